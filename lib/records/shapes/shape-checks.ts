import { isDay } from '@/lib/day/is-day'
import {
	maxNameCharacters,
	maxNoteCharacters,
	maxNotes,
	maxStages,
	maxStoredAnswers,
	maxStoredCellCharacters,
	maxStoredListEntries,
	maxTagCharacters,
	maxTags,
} from '@/lib/limits/limits'
import { consentIds } from './options'

export type Check = (value: unknown) => boolean
export type Members<T> = { readonly [M in keyof Required<T>]: Check }

/** Whether a value is a plain object, as JSON and IndexedDB return it: not an array, a date or a map. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

export const isText =
	(max: number, min = 0): Check =>
	(value) =>
		typeof value === 'string' && value.length >= min && value.length <= max

export const isWhole =
	(min: number, max = Number.MAX_SAFE_INTEGER): Check =>
	(value) =>
		Number.isInteger(value) && Number(value) >= min && Number(value) <= max

export const isOneOf =
	(options: readonly unknown[]): Check =>
	(value) =>
		options.includes(value)

export const orAbsent =
	(check: Check): Check =>
	(value) =>
		value === undefined || check(value)

export const orNull =
	(check: Check): Check =>
	(value) =>
		value === null || check(value)

/** Checks the length first, because a sparse array may claim four billion entries. */
export const isList =
	(entry: Check, { min = 0, max = maxStoredListEntries } = {}): Check =>
	(value) => {
		if (!Array.isArray(value) || value.length < min || value.length > max) return false
		for (const one of value) if (!entry(one)) return false
		return true
	}

export const has = (members: Readonly<Record<string, Check>>): Check => {
	const entries = Object.entries(members)
	return (value) => isRecord(value) && entries.every(([member, check]) => check(value[member]))
}

const keyPattern = /^[\w-]{1,64}$/
const dayPattern = /^[12]\d{3}-[01]\d-[0-3]\d$/

export const isKey: Check = (value) => typeof value === 'string' && keyPattern.test(value)
/** Whether a value is a calendar day, in a year that occurs in records. */
export const isStoredDay: Check = (value) =>
	typeof value === 'string' && dayPattern.test(value) && isDay(value)
export const isBirthDate: Check = (value) =>
	isStoredDay(typeof value === 'string' && value.length === 7 ? `${value}-01` : value)
export const isShort = isText(maxNameCharacters)
export const isNamed = isText(maxNameCharacters, 1)
export const isLong = isText(maxNoteCharacters)
export const isCell = isText(maxStoredCellCharacters)

/** Answers by fact; whether each is valid in this version is checked later. */
export const isAnswers: Check = (value) => {
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

export const isConsents: Check = (value) =>
	isRecord(value) && Object.entries(value).every(([id, day]) => isOneOf(consentIds)(id) && isStoredDay(day))

export const isActor = has({ name: isShort })

/** The origins of answers, by fact. */
export const isOrigins: Check = (value) =>
	isAnswers(value) &&
	Object.values(value as object).every(
		(origin) =>
			isRecord(origin) &&
			isStoredDay(origin.on) &&
			(origin.kind === 'reply' || (origin.kind === 'hand' && isActor(origin.by))),
	)

export const isSource: Check = (value) =>
	isRecord(value) &&
	(value.kind === 'sheet'
		? isKey(value.sheet) && isWhole(0)(value.row)
		: isOneOf(['code', 'hand'])(value.kind))

/** Entries by key, all of one shape, up to a maximum number. */
export const isKeyed =
	(entry: Check, max: number): Check =>
	(value) => {
		if (!isRecord(value)) return false
		let count = 0
		for (const key in value) if (++count > max || !isKey(key) || !entry(value[key])) return false
		return true
	}

/** The length of an instant, such as 2026-11-28T09:30:00.000Z. */
const instantCharacters = 24
export const isInstant = isText(instantCharacters, instantCharacters)
/** A time of the day, such as 09:30. */
const timePattern = /^[012]\d:[0-5]\d$/
export const isTime: Check = (value) => typeof value === 'string' && timePattern.test(value)

const isDueDate = has({
	day: isStoredDay,
	time: orAbsent(isTime),
	reason: orAbsent(isLong),
	isDone: orAbsent(isOneOf([true])),
})
const isAsked = has({ on: isStoredDay, by: isActor, facts: isList(isKey, { max: maxStoredAnswers }) })

/** A candidate's progress, by role. */
export const isProgress: Check = isKeyed(
	has({
		stage: orAbsent(isKey),
		owner: orAbsent(isShort),
		tags: orAbsent(isList(isText(maxTagCharacters, 1), { max: maxTags })),
		dates: orAbsent(isKeyed(isDueDate, maxStoredAnswers)),
		asked: orAbsent(isAsked),
	}),
	maxStoredAnswers,
)
export const isNotes: Check = isKeyed(
	has({ role: isKey, at: isInstant, by: isActor, text: isLong }),
	maxNotes,
)
export const isDocuments: Check = isKeyed(
	has({
		state: isOneOf(['seen', 'promised']),
		on: orAbsent(isStoredDay),
		expires: orAbsent(isStoredDay),
		by: isActor,
	}),
	maxStoredAnswers,
)
export const isStages: Check = isList(has({ id: isKey, name: orAbsent(isNamed) }), {
	min: 1,
	max: maxStages,
})
