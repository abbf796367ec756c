import { type Caveat, caveatsOf } from '@/lib/result/caveats'
import { sayCaveat } from '@/lib/result/say-caveat'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import styles from './paper.module.css'

type Props = ResultContext & {
	readonly checked: CheckedRuleset
	/** The rule sets on the same paper, in order. */
	readonly shown: readonly CheckedRuleset[]
	/**
	 * The summary has the caveats that this person's answers raise; the annex has those that depend on missing answers.
	 */
	readonly on: 'summary' | 'annex'
}

/** A K verdict is never shown without the caveat about paid work; what is never checked stands with the conditions. */
const isForSummary = ({ id, because }: Caveat) =>
	id === 'paid-work' || (because !== 'if' && id !== 'not-checked' && id !== 'left-out')

/** Caveats with the same words for every rule set. */
const isGeneral = (id: Caveat['id']) => id === 'places'

/**
 * What can reverse the sense of a verdict, as running text; a caveat shown under one rule set is not repeated under
 * the next.
 */
export function PaperCaveats({ checked, shown, on, ...context }: Props) {
	const { facts, unsure } = context
	const of = ({ id, result }: CheckedRuleset) =>
		caveatsOf(id, { facts, result, unsure }).filter((caveat) => isForSummary(caveat) === (on === 'summary'))
	const before = shown.slice(0, shown.indexOf(checked)).flatMap(of)
	const caveats = of(checked).filter(({ id }) => !isGeneral(id) || !before.some((one) => one.id === id))
	if (caveats.length === 0) return null
	return (
		<p className={on === 'summary' ? styles.caveats : undefined}>
			{caveats.map((caveat) => {
				const { first, text } = sayCaveat(caveat, checked.result, context)
				return (
					<span key={caveat.id}>
						<strong>{first}</strong> {text}{' '}
					</span>
				)
			})}
		</p>
	)
}
