import {
	maxEmailCharacters,
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

/** Whether a value is a plain object, as JSON and IndexedDB return it: not an array, a date or a map. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

const isText =
	(max: number, min = 0): Check =>
	(value) =>
		typeof value === 'string' && value.length >= min && value.length <= max

const isWhole =
	(min: number, max = Number.MAX_SAFE_INTEGER): Check =>
	(value) =>
		Number.isInteger(value) && Number(value) >= min && Number(value) <= max

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

/** Checks the length first, because a sparse array may claim four billion entries. */
const isList =
	(entry: Check, { min = 0, max = maxStoredListEntries } = {}): Check =>
	(value) => {
		if (!Array.isArray(value) || value.length < min || value.length > max) return false
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
const isBirthDate: Check = (value) =>
	isDay(typeof value === 'string' && value.length === 7 ? `${value}-01` : value)
const isShort = isText(maxNameCharacters)
const isNamed = isText(maxNameCharacters, 1)
const isLong = isText(maxNoteCharacters)
const isCell = isText(maxStoredCellCharacters)

/** Answers by fact; whether each is valid in this version is checked later. */
const isAnswers: Check = (value) => {
	if (!isRecord(value)) return false
	let count = 0
	for (const _ in value) if (++count > maxStoredAnswers) return false
	return true
}

/** Whether a value is a primitive that JSON can represent. */
const isSingle = (value: unknown) =>
	typeof value !== 'object' && typeof value !== 'bigint' && value !== undefined
/** Whether a value has the shape of an answer to any fact: a primitive, or a list of primitives or flat objects. */
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
	rulesets: isList(isKey, { min: 1 }),
	facts: isAnswers,
	createdOn: isDay,
	changedOn: isDay,
}

const settings: Members<Settings> = {
	notice: orNull(has({ version: isWhole(0), on: isDay })),
	decider: isShort,
	keptDays: isWhole(1, maxKeptDays),
	erasures: isList(has({ on: isDay, count: isWhole(0), why: isOneOf(erasureReasons) }), {
		max: maxErasures,
	}),
}

/** Checks for each member of a record, by store. */
export const storedShapes: { readonly [N in StoreName]: Members<StoredRecords[N]> } = {
	roles: role,
	candidates: {
		key: isKey,
		id: isShort,
		name: isShort,
		email: orAbsent(isText(maxEmailCharacters)),
		birthDate: orAbsent(isBirthDate),
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
		said: orAbsent(isList(has({ fact: isKey, text: isShort, means: isShort }))),
	},
	settings,
}

const membersOf = new Map<StoreName, readonly [string, Check][]>(
	storeNames.map((name) => [name, Object.entries(storedShapes[name])]),
)

/**
 * Validates an untrusted value as a record of a store.
 * @returns the name of the first invalid member; `''` if it is not a record at all, null if nothing is wrong
 */
export function faultIn(name: StoreName, value: unknown): string | null {
	if (!isRecord(value)) return ''
	for (const [member, check] of membersOf.get(name) ?? []) if (!check(value[member])) return member
	return null
}

/** A copy of a record with only the members that this version knows. */
export function knownMembers<N extends StoreName>(name: N, record: StoredRecords[N]): StoredRecords[N] {
	const known: { -readonly [M in keyof StoredRecords[N]]?: StoredRecords[N][M] } = {}
	for (const member of Object.keys(storedShapes[name]) as (keyof StoredRecords[N])[]) {
		if (record[member] !== undefined) known[member] = record[member]
	}
	return known as StoredRecords[N]
}
