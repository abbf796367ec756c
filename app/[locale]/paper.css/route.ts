import { isLocale, localeIds } from '@/lib/i18n/locales'
import { paperStyle } from '@/lib/result/paper-style'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => localeIds.map((locale) => ({ locale }))

type Context = { readonly params: Promise<{ readonly locale: string }> }

/** The language-dependent properties that the print style sheet uses; 404 for an unknown language. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
	const { locale } = await params
	if (!isLocale(locale)) return new Response(null, { status: 404 })
	return new Response(paperStyle(locale), {
		headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' },
	})
}
