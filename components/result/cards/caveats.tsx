import { caveatsOf } from '@/lib/result/caveats'
import { sayCaveat } from '@/lib/result/say-caveat'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import styles from './cards.module.css'

type Props = ResultContext & { readonly checked: CheckedRuleset }

/**
 * What can reverse the sense of a verdict, next to it: never collapsed, and phrased as "if" when the answer is
 * missing.
 */
export function Caveats({ checked: { id, result }, ...context }: Props) {
	const { facts, unsure } = context
	return caveatsOf(id, { facts, result, unsure }).map((caveat) => {
		const { first, text } = sayCaveat(caveat, result, context)
		return (
			<p className={styles.caveat} key={caveat.id} data-caveat={caveat.id}>
				<strong>{first}</strong> {text}
			</p>
		)
	})
}
