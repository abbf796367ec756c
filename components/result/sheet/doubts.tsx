import { Notice } from '@/components/ui/notices/notice'
import { sayAnswer } from '@/lib/explain/explain'
import { implausiblePairs } from '@/lib/form/implausible-pairs'
import { useDraft } from '../../draft/use-draft'
import type { ResultContext } from '../checked/context'

/** Answers that can hardly both be true, next to the result, each with a way to change it; they may both be right. */
export function ResultDoubts({ words, say, speech, facts }: ResultContext) {
	const draft = useDraft()
	const pairs = implausiblePairs(facts, draft?.fitting)
	if (pairs.length === 0) return null
	const { doubts, conditions } = words.result
	return (
		<Notice kind="care">
			<p>
				<strong>{say(doubts.title)}</strong> {say(doubts.text)}
			</p>
			<ul>
				{pairs.map((pair) => (
					<li key={pair.join()}>
						{pair.map((fact, index) => (
							<span key={fact}>
								{index > 0 && say(words.separators.entries)}
								<a href={`/${speech.locale}/check/answers#change-${fact}`}>
									{say(conditions.named, {
										label: say(words.facts[fact].label),
										answer: sayAnswer(speech, fact, facts[fact]) ?? '',
									})}
								</a>
							</span>
						))}
					</li>
				))}
			</ul>
		</Notice>
	)
}
