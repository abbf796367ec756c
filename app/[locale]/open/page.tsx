import type { Metadata } from 'next'
import { OpenPage } from '@/components/handoff/open-page'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { localeIn } from '@/lib/i18n/locale-in'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'

type Props = { params: Promise<{ locale: string }> }

const path = '/open'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = await localeIn(params)
	const { typed } = wordsOf(locale).handoff
	const say = sayIn(locale)
	return { title: pageTitle(locale, typed.title), description: say(typed.description) }
}

export default async function Page({ params }: Props) {
	const locale = await localeIn(params)
	const { typed, faults } = wordsOf(locale).handoff
	return (
		<SiteShell locale={locale} words={shellWords(locale)} path={path}>
			<OpenPage locale={locale} words={{ typed, faults }} />
		</SiteShell>
	)
}
