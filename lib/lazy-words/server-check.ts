import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/words/messages'

/** Picks the texts of the check of the server. For servers. */
export const serverCheckWords = (locale: Locale) => wordsOf(locale).serverCheck
