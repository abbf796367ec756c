import { type Locale, locales } from '../i18n/locales'
import { sayIn } from '../i18n/say'
import { wordsOf } from '../words/messages'

/** A style sheet string, with its placeholders for numbers replaced by counters. */
const withCounters = (number: string) =>
	number
		.split(/\{(pages?)\}/)
		.map((part, index) => (index % 2 === 1 ? `counter(${part})` : JSON.stringify(part)))
		.join(' ')

/**
 * The footer of every printed page in one language, as custom properties that the style sheet reads from the root: a
 * page may override the usual words, and add the day and the rule sets.
 */
export function paperStyle(locale: Locale): string {
	const { site, result } = wordsOf(locale)
	const say = sayIn(locale)
	const [start, end] = locales[locale].direction === 'rtl' ? ['right', 'left'] : ['left', 'right']
	const number = withCounters(say(site.shell.paperNumber, { page: '{page}', pages: '{pages}' }))
	return [
		':root {',
		`--paper-${start}: var(--page-foot, ${JSON.stringify(say(result.disclaimer.foot))});`,
		`--paper-${end}: var(--paper-day,) ${number} var(--paper-sets,);`,
		'}',
	].join('\n')
}
