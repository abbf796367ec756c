import type { Locale } from '@/lib/i18n/locales'
import { siteEntries } from '@/lib/site-search/build/site-entries'
import { searchSite } from '@/lib/site-search/search-site'
import { typedIn } from '@/lib/site-search/typed'
import { queries } from '@/tests/lib/site-search/queries'
import { type Measured, measure } from './measure'

/** Measures what the search of the site finds for the questions that people ask. */
export function measureSite(locale: Locale): Measured {
	const { find } = searchSite(siteEntries(locale), typedIn[locale])
	const typed = queries[locale].map(([text, ...values]) => ({ text, values }))
	return measure(typed, (text) => find(text).map(({ path }) => path.slice(`/${locale}/`.length)))
}
