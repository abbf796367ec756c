import { rulesFeed } from '@/lib/feed/rules-feed'
import { origin } from '@/lib/http/origin'
import { isLocale } from '@/lib/i18n/locales'

/** Its addresses depend on the settings. */
export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly locale: string }> }

/** The feed of rule changes, corrections and readings in a language; 404 for an unknown language. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
	const { locale } = await params
	if (!isLocale(locale)) return new Response(null, { status: 404 })
	return new Response(rulesFeed({ locale, origin }), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'no-cache' },
	})
}
