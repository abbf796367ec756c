import type { ExchangedStore } from '@/lib/exchange/protocol'
import { nextSequence } from '@/lib/exchange/sequence'
import type { Verb } from '@/lib/records/rights/right'
import { recordRights } from '@/lib/team-rights/record-rights'
import { keysIn } from '@/rules/keys'
import { hidden, samples, seen } from './rights-samples'

export type State = Readonly<Record<string, unknown>>

/** A record, what somebody tries to make of it, and which field or the record as a whole that is about. */
export type Case = {
	readonly store: ExchangedStore
	readonly key: string
	readonly field: string | null
	readonly verb: Verb
	/** Null: it is not there, or to be removed. */
	readonly base: State | null
	readonly sent: State | null
}

/** The fields that a record cannot be without; those of its key are not tried. */
const required: Readonly<Record<ExchangedStore, readonly string[]>> = {
	settings: ['keptDays', 'erasures'],
	roles: ['id', 'name', 'gap', 'rulesets', 'facts', 'createdOn', 'changedOn'],
	sheets: ['id', 'file', 'headings', 'mapping', 'takenOn'],
	candidates: ['key', 'id', 'name', 'facts', 'roles', 'source', 'savedOn'],
	decisions: ['candidate', 'role', 'choice', 'by', 'reason', 'on', 'advice'],
	operations: ['id', 'sequence', 'at', 'by', 'kind', 'roles', 'created', 'changed'],
	patches: ['operation', 'part', 'created', 'patches'],
	removed: ['key', 'hashes', 'on', 'why'],
}

/** The key of a case's record, and the fields that it is made of. */
const keysOf: {
	readonly [N in ExchangedStore]: (name: string) => { readonly key: string; readonly own: State }
} = {
	settings: () => ({ key: 'settings', own: {} }),
	roles: (name) => ({ key: name, own: { id: name } }),
	sheets: (name) => ({ key: name, own: { id: name } }),
	candidates: (name) => ({ key: name, own: { key: name } }),
	decisions: (name) => ({ key: `${seen} ${name}`, own: { candidate: name, role: seen } }),
	operations: (name) => ({ key: name, own: { id: name } }),
	patches: (name) => ({ key: `${name} 0000`, own: { operation: name, part: 0 } }),
	removed: (name) => ({ key: name, own: { key: name } }),
}

const without = (state: State, field: string) =>
	Object.fromEntries(Object.entries(state).filter(([name]) => name !== field))
const defined = (state: State) =>
	Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined))

function casesOf(store: ExchangedStore, slot: number): readonly Case[] {
	const all = samples[store] as Readonly<Record<string, readonly [unknown, unknown]>>
	const was = defined(Object.fromEntries(Object.entries(all).map(([field, [value]]) => [field, value])))
	const caseOf = (
		name: string,
		field: string | null,
		verb: Verb,
		states: (full: State) => (State | null)[],
	) => {
		const { key, own } = keysOf[store](`${store}-${name}-${verb}`)
		const [base = null, sent = null] = states({ ...was, ...own })
		return { store, key, field, verb, base, sent }
	}
	const ofFields = Object.entries(all).flatMap(([field, [before, after]]): Case[] => {
		if (field in keysOf[store]('').own) return []
		const isOptional = !required[store].includes(field)
		const changes = before !== undefined && after !== undefined
		return [
			...(changes ? [caseOf(field, field, 'change', (full) => [full, { ...full, [field]: after }])] : []),
			...(isOptional && before !== undefined
				? [caseOf(field, field, 'remove', (full) => [full, without(full, field)])]
				: []),
			...(isOptional
				? [
						caseOf(field, field, 'add', (full) => [
							without(full, field),
							{ ...full, [field]: after ?? before },
						]),
					]
				: []),
		]
	})
	const added: State = {
		...(store === 'operations' && { sequence: nextSequence(0, slot) }),
		...(store === 'patches' && { patches: [], created: {} }),
		...Object.fromEntries(
			['savedOn', 'createdOn', 'changedOn', 'takenOn', 'why', ...(store === 'removed' ? ['on'] : [])]
				.filter((field) => field in all)
				.map((field) => [field, all[field]?.[1]]),
		),
	}
	return [
		...ofFields,
		caseOf('whole', null, 'remove', (full) => [full, null]),
		...(store === 'settings' ? [] : [caseOf('whole', null, 'add', (full) => [null, { ...full, ...added }])]),
	]
}

/** Every field of every record, with each verb that writes it; a slot is that of the device that tries. */
export const rightsCases = (slot: number): readonly Case[] =>
	keysIn(recordRights).flatMap((store) => casesOf(store, slot))

/** The opening that an entry of a field belongs to. */
export const openingOf = (field: string, name: string, entry: unknown): string => {
	if (field === 'notes') return (entry as { readonly role: string }).role
	if (field === 'patches') return (entry as { readonly key: string }).key === 'unseen' ? hidden : seen
	return field === 'roles' ? String(entry) : name
}
