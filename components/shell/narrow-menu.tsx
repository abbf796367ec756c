import { type Locale, localeIds } from '@/lib/i18n/locales'
import { LanguageLink } from './language-link'
import { Menu } from './menu'

type Props = {
	readonly locale: Locale
	readonly words: {
		readonly navLabel: string
		readonly menu: string
		readonly closeMenu: string
		readonly languageLabel: string
		readonly topLine: string
	}
	readonly sections: readonly { readonly id: string; readonly path: string; readonly text: string }[]
	/** The part of the site that the page belongs to. */
	readonly current: string | undefined
	/** The page's path after the locale. */
	readonly path: string
}

/** The parts of the site and the languages behind one button, in the flow of a narrow page whose head is one line. */
export function NarrowMenu({ locale, words, sections, current, path }: Props) {
	return (
		<nav className="no-print" aria-label={words.navLabel} data-narrow-menu>
			<Menu>
				<summary>
					<svg viewBox="0 0 20 20" aria-hidden="true">
						<path data-closed d="M3 5h14M3 10h14M3 15h14" />
						<path data-opened d="m4 4 12 12M16 4 4 16" />
					</svg>
					<span data-closed>{words.menu}</span>
					<span data-opened>{words.closeMenu}</span>
				</summary>
				<ul data-pages>
					{sections.map((section) => (
						<li key={section.id}>
							<a
								href={`/${locale}${section.path}`}
								aria-current={section.id === current ? (section.path === path ? 'page' : 'true') : undefined}
							>
								{section.text}
							</a>
						</li>
					))}
					<li data-languages data-pages>
						<span>{words.languageLabel}</span>
						{localeIds.map((id) => (
							<LanguageLink key={id} to={id} locale={locale} path={path} />
						))}
					</li>
					<li data-sentence>{words.topLine}</li>
				</ul>
			</Menu>
		</nav>
	)
}
