import type { mails } from '@/lib/words/messages/en/applicants/mails'
import type { progress } from '@/lib/words/messages/en/applicants/screen/progress'
import type { sheets } from '@/lib/words/messages/en/applicants/sheets'
import type { Names } from '@/lib/words/names'
import type { FactMessages } from '@/lib/words/types/message-types'
import type { TextShape } from '@/lib/words/types/shape'

/** The words used in a sheet's cells and headings, and in mails, in one language. */
export type SheetWords = Names &
	Pick<FactMessages, 'facts' | 'levels'> &
	TextShape<typeof progress> & {
		readonly form: Record<'yes' | 'no' | 'unsure' | 'none' | 'noLanguages', string>
		readonly sheets: TextShape<typeof sheets>
		readonly mails: TextShape<typeof mails>
		readonly handoff: { readonly reply: { readonly title: string } }
	}
