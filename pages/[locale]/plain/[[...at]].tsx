import type { GetServerSideProps, PageConfig } from 'next'
import Head from 'next/head'
import { PlainPage } from '@/components/plain/plain-page'
import { PlainRefusal } from '@/components/plain/plain-refusal'
import { alternatesOf } from '@/lib/http/alternates'
import { scriptlessPolicy } from '@/lib/http/content-security-policy'
import { origin } from '@/lib/http/origin'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { localeOfHeader, localeOfSegment } from '@/lib/i18n/match-locale'
import type { PlainContext } from '@/lib/plain/context'
import { isStep, type PlainPlace } from '@/lib/plain/place'
import { blank } from '@/lib/plain/posted'
import { readBody } from '@/lib/plain/read-body'
import { plainViewOf, type View } from '@/lib/plain/view'
import { viewOfForm } from '@/lib/plain/view-of-form'
import { loadNames, type Names } from '@/lib/words/names'

/** No script at all: these pages are for browsers without JavaScript. */
export const config: PageConfig = { unstable_runtimeJS: false }

type Props = {
	readonly locale: Locale
	/** The page in every language, by its tag. */
	readonly alternates: Readonly<Record<string, string>>
} & (Pick<PlainContext, 'names' | 'chineseNames' | 'view'> | { readonly refused: 'too-large' | 'no-form' })

/** The place that a path names: the start, or a step. */
function placeOf(at: string | readonly string[] | undefined): PlainPlace | null {
	if (at === undefined) return 'start'
	const [place, ...more] = [at].flat()
	return isStep(place) && more.length === 0 ? place : null
}

/** Reads the form, if one was posted, and decides what the page shows. */
export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res, params }) => {
	const { locale = '', at } = params ?? {}
	// A posted form has not passed through proxy.ts.
	if (!res.hasHeader('Content-Security-Policy')) res.setHeader('Content-Security-Policy', scriptlessPolicy)
	const place = placeOf(at)
	if (typeof locale !== 'string' || !place) return { notFound: true }
	if (!isLocale(locale)) return toNearestLocale(locale, place, req.headers['accept-language'] ?? null)
	// A page with answers is kept nowhere: going back in the browser's history asks to send the form again.
	res.setHeader('Cache-Control', req.method === 'POST' ? 'no-store' : 'private, no-cache')
	const common = { locale, alternates: alternatesAt(place) }
	if (req.method !== 'POST') {
		return { props: { ...common, ...(await shown(locale, plainViewOf(blank(place, locale)))) } }
	}
	const form = await readBody(req)
	const view = typeof form === 'string' ? form : viewOfForm(form, locale)
	if (typeof view === 'string') {
		res.statusCode = view === 'too-large' ? 413 : 415
		return { props: { ...common, refused: view } }
	}
	return { props: { ...common, ...(await shown(locale, view)) } }
}

/** Redirects a form posted in an unknown language, as proxy.ts does for other requests. */
function toNearestLocale(segment: string, place: PlainPlace, acceptLanguage: string | null) {
	const locale = localeOfSegment(segment, acceptLanguage) ?? localeOfHeader(acceptLanguage)
	return { redirect: { destination: `/${locale}${pathOf(place)}`, statusCode: 307 as const } }
}

const pathOf = (place: PlainPlace) => (place === 'start' ? '/plain' : `/plain/${place}`)

const alternatesAt = (place: PlainPlace) =>
	Object.fromEntries(Object.entries(alternatesOf(pathOf(place))).map(([tag, path]) => [tag, origin + path]))

/** A view with the names that it takes to show it. */
const shown = async (locale: Locale, view: View) => ({
	view,
	names: await namesOf(locale),
	chineseNames: view.place === 'result' ? await namesOf('zh') : null,
})

async function namesOf(locale: Locale): Promise<Names> {
	const { countryNames, languageNames } = await loadNames(locale)
	return { countryNames, languageNames }
}

/** A page without JavaScript, or why its form was not read. */
export default function Page(props: Props) {
	return (
		<>
			<Head>
				{Object.entries(props.alternates).map(([tag, href]) => (
					<link key={tag} rel="alternate" hrefLang={tag} href={href} />
				))}
			</Head>
			{'refused' in props ? <PlainRefusal {...props} /> : <PlainPage {...props} />}
		</>
	)
}
