import { isLocale, localeIds, locales } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => localeIds.map((locale) => ({ locale }))

type Context = { readonly params: Promise<{ readonly locale: string }> }

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
	src: `/icons/${name}-${size}.png`,
	sizes: `${size}x${size}`,
	type: 'image/png',
	purpose,
})

/** The web app manifest in one language; 404 for an unknown one. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
	const { locale } = await params
	if (!isLocale(locale)) return new Response(null, { status: 404 })
	const { name, start } = wordsOf(locale).site
	const say = sayIn(locale)
	const manifest = {
		// The same app in every language.
		id: '/',
		name: say(name),
		short_name: say(name),
		description: say(start.description),
		lang: locales[locale].tag,
		dir: locales[locale].direction,
		start_url: `/${locale}`,
		scope: '/',
		display: 'standalone',
		background_color: '#fcfcfa',
		theme_color: '#eef2f4',
		icons: [
			icon('icon', 192, 'any'),
			icon('icon', 512, 'any'),
			icon('maskable', 192, 'maskable'),
			icon('maskable', 512, 'maskable'),
			{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
		],
	}
	return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } })
}
