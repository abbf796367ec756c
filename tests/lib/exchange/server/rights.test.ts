import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inWorkspace } from '@/lib/database/database'
import type { BatchEntry } from '@/lib/exchange/protocol'
import { nextSequence } from '@/lib/exchange/sequence'
import type { SignedInMember } from '@/lib/exchange/server/member'
import { sensitiveRights } from '@/lib/records/candidate'
import { type OpeningPermission, type Permission, permissions } from '@/lib/records/rights/permissions'
import { type FieldRights, isGiven, type Requester, type Right } from '@/lib/records/rights/right'
import type { PatchChunk } from '@/lib/screening/model/operations'
import type { Candidate, Decision } from '@/lib/screening/model/records'
import { withoutSensitive } from '@/lib/screening/model/sensitive'
import { recordRights } from '@/lib/team-rights/record-rights'
import { type Case, openingOf, rightsCases, type State } from './rights-cases'
import { hidden, name, seen } from './rights-samples'
import {
	candidate,
	changes,
	chunk,
	day,
	decision,
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

type Access = {
	readonly permission: Permission
	/** Besides these, they see the openings that cases are about. */
	readonly openings: 'all' | readonly string[]
	readonly byOpening?: Readonly<Record<string, OpeningPermission>>
	/** Whether the people of the cases are given to them, in the opening `seen`. */
	readonly areGiven?: true
}

const sightings = {
	none: ['other'],
	some: [seen],
	all: [seen, hidden],
	everything: 'all',
} as const satisfies Readonly<Record<string, 'all' | readonly string[]>>

/** Whoever may be in a team, with how much they see. */
const accesses: readonly (readonly [who: string, access: Access])[] = [
	...permissions.flatMap((permission) =>
		Object.entries(sightings).map(
			([sighting, openings]) =>
				[`${permission} who sees ${sighting} of the openings`, { permission, openings }] as const,
		),
	),
	...(['some', 'all', 'everything'] as const).map(
		(sighting) =>
			[
				`interviewer of ${sighting} of the openings to whom the people are given`,
				{ permission: 'interviewer', openings: sightings[sighting], areGiven: true },
			] as const,
	),
	[
		'viewer who recruits for one opening',
		{ permission: 'viewer', openings: [seen, hidden], byOpening: { [seen]: 'recruiter' } },
	],
	[
		'recruiter everywhere who is a viewer in one opening',
		{ permission: 'recruiter', openings: 'all', byOpening: { [seen]: 'viewer' } },
	],
	[
		'recruiter everywhere who interviews for one opening',
		{ permission: 'recruiter', openings: 'all', byOpening: { [seen]: 'interviewer' }, areGiven: true },
	],
	[
		'viewer everywhere who interviews for one opening, of nobody yet',
		{ permission: 'viewer', openings: 'all', byOpening: { [seen]: 'interviewer' } },
	],
	[
		'interviewer who reads another opening',
		{
			permission: 'viewer',
			openings: [seen, hidden],
			byOpening: { [seen]: 'interviewer' },
			areGiven: true,
		},
	],
]

const permissionIn = ({ permission, openings, byOpening = {} }: Access, opening: string, own = false) =>
	openings === 'all' || openings.includes(opening) || own ? (byOpening[opening] ?? permission) : null

/** The permissions that a member has in some opening. */
const permissionsIn = (access: Access): readonly Permission[] => {
	const { permission, openings, byOpening = {} } = access
	const all =
		openings === 'all'
			? [permission, ...Object.values(byOpening)]
			: openings.flatMap((one) => permissionIn(access, one) ?? [])
	return [...new Set(all)]
}

/** The openings of the record of a case; null if it belongs to none. */
function openingsOf({ store, base, key }: Case): readonly string[] | null {
	if (store === 'settings' || (store === 'roles' && !base)) return null
	// Of somebody who is there, in both openings; or of nobody.
	if (store === 'removed') return base ? null : [seen, hidden]
	if (store === 'roles') return [key]
	return store === 'decisions' ? [seen] : [seen, hidden]
}

/** In which opening somebody sees a person whom a case is about. */
function isSeenIn(access: Access, opening: string): boolean {
	const permission = permissionIn(access, opening)
	if (permission !== 'interviewer') return permission !== null
	return access.areGiven === true && opening === seen
}

/** As whom a member asks for the record of a case: by each permission, with how much of it they see by that one. */
function askingsOf(one: Case, access: Access): readonly Requester[] {
	const { store, base } = one
	const openings = openingsOf(one)
	const isHistory = store === 'operations' || store === 'patches'
	return permissionsIn(access).map((permission): Requester => {
		if (openings === null) return { permission, sight: 'all' }
		// The history that is there is not their own, and the sheet is one of nobody.
		const isNobodys =
			store === 'roles' || (store === 'sheets' && one.verb === 'remove') || (isHistory && base)
		if (permission === 'interviewer' && isNobodys) return { permission, sight: 'none' }
		const own = openings.filter((opening) => {
			const isOwn = store === 'roles' && access.openings !== 'all' && !access.openings.includes('other')
			return permissionIn(access, opening, isOwn) === permission && (isOwn || isSeenIn(access, opening))
		})
		if (own.length === 0) return { permission, sight: 'none' }
		return { permission, sight: own.length < openings.length ? 'some' : 'all' }
	})
}

const valued = ({ store, key }: Pick<Case, 'store' | 'key'>, value: State | null, from = 0): BatchEntry =>
	entry(store, key, { value: value as never, from })

const keyed = (key: string, place: number) => key.split(' ')[place] ?? ''

const [secretKey, secretLog] = ['secret', 'secret-log']
/** What stands in a record, and in the history, of a person's health and criminal record, and in the row they came with. */
const secrets = ['canShowHealthCertificate', 'noCriminalRecord', 'told in the row']
const told: Partial<Candidate> = {
	facts: { age: 30, canShowHealthCertificate: true, canShowNoCriminalRecord: false },
	documents: { noCriminalRecord: { state: 'seen', on: day, by: { name } } },
	cells: ['told in the row'],
}

const keyOfDecision = ({ role, candidate: of }: Decision) => `${role} ${of}`

/** What was decided about that person, with an outcome that rests on it. */
const advice = { ruleset: 'work-permit', version: day, outcome: 'eligible' }
const decided = [seen, hidden].map((opening) => decision(opening, secretKey, { advice }))

/** The recorded outcomes of that person's decisions in an opening that somebody is sent, from the record and the history. */
function outcomesSent({ entries }: Awaited<ReturnType<typeof snapshot>>, opening: string): readonly string[] {
	const isIt = (one: { readonly store: string; readonly key: string }) =>
		one.store === 'decisions' && one.key === `${opening} ${secretKey}`
	const records = entries.filter(isIt).map(({ value }) => value as Decision)
	const log = entries.find(({ store, key }) => store === 'patches' && key === `${secretLog} 0000`)
	const patches = (log?.value as PatchChunk | undefined)?.patches.filter(isIt) ?? []
	return [...records, ...patches.map(({ after }) => after as Decision)].map(({ advice }) => advice.outcome)
}

const written = { at: `${day}T09:30:00.000Z`, text: 'Speaks well' }

/** People about whom somebody else has written, and what the member tries to make of that. */
const othersNotes = [seen, hidden].flatMap((opening) =>
	[{ text: 'Speaks badly' }, null].map((change) => ({
		key: `noted ${opening} ${change ? 'change' : 'remove'}`.replaceAll(' ', '-'),
		opening,
		change,
	})),
)

/** A workspace with the records of all cases, and the member who tries to change them. */
async function workspaceFor(access: Access) {
	const member = await newWorkspace()
	const owner = await member(name)
	const cases = rightsCases(owner.device.slot + 1)
	const of = (store: Case['store']) => cases.filter((one) => one.store === store)
	const { areGiven, openings: listed, ...may } = access
	const own = listed !== 'all' && listed.includes('other') ? [] : of('roles').map(({ key }) => key)
	const seeing = listed === 'all' ? listed : [...listed, ...own]
	const tester = await member(name, { ...may, openings: seeing })
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
		put.candidate(candidate(secretKey, { ...told, roles })),
		...decided.map((one) => put.decision(one)),
		entry('operations', secretLog, { value: operation(secretLog, log) }),
		entry('patches', `${secretLog} 0000`, {
			value: chunk(secretLog, [
				{ store: 'candidates', key: secretKey, was: 0, before: {}, after: told },
				...decided.map(
					(after) => ({ store: 'decisions', key: keyOfDecision(after), was: 0, after }) as const,
				),
			]),
		}),
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
	const other = await member('Wang Wei', { permission: 'recruiter', openings: 'all' })
	const signed = await send(
		other,
		othersNotes.map(({ key, opening }) =>
			put.candidate(
				candidate(key, { roles, notes: { a: { ...written, role: opening, by: { name: 'Wang Wei' } } } }),
			),
		),
	)
	expect(signed.results.filter((result) => 'refused' in result)).toEqual([])
	if (areGiven) await giveEverybody(tester, seen)
	return { owner, tester, cases, log }
}

/** Gives a member everybody in an opening. */
const giveEverybody = ({ workspace, member }: SignedInMember, opening: string) =>
	inWorkspace(workspace, (tx) =>
		tx.execute(sql`
			insert into team.given (workspace, member, opening, candidate, given_by)
			select workspace, ${member.id}, ${opening}, key, ${member.id} from team.candidates
			where workspace = ${workspace} and (roles is null or ${opening} = any(roles))`),
	)

const isGivenTo = (right: Right | undefined, askings: readonly Requester[]) =>
	askings.some((asking) => isGiven(right, asking))

/** The openings of which a case says something else than before, as far as the member sees the person there. */
function touched(one: Case, access: Access): readonly string[] {
	const field = one.field ?? ''
	const [before, after] = [entriesOf(one.base?.[field]), entriesOf(one.sent?.[field])].map(
		(entries) => new Map(entries.map(([key, entry]) => [key, entry])),
	)
	const keys = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])
	return [...keys].flatMap((key) => {
		const [was, is] = [before?.get(key), after?.get(key)]
		const opening = openingOf(field, key, was ?? is)
		const isSame = JSON.stringify(was) === JSON.stringify(is)
		return isSame || !isSeenIn(access, opening) ? [] : [opening]
	})
}

