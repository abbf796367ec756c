import type { FactMessages } from '@/lib/i18n/message-types'
import type { sheets } from '@/lib/i18n/messages/en/sheets'
import type { Names } from '@/lib/i18n/names'
import type { Shape } from '@/lib/i18n/shape'

/** What a sheet's cells and headings may say in one language. */
export type SheetWords = Names &
	Pick<FactMessages, 'facts' | 'levels'> & {
		readonly form: Record<'yes' | 'no' | 'unsure' | 'none' | 'noLanguages', string>
		readonly sheets: Shape<typeof sheets>
	}
