import { type Locale, localeIds, locales } from '@/lib/i18n/locales'
import { LanguageLink } from './language-link'
import { Menu } from './menu'
import styles from './site-shell.module.css'

type Props = {
	locale: Locale
	/** The accessible name of the menu. */
	label: string
	/** The page's path after the locale. */
	path: string
	/** The id of a form that the page is built from: switching the language then submits it. */
	form?: string | undefined
}

/** The same page in every language, each by its own name. Also works without JavaScript. */
export function LanguageMenu({ locale, label, path, form }: Props) {
	return (
		<nav className={`${styles.languages} no-print`} aria-label={label}>
			<Menu>
				<summary>
					<span className="visually-hidden">{label} </span>
					{locales[locale].name}
					<svg viewBox="0 0 12 12" aria-hidden="true">
						<path d="m2 4 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.8" />
					</svg>
				</summary>
				<ul data-pages>
					{localeIds.map((id) => (
						<li key={id}>
							{form ? (
								<button
									type="submit"
									className="link"
									form={form}
									formAction={`/${id}${path}`}
									name="go"
									value="stay"
									lang={locales[id].tag}
									aria-current={id === locale ? 'true' : undefined}
								>
									<bdi>{locales[id].name}</bdi>
								</button>
							) : (
								<LanguageLink to={id} locale={locale} path={path} />
							)}
						</li>
					))}
				</ul>
			</Menu>
		</nav>
	)
}
