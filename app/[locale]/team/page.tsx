import type { Metadata } from 'next'
import { teamDeskWords } from '@/components/screening/team/team-desk-words'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { teamWords } from '@/components/team/session/team-words'
import { TeamApp } from '@/components/team/shell/team-app'
import { localeIn } from '@/lib/i18n/locale-in'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'

type Props = { params: Promise<{ locale: string }> }

const path = '/team'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = await localeIn(params)
	const { team } = wordsOf(locale)
	return { title: pageTitle(locale, team.title), description: sayIn(locale)(team.description) }
}

export default async function Page({ params }: Props) {
	const locale = await localeIn(params)
	const words = wordsOf(locale)
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="team" path={path}>
			<TeamApp locale={locale} words={teamWords(words)} deskWords={teamDeskWords(locale, words)} />
		</SiteShell>
	)
}
