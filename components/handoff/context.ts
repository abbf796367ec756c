import type { Decoded } from '@/lib/handoff/decode-handoff'
import type { Words } from '@/lib/words/texts'
import type { ResultWords } from '../result/checked/context'

/** What was read from a code. */
export type Read = Extract<Decoded, { kind: 'read' }>

/** Why nothing could be read from a code. */
export type Unread = Exclude<Decoded['kind'], 'read'>

/** The texts of the page that opens codes. */
export type HandoffWords = ResultWords & {
	readonly handoff: Words['handoff']
	readonly notSure: Words['form']['answers']['notSure']
}
