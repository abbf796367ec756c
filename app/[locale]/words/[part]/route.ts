import { employerLocaleIds } from '@/lib/i18n/employer-locale'
import { type Locale, localeIds } from '@/lib/i18n/locales'
import { checkParts, employerLateParts, lateParts } from '@/lib/lazy-words/parts'

export const dynamic = 'force-static'
export const dynamicParams = false

type Pick = () => unknown

/** Each part in each language that it is there in, by the end of its address. */
const filesIn = <L extends Locale>(
	locales: readonly L[],
	parts: Readonly<Record<string, (locale: L) => unknown>>,
): readonly (readonly [string, Pick])[] =>
	locales.flatMap((locale) =>
		Object.entries(parts).map(([part, pick]) => [`${locale}/${part}.json`, () => pick(locale)] as const),
	)
const files: ReadonlyMap<string, Pick> = new Map([
	...filesIn(localeIds, { ...checkParts, ...lateParts }),
	...filesIn(employerLocaleIds, employerLateParts),
])

export const generateStaticParams = () =>
	[...files.keys()].map((file) => {
		const [locale, part] = file.split('/')
		return { locale, part }
	})

type Context = { readonly params: Promise<{ readonly locale: string; readonly part: string }> }

/** Words that pages load only when they are needed; 404 for an unknown language or part. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
	const { locale, part } = await params
	const pick = files.get(`${locale}/${part}`)
	if (!pick) return new Response(null, { status: 404 })
	return Response.json(await pick(), { headers: { 'Cache-Control': 'no-cache' } })
}
