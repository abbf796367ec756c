import type { Locale } from '@/lib/i18n/locales'
import type { FactMessages } from '@/lib/i18n/message-types'
import { facts as arabicFacts } from '@/lib/i18n/messages/ar/facts'
import { form as arabicForm } from '@/lib/i18n/messages/ar/form'
import { sheets as arabicSheets } from '@/lib/i18n/messages/ar/sheets'
import { facts as englishFacts } from '@/lib/i18n/messages/en/facts'
import { form as englishForm } from '@/lib/i18n/messages/en/form'
import { sheets as englishSheets } from '@/lib/i18n/messages/en/sheets'
import { facts as chineseFacts } from '@/lib/i18n/messages/zh/facts'
import { form as chineseForm } from '@/lib/i18n/messages/zh/form'
import { sheets as chineseSheets } from '@/lib/i18n/messages/zh/sheets'
import type { Names } from '@/lib/i18n/names'
import * as arabicNames from '@/lib/i18n/names/ar'
import * as englishNames from '@/lib/i18n/names/en'
import * as chineseNames from '@/lib/i18n/names/zh'
import type { Shape } from '@/lib/i18n/shape'

/** What a sheet's cells and headings may say in one language. */
export type SheetWords = Names &
	Pick<FactMessages, 'facts' | 'levels'> & {
		readonly form: Record<'yes' | 'no' | 'unsure' | 'none' | 'noLanguages', string>
		readonly sheets: Shape<typeof englishSheets>
	}

/**
 * The words of every shipped language at once: whoever fills in a sheet need not read the page's language. Long, so
 * load this folder where sheets are read or written and nowhere else.
 */
export const wordsOfLocales: Readonly<Record<Locale, SheetWords>> = {
	en: { ...englishNames, ...englishFacts, form: englishForm, sheets: englishSheets },
	ar: { ...arabicNames, ...arabicFacts, form: arabicForm, sheets: arabicSheets },
	zh: { ...chineseNames, ...chineseFacts, form: chineseForm, sheets: chineseSheets },
}
