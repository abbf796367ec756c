import { type Locale, locales } from '@/lib/i18n/locales'
import { sayOnlyIn } from './say-only-in'

type Props = {
	/** The reader's language, which the pages for employers are not in. */
	readonly locale: Locale
	/** The page's path after the locale. */
	readonly path: string
}

/** Says in the reader's language which languages a page for employers is in, with links to it. */
export async function OnlyIn({ locale, path }: Props) {
	const { tag, direction } = locales[locale]
	const { lead, list } = await sayOnlyIn(locale)
	return (
		<div className="page no-print" lang={tag} dir={direction}>
			<p className="notice" data-pages>
				{lead}{' '}
				{list.map(({ to, text }) =>
					to ? (
						<a key={to} className="link" href={`/${to}${path}`} hrefLang={locales[to].tag}>
							{text}
						</a>
					) : (
						text
					),
				)}
			</p>
		</div>
	)
}
