import type { OwnVersions } from '@/lib/active-rules/rulesets'
import type { candidateMembers } from '@/lib/records/candidate'
import type { NamesWith } from '@/lib/records/derive/names-with'
import type { OwnParameters } from '@/lib/screening/model/own-parameters'
import type { DateKind, DocumentId, SeenDocument } from '@/lib/screening/model/progress'
import type {
	Candidate,
	ConsentId,
	Decision,
	DecisionChoice,
	KnownFacts,
} from '@/lib/screening/model/records'
import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { RulesetId } from '@/rules/rulesets/ids'

/** Where an answer came from, and on which day (YYYY-MM-DD). */
export type MyAnswerOrigin =
	/** A row of the employer's file. */
	| { readonly kind: 'sheet'; readonly file: string; readonly on: string }
	/** A link with the candidate's own answers. */
	| { readonly kind: 'code'; readonly on: string }
	/** Entered by the employer; `by` is null if it is not known by whom. */
	| { readonly kind: 'hand'; readonly by: string | null; readonly on: string }
	/** The candidate's own answer, from a reply or on this page. */
	| { readonly kind: 'reply'; readonly on: string }

/** A stored answer; null for "not sure". */
export type MyAnswer = {
	readonly [F in FactId]: { readonly fact: F; readonly value: Facts[F]; readonly origin: MyAnswerOrigin }
}[FactId]

/** An opening for which the candidate is considered. */
export type MyOpening = {
	readonly id: string
	readonly name: string
	readonly rulesets: readonly RulesetId[]
	/**
	 * The answers about the employer and the post: they take precedence over the candidate's own answers to the same facts
	 * (`factsFor`).
	 */
	readonly facts: KnownFacts
	/** Whether no special way to a work permit is assumed while the candidate names none. */
	readonly noSpecialRoutes: boolean
	/** The stage: an id of a built-in one, or the employer's own name for it. */
	readonly stage: string
	readonly owner: string | null
	readonly tags: readonly string[]
	readonly dates: readonly {
		readonly kind: DateKind
		readonly day: string
		readonly time: string | null
		readonly reason: string | null
		readonly isDone: boolean
	}[]
}

export type MyDecision = {
	/** The id and the name of the opening. */
	readonly opening: string
	readonly name: string
	readonly choice: DecisionChoice
	readonly by: string
	readonly on: string
	readonly reason: string
	/** The result on that day. */
	readonly advice: Decision['advice']
}

export type MyNote = {
	readonly opening: string
	readonly text: string
	readonly by: string
	readonly at: string
}

export type MyDocument = Omit<SeenDocument, 'by'> & { readonly document: DocumentId; readonly by: string }

export type MyConsent = {
	readonly consent: ConsentId
	readonly isGiven: boolean
	/** The day on which it was given or withdrawn; null if it never was. */
	readonly on: string | null
	/**
	 * The date of the consent text that was agreed to or withdrawn from on this page; null if consent was recorded
	 * elsewhere.
	 */
	readonly notice: string | null
}

/** The last day on which a record is kept, and what that is counted from. */
export type RecordEnd = {
	readonly on: string
	/** `date`: an agreed date until which there is a reason to keep the record. */
	readonly from: 'saved' | 'decision' | 'kept' | 'date'
	readonly since: string
	readonly keptDays: number
}

export type RequestKind = 'correction' | 'review' | 'consent' | 'copy' | 'deletion'

/** Something that a candidate requested on their own page. */
export type MyRequest = {
	readonly id: string
	readonly kind: RequestKind
	readonly at: string
	/** The last day to answer. */
	readonly due: string
	readonly state: 'open' | 'done'
	/** What the candidate wrote; null if nothing. */
	readonly words: string | null
	/** The fact that was corrected, or the consent that was given or withdrawn. */
	readonly about: string | null
	/**
	 * For a correction: the values; for a consent: whether it was given. Null if there was none, or it has been deleted
	 * since.
	 */
	readonly before: unknown
	readonly after: unknown
	/** For a consent: the date of the text that was agreed to or withdrawn from. */
	readonly notice: string | null
	readonly answer: string | null
	readonly answeredBy: string | null
	readonly answeredAt: string | null
}

/** A member or a program that has read the record, and the last day. */
export type MyReader = { readonly name: string; readonly last: string }

/** What an employer knows somebody by: each member of a candidate that is a row of the page, null if it is absent. */
export type MyPerson = {
	readonly [M in NamesWith<typeof candidateMembers, 'ownPage', 'person'>]: undefined extends Candidate[M]
		? string | null
		: string
}

/** Everything that an employer stores about a candidate, as shown on the candidate's own page. */
export type MyRecord = {
	/** The server's current day. */
	readonly today: string
	/** In whose name candidates are contacted, and whom they can ask: an e-mail address or a telephone number. */
	readonly company: string
	readonly contact: string | null
	/** The employer's own values for limits that the rules leave open: its results depend on them. */
	readonly parameters: OwnParameters
	/** The versions of rule sets that the employer has applied: its results are based on them. */
	readonly versions: OwnVersions
	readonly candidate: MyPerson
	readonly openings: readonly MyOpening[]
	readonly decisions: readonly MyDecision[]
	readonly answers: readonly MyAnswer[]
	/** The row of the employer's file as imported. */
	readonly row: readonly { readonly heading: string; readonly cell: string }[]
	readonly notes: readonly MyNote[]
	readonly documents: readonly MyDocument[]
	readonly consents: readonly MyConsent[]
	/** Whether answers about health and criminal record are rejected because the consent was withdrawn. */
	readonly isSensitiveWithdrawn: boolean
	readonly end: RecordEnd
	/** Newest first. */
	readonly requests: readonly MyRequest[]
	readonly readers: readonly MyReader[]
}

/** An entry in a record's history: the fields that changed, before and after. */
export type RecordEvent = {
	readonly at: string
	readonly kind: string
	readonly by: string
	readonly before: unknown
	readonly after: unknown
}

/** The file a candidate can download: the record and its history. */
export type RecordCopy = {
	readonly format: 'my-record'
	readonly version: 1
	readonly madeAt: string
	readonly record: MyRecord
	readonly history: readonly RecordEvent[]
}

/** What remains of a candidate who deleted everything: nothing that identifies them. */
export type DeletionProof = {
	/** The number of the change in the workspace. */
	readonly number: number
	readonly at: string
	/** The devices that held the list: how many have confirmed the deletion, and by when the others will have. */
	readonly devices: { readonly all: number; readonly confirmed: number; readonly until: string | null }
}
