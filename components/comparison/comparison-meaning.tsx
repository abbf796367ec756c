import { type FactId, inFactOrder } from '@/rules/facts'
import { factsIn } from '@/rules/trace'
import { MarginSection } from '../ui/page/margin-section'
import styles from './comparison.module.css'
import type { ComparisonContext } from './context'

/** The number of questions that are named. */
const maxNamed = 5

/** What the comparison means for somebody who is checked by either side, each in a sentence. */
export function ComparisonMeaning(context: ComparisonContext) {
	const { locale, words, say } = context
	const text = words.comparison.meaning
	const sentences = [sayRelation(context), ...([0, 1] as const).map((side) => sayOnly(context, side))]
	return (
		<MarginSection id="meaning" title={say(text.title)}>
			<ul className={styles.meaning}>
				{sentences.map((sentence) => sentence && <li key={sentence}>{sentence}</li>)}
			</ul>
			<p className="no-print">
				<a className="link" href={`/${locale}`}>
					{say(words.result.empty.action)}
				</a>
			</p>
		</MarginSection>
	)
}

/** What a result under one side says about the other; null if it depends. */
function sayRelation({ words, say, names, view }: ComparisonContext): string | null {
	const text = words.comparison.meaning
	const [one, other] = names
	switch (view.relation) {
		case 'equal':
			return say(text.equal)
		case 'stricter':
			return say(text.stricter, { strict: one, loose: other })
		case 'looser':
			return say(text.stricter, { strict: other, loose: one })
		case 'apart':
			return say(text.apart)
		case 'neither':
			return Object.values(view.persons).every((person) => person) ? say(text.neither) : null
	}
}

/** What one side alone asks about; null if nothing. */
function sayOnly(context: ComparisonContext, side: 0 | 1): string | null {
	const { words, say, names } = context
	const text = words.comparison.meaning
	const asked = askedBy(context, side === 0 ? 1 : 0)
	const only = askedBy(context, side).filter((fact) => !asked.includes(fact))
	if (only.length === 0) return null
	const facts = only.slice(0, maxNamed).map((fact) => say(words.facts[fact].label))
	const named = { name: names[side], facts: facts.join(say(words.separators.entries)) }
	const more = only.length - maxNamed
	return more > 0 ? say(text.onlyMore, { ...named, count: more }) : say(text.only, named)
}

/** The facts that the required conditions of a side look at. */
const askedBy = ({ pair }: ComparisonContext, side: 0 | 1): readonly FactId[] =>
	inFactOrder(
		pair[side].ruleset.criteria
			.filter(({ kind }) => kind === 'required')
			.flatMap(({ condition }) => factsIn(condition)),
	)
