import type { Locale } from '@/lib/i18n/locales'
import { ExpandForPrint } from '../ui/browser/expand-for-print'
import { Brand } from './brand'
import { LanguageMenu } from './language-menu'
import type { ShellWords } from './site-shell'
import styles from './site-shell.module.css'

type Props = {
	locale: Locale
	words: Pick<ShellWords, 'brand' | 'topLine' | 'skip' | 'languageLabel'>
	/** The page's path after the locale. */
	path: string
	children: React.ReactNode
}

/** The frame of a page that is for one person only and has no navigation: top line, brand, languages, `main`. */
export const BareShell = ({ locale, words, path, children }: Props) => (
	<>
		<link rel="stylesheet" media="print" href={`/${locale}/paper.css`} />
		<ExpandForPrint />
		<a className="skip no-print" href="#main">
			{words.skip}
		</a>
		<header className={styles.header}>
			<div className={`${styles.topLine} no-print`}>
				<p className="page">{words.topLine}</p>
			</div>
			<div className={`page ${styles.bar}`}>
				<Brand name={words.brand} href={`/${locale}`} />
				<LanguageMenu locale={locale} label={words.languageLabel} path={path} />
			</div>
		</header>
		<main id="main" tabIndex={-1}>
			{children}
		</main>
	</>
)
