import type { Metadata } from 'next'
import { PlainOffer } from '@/components/plain/offer'
import { ResultPage } from '@/components/result/result-page'
import { resultWords } from '@/components/result/result-words'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { localeIn } from '@/lib/i18n/locale-in'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = await localeIn(params)
	const words = wordsOf(locale)
	const say = sayIn(locale)
	return {
		title: pageTitle(locale, words.result.title),
		description: say(words.result.disclaimer.title),
	}
}

export default async function Page({ params }: Props) {
	const locale = await localeIn(params)
	const words = wordsOf(locale)
	const { handOver, reply, aside } = words.handoff
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="check" path="/result">
			<div className="page">
				<PlainOffer locale={locale} />
			</div>
			<ResultPage
				locale={locale}
				words={{
					...resultWords(locale, words),
					handoff: { handOver, reply, aside },
					lookFurther: words.lookFurther,
				}}
			/>
		</SiteShell>
	)
}
