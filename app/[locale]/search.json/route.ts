import { isLocale, localeIds } from '@/lib/i18n/locales'
import { siteEntries } from '@/lib/site-search/build/site-entries'
import type { SiteIndex } from '@/lib/site-search/site-index'
import { typedIn } from '@/lib/site-search/typed'
import { wordsOf } from '@/lib/words/messages'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => localeIds.map((locale) => ({ locale }))

type Context = { readonly params: Promise<{ readonly locale: string }> }

/** The search index of a language; 404 for an unknown language. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
	const { locale } = await params
	if (!isLocale(locale)) return new Response(null, { status: 404 })
	const { search, separators } = wordsOf(locale)
	const index: SiteIndex = {
		locale,
		entries: siteEntries(locale),
		typed: typedIn[locale],
		words: { ...search, separators: { sentencePair: separators.sentencePair } },
	}
	return Response.json(index, { headers: { 'Cache-Control': 'no-cache' } })
}
