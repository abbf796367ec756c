import { type Locale, locales } from '@/lib/i18n/locales'

type Props = {
	/** The language that the link leads to. */
	readonly to: Locale
	/** The language of the page. */
	readonly locale: Locale
	/** The page's path after the locale. */
	readonly path: string
}

/** A link to the page in a language, by the name that the language calls itself. */
export const LanguageLink = ({ to, locale, path }: Props) => (
	<a
		href={`/${to}${path}`}
		lang={locales[to].tag}
		hrefLang={locales[to].tag}
		aria-current={to === locale ? 'true' : undefined}
	>
		<bdi>{locales[to].name}</bdi>
	</a>
)
