import { joinSentences } from '@/lib/words/join-sentences'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { casesIfSettled } from './if-settled'
import { sayPublished, sayReach } from './say-limits'

type Props = ResultContext & { readonly checked: CheckedRuleset }

/** On paper, the results that unsettled conditions would have, in sentences. */
export function PaperIfSettled({ checked, ...context }: Props) {
	const { words, say } = context
	const cases = casesIfSettled(checked, context)
	if (cases.length === 0) return null
	const sentences = cases.flatMap((one) => [
		...one.limits.toReversed().map((limit) => sayReach(limit, context)),
		...one.lists.map(() => sayPublished(checked.id, one, context)),
	])
	return (
		<p>
			<strong>{say(words.sensitivity.title)}</strong> {joinSentences(say, words, sentences)}
		</p>
	)
}