/** What the table says of a case. */
function fateOf(one: Case, access: Access): 'taken' | 'kept' | 'refused' {
	const { store, field, verb } = one
	const askings = askingsOf(one, access)
	const { whole, fields } = recordRights[store]
	const seesAll = isGivenTo(sensitiveRights.read, askings)
	if (store === 'candidates' && field !== null && !seesAll && isGivenTo(whole.change, askings)) {
		const shown = withoutSensitive((one.base ?? {}) as Partial<Candidate>, null) as State
		// What is not shown is left alone.
		const isLeft = JSON.stringify(shown[field]) === JSON.stringify(one.sent?.[field])
		if (isLeft) return 'kept'
	}
	if (field === null) return isGivenTo(whole[verb], askings) ? 'taken' : 'refused'
	if (!isGivenTo(whole.change, askings)) return 'refused'
	const rights = fields[field as keyof typeof fields] as FieldRights
	const right = rights.isFixed && verb === 'add' ? undefined : rights[verb]
	if (right === undefined) return 'kept'
	const isByOpening = store === 'candidates' && rights.by !== undefined
	const mayAt = (opening: string) =>
		isGiven(right, { permission: permissionIn(access, opening) ?? 'viewer', sight: 'all' })
	if (isByOpening && !touched(one, access).every(mayAt)) return 'refused'
	const within = rights.by ? askings.map((asking) => ({ ...asking, sight: 'all' as const })) : askings
	if (!isGivenTo(right, within)) return 'refused'
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
function outcome({ one, now, refused }: Tried, access: Access) {
	const { store, field, verb, base, sent } = one
	const sees = (opening: string) => isSeenIn(access, opening)
	const fate = fateOf(one, access)
	const told = { key: one.key, store, field, verb, askings: askingsOf(one, access), fate }
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

/** Tries to change and to remove what somebody else has written, in each opening in which the member sees the person. */
async function tryOthersNotes(owner: SignedInMember, tester: SignedInMember, access: Access) {
	const before = await storedIn(tester)
	const tried = othersNotes.filter(({ opening }) => isSeenIn(access, opening))
	await send(
		tester,
		tried.map(({ key, change }) => {
			const was = before.get(`candidates ${key}`)
			if (!was) throw new Error('not sent')
			const { notes = {}, ...others } = was.value as Candidate
			const changed = Object.fromEntries(
				Object.entries(notes).map(([id, note]) => [id, { ...note, ...change }]),
			)
			return put.candidate(change ? { ...others, notes: changed } : others, was.change)
		}),
	)
	const after = await storedIn(owner)
	return tried.map(({ key, opening, change }) => {
		const note = (after.get(`candidates ${key}`)?.value as Candidate | undefined)?.notes?.a?.text
		return { key, opening, change, note }
	})
}

describe('the rights of each record', () => {
	it.each(accesses)('give a %s what the table says, of each field', async (_, access) => {
		const { owner, tester, cases, log } = await workspaceFor(access)
		const before = await storedIn(owner)
		const seenNow = await snapshot(tester)
		const keys = new Set(seenNow.entries.map(({ store, key }) => `${store} ${key}`))
		const others = cases.filter(({ store }) => store !== 'settings')
		for (const one of others) {
			if (!one.base) continue
			const { store, key } = one
			const isThere = isGivenTo(recordRights[store].whole.read, askingsOf(one, access))
			expect({ store, key, isThere: keys.has(`${store} ${key}`) }).toEqual({ store, key, isThere })
		}
		const secret = JSON.stringify(
			seenNow.entries.filter(({ key }) => [secretKey, `${secretLog} 0000`].includes(key)),
		)
		const person: Case = {
			store: 'candidates',
			key: secretKey,
			field: null,
			verb: 'read',
			base: {},
			sent: null,
		}
		const isTold = isGivenTo(sensitiveRights.read, askingsOf(person, access))
		expect(secrets.filter((one) => secret.includes(one))).toEqual(isTold ? secrets : [])
		const isThere = isGivenTo(recordRights.candidates.whole.read, askingsOf(person, access))
		expect(secret.includes('"withheld":true')).toBe(isThere && !isTold)
		for (const opening of [seen, hidden]) {
			const right = isGiven(sensitiveRights.read, {
				permission: permissionIn(access, opening) ?? 'viewer',
				sight: 'all',
			})
			const sent = new Set(outcomesSent(seenNow, opening))
			const shown = isSeenIn(access, opening) ? [right ? advice.outcome : ''] : []
			expect({ opening, sent: [...sent] }).toEqual({ opening, sent: shown })
		}
		if (!isSeenIn(access, hidden)) expect(JSON.stringify(seenNow)).not.toContain(`"${hidden}"`)

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
			outcome(one, access),
		)
		expect(outcomes.length).toBeGreaterThan(100)
		expect(outcomes.map(([is]) => is)).toEqual(outcomes.map(([, should]) => should))

		for (const { key, opening, change, note } of await tryOthersNotes(owner, tester, access)) {
			const permission = permissionIn(access, opening) ?? 'viewer'
			const isTheirs = isGiven(recordRights.candidates.fields.notes.ofOthers, { permission, sight: 'all' })
			expect({ key, note }).toEqual({ key, note: isTheirs ? change?.text : written.text })
		}
	})
})
