import type { GetServerSideProps, PageConfig } from 'next'
import { ComparisonPage } from '@/components/comparison/comparison-page'
import { choicesIn, readPair } from '@/lib/comparison/choices'
import { type ComparisonView, comparisonViewOf } from '@/lib/comparison/view'
import { origin } from '@/lib/http/origin'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { loadNames, type Names } from '@/lib/words/names'

/** No script at all: everything is worked out on the server, and the form is a plain GET. */
export const config: PageConfig = { unstable_runtimeJS: false }

type Props = {
	readonly locale: Locale
	readonly view: ComparisonView | null
	readonly isFirst: boolean
	readonly names: Names
	readonly origin: string
}

/** Reads which two are asked for and compares them; an address with what there is not is answered 404, with what there is. */
export const getServerSideProps: GetServerSideProps<Props> = async ({ res, params, query }) => {
	const locale = params?.locale
	if (typeof locale !== 'string' || !isLocale(locale)) return { notFound: true }
	const choices = choicesIn()
	const pair = readPair({ one: query.one, other: query.other }, choices)
	if (!pair) res.statusCode = 404
	res.setHeader('Cache-Control', 'no-cache')
	return {
		props: {
			...{ locale, origin },
			view: pair && comparisonViewOf(pair, choices),
			isFirst: query.one === undefined && query.other === undefined,
			names: await loadNames(locale),
		},
	}
}

/** A comparison of two rule sets, or what there is to compare. */
export default function Page(props: Props) {
	return <ComparisonPage {...props} choices={choicesIn()} />
}
