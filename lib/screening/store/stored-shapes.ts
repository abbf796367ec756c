import { candidateMembers } from '@/lib/records/candidate'
import { decisionMembers } from '@/lib/records/decision'
import { shapesOf } from '@/lib/records/derive/shapes-of'
import { isStages } from '@/lib/records/shapes/opening-shapes'
import { areParameterStates } from '@/lib/records/shapes/parameter-shapes'
import { erasureReasons, maxErasures, maxKeptDays } from '@/lib/records/shapes/retention'
import {
	type Check,
	has,
	isActor,
	isAnswers,
	isBoolean,
	isInstant,
	isKey,
	isList,
	isLong,
	isNamed,
	isOneOf,
	isRecord,
	isShort,
	isStoredDay,
	isWhole,
	orAbsent,
	orNull,
} from '@/lib/records/shapes/shape-checks'
import { areSavedViews } from '@/lib/records/shapes/view-shapes'
import { sheetMembers } from '@/lib/records/sheet'
import { type StoredRecords, type StoreName, storeNames } from '../database/record-store'
import type { Role, Settings } from '../model/records'

type Members<T> = { readonly [M in keyof Required<T>]: Check }

const role: Members<Role> = {
	id: isKey,
	name: isNamed,
	gap: isLong,
	rulesets: isList(isKey, { min: 1 }),
	facts: isAnswers,
	noSpecialRoutes: orAbsent(isBoolean),
	stages: orAbsent(isStages),
	views: orAbsent(areSavedViews),
	createdOn: isStoredDay,
	changedOn: isStoredDay,
	version: orAbsent(isWhole(0)),
}

const settings: Members<Settings> = {
	notice: orNull(has({ version: isWhole(0), on: isStoredDay })),
	decider: isShort,
	company: orAbsent(isShort),
	contact: orAbsent(isShort),
	keptDays: isWhole(1, maxKeptDays),
	shorter: orAbsent(has({ keptDays: isWhole(1, maxKeptDays), from: isInstant, by: isActor })),
	erasures: isList(has({ on: isStoredDay, count: isWhole(0), why: isOneOf(erasureReasons) }), {
		max: maxErasures,
	}),
	parameters: orAbsent(areParameterStates),
	areKeysOff: orAbsent(isBoolean),
}

/** Checks for each member of a record, by store. */
export const storedShapes: { readonly [N in StoreName]: Members<StoredRecords[N]> } = {
	roles: role,
	candidates: shapesOf(candidateMembers),
	decisions: shapesOf(decisionMembers),
	sheets: shapesOf(sheetMembers),
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
