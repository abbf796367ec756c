import type { Metadata } from 'next'
import { shellWords } from '@/components/shell/shell-words'
import { SiteShell } from '@/components/shell/site-shell'
import { localeIn } from '@/lib/i18n/locale-in'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const locale = await localeIn(params)
	const { offline } = wordsOf(locale)
	const say = sayIn(locale)
	return { title: pageTitle(locale, offline.page.title), description: say(offline.page.description) }
}

/** Shown by the service worker, when offline, instead of a page that is not cached. */
export default async function OfflinePage({ params }: Props) {
	const locale = await localeIn(params)
	const { page } = wordsOf(locale).offline
	const say = sayIn(locale)
	return (
		<SiteShell locale={locale} words={shellWords(locale)} path="/offline">
			<div className="page failure">
				<div className="prose">
					<h1>{say(page.title)}</h1>
					<p className="lead">{say(page.text)}</p>
					<p>
						<a className="button" href={`/${locale}`}>
							{say(page.start)}
						</a>
					</p>
					<p>
						<a className="link" href="?">
							{say(page.again)}
						</a>
					</p>
				</div>
			</div>
		</SiteShell>
	)
}
