import type { mails } from '@/lib/words/messages/en/mails'
import type { sheets } from '@/lib/words/messages/en/sheets'
import type { Names } from '@/lib/words/names'
import type { FactMessages } from '@/lib/words/types/message-types'
import type { Shape } from '@/lib/words/types/shape'

/** The words used in a sheet's cells and headings, and in mails, in one language. */
export type SheetWords = Names &
	Pick<FactMessages, 'facts' | 'levels'> & {
		readonly form: Record<'yes' | 'no' | 'unsure' | 'none' | 'noLanguages', string>
		readonly sheets: Shape<typeof sheets>
		readonly mails: Shape<typeof mails>
		readonly handoff: { readonly reply: { readonly title: string } }
	}
