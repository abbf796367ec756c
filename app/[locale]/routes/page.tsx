import type { Metadata } from 'next'
import { PlainOffer } from '@/components/plain/offer'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { routeWords } from '@/components/visa-routes/route-words'
import { RoutesPage } from '@/components/visa-routes/routes-page'
import { localeIn } from '@/lib/i18n/locale-in'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = await localeIn(params)
	const { routes } = wordsOf(locale)
	return {
		title: pageTitle(locale, routes.title),
		description: sayIn(locale)(routes.description),
	}
}

export default async function Page({ params }: Props) {
	const locale = await localeIn(params)
	const words = wordsOf(locale)
	const { empty, loading } = words.result
	return (
		<SiteShell locale={locale} words={shellWords(locale)} current="check" path="/routes">
			<div className="page">
				<PlainOffer locale={locale} />
			</div>
			<RoutesPage
				locale={locale}
				words={{
					...routeWords(locale, words),
					result: { title: words.routes.title, empty, loading },
					form: { unreadable: words.form.unreadable },
				}}
			/>
		</SiteShell>
	)
}
