import { sayDay, sayIn } from '@/lib/i18n/say'
import type { Reading } from '@/rules/sources'
import type { Locale } from '../i18n/locales'
import type { Words } from './texts'

type Read = Reading & { readonly checked: string }

/** Whether a source itself was read, a copy of it or a quotation, on which site, and on which day. */
export function sayHowRead(locale: Locale, words: Words['result']['sources']['read'], source: Read): string {
	const say = sayIn(locale)
	const date = sayDay(locale, source.checked)
	if (source.seen === 'original') return say(words.original, { date })
	const { seen, readAt } = source
	return readAt === null
		? say(words[seen].here, { date })
		: say(words[seen].elsewhere, { date, host: new URL(readAt).host })
}
