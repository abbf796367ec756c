import { type Locale, locales } from '@/lib/i18n/locales'
import { ExpandForPrint } from '../ui/browser/expand-for-print'
import { Brand } from './brand'
import { LanguageMenu } from './language-menu'
import { NarrowMenu } from './narrow-menu'
import { SearchLink } from './search-link'
import styles from './site-shell.module.css'

/** Every text of the shell, in the reader's language. */
export type ShellWords = {
	/** The name of the site, next to the brand mark. */
	readonly brand: string
	/** "Independent self-check. Not a government service." */
	readonly topLine: string
	/** "Skip to the content" */
	readonly skip: string
	/** The accessible name of the main navigation. */
	readonly navLabel: string
	readonly selfCheck: string
	readonly rules: string
	readonly questions: string
	readonly screen: string
	readonly team: string
	readonly search: string
	/** The accessible name of the language menu. */
	readonly languageLabel: string
	/** The button of the menu in which a narrow window has the navigation, and the same while it is open. */
	readonly menu: string
	readonly closeMenu: string
	/** What the site is and is not. */
	readonly footerAbout: string
	/** "Rule data last checked on 24 November 2026" */
	readonly footerChecked: string
	/** The link to the rules: "Sources and versions" */
	readonly footerSources: string
	/** One line each: "In China: 12367 immigration" */
	readonly footerContacts: readonly string[]
	/** Further pages; `path` begins after the locale. */
	readonly footerLinks: readonly { readonly text: string; readonly path: string }[]
}

export type SiteSection = 'check' | 'rules' | 'questions' | 'screen' | 'team'

type Props = {
	locale: Locale
	words: ShellWords
	/** The part of the site that the page belongs to. */
	current?: SiteSection
	/** The page's path after the locale: '' for the start page, '/rules/article'. */
	path: string
	/** The id of a form that the page is built from: switching the language then submits it. */
	form?: string
	/** The language of the content, if it can be another one than that of the frame. */
	mainLocale?: Locale
	children: React.ReactNode
}

const languageOf = (locale: Locale) => ({ lang: locales[locale].tag, dir: locales[locale].direction })

/** The frame of every page: top line, header with navigation and languages, `main`, footer. */
export function SiteShell({ locale, words, current, path, form, mainLocale = locale, children }: Props) {
	const sections = [
		{ id: 'check', path: '', text: words.selfCheck },
		{ id: 'rules', path: '/rules', text: words.rules },
		{ id: 'questions', path: '/about-the-visa', text: words.questions },
		{ id: 'screen', path: '/screen', text: words.screen },
		{ id: 'team', path: '/team', text: words.team },
	] as const
	/** Where height is scarce, the head is one line: what is usually above and below it is in it, or in a menu. */
	const isInBar = current === 'screen' || current === 'team'
	return (
		<>
			<link rel="stylesheet" media="print" href={`/${locale}/paper.css`} />
			<ExpandForPrint />
			<a className="skip no-print" href="#main">
				{words.skip}
			</a>
			<header className={styles.header}>
				<div className={`${styles.topLine} no-print`} data-in-bar={isInBar || undefined}>
					<p className="page">{words.topLine}</p>
				</div>
				<div className={`page ${styles.bar}`} data-in-bar={isInBar || undefined}>
					<Brand name={words.brand} href={`/${locale}`} />
					{isInBar && <p className={`${styles.beside} no-print`}>{words.topLine}</p>}
					<nav className={`${styles.nav} no-print`} aria-label={words.navLabel}>
						<ul data-pages>
							{sections.map((section) => (
								<li key={section.id}>
									<a
										href={`/${locale}${section.path}`}
										aria-current={
											section.id === current ? (section.path === path ? 'page' : 'true') : undefined
										}
									>
										{section.text}
									</a>
								</li>
							))}
						</ul>
					</nav>
					<SearchLink
						className={`${styles.search} no-print`}
						href={`/${locale}/search`}
						aria-current={path === '/search' ? 'page' : undefined}
					>
						<svg viewBox="0 0 20 20" aria-hidden="true">
							<circle cx="8.5" cy="8.5" r="5.5" />
							<path d="M12.6 12.6 17.5 17.5" />
						</svg>
						<span>{words.search}</span>
					</SearchLink>
					<LanguageMenu locale={locale} label={words.languageLabel} path={path} form={form} />
					{isInBar && (
						<NarrowMenu locale={locale} words={words} sections={sections} current={current} path={path} />
					)}
				</div>
			</header>
			<main id="main" tabIndex={-1} {...(mainLocale !== locale && languageOf(mainLocale))}>
				{children}
			</main>
			<footer className={`${styles.footer} no-print`}>
				<div className={`page ${styles.footerColumns}`}>
					<p>{words.footerAbout}</p>
					<p>
						{words.footerChecked}
						<br />
						<a className="link" href={`/${locale}/rules`}>
							{words.footerSources}
						</a>
					</p>
					<div>
						<ul className={styles.footerLinks} data-pages>
							{words.footerLinks.map((link) => (
								<li key={link.path}>
									<a className="link" href={`/${locale}${link.path}`}>
										{link.text}
									</a>
								</li>
							))}
						</ul>
						{words.footerContacts.map((contact) => (
							<p key={contact}>{contact}</p>
						))}
					</div>
				</div>
			</footer>
		</>
	)
}
