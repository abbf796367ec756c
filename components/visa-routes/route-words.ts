import { citationWords } from '@/components/about/citation'
import { linkToSource } from '@/lib/about/references'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { rowsOf } from '@/lib/law/documents/document-rows'
import { edges, stations } from '@/lib/visa-routes/lanes'
import { planRows } from '@/lib/visa-routes/plan'
import type { ApplicantWords } from '@/lib/words/texts'
import type { RouteWords } from './words'

const supports = [
	...Object.values(stations).flatMap(({ support }) => support),
	...edges.flatMap(({ support }) => support),
	...planRows({}, false).flatMap(({ support }) => support),
]

/** Picks the texts that the map and the plan need, with the sources that they cite: they are sent with the page. */
export function routeWords(locale: Locale, words: ApplicantWords): RouteWords {
	const say = sayIn(locale)
	const { routes, statuses, separators, places } = words
	const named = new Set(supports.map(({ at }) => at))
	return {
		routes,
		statuses,
		separators,
		marks: words.result.marks,
		places: Object.fromEntries(
			Object.entries(places).filter(([place]) => named.has(place as keyof typeof places)),
		),
		documents: Object.fromEntries(
			(['work-permit-a', 'work-permit-b'] as const).flatMap((route) =>
				rowsOf(route).always.map((id) => [id, words.documents.list[id].name]),
			),
		),
		cited: Object.fromEntries(
			supports.map(({ id }) => [
				id,
				{ name: say(citationWords(words, id).short), url: linkToSource(locale, id) },
			]),
		),
	}
}
