import type { ConsentId } from '@/lib/screening/model/records'
import type { FactId } from '@/rules/facts'
import type { ConsentNotice } from './consent-notice'
import type { DeletionProof, MyRecord, MyRequest, RecordCopy, RequestKind } from './my-record'

/** A request as the team sees it; a deletion leaves no candidate to show. */
export type TeamRequest = MyRequest & {
	readonly kind: Exclude<RequestKind, 'deletion'>
	readonly candidate: string
	readonly name: string
	/** An opening in which the member sees the candidate; null if there is none. */
	readonly opening: string | null
	/** Days until it is due; negative once it is overdue. */
	readonly daysLeft: number
}

type Secret = { readonly secret: string }
type Nothing = Record<string, never>

/** The `POST` routes of `/api/team/my-record` and its related routes; whoever has the secret needs no account. */
export type RecordPosts = {
	readonly 'my-record/look': { body: Secret; answer: MyRecord }
	readonly 'my-record/correct': {
		body: Secret & { readonly fact: FactId; readonly value: unknown }
		answer: MyRecord
	}
	readonly 'my-record/review': { body: Secret & { readonly words?: string }; answer: MyRecord }
	readonly 'my-record/consent': {
		body: Secret & {
			readonly consent: ConsentId
			readonly given: boolean
			/** The date of the text that the page shows. */
			readonly notice: ConsentNotice
		}
		answer: MyRecord
	}
	readonly 'my-record/copy': { body: Secret; answer: RecordCopy }
	readonly 'my-record/delete': { body: Secret; answer: DeletionProof }
	readonly 'my-record/close': { body: Secret; answer: Nothing }
	/** Makes a new link for a candidate; the earlier one becomes invalid. The link is `/{locale}/my-record#<token>`. */
	readonly 'my-record/links': { body: { candidate: string }; answer: { token: string } }
	readonly 'my-record/links/withdraw': { body: { candidate: string }; answer: Nothing }
	readonly 'my-record/requests/answer': { body: { id: string; words: string }; answer: Nothing }
	/** Records which candidates' records a member has opened. */
	readonly read: { body: { candidates: readonly string[] }; answer: Nothing }
}

export type RecordGets = {
	/** With `?candidate=key`: the valid link, null if there is none; and whether the member may make or withdraw one. */
	readonly 'my-record/links': {
		readonly link: { readonly at: string; readonly by: string } | null
		readonly mayMake: boolean
	}
	/** The requests of candidates whom the member sees: open ones by due date, then the most recent ones that are done. */
	readonly 'my-record/requests': { readonly requests: readonly TeamRequest[] }
}
