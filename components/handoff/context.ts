import type { OpenedWords } from '@/components/ask-employer/parts/employer-words'
import type { DecodedCode } from '@/lib/handoff/decode-handoff'
import type { Words } from '@/lib/words/texts'
import type { ResultWords } from '../result/checked/context'

/** Answers that were read from a code, or an invitation. */
export type ReadAnswers = Extract<DecodedCode, { purpose: 'answers' | 'invitation' }>

/** The texts of the page that opens codes. */
export type HandoffWords = ResultWords & {
	readonly handoff: Words['handoff']
	readonly notSure: Words['form']['answers']['notSure']
	/** The texts of what is exchanged between an applicant and an employer. */
	readonly employer: OpenedWords
}
