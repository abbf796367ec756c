import { useEffect, useState } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { loadLateWords } from '@/lib/lazy-words/load-late-words'

/** Loads what is said above the questions, with its words: in one chunk, because every page lists each. */
async function loadNews(locale: Locale) {
	const [{ EndOfferNotice }, { EarlyNews }, { SettledNews }, words] = await Promise.all([
		import(/* webpackChunkName: "step-news" */ '../end-offer'),
		import(/* webpackChunkName: "step-news" */ '../early-news'),
		import(/* webpackChunkName: "step-news" */ './settled-news'),
		loadLateWords(locale, 'step-news'),
	])
	return { EndOfferNotice, EarlyNews, SettledNews, words }
}

type News = Awaited<ReturnType<typeof loadNews>>

type Props = { readonly locale: Locale; readonly children: (news: News) => React.ReactNode }

/**
 * News, or an offer, above the questions: there is none before the first answer, so it is loaded once there can be some.
 * Where that fails nothing is shown, since the result says the same.
 */
export function LateNews({ locale, children }: Props) {
	const [news, setNews] = useState<News | null>(null)
	useEffect(() => {
		let isShown = true
		loadNews(locale).then(
			(loaded) => isShown && setNews(loaded),
			() => {},
		)
		return () => {
			isShown = false
		}
	}, [locale])
	return news && children(news)
}
