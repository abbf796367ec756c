import { faultIn, storedChecks } from '@/lib/records/derive/stored-checks'
import { isKey, isLikeAnswer, isRecord, type ShapeCheck } from '@/lib/records/shapes/shape-checks'
import { keyOf } from '../database/record-store'
import type { Patch, PatchedStore } from '../model/operations'

type Members = Readonly<Record<string, unknown>>

const areLikeAnswers = (facts: unknown) =>
	facts === undefined || (isRecord(facts) && Object.values(facts).every(isLikeAnswer))

const checksOf: { readonly [N in PatchedStore]: ReadonlyMap<string, ShapeCheck> } = {
	candidates: new Map(storedChecks.candidates),
	decisions: new Map(storedChecks.decisions),
	roles: new Map(storedChecks.roles),
}

/** Whether every member of a state belongs to the store's records, and has a valid shape. */
const isPart = (store: PatchedStore, state: Members) =>
	areLikeAnswers(state.facts) &&
	Object.entries(state).every(([member, value]) => checksOf[store].get(member)?.(value) === true)

/** Whether a state is a whole record, stored under this key. */
const isWhole = (store: PatchedStore, key: string, state: Members) =>
	isPart(store, state) &&
	faultIn(store, state) === null &&
	(keyOf[store] as (entry: Members) => string)(state) === key

/** The members that make up a record's key, which never occur in a difference between two of its states. */
const ownMembers = { candidates: ['key'], decisions: [], roles: ['id'] } as const satisfies Record<
	PatchedStore,
	readonly string[]
>

const isDifference = (store: PatchedStore, state: Members) =>
	isPart(store, state) && ownMembers[store].every((member) => !Object.hasOwn(state, member))

/** Whether it is the key of a record in a store. */
function isKeyIn(store: PatchedStore, key: string): boolean {
	const parts = key.split(' ')
	return parts.length === (store === 'decisions' ? 2 : 1) && parts.every(isKey)
}

/**
 * Whether a patch from outside has the shape that the log itself would have given it: whole records for decisions and
 * for removed records, otherwise the members in which two states differ.
 */
export function isSoundPatch({ store, key, before, after }: Patch): boolean {
	if (!isKeyIn(store, key)) return false
	const states = [before, after].filter((state) => state !== undefined)
	if (states.length === 0) return false
	const areWhole = store === 'decisions' || after === undefined
	return states.every((state) =>
		areWhole ? isWhole(store, key, state as Members) : isDifference(store, state as Members),
	)
}
