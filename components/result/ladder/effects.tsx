import { Mark } from '@/components/ui/marks/mark'
import { Onward } from '@/components/ui/marks/turn'
import { shortNameOf } from '@/lib/explain/criterion-words'
import { changesAnything, type Effect } from '@/lib/result/effects'
import type { OutcomeStanding } from '@/lib/result/standing'
import type { Facts } from '@/rules/facts-schema'
import type { ResultContext } from '../checked/context'
import { wordFor } from '../checked/standing-words'
import styles from './effects.module.css'

type Props = Pick<ResultContext, 'words' | 'say'> & { readonly effects: readonly Effect[] }

/** A line: what changes, from what to what; `from` is null if it stays as it is. */
type Line = {
	readonly name: string
	readonly of: 'standings' | 'outcomes'
	readonly from: OutcomeStanding | null
	readonly to: OutcomeStanding
}

/** The effects that are named: those that change anything, and that a law does not change; else that nothing does. */
function namedIn(effects: readonly Effect[]): readonly Effect[] {
	const named = effects.filter((effect) => changesAnything(effect) || effect.isLaw)
	return named.length > 0 ? named : effects
}

/** A step as data: the answers that it takes, and the outcome that they alone give under each rule set named. */
export const stepData = (answers: Partial<Facts>, effects: readonly Effect[]) => ({
	'data-step': JSON.stringify(answers),
	'data-gives': namedIn(effects)
		.map(({ ruleset, outcome }) => `${ruleset}=${outcome}`)
		.join(' '),
})

/** What a step alone gives: the condition that changes, each rule set that does, and the law that does not. */
export function Effects({ effects, words, say }: Props) {
	return (
		<ul className={styles.effects}>
			{linesOf(effects, { words, say }).map((line) => (
				<EffectLine key={`${line.of} ${line.name}`} {...line} {...{ words, say }} />
			))}
		</ul>
	)
}

function linesOf(effects: readonly Effect[], { words, say }: Omit<Props, 'effects'>): readonly Line[] {
	const named = namedIn(effects)
	const changed = new Map<string, Line>()
	for (const { ruleset, conditions } of named) {
		const [first] = conditions
		if (!first) continue
		const name = say(shortNameOf(words, ruleset, first.id))
		if (!changed.has(name)) changed.set(name, { name, of: 'standings', from: first.from, to: first.to })
	}
	const outcomes = named.map(({ ruleset, from, to }): Line => {
		const name = say(words.rulesets[ruleset].name)
		return { name, of: 'outcomes', from: from === to ? null : from, to }
	})
	return [
		...changed.values(),
		...outcomes.filter(({ from }) => from !== null),
		...outcomes.filter(({ from }) => from === null),
	]
}

/** A mark never parts from its word; a line breaks before the arrow. */
function EffectLine({ name, of, from, to, words, say }: Line & Omit<Props, 'effects'>) {
	const text = words.result.decides.effects
	const word = (standing: OutcomeStanding) => say(text[of][wordFor[standing]])
	const said =
		from === null
			? say(text.saidStays, { name, to: word(to) })
			: say(words.result.decides.turn, { name, from: word(from), to: word(to) })
	const marked = (standing: OutcomeStanding) => (
		<>
			<Mark kind={standing} size="table" /> {word(standing)}
		</>
	)
	return (
		<li>
			<span className={styles.line} aria-hidden="true">
				<span>{say(from === null ? text.stays : text.of, { name })}</span>{' '}
				{from !== null && <span className={styles.marked}>{marked(from)}</span>}{' '}
				<span className={styles.marked}>
					{from !== null && <Onward />} {marked(to)}
				</span>
			</span>
			<span className="visually-hidden">{said}</span>
		</li>
	)
}
