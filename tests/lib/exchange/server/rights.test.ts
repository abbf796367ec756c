import { describe, expect, it } from 'vitest'
import type { BatchEntry } from '@/lib/exchange/protocol'
import { nextSequence } from '@/lib/exchange/sequence'
import type { SignedInMember } from '@/lib/exchange/server/member'
import { type Permission, permissions } from '@/lib/records/rights/permissions'
import { type FieldRights, isGiven, type Requester, type Sight } from '@/lib/records/rights/right'
import { recordRights } from '@/lib/team-rights/record-rights'
import { type Case, openingOf, rightsCases, type State } from './rights-cases'
import { hidden, name, seen } from './rights-samples'
import {
	candidate,
	changes,
	entry,
	newWorkspace,
	operation,
	put,
	role,
	send,
	sheet,
	snapshot,
	stored,
} from './workspace'

const sightings = ['none', 'some', 'all', 'everything'] as const
type Sighting = (typeof sightings)[number]

/** The openings that a member sees; besides these, the ones that a case is about. */
const openings: { readonly [S in Sighting]: 'all' | readonly string[] } = {
	none: ['other'],
	some: [seen],
	all: [seen, hidden],
	everything: 'all',
}

/** How much a member sees of the record of a case. */
function sightOf({ store, base }: Case, sighting: Sighting): Sight {
	if (sighting === 'everything') return 'all'
	if (store === 'settings') return 'some'
	// Of somebody who is there, in both openings; or of nobody.
	if (store === 'removed') return base ? 'all' : sighting
	const hasOne = store === 'roles' || store === 'decisions'
	return hasOne && sighting === 'some' ? 'all' : sighting
}

const valued = ({ store, key }: Pick<Case, 'store' | 'key'>, value: State | null, from = 0): BatchEntry =>
	entry(store, key, { value: value as never, from })

const keyed = (key: string, place: number) => key.split(' ')[place] ?? ''

/** A workspace with the records of all cases, and the member who tries to change them. */
async function workspaceFor(permission: Permission, sighting: Sighting) {
	const member = await newWorkspace()
	const owner = await member(name)
	const cases = rightsCases(owner.device.slot + 1)
	const of = (store: Case['store']) => cases.filter((one) => one.store === store)
	const listed = openings[sighting]
	const own = sighting === 'none' ? [] : of('roles').map(({ key }) => key)
	const seeing = listed === 'all' ? listed : [...listed, ...own]
	const tester = await member(name, { permission, openings: seeing })
	const roles = [seen, hidden]
	const log = { roles, by: { name } }
	const bases = (store: Case['store']) =>
		of(store).flatMap((one) => (one.base ? [valued(one, one.base)] : []))
	const set = await send(owner, [
		...[seen, hidden, 'other'].map((id) => put.role(role(id))),
		...['sheet', 'sheet2'].map((id) => put.sheet(sheet(id))),
		put.candidate(candidate('patched', { roles: [seen] })),
		put.candidate(candidate('unseen', { roles: [hidden] })),
		put.candidate(candidate('removed-whole-add', { roles })),
		...of('decisions').map(({ key }) => put.candidate(candidate(keyed(key, 1), { roles }))),
		...of('sheets').map(({ key }) =>
			put.candidate(candidate(`from-${key}`, { roles, source: { kind: 'sheet', sheet: key, row: 1 } })),
		),
		...of('patches').flatMap(({ key, base }) =>
			base ? [entry('operations', keyed(key, 0), { value: operation(keyed(key, 0), log) })] : [],
		),
		...(['roles', 'sheets', 'candidates', 'decisions', 'operations', 'patches', 'removed'] as const).flatMap(
			bases,
		),
	])
	const left = of('sheets').flatMap(({ key, verb }) =>
		verb === 'remove' ? [put.candidate(candidate(`from-${key}`, { roles }), 1)] : [],
	)
	const moved = await send(owner, left)
	expect([...set.results, ...moved.results].filter((result) => 'refused' in result)).toEqual([])
	return { owner, tester, cases, log }
}

/** What the table says of a case. */
function fateOf({ store, field, verb }: Case, asking: Requester): 'taken' | 'kept' | 'refused' {
	const { whole, fields } = recordRights[store]
	if (field === null) return isGiven(whole[verb], asking) ? 'taken' : 'refused'
	if (!isGiven(whole.change, asking)) return 'refused'
	const rights = fields[field as keyof typeof fields] as FieldRights
	const right = rights.isFixed && verb === 'add' ? undefined : rights[verb]
	if (right === undefined) return 'kept'
	if (!isGiven(right, rights.by ? { ...asking, sight: 'all' } : asking)) return 'refused'
	return rights.route === undefined ? 'taken' : 'kept'
}

type Entries = readonly (readonly [string, unknown])[]
const entriesOf = (value: unknown): Entries =>
	Array.isArray(value) ? value.map((one) => [JSON.stringify(one), one]) : Object.entries(value ?? {})

