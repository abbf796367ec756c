import { keysIn } from '@/rules/keys'
import { candidateMembers } from '../candidate'
import { decisionMembers } from '../decision'
import { openingMembers } from '../opening'
import { deviceSettings, settingsMembers } from '../settings'
import { isRecord, type ShapeCheck } from '../shapes/shape-checks'
import { sheetMembers } from '../sheet'
import { namesWith } from './names-with'

/** The members of what a device loads when it opens, by store. */
const stored = {
	roles: openingMembers,
	candidates: candidateMembers,
	decisions: decisionMembers,
	sheets: sheetMembers,
	settings: { ...settingsMembers, ...deviceSettings },
}
type Store = keyof typeof stored

type Checks = readonly (readonly [name: string, check: ShapeCheck])[]

const checksIn = (members: Readonly<Record<string, { readonly shape: ShapeCheck }>>): Checks =>
	Object.entries(members).map(([name, { shape }]) => [name, shape])

/** The check of each member of a record, by store. */
export const storedChecks = Object.fromEntries(
	keysIn(stored).map((store) => [store, checksIn(stored[store])]),
) as Readonly<Record<Store, Checks>>

/**
 * Validates an untrusted value as a record of a store.
 * @returns the name of the first invalid member; `''` if it is not a record at all, null if nothing is wrong
 */
export function faultIn(store: Store, value: unknown): string | null {
	if (!isRecord(value)) return ''
	for (const [member, check] of storedChecks[store]) if (!check(value[member])) return member
	return null
}

/** The members that the server adds to what it sends: they belong in no file. */
const addedOnSending: readonly string[] = namesWith(candidateMembers, 'column', 'none')

/** A copy of a record as a file has it: with only the members that this version knows. */
export function filedMembers<T extends object>(store: Store, record: T): T {
	const filed: Partial<Record<string, unknown>> = {}
	for (const [member] of storedChecks[store]) {
		const value = record[member as keyof T]
		if (value !== undefined && !addedOnSending.includes(member)) filed[member] = value
	}
	return filed as T
}
