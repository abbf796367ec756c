import { employerLocaleOf } from '@/lib/i18n/employer-locale'
import type { Locale } from '@/lib/i18n/locales'
import { OnlyIn } from './only-in'
import { shellWords } from './shell-words'
import { SiteShell } from './site-shell'

type Props = {
	readonly locale: Locale
	readonly current: 'screen' | 'team'
	readonly children: React.ReactNode
}

/**
 * The frame of a page for employers or teams, in the reader's language. What is in it may be in another one: then the
 * page says so first.
 */
export function EmployersShell({ locale, current, children }: Props) {
	const shown = employerLocaleOf(locale)
	const path = `/${current}`
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current={current} path={path} mainLocale={shown}>
			{shown !== locale && <OnlyIn locale={locale} path={path} />}
			{children}
		</SiteShell>
	)
}
