'use client'

import { useRef } from 'react'
import { type Locale, localeIds, locales } from '@/lib/i18n/locales'
import styles from './site-shell.module.css'

type Props = {
	locale: Locale
	/** Names the menu for those who do not see it. */
	label: string
	/** The page's path after the locale. */
	path: string
}

/** The same page in every language, each called by its own name. Opens and leads on without a script, too. */
export function LanguageMenu({ locale, label, path }: Props) {
	const menu = useRef<HTMLDetailsElement>(null)
	const close = () => {
		if (menu.current) menu.current.open = false
	}
	return (
		<nav className={`${styles.languages} no-print`} aria-label={label}>
			<details
				ref={menu}
				onBlur={({ relatedTarget }) => !menu.current?.contains(relatedTarget) && close()}
				onKeyDown={({ key }) => {
					if (key !== 'Escape') return
					close()
					menu.current?.querySelector('summary')?.focus()
				}}
			>
				<summary>
					<span className="visually-hidden">{label} </span>
					{locales[locale].name}
					<svg viewBox="0 0 12 12" aria-hidden="true">
						<path d="m2 4 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.8" />
					</svg>
				</summary>
				<ul>
					{localeIds.map((id) => (
						<li key={id}>
							<a
								href={`/${id}${path}`}
								lang={locales[id].tag}
								hrefLang={locales[id].tag}
								aria-current={id === locale ? 'true' : undefined}
								onClick={({ currentTarget }) => {
									// What the address holds besides the path belongs to the place, too.
									currentTarget.href = `/${id}${path}${window.location.search}${window.location.hash}`
								}}
							>
								<bdi>{locales[id].name}</bdi>
							</a>
						</li>
					))}
				</ul>
			</details>
		</nav>
	)
}
