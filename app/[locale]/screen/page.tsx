import type { Metadata } from 'next'
import { screenWords } from '@/components/screening/desk/screen-words'
import { ScreenApp } from '@/components/screening/frame/screen-app'
import { employersMetadata } from '@/components/shell/employers-metadata'
import { EmployersShell } from '@/components/shell/employers-shell'
import { localeIn } from '@/lib/i18n/locale-in'
import { wordsForEmployers } from '@/lib/words/employer-words'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	return employersMetadata(await localeIn(params), 'screen')
}

export default async function Page({ params }: Props) {
	const reader = await localeIn(params)
	const { locale, words } = wordsForEmployers(reader)
	return (
		<EmployersShell locale={reader} current="screen">
			<ScreenApp locale={locale} words={screenWords(locale, words)} />
		</EmployersShell>
	)
}
