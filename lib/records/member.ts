import type { Words } from '@/lib/words/texts'
import type { FieldRights } from './rights/right'
import type { ShapeCheck } from './shapes/shape-checks'

/**
 * How a member is stored in a table. `json`: character by character as sent. `openings`: a list, or null for all. `actor`: the
 * name alone. `source`: a column for each part of it. `patches`: in rows of its own. `none`: it is not stored on the server.
 */
export type ColumnKind =
	| 'text'
	| 'whole'
	| 'day'
	| 'instant'
	| 'texts'
	| 'json'
	| 'openings'
	| 'actor'
	| 'source'
	| 'patches'
	| 'none'

/** How a member is stored; its column has the name of the member unless another one is given. */
export type MemberColumn = ColumnKind | { readonly as: ColumnKind; readonly name: string }

/**
 * The times of past events in what a device sends: they are no later than its clock may be ahead. `day`, `instant`: it is one
 * itself. `own-way`: in its entries, see `clock.ts`. `as-sent`: it has none, or only what is agreed on for later.
 */
export type SentTimes = 'day' | 'instant' | 'own-way' | 'as-sent'

/**
 * What a team's server signs with the name of the member who sends it, unless it is known to be somebody else's. `by-entry`:
 * each entry. `own-way`: parts of it, see `sign.ts`.
 */
export type Signature = 'itself' | 'by-entry' | 'own-way' | 'none'

/**
 * How two versions of a member meet that two devices have made of one. `ask`: where both have changed it, a person chooses.
 * `theirs`: the others' version stays. `union`: a list has what either has added, without what either has removed. `…-by-entry`:
 * each entry by itself. `notes`: a note that both have rewritten is kept in both versions. `progress`: by opening and entry,
 * tags as a union.
 */
export type ConflictPolicy =
	| 'ask'
	| 'theirs'
	| 'union'
	| 'ask-by-entry'
	| 'theirs-by-entry'
	| 'notes'
	| 'progress'

/** The name of a member in the history: as in the form for a candidate, or of its own. */
export type HistoryLabel = 'name' | 'id' | keyof Words['screen']['history']['members']

/** How a value is said in the history. `day`: also a month. `openings`: their names. */
export type HistoryWay = 'text' | 'day' | 'gone' | 'kept' | 'openings'

/** Members of which the history says each entry, in words of its own. */
export type HistoryEntries = 'progress' | 'notes' | 'documents' | 'facts' | 'consents'

/**
 * What the history says of a change. `hidden`: it is remembered, and can be undone, but means nothing to a reader.
 * `not-remembered`: it says nothing about the person or the opening.
 */
export type HistoryPolicy =
	| 'not-remembered'
	| 'hidden'
	| { readonly entries: HistoryEntries }
	| { readonly label: HistoryLabel; readonly as: HistoryWay }

/**
 * What of it can be deleted while the record stays. `alone`: the whole member, under the name of what is deleted. `sensitive`:
 * what it says about health and criminal record, once the consent is withdrawn.
 */
export type Deletion = { readonly alone: string } | 'sensitive' | 'with-the-record'

/** The part of a candidate's own page that shows it. `person`: as a row of its own, under its name in the words of the page. */
export type OwnPage =
	| 'person'
	| 'openings'
	| 'answers'
	| 'row'
	| 'notes'
	| 'documents'
	| 'consents'
	| 'end'
	| 'not-shown'

/**
 * What an exported sheet has of it. `cell`: a cell in the column that was read as it; a `value` without such a column gets one.
 * `by-fact`: a column for each fact. `as-imported`: the columns that were not read as anything.
 */
export type SheetPolicy =
	| { readonly cell: 'value' | 'original-or-value' | 'date-of-birth' }
	| 'by-fact'
	| 'as-imported'
	| 'no'

/**
 * What becomes of it where two records of one person are joined. `chosen`: what only one of them has stays; where they differ,
 * a person chooses, with this preselected (`open`: nothing). `own-way`: see `merge-candidates.ts`.
 */
export type JoinPolicy = { readonly chosen: 'kept' | 'kept-if-alike' | 'open' } | 'of-the-kept' | 'own-way'

/**
 * What happens to it where a sheet, a backup or a colleague's file tells of somebody who is known. `compared`: a difference is
 * shown, and either value can be taken. `by-fact`: the same for each fact. `not-compared`: the import has its own way.
 */
export type ImportPolicy = 'compared' | 'by-fact' | 'not-compared'

/**
 * How texts from outside are made safe to show. `one-line`: as a name. `as-stored`: it has none, or they are shown as they came.
 */
export type SafeTexts = 'one-line' | 'progress' | 'notes' | 'as-stored'

/**
 * The first version of stored data and backups that has it. Records of earlier ones stay readable: what they cannot have may be
 * absent.
 */
export type SinceVersion = 1 | 2

/** All that is to be said of a member of any record: what is left out does not compile. */
export type RecordMember = {
	/** Checks a stored, saved or sent value, and is the member's type; one that may be absent is optional. */
	readonly shape: ShapeCheck
	readonly since: SinceVersion
	readonly column: MemberColumn
	readonly times: SentTimes
	readonly rights: FieldRights
}

/** All that is to be said of a member of a record that is merged member by member. */
export type MergedMember = RecordMember & { readonly meeting: ConflictPolicy }

/** All that is to be said of a member of a candidate. */
export type CandidateMember = MergedMember & {
	readonly signature: Signature
	readonly history: HistoryPolicy
	readonly deletion: Deletion
	readonly ownPage: OwnPage
	readonly incoming: ImportPolicy
	readonly joining: JoinPolicy
	readonly texts: SafeTexts
	readonly sheet: SheetPolicy
}

/** The members of a record, in the order of its JSON. */
export type RecordMembers = Readonly<Record<string, RecordMember>>
export type MergedMembers = Readonly<Record<string, MergedMember>>
export type CandidateMembers = Readonly<Record<string, CandidateMember>>
