import { StandingMark } from '@/components/ui/marks/mark'
import { Onward } from '@/components/ui/marks/mark-turn'
import { type AnswersEffect, type ChangedCondition, changesAnything } from '@/lib/result/effects'
import type { OutcomeStanding } from '@/lib/result/standing'
import { wordFor } from '@/lib/result/standing-words'
import type { Facts } from '@/rules/facts-schema'
import type { ResultContext } from '../checked/context'
import { sayNoun } from '../checked/say-names'
import styles from './effects.module.css'

type Props = Pick<ResultContext, 'words' | 'say'> & { readonly effects: readonly AnswersEffect[] }

/** A line: what changes, from what to what; `from` is null if it stays as it is. */
type Line = {
	readonly name: string
	readonly of: 'standings' | 'outcomes'
	readonly from: OutcomeStanding | null
	readonly to: OutcomeStanding
}

/**
 * The effects that are named: the outcomes that change, and once the law that does not, first where the step is about it;
 * else what changes in another way, or that nothing does.
 */
function namedIn(effects: readonly AnswersEffect[]): readonly AnswersEffect[] {
	const changed = effects.filter(({ from, to }) => from !== to)
	const unchanged = effects.filter(({ isLaw, from, to }) => isLaw && from === to)
	const law = unchanged.find(changesAnything) ?? unchanged[0]
	if (changed.length > 0 || law) return law ? [...changed, law] : changed
	const touched = effects.filter(changesAnything)
	return touched.length > 0 ? touched : effects
}

/** A step as data: the answers that it takes, and the outcome that they alone give under each rule set named. */
export const stepData = (answers: Partial<Facts>, effects: readonly AnswersEffect[]) => ({
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

function linesOf(effects: readonly AnswersEffect[], { words, say }: Omit<Props, 'effects'>): readonly Line[] {
	const named = namedIn(effects)
	const isSeen = ({ from, to }: ChangedCondition) => wordFor[from] !== wordFor[to]
	const [changed] = [...named, ...effects].flatMap(({ ruleset, conditions }): Line[] => {
		const first = conditions.find(isSeen)
		return first
			? [
					{
						name: sayNoun({ words, say }, ruleset, first.id),
						of: 'standings',
						from: first.from,
						to: first.to,
					},
				]
			: []
	})
	const outcomes = named.map(({ ruleset, isLaw, from, to }): Line => {
		const name = say(isLaw ? words.screen.ruleNames[ruleset] : words.rulesets[ruleset].name)
		return { name, of: 'outcomes', from: from === to ? null : from, to }
	})
	return [
		...(changed ? [changed] : []),
		...outcomes.filter(({ from }) => from !== null),
		...outcomes.filter(({ from }) => from === null),
	]
}

/** A mark never parts from its word; a line breaks before the arrow. */
function EffectLine({ name, of, from, to, words, say }: Line & Omit<Props, 'effects'>) {
	const text = words.result.decides.effects
	const marked = (standing: OutcomeStanding) => (
		<>
			<StandingMark kind={standing} size="table" /> <span>{say(text[of][wordFor[standing]])}</span>
		</>
	)
	return (
		<li className={styles.line}>
			<span>{say(from === null ? text.stays : text.of, { name })}</span>{' '}
			{from !== null && <span className={styles.marked}>{marked(from)}</span>}{' '}
			<span className={styles.marked} data-to={to}>
				{from !== null && (
					<span className={styles.becomes} role="img" aria-label={say(text.becomes)}>
						<Onward />
					</span>
				)}{' '}
				{marked(to)}
			</span>
		</li>
	)
}
