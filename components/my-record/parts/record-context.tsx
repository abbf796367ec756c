import { createContext, use } from 'react'
import type { AnswerSpeech } from '@/lib/explain/explain'
import type { Locale } from '@/lib/i18n/locales'
import type { Say } from '@/lib/i18n/say'
import type { RouteAnswer } from '@/lib/team-api/page/ask-team'
import type { AnswerFrom, BodyOf, Exactly, PublicRoute } from '@/lib/team-api/routes/define-route'
import type { MyRecord } from '@/lib/team-api/routes/my-record'
import type { deleteRecordRoute } from '@/lib/team-api/routes/own-page'
import type { RecordWords } from './record-words'

export type BodyBesideSecret<R extends PublicRoute> = Omit<BodyOf<R>, 'secret'>

/** Sends something with the secret of the link. */
export type AskRecord = <R extends PublicRoute, B extends BodyBesideSecret<R>>(
	route: R,
	body: Exactly<BodyBesideSecret<R>, B>,
) => Promise<RouteAnswer<R>>

/** The shared state of a candidate's own page. */
export type RecordContext = {
	readonly locale: Locale
	readonly words: RecordWords
	readonly say: Say
	readonly speech: AnswerSpeech
	readonly record: MyRecord
	readonly ask: AskRecord
	/** Shows the record that an answer contained. */
	readonly onRecord: (record: MyRecord) => void
	/** Shows what remains once the record is deleted, or its link closed. */
	readonly onEnd: (end: RecordEnding) => void
}

/** The ways in which candidates themselves can end a link. */
export type RecordEnding =
	| { readonly kind: 'closed' }
	| { readonly kind: 'deleted'; readonly proof: AnswerFrom<typeof deleteRecordRoute> }

export const RecordContext = createContext<RecordContext | null>(null)

/** The shared state of a candidate's own page. */
export function useRecord(): RecordContext {
	const context = use(RecordContext)
	if (!context) throw new Error('outside of a record')
	return context
}
