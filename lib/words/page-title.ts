import type { CompiledMessage } from 'icu-minify/format'
import type { Locale } from '../i18n/locales'
import { sayIn } from '../i18n/say'
import { wordsOf } from './messages'

/** The title of a page: its own name, what it belongs to, and the name of the site. */
export function pageTitle(locale: Locale, ...names: readonly CompiledMessage[]): string {
	const { separators, site } = wordsOf(locale)
	const say = sayIn(locale)
	return [...names, site.name].map((name) => say(name)).join(say(separators.title))
}
