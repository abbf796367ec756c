import type { Say } from '@/lib/i18n/say'
import { Notice } from '../ui/notices/notice'
import type { HandoffWords, ReadAnswers } from './context'

type Props = {
	readonly words: Pick<HandoffWords, 'handoff' | 'facts' | 'separators'>
	readonly say: Say
	readonly read: ReadAnswers
	/** The day of the answers, in words. */
	readonly date: string
	/** The names of the rule sets that are newer than the answers. */
	readonly changed: readonly string[]
}

/** What one has to know before relying on answers that were handed over. */
export function Cautions({ words, say, read, date, changed }: Props) {
	const text = words.handoff.received
	const list = (names: readonly string[]) => names.join(say(words.separators.entries))
	return (
		<div>
			<Notice kind="care" first={say(text.proof.title)}>
				{say(text.proof.text)}
			</Notice>
			{changed.length > 0 && (
				<Notice kind="care" first={say(text.changed.title)}>
					{say(text.changed.text, { date, list: list(changed) })}
				</Notice>
			)}
			{read.dropped.length > 0 && (
				<Notice kind="care" first={say(text.dropped.title)}>
					{say(text.dropped.text, {
						list: list(read.dropped.map((fact) => say(words.facts[fact].label))),
					})}
				</Notice>
			)}
		</div>
	)
}
