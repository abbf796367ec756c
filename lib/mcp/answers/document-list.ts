import { asTyped } from '@/lib/i18n/as-typed'
import type { Locale } from '@/lib/i18n/locales'
import { type Say, sayIn } from '@/lib/i18n/say'
import { figureEndOf } from '@/lib/law/age'
import { documentProofOf } from '@/lib/law/documents/document-proof'
import type { DocumentRoute } from '@/lib/law/documents/document-routes'
import { rowsOf } from '@/lib/law/documents/document-rows'
import { type RouteDocumentId, routeDocuments } from '@/lib/law/documents/documents'
import { fees, times } from '@/lib/law/documents/figures'
import { routeFigures } from '@/lib/law/documents/route-figures'
import { wordsOf } from '@/lib/words/messages'

type Asked = 'always' | 'in-cases' | 'to-know'
type Text = Readonly<Partial<Record<'name' | 'from' | 'when' | 'proof' | 'age' | 'note', Parameters<Say>[0]>>>
type Context = { readonly locale: Locale; readonly country: string | null }

/** A document of a route in words, how it is shown to be genuine, and where that stands. */
function documentOf(row: RouteDocumentId, asked: Asked, { locale, country }: Context) {
	const { documents } = wordsOf(locale)
	const say = sayIn(locale)
	const { document, kind, certification } = documentProofOf(row, country)
	const { maxAgeMonths, translated, sure, source, day } = routeDocuments[document]
	const texts: Readonly<Record<RouteDocumentId, Text>> = documents.list
	const text = texts[document]
	const plain = (message: Text['name']) => (message ? asTyped(say(message)) : null)
	const about = certification?.note ? plain(documents.asks[certification.note]) : null
	return {
		...{ id: document, asked, name: plain(text.name) ?? document, from: plain(text.from) },
		...{ when: plain(text.when), note: plain(text.note) },
		proof: { kind, words: plain(text.proof), about, since: certification?.since ?? null },
		...{ maxAgeMonths, translated, sure, source, day },
	}
}

/** The documents of a route, first those that everybody needs. */
function documentsOf(route: DocumentRoute, context: Context) {
	const { always, inCases, also } = rowsOf(route)
	return [
		...always.map((id) => documentOf(id, 'always', context)),
		...inCases.map((id) => documentOf(id, 'in-cases', context)),
		...also.map((id) => documentOf(id, 'to-know', context)),
	]
}

/** The days and the fees of a route; a fee whose last day is over is not known any more. */
function figuresOf(route: DocumentRoute, locale: Locale, asOf: string) {
	const { documents } = wordsOf(locale)
	const say = sayIn(locale)
	const own = routeFigures[route]
	return {
		times: own.times.map((id) => ({ id, what: asTyped(say(documents.times[id].what)), ...times[id] })),
		fees: own.fees.map((id) => {
			const { amount, until, ...fee } = fees[id]
			const isOver = until !== null && figureEndOf(until, asOf) === 'ended'
			const what = asTyped(say(documents.fees[id].what))
			return { id, what, ...fee, until, amount: isOver ? null : amount }
		}),
	}
}

/** The list of a route: its documents, days and fees, each with its source and the day on which it was read. */
export const documentList = (route: DocumentRoute, context: Context, asOf: string) => ({
	route,
	country: context.country,
	documents: documentsOf(route, context),
	...figuresOf(route, context.locale, asOf),
})

export type DocumentList = ReturnType<typeof documentList>
