import type { Metadata } from 'next'
import { AllEntries } from '@/components/search/all-entries'
import { OpenOnArrival } from '@/components/search/open-on-arrival'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { Notice } from '@/components/ui/notices/notice'
import { PageHead } from '@/components/ui/page/page-head'
import { localeIn } from '@/lib/i18n/locale-in'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = await localeIn(params)
	const { search } = wordsOf(locale)
	return { title: pageTitle(locale, search.title), description: sayIn(locale)(search.description) }
}

/** The list of everything that can be searched: with JavaScript, the search itself opens above it. */
export default async function SearchPage({ params }: Props) {
	const locale = await localeIn(params)
	const { search } = wordsOf(locale)
	const say = sayIn(locale)
	return (
		<SiteShell locale={locale} words={shellWords(locale)} path="/search">
			<div className="page">
				<PageHead>
					<h1>{say(search.all)}</h1>
					<p className="lead">{say(search.lead)}</p>
				</PageHead>
				<noscript>
					<Notice>
						<p>{say(search.noScript)}</p>
					</Notice>
				</noscript>
				<OpenOnArrival />
				<AllEntries locale={locale} />
			</div>
		</SiteShell>
	)
}
