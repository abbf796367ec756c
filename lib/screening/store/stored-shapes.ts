import {
	maxNameCharacters,
	maxNoteCharacters,
	maxStoredAnswers,
	maxStoredCellCharacters,
	maxStoredListEntries,
} from '@/lib/limits/limits'
import {
	choices,
	consentIds,
	erasureReasons,
	maxErasures,
	maxKeptDays,
	type Role,
	type Settings,
} from '../model/records'
import { rowProblems } from '../model/row-problems'
import { type StoredRecords, type StoreName, storeNames } from './record-store'

type Check = (value: unknown) => boolean
type Members<T> = { readonly [M in keyof Required<T>]: Check }

/** What JSON and the browser's database make of an object that was written as one: not a list, a date, or a map. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

const isText =
	(most: number, least = 0): Check =>
	(value) =>
		typeof value === 'string' && value.length >= least && value.length <= most

const isWhole =
	(least: number, most = Number.MAX_SAFE_INTEGER): Check =>
	(value) =>
		Number.isInteger(value) && Number(value) >= least && Number(value) <= most

const isOneOf =
	(options: readonly unknown[]): Check =>
	(value) =>
		options.includes(value)

const orAbsent =
	(check: Check): Check =>
	(value) =>
		value === undefined || check(value)

const orNull =
	(check: Check): Check =>
	(value) =>
		value === null || check(value)

/** The length comes first: a list may claim four thousand million entries and have none. */
const isList =
	(entry: Check, { least = 0, most = maxStoredListEntries } = {}): Check =>
	(value) => {
		if (!Array.isArray(value) || value.length < least || value.length > most) return false
		for (const one of value) if (!entry(one)) return false
		return true
	}

const has = (members: Readonly<Record<string, Check>>): Check => {
	const entries = Object.entries(members)
	return (value) => isRecord(value) && entries.every(([member, check]) => check(value[member]))
}

const keyPattern = /^[\w-]{1,64}$/
const dayPattern = /^[12]\d{3}-[01]\d-[0-3]\d$/

const isKey: Check = (value) => typeof value === 'string' && keyPattern.test(value)
const isDay: Check = (value) =>
	typeof value === 'string' && dayPattern.test(value) && !Number.isNaN(Date.parse(value))
const isShort = isText(maxNameCharacters)
const isNamed = isText(maxNameCharacters, 1)
const isLong = isText(maxNoteCharacters)
const isCell = isText(maxStoredCellCharacters)

/** Answers by fact; whether each is one by the facts of this version is asked later. */
const isAnswers: Check = (value) => {
	if (!isRecord(value)) return false
	let count = 0
	for (const _ in value) if (++count > maxStoredAnswers) return false
	return true
}

/** A single value that JSON has a word for. */
const isSingle = (value: unknown) =>
	typeof value !== 'object' && typeof value !== 'bigint' && value !== undefined
/** Whether a value is as answers are, whatever is asked: single, or a list of what is single or has single members. */
export function isLikeAnswer(value: unknown): boolean {
	if (value === null || isSingle(value)) return true
	if (!Array.isArray(value) || value.length > maxStoredListEntries) return false
	for (const entry of value) {
		if (!isSingle(entry) && !(isRecord(entry) && Object.values(entry).every(isSingle))) return false
	}
	return true
}

const isConsents: Check = (value) =>
	isRecord(value) && Object.entries(value).every(([id, day]) => isOneOf(consentIds)(id) && isDay(day))

const isSource: Check = (value) =>
	isRecord(value) &&
	(value.kind === 'sheet'
		? isKey(value.sheet) && isWhole(0)(value.row)
		: isOneOf(['code', 'hand'])(value.kind))

const role: Members<Role> = {
	id: isKey,
	name: isNamed,
	gap: isLong,
	rulesets: isList(isKey, { least: 1 }),
	facts: isAnswers,
	createdOn: isDay,
	changedOn: isDay,
}

const settings: Members<Settings> = {
	notice: orNull(has({ version: isWhole(0), on: isDay })),
	decider: isShort,
	keptDays: isWhole(1, maxKeptDays),
	erasures: isList(has({ on: isDay, count: isWhole(0), why: isOneOf(erasureReasons) }), {
		most: maxErasures,
	}),
}

/** What each member of a record has to be, by the name of its store. */
export const storedShapes: { readonly [N in StoreName]: Members<StoredRecords[N]> } = {
	roles: role,
	candidates: {
		key: isKey,
		id: isShort,
		name: isShort,
		facts: isAnswers,
		roles: (value) => value === 'all' || isList(isKey)(value),
		source: isSource,
		cells: orAbsent(isList(isCell)),
		faults: orAbsent(
			isList(
				has({
					fact: orNull(isShort),
					heading: isCell,
					value: isLong,
					problem: isOneOf(rowProblems),
					entry: orAbsent(isLong),
				}),
			),
		),
		consents: orAbsent(isConsents),
		savedOn: isDay,
	},
	decisions: {
		candidate: isKey,
		role: isKey,
		choice: isOneOf(choices),
		by: isNamed,
		reason: isLong,
		on: isDay,
		advice: has({ ruleset: isKey, version: isShort, outcome: isShort }),
	},
	sheets: {
		id: isKey,
		file: isShort,
		headings: isList(isCell),
		mapping: isList(orNull(isShort)),
		takenOn: isDay,
	},
	settings,
}

const membersOf = new Map<StoreName, readonly [string, Check][]>(
	storeNames.map((name) => [name, Object.entries(storedShapes[name])]),
)

/**
 * Looks at a record that was stored here or comes out of a file, and may be anything.
 * @returns the first member that is not what it has to be; `''` where it is no record at all, null where nothing is wrong
 */
export function faultIn(name: StoreName, value: unknown): string | null {
	if (!isRecord(value)) return ''
	for (const [member, check] of membersOf.get(name) ?? []) if (!check(value[member])) return member
	return null
}

/** A record with the members that this version knows, and no others. */
export function knownMembers<N extends StoreName>(name: N, record: StoredRecords[N]): StoredRecords[N] {
	const known: { -readonly [M in keyof StoredRecords[N]]?: StoredRecords[N][M] } = {}
	for (const member of Object.keys(storedShapes[name]) as (keyof StoredRecords[N])[]) {
		if (record[member] !== undefined) known[member] = record[member]
	}
	return known as StoredRecords[N]
}
