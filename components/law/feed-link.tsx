import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'

/** Tells readers of feeds where the feed of this site is; React moves it into the head of the page. */
export const FeedLink = ({ locale }: { readonly locale: Locale }) => (
	<link
		rel="alternate"
		type="application/atom+xml"
		title={sayIn(locale)(wordsOf(locale).law.feed.title)}
		href={`/${locale}/feed.xml`}
	/>
)
