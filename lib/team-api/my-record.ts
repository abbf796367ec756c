import type { OwnVersions } from '@/lib/active-rules/rulesets'
import type { OwnParameters } from '@/lib/screening/model/own-parameters'
import type { DateKind, DocumentId, SeenDocument } from '@/lib/screening/model/progress'
import type { Choice, ConsentId, Decision, KnownFacts } from '@/lib/screening/model/records'
import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { RulesetId } from '@/rules/rulesets/ids'

/** Where an answer came from, and on which day, YYYY-MM-DD. */
export type AnswerOrigin =
	/** A row of the employer's file. */
	| { readonly kind: 'sheet'; readonly file: string; readonly on: string }
	/** A link with the candidate's own answers. */
	| { readonly kind: 'code'; readonly on: string }
	/** Entered by somebody of the employer; null where it is not known by whom. */
	| { readonly kind: 'hand'; readonly by: string | null; readonly on: string }
	/** The candidate's own answer, by a reply or on this page. */
	| { readonly kind: 'reply'; readonly on: string }

/** A stored answer; null for "not sure". */
export type MyAnswer = {
	readonly [F in FactId]: { readonly fact: F; readonly value: Facts[F]; readonly origin: AnswerOrigin }
}[FactId]

/** An opening for which the candidate is considered. */
export type MyOpening = {
	readonly id: string
	readonly name: string
	readonly rulesets: readonly RulesetId[]
	/** The answers about the employer and the post: they come before the candidate's own of the same facts (`factsFor`). */
	readonly facts: KnownFacts
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
	readonly choice: Choice
	readonly by: string
	readonly on: string
	readonly reason: string
	/** The result of that day. */
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
	/** The day of the words that were agreed to on this page, or withdrawn from; null if it was said elsewhere. */
	readonly notice: string | null
}

/** The last day of a record, and what it is counted from. */
export type RecordEnd = {
	readonly on: string
	/** `date`: a day that was agreed on, with a reason to keep the record until then. */
	readonly from: 'saved' | 'decision' | 'kept' | 'date'
	readonly since: string
	readonly keptDays: number
}

export type RequestKind = 'correction' | 'review' | 'consent' | 'copy' | 'deletion'

/** Something that a candidate asked for on their own page. */
export type MyRequest = {
	readonly id: string
	readonly kind: RequestKind
	readonly at: string
	/** The last day for an answer. */
	readonly due: string
	readonly state: 'open' | 'done'
	/** What the candidate wrote; null without words. */
	readonly words: string | null
	/** The fact that was corrected, or the consent that was given or withdrawn. */
	readonly about: string | null
	/** Of a correction: the values; of a consent: whether it was given. Null where there was none, or it was deleted since. */
	readonly before: unknown
	readonly after: unknown
	/** Of a consent: the day of the words that were agreed to or withdrawn from. */
	readonly notice: string | null
	readonly answer: string | null
	readonly answeredBy: string | null
	readonly answeredAt: string | null
}

/** A member who has read the record, with the last day. */
export type MyReader = { readonly name: string; readonly last: string }

/** Everything that an employer stores about a candidate, as the candidate's own page shows it. */
export type MyRecord = {
	/** The day on the server. */
	readonly today: string
	/** In whose name candidates are written to, and whom they can ask: an address or a telephone number. */
	readonly company: string
	readonly contact: string | null
	/** What the employer has set in the place of limits that are not settled: its results follow from them. */
	readonly parameters: OwnParameters
	/** The versions of rule sets that the employer has applied: its results are by these. */
	readonly versions: OwnVersions
	readonly candidate: {
		/** The employer's own id for the person; may be empty. */
		readonly id: string
		readonly name: string
		readonly email: string | null
		/** YYYY-MM-DD or YYYY-MM. */
		readonly birthDate: string | null
	}
	readonly openings: readonly MyOpening[]
	readonly decisions: readonly MyDecision[]
	readonly answers: readonly MyAnswer[]
	/** The row of the employer's file as it came. */
	readonly row: readonly { readonly heading: string; readonly cell: string }[]
	readonly notes: readonly MyNote[]
	readonly documents: readonly MyDocument[]
	readonly consents: readonly MyConsent[]
	/** Whether answers about health and criminal record are not taken in, because the consent was withdrawn. */
	readonly isSensitiveWithdrawn: boolean
	readonly end: RecordEnd
	/** The newest first. */
	readonly requests: readonly MyRequest[]
	readonly readers: readonly MyReader[]
}

/** Something that was done to a record: the members that changed, before and after. */
export type RecordEvent = {
	readonly at: string
	readonly kind: string
	readonly by: string
	readonly before: unknown
	readonly after: unknown
}

/** The file that a candidate gets: the record, and its history. */
export type RecordCopy = {
	readonly format: 'my-record'
	readonly version: 1
	readonly madeAt: string
	readonly record: MyRecord
	readonly history: readonly RecordEvent[]
}

/** What is left of a candidate who deleted everything: nothing that says who they were. */
export type DeletionProof = {
	/** The number of the change in the workspace. */
	readonly number: number
	readonly at: string
	/** The devices that held the list: how many have confirmed, and by when the others will have. */
	readonly devices: { readonly all: number; readonly confirmed: number; readonly until: string | null }
}
