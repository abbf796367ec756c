import { maxNotes, maxStoredAnswers, maxTagCharacters, maxTags } from '@/lib/limits/limits'
import type { FactId } from '@/rules/facts'
import { consentIds, type dateKinds, type documentIds, rowProblems } from './options'
import {
	has,
	isActor,
	isAnswers,
	isCell,
	isInstant,
	isKey,
	isKeyed,
	isList,
	isLong,
	isOneOf,
	isRecord,
	isShort,
	isStoredDay,
	isText,
	isTime,
	isWhole,
	orAbsent,
	orNull,
	type TypeGuard,
	type TypeOf,
} from './shape-checks'

type Entries<K extends string, T> = Readonly<Partial<Record<K, T>>>

/** A date of birth: YYYY-MM-DD or YYYY-MM. */
export const isBirthDate = (value: unknown): value is string =>
	isStoredDay(typeof value === 'string' && value.length === 7 ? `${value}-01` : value)

/** The ids of openings; `all` includes later ones. */
export const isOpenings = (value: unknown): value is 'all' | readonly string[] =>
	value === 'all' || isList(isKey)(value)

/** Days by consent. */
export const isConsents = (value: unknown): value is Entries<(typeof consentIds)[number], string> =>
	isRecord(value) && Object.entries(value).every(([id, day]) => isOneOf(consentIds)(id) && isStoredDay(day))

type StoredOrigin =
	| { readonly kind: 'hand'; readonly by: TypeOf<typeof isActor>; readonly on: string }
	| { readonly kind: 'reply'; readonly on: string }

export const isOrigin = (value: unknown): value is StoredOrigin =>
	isRecord(value) &&
	isStoredDay(value.on) &&
	(value.kind === 'reply' || (value.kind === 'hand' && isActor(value.by)))

/** The origins of answers, by fact. */
export const isOrigins = (value: unknown): value is Entries<FactId, StoredOrigin> =>
	isAnswers(value) && Object.values(value).every(isOrigin)

type StoredSource =
	| { readonly kind: 'sheet'; readonly sheet: string; readonly row: number }
	| { readonly kind: 'code' }
	| { readonly kind: 'hand' }

export const isSource = (value: unknown): value is StoredSource =>
	isRecord(value) &&
	(value.kind === 'sheet'
		? isKey(value.sheet) && isWhole(0)(value.row)
		: isOneOf(['code', 'hand'])(value.kind))

/** A cell that could not be read; its fact stays open. */
export const isCellFault = has({
	/** The id of the fact that the column was read as; null for a fault of the row as a whole. */
	fact: orNull(isShort),
	heading: isCell,
	value: isLong,
	problem: isOneOf(rowProblems),
	/** The list entry at fault. */
	entry: orAbsent(isLong),
})

/** Something that is due on a day. */
export const isDueDate = has({
	/** YYYY-MM-DD, and HH:MM where the time matters. */
	day: isStoredDay,
	time: orAbsent(isTime),
	/** Why it is later than the end of the record's retention, which it then extends until it is done. */
	reason: orAbsent(isLong),
	isDone: orAbsent(isOneOf([true])),
})
const isDates: TypeGuard<Entries<(typeof dateKinds)[number], TypeOf<typeof isDueDate>>> = isKeyed(
	isDueDate,
	maxStoredAnswers,
)

const isKeysOfFacts = isList(isKey, { max: maxStoredAnswers })
/** The questions that a candidate was asked by a personal link. */
export const isAsked = has({
	on: isStoredDay,
	by: isActor,
	facts: (value): value is readonly FactId[] => isKeysOfFacts(value),
})

/** A candidate's progress in one opening. */
export const isProgressInRole = has({
	/** The id of a stage; absent for the first one. */
	stage: orAbsent(isKey),
	/** The name of the colleague in charge. */
	owner: orAbsent(isShort),
	tags: orAbsent(isList(isText(maxTagCharacters, 1), { max: maxTags })),
	dates: orAbsent(isDates),
	asked: orAbsent(isAsked),
})
export const isProgressByRole = isKeyed(isProgressInRole, maxStoredAnswers)

/** A note about a candidate in an opening. */
export const isNote = has({ role: isKey, at: isInstant, by: isActor, text: isLong })
export const isNotes = isKeyed(isNote, maxNotes)

/** That a document was seen, or is promised: neither a copy nor any of its contents. */
export const isSeenDocument = has({
	state: isOneOf(['seen', 'promised']),
	/** The day on which it was seen, or by which it is promised. */
	on: orAbsent(isStoredDay),
	/** The last day of its validity. */
	expires: orAbsent(isStoredDay),
	by: isActor,
})
export const isDocuments: TypeGuard<Entries<(typeof documentIds)[number], TypeOf<typeof isSeenDocument>>> =
	isKeyed(isSeenDocument, maxStoredAnswers)
