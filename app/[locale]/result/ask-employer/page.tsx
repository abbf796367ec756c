import type { Metadata } from 'next'
import { AskPage } from '@/components/ask-employer/ask/ask-page'
import { askWords } from '@/components/ask-employer/parts/employer-words'
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
	const { ask } = wordsOf(locale).employer
	return { title: pageTitle(locale, ask.title), description: sayIn(locale)(ask.description) }
}

export default async function Page({ params }: Props) {
	const locale = await localeIn(params)
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="check" path="/result/ask-employer">
			<div className="page">
				<PlainOffer locale={locale} />
			</div>
			<AskPage locale={locale} words={askWords(wordsOf(locale))} />
		</SiteShell>
	)
}
