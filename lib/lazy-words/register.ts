import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/words/messages'

/** Picks the texts of the register of processing. For servers. */
export const registerWords = (locale: Locale) => wordsOf(locale).register
