import type { ReadQuestion, ReadReply } from '@/lib/handoff/decode-handoff'
import type { Locale } from '@/lib/i18n/locales'
import { QuestionPage } from './answer/question-page'
import { ReplyPage } from './merge/reply-page'
import type { OpenedWords } from './parts/employer-words'

type Props = {
	readonly locale: Locale
	readonly words: OpenedWords
	readonly read: ReadQuestion | ReadReply
	/** Whether the heading takes the focus, because this page has replaced another. */
	readonly takesFocus: boolean
}

/** What is exchanged between an applicant and an employer: the questions, or the answers to them. */
export default function Opened({ read, ...props }: Props) {
	return read.purpose === 'question' ? (
		<QuestionPage {...props} read={read} />
	) : (
		<ReplyPage {...props} read={read} />
	)
}
