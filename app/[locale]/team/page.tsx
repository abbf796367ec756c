import type { Metadata } from 'next'
import { teamDeskWords } from '@/components/screening/team/team-desk-words'
import { employersMetadata } from '@/components/shell/employers-metadata'
import { EmployersShell } from '@/components/shell/employers-shell'
import { teamWords } from '@/components/team/session/team-words'
import { TeamApp } from '@/components/team/shell/team-app'
import { localeIn } from '@/lib/i18n/locale-in'
import { wordsForEmployers } from '@/lib/words/employer-words'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	return employersMetadata(await localeIn(params), 'team')
}

export default async function Page({ params }: Props) {
	const reader = await localeIn(params)
	const { locale, words } = wordsForEmployers(reader)
	return (
		<EmployersShell locale={reader} current="team">
			<TeamApp locale={locale} words={teamWords(words)} deskWords={teamDeskWords(locale, words)} />
		</EmployersShell>
	)
}