/** A field by opening once it is stored: what was sent for the openings that the member sees, and the rest as it was. */
function mixed({ field, base, sent }: Case, sees: (opening: string) => boolean): Entries {
	const of = field ?? ''
	const [before, after] = [entriesOf(base?.[of]), entriesOf(sent?.[of])]
	const isSeen = ([key, one]: Entries[number]) => sees(openingOf(of, key, one))
	return [...before.filter((one) => !isSeen(one)), ...after.filter(isSeen)]
}

type Tried = { readonly one: Case; readonly now: State | undefined; readonly refused: unknown }

/** What was stored, and what should be. */
function outcome({ one, now, refused }: Tried, asking: Requester, sees: (opening: string) => boolean) {
	const { store, field, verb, base, sent } = one
	const fate = fateOf(one, asking)
	const told = { store, field, verb, ...asking, fate }
	if (fate === 'refused')
		// A chunk of an operation that was refused belongs to none.
		return [
			{ ...told, refused: refused !== false, now },
			{ ...told, refused: true, now: base ?? undefined },
		]
	if (fate === 'kept')
		return [
			{ ...told, now: now?.[field ?? ''] },
			{ ...told, now: base?.[field ?? ''] },
		]
	if (field === null)
		return [
			{ ...told, isThere: now !== undefined, refused },
			{ ...told, isThere: sent !== null, refused: false },
		]
	const { by } = recordRights[store].fields[field as never] as FieldRights
	const sorted = (entries: Entries) => entries.toSorted(([a], [b]) => (a < b ? -1 : 1))
	if (by)
		return [
			{ ...told, refused, now: sorted(entriesOf(now?.[field])) },
			{ ...told, refused: false, now: sorted(mixed(one, sees)) },
		]
	return [
		{ ...told, refused, now: now?.[field] },
		{ ...told, refused: false, now: sent?.[field] },
	]
}

async function storedIn(owner: SignedInMember) {
	const { entries } = await snapshot(owner)
	return new Map(entries.map((one) => [`${one.store} ${one.key}`, one]))
}

/** Tries each case on settings by itself: there is one record of them. */
async function trySettings(
	owner: SignedInMember,
	tester: SignedInMember,
	cases: readonly Case[],
): Promise<readonly Tried[]> {
	const tried: Tried[] = []
	let from = 0
	for (const one of cases) {
		const [set] = (await send(owner, [valued(one, one.base, from)])).results
		const [result] = (await send(tester, [valued(one, one.sent, set?.change)])).results
		const now = stored(await changes(owner, (set?.change ?? 1) - 1), one.store, one.key) as State | undefined
		tried.push({ one, now, refused: result && 'refused' in result && result.refused })
		from = result?.change ?? 0
	}
	return tried
}

describe.each(permissions)('a %s', (permission) => {
	it.each(sightings)(
		'who sees %s of the openings may do with each field of each record what the table gives',
		async (sighting) => {
			const { owner, tester, cases, log } = await workspaceFor(permission, sighting)
			const sees = (opening: string) => openings[sighting] === 'all' || openings[sighting].includes(opening)
			const askingOf = (one: Case) => ({ permission, sight: sightOf(one, sighting) })
			const before = await storedIn(owner)
			const seenNow = await snapshot(tester)
			const keys = new Set(seenNow.entries.map(({ store, key }) => `${store} ${key}`))
			const others = cases.filter(({ store }) => store !== 'settings')
			for (const one of others) {
				if (!one.base) continue
				const { store, key } = one
				const isThere = isGiven(recordRights[store].whole.read, askingOf(one))
				expect({ store, key, isThere: keys.has(`${store} ${key}`) }).toEqual({ store, key, isThere })
			}
			if (!sees(hidden)) expect(JSON.stringify(seenNow)).not.toContain(`"${hidden}"`)

			const ownLog = others.flatMap(({ store, key, base }) =>
				store === 'patches' && !base
					? [
							{
								id: keyed(key, 0),
								value: operation(keyed(key, 0), { ...log, sequence: nextSequence(0, tester.device.slot) }),
							},
						]
					: [],
			)
			const { results } = await send(tester, [
				...ownLog.map(({ id, value }) => entry('operations', id, { value })),
				...others.map((one) => valued(one, one.sent, before.get(`${one.store} ${one.key}`)?.change)),
			])
			const after = await storedIn(owner)
			const tried = others.map((one, at): Tried => {
				const result = results[ownLog.length + at]
				const now = after.get(`${one.store} ${one.key}`)?.value as State | undefined
				return { one, now, refused: result && 'refused' in result && result.refused }
			})
			const settings = cases.filter(({ store }) => store === 'settings')
			const outcomes = [...tried, ...(await trySettings(owner, tester, settings))].map((one) =>
				outcome(one, askingOf(one.one), sees),
			)
			expect(outcomes.length).toBeGreaterThan(100)
			expect(outcomes.map(([is]) => is)).toEqual(outcomes.map(([, should]) => should))
		},
	)
})
