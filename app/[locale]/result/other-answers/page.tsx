import type { Metadata } from 'next'
import { OtherAnswersPage } from '@/components/other-answers/other-answers-page'
import { otherAnswersWords } from '@/components/other-answers/tried/other-answers-words'
import { PlainOffer } from '@/components/plain/offer'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { localeIn } from '@/lib/i18n/locale-in'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = await localeIn(params)
	const { otherAnswers } = wordsOf(locale)
	return {
		title: pageTitle(locale, otherAnswers.title),
		description: sayIn(locale)(otherAnswers.description),
	}
}

export default async function Page({ params }: Props) {
	const locale = await localeIn(params)
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="check" path="/result/other-answers">
			<div className="page">
				<PlainOffer locale={locale} />
			</div>
			<OtherAnswersPage locale={locale} words={otherAnswersWords(wordsOf(locale))} />
		</SiteShell>
	)
}
