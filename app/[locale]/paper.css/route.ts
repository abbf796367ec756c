import { isLocale, localeIds } from '@/lib/i18n/locales'
import { paperStyle } from '@/lib/result/paper-style'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => localeIds.map((locale) => ({ locale }))

type Context = { readonly params: Promise<{ readonly locale: string }> }

/** What the style sheet of the printed pages needs to know of one language. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
	const { locale } = await params
	if (!isLocale(locale)) return new Response(null, { status: 404 })
	return new Response(paperStyle(locale), {
		headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' },
	})
}
