import type { Metadata } from 'next'
import { FailureNotice } from '@/components/failures/failure-notice'
import { BrandBar } from '@/components/shell/brand-bar'
import { shellWords } from '@/components/shell/shell-words'
import { defaultLocale, type Locale, localeIds, locales } from '@/lib/i18n/locales'
import { failureIn, titleOfAll } from '@/lib/words/failure-in'
import '@/app/globals.css'

/** The parts of the site, as its own navigation names them. */
function navigationIn(locale: Locale) {
	const { navLabel, selfCheck, rules, screen, footerLinks } = shellWords(locale)
	const links = [
		{ text: selfCheck, path: '' },
		{ text: rules, path: '/rules' },
		{ text: screen, path: '/screen' },
		...footerLinks,
	]
	return { label: navLabel, links }
}

const failures = localeIds.map((locale) => ({
	...failureIn(locale, 'notFound'),
	navigation: navigationIn(locale),
}))

export const metadata: Metadata = { title: titleOfAll(failures) }

/** The page for unknown addresses, in every language, because the reader's is not known. */
export default function GlobalNotFound() {
	return (
		<html lang={locales[defaultLocale].tag}>
			<body>
				<BrandBar name={shellWords(defaultLocale).brand} />
				<FailureNotice failures={failures} />
			</body>
		</html>
	)
}
