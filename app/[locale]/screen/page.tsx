import type { Metadata } from 'next'
import { screenWords } from '@/components/screening/desk/screen-words'
import { ScreenApp } from '@/components/screening/frame/screen-app'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { localeIn } from '@/lib/i18n/locale-in'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'

type Props = { params: Promise<{ locale: string }> }

const path = '/screen'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = await localeIn(params)
	const { screen } = wordsOf(locale)
	const say = sayIn(locale)
	return { title: pageTitle(locale, screen.title), description: say(screen.description) }
}

export default async function Page({ params }: Props) {
	const locale = await localeIn(params)
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="screen" path={path}>
			<ScreenApp locale={locale} words={screenWords(locale, wordsOf(locale))} />
		</SiteShell>
	)
}
