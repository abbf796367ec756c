import { isDay } from '@/lib/day/is-day'
import {
	maxNameCharacters,
	maxNoteCharacters,
	maxStoredAnswers,
	maxStoredCellCharacters,
	maxStoredListEntries,
} from '@/lib/limits/limits'
import type { Facts } from '@/rules/facts-schema'

export type ShapeCheck = (value: unknown) => boolean
/** A check of an untrusted value that also says the type of what passes it. */
export type TypeGuard<T> = (value: unknown) => value is T
/** The type of what passes a check; unknown if the check does not say. */
export type TypeOf<C extends ShapeCheck> = C extends TypeGuard<infer T> ? T : unknown

type Checks = Readonly<Record<string, ShapeCheck>>
type Optional<M extends Checks> = {
	[K in keyof M]: undefined extends TypeOf<M[K]> ? K : never
}[keyof M]

/** The type of an object whose members pass these checks; a member that may be absent is optional. */
export type ObjectOf<M extends Checks> = {
	readonly [K in Exclude<keyof M, Optional<M>>]: TypeOf<M[K]>
} & { readonly [K in Optional<M>]?: Exclude<TypeOf<M[K]>, undefined> } extends infer O
	? { readonly [K in keyof O]: O[K] }
	: never

/** Whether a value is a plain object, as JSON and IndexedDB return it: not an array, a date or a map. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

export const isText =
	(max: number, min = 0) =>
	(value: unknown): value is string =>
		typeof value === 'string' && value.length >= min && value.length <= max

export const isWhole =
	(min: number, max = Number.MAX_SAFE_INTEGER) =>
	(value: unknown): value is number =>
		Number.isInteger(value) && Number(value) >= min && Number(value) <= max

export const isOneOf =
	<const T extends readonly unknown[]>(options: T) =>
	(value: unknown): value is T[number] =>
		options.includes(value)

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'

export const orAbsent =
	<C extends ShapeCheck>(check: C) =>
	(value: unknown): value is TypeOf<C> | undefined =>
		value === undefined || check(value)

export const orNull =
	<C extends ShapeCheck>(check: C) =>
	(value: unknown): value is TypeOf<C> | null =>
		value === null || check(value)

/** Checks the length first, because a sparse array may claim four billion entries. */
export const isList =
	<C extends ShapeCheck>(entry: C, { min = 0, max = maxStoredListEntries } = {}) =>
	(value: unknown): value is readonly TypeOf<C>[] => {
		if (!Array.isArray(value) || value.length < min || value.length > max) return false
		for (const one of value) if (!entry(one)) return false
		return true
	}

export const has = <M extends Checks>(members: M): TypeGuard<ObjectOf<M>> => {
	const entries = Object.entries<ShapeCheck>(members)
	return (value): value is ObjectOf<M> =>
		isRecord(value) && entries.every(([member, check]) => check(value[member]))
}

const keyPattern = /^[\w-]{1,64}$/
const dayPattern = /^[12]\d{3}-[01]\d-[0-3]\d$/

export const isKey = (value: unknown): value is string => typeof value === 'string' && keyPattern.test(value)
/** Whether a value is a calendar day, in a year that occurs in records. */
export const isStoredDay = (value: unknown): value is string =>
	typeof value === 'string' && dayPattern.test(value) && isDay(value)
export const isShort = isText(maxNameCharacters)
export const isNamed = isText(maxNameCharacters, 1)
export const isLong = isText(maxNoteCharacters)
export const isCell = isText(maxStoredCellCharacters)

/** Answers by fact; whether each is valid in this version is checked later. */
export const isAnswers = (value: unknown): value is Partial<Facts> => {
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

export const isActor = has({ name: isShort })

/** Entries by key, all of one shape, up to a maximum number. */
export const isKeyed =
	<C extends ShapeCheck>(entry: C, max: number) =>
	(value: unknown): value is Readonly<Record<string, TypeOf<C>>> => {
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
export const isTime = (value: unknown): value is string =>
	typeof value === 'string' && timePattern.test(value)

const hexPattern = /^[\da-f]{64}$/
/** Whether a value is 32 bytes in hexadecimal digits. */
export const isHex32 = (value: unknown): value is string =>
	typeof value === 'string' && hexPattern.test(value)
