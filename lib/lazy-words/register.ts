import type { EmployerLocale } from '@/lib/i18n/locales'
import { allWordsOf } from '@/lib/words/employer-words'

/** Picks the texts of the register of processing. For servers. */
export const registerWords = (locale: EmployerLocale) => allWordsOf(locale).register
