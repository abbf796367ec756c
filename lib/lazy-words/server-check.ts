import type { EmployerLocale } from '@/lib/i18n/locales'
import { allWordsOf } from '@/lib/words/employer-words'

/** Picks the texts of the check of the server. For servers. */
export const serverCheckWords = (locale: EmployerLocale) => allWordsOf(locale).serverCheck
