import { isLocale, localeIds } from '@/lib/i18n/locales'
import { lateParts } from '@/lib/lazy-words/parts'

export const dynamic = 'force-static'
export const dynamicParams = false

const fileOf = (part: string) => `${part}.json`
const parts = new Map(Object.entries(lateParts).map(([part, pick]) => [fileOf(part), pick]))

export const generateStaticParams = () =>
	localeIds.flatMap((locale) => [...parts.keys()].map((part) => ({ locale, part })))

type Context = { readonly params: Promise<{ readonly locale: string; readonly part: string }> }

/** Words that pages load only when they are needed; 404 for an unknown language or part. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
	const { locale, part } = await params
	const pick = parts.get(part)
	if (!isLocale(locale) || !pick) return new Response(null, { status: 404 })
	return Response.json(await pick(locale), { headers: { 'Cache-Control': 'no-cache' } })
}
