import { employerLocaleIds } from '@/lib/i18n/employer-locale'
import { type EmployerLocale, type Locale, locales } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { loadNames } from '@/lib/words/names'

/** A language that the pages for employers are in, by its name in the reader's, or what stands between two of them. */
type ListPart = { readonly to?: EmployerLocale; readonly text: string }

/** Says to a reader which languages the pages for employers are in. For servers. */
export async function sayOnlyIn(reader: Locale): Promise<{ lead: string; list: readonly ListPart[] }> {
	const { languageNames } = await loadNames(reader)
	const list = new Intl.ListFormat(locales[reader].formats)
		.formatToParts(employerLocaleIds)
		.map(({ type, value }) =>
			type === 'element'
				? { to: value as EmployerLocale, text: languageNames[value] ?? locales[value as Locale].name }
				: { text: value },
		)
	return { lead: sayIn(reader)(wordsOf(reader).site.shell.onlyIn), list }
}
