import type { ConsentId } from '@/lib/screening/model/records'
import type { FactId } from '@/rules/facts'
import type { ConsentNotice } from './consent-notice'
import type { DeletionProof, MyRecord, MyRequest, RecordCopy, RequestKind } from './my-record'

/** A request as the team sees it; a deletion leaves nobody to be shown. */
export type TeamRequest = MyRequest & {
	readonly kind: Exclude<RequestKind, 'deletion'>
	readonly candidate: string
	readonly name: string
	/** An opening in which the member sees the candidate; null if there is none yet. */
	readonly opening: string | null
	/** Days until it is due; negative once it is overdue. */
	readonly daysLeft: number
}

type Secret = { readonly secret: string }
type Nothing = Record<string, never>

/** The posts of `/api/team/my-record` and of what goes with it; whoever has the secret needs no account. */
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
			/** The day of the words that the page shows. */
			readonly notice: ConsentNotice
		}
		answer: MyRecord
	}
	readonly 'my-record/copy': { body: Secret; answer: RecordCopy }
	readonly 'my-record/delete': { body: Secret; answer: DeletionProof }
	readonly 'my-record/close': { body: Secret; answer: Nothing }
	/** Makes a candidate's link anew; an earlier one ends. The link is `/{locale}/my-record#<token>`. */
	readonly 'my-record/links': { body: { candidate: string }; answer: { token: string } }
	readonly 'my-record/links/withdraw': { body: { candidate: string }; answer: Nothing }
	readonly 'my-record/requests/answer': { body: { id: string; words: string }; answer: Nothing }
	/** Tells which candidates' records a member has opened. */
	readonly read: { body: { candidates: readonly string[] }; answer: Nothing }
}

export type RecordGets = {
	/** With `?candidate=key`: the link that counts, null without one; and whether the member may make or withdraw it. */
	readonly 'my-record/links': {
		readonly link: { readonly at: string; readonly by: string } | null
		readonly mayMake: boolean
	}
	/** Requests of candidates whom the member sees: open ones, the first due first, then the newest that are done. */
	readonly 'my-record/requests': { readonly requests: readonly TeamRequest[] }
}
