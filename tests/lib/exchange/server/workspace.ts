import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { expect } from 'vitest'
import { inWorkspace } from '@/lib/database/database'
import { readNumbers } from '@/lib/database/workspace-numbers'
import { packedEntries } from '@/lib/exchange/pack'
import {
	type Batch,
	type BatchAnswer,
	type BatchEntry,
	type ChangedEntry,
	type EventData,
	earlyStores,
	type SnapshotHead,
} from '@/lib/exchange/protocol'
import { recordName } from '@/lib/exchange/record-name'
import { nextSequence } from '@/lib/exchange/sequence'
import { applyBatch } from '@/lib/exchange/server/batch/apply-batch'
import { changesAfter, counterOf } from '@/lib/exchange/server/changes'
import type { DeviceMember, SignedInMember } from '@/lib/exchange/server/member'
import { recordsIn } from '@/lib/exchange/server/packs/compress'
import { packWorkspace } from '@/lib/exchange/server/packs/make-packs'
import { newestPackSet } from '@/lib/exchange/server/packs/pack-sets'
import { type SnapshotPart, takeSnapshot } from '@/lib/exchange/server/packs/snapshot'
import { toldChanges } from '@/lib/exchange/server/told-changes'
import type { Operation, PatchChunk } from '@/lib/screening/model/operations'
import type { Candidate, Decision, Role, SheetRecord } from '@/lib/screening/model/records'

/** Makes a workspace without anything in it; returns a function that makes its members. */
export async function newWorkspace() {
	const workspace = randomUUID()
	await inWorkspace(workspace, (tx) =>
		tx.execute(sql`insert into team.workspaces (workspace, name) values (${workspace}, 'Team')`),
	)
	let slots = 0
	return async (
		name: string,
		{ openings = 'all', permission = 'owner', byOpening = {}, newOpenings = false }: Partial<Made> = {},
	): Promise<DeviceMember> => {
		const id = randomUUID()
		const device = randomUUID()
		slots++
		const slot = slots
		await inWorkspace(workspace, (tx) =>
			tx.execute(sql`
				insert into team.members (workspace, member, name, email, permission, by_opening, openings, new_openings)
				values (${workspace}, ${id}, ${name}, ${`${id}@example.org`}, ${permission}, ${JSON.stringify(byOpening)}::jsonb,
					${sql.param(openings === 'all' ? null : openings)}::text[], ${newOpenings})`),
		)
		await inWorkspace(workspace, (tx) =>
			tx.execute(sql`
				insert into team.devices (workspace, device, member, session, slot)
				values (${workspace}, ${device}, ${id}, ${randomUUID()}, ${slot})`),
		)
		return {
			workspace,
			member: { id, name, permission, byOpening, openings },
			device: { id: device, slot, keptDays: null, openings: null },
		}
	}
}
type Made = SignedInMember['member'] & { readonly newOpenings: boolean }

export const day = '2026-11-02'
/** When batches are sent, unless a test says otherwise. */
export const sentAt = Date.parse(`${day}T12:00:00Z`)

export const role = (id: string, more: Partial<Role> = {}): Role => ({
	id,
	name: `Opening ${id}`,
	gap: '',
	rulesets: ['article'],
	facts: {},
	createdOn: day,
	changedOn: day,
	...more,
})

export const candidate = (key: string, more: Partial<Candidate> = {}): Candidate => ({
	key,
	id: `id ${key}`,
	name: `Person ${key}`,
	facts: { age: 30, jobOffer: 'verbal' },
	roles: 'all',
	source: { kind: 'hand' },
	savedOn: day,
	...more,
})

export const decision = (roleId: string, key: string, more: Partial<Decision> = {}): Decision => ({
	candidate: key,
	role: roleId,
	choice: 'go-on',
	by: 'Somebody',
	reason: 'Fits',
	on: day,
	advice: { ruleset: 'article', version: '2026-11-24', outcome: 'eligible' },
	...more,
})

export const sheet = (id: string): SheetRecord => ({
	id,
	file: 'people.xlsx',
	headings: ['Name'],
	mapping: ['name'],
	takenOn: day,
})

export const operation = (id: string, more: Partial<Operation> = {}): Operation => ({
	id,
	sequence: nextSequence(0, 1),
	at: '2026-11-02T09:30:00.000Z',
	by: { name: 'Somebody' },
	kind: 'edit',
	roles: 'all',
	created: 0,
	changed: 1,
	...more,
})

export const chunk = (id: string, patches: PatchChunk['patches']): PatchChunk => ({
	operation: id,
	part: 0,
	created: {},
	patches,
})

type Value = BatchEntry['value']

/** An entry that puts a record, or removes it. */
export const entry = (
	store: BatchEntry['store'],
	key: string,
	{ value = null, from = 0 }: { value?: Value; from?: number } = {},
): BatchEntry => ({ store, key, from, value }) as BatchEntry

export const put = {
	role: (value: Role, from = 0) => entry('roles', value.id, { value, from }),
	sheet: (value: SheetRecord, from = 0) => entry('sheets', value.id, { value, from }),
	candidate: (value: Candidate, from = 0) => entry('candidates', value.key, { value, from }),
	decision: (value: Decision, from = 0) =>
		entry('decisions', `${value.role} ${value.candidate}`, { value, from }),
}

/** Sends a batch under a new id, on the day of the records above. */
export const send = (
	signed: SignedInMember,
	entries: readonly BatchEntry[],
	more: Partial<Batch> = {},
): Promise<BatchAnswer> => applyBatch(signed, { id: randomUUID(), entries, ...more }, sentAt)

type Snapshot = { readonly head: SnapshotHead; readonly entries: readonly ChangedEntry[] }

async function read(signed: SignedInMember, asked: Parameters<typeof takeSnapshot>[1]): Promise<Snapshot> {
	const parts: SnapshotPart[] = []
	await takeSnapshot(signed, asked, async (part) => void parts.push(part))
	const [first, ...rest] = parts
	const last = rest.pop()
	if (!first || !('head' in first) || !last || !('end' in last)) throw new Error('The snapshot is not whole')
	const entries: ChangedEntry[] = []
	const early: number[] = []
	for (const [at, part] of rest.entries()) {
		const inPart: ChangedEntry[] = []
		if ('lines' in part)
			for (const line of Buffer.from(part.lines).toString().trimEnd().split('\n'))
				if (line) inPart.push(JSON.parse(line))
		if ('pack' in part) inPart.push(...packedEntries(await recordsIn(Buffer.from(part.pack))))
		if (inPart.some(({ store }) => earlyStores.some((one) => one === store))) early.push(at)
		entries.push(...inPart)
	}
	expectEarlyFirst(first.head, entries, early)
	return { head: first.head, entries }
}

/** All that a row needs comes before the first candidate, or in as many parts at the beginning as the head says. */
function expectEarlyFirst(head: SnapshotHead, entries: readonly ChangedEntry[], early: readonly number[]) {
	if (head.early !== undefined) return expect(Math.max(-1, ...early)).toBeLessThan(head.early)
	const isEarly = entries.map(({ store }) => earlyStores.some((one) => one === store))
	const firstRow = isEarly.indexOf(false)
	if (firstRow >= 0) expect(isEarly.lastIndexOf(true)).toBeLessThan(firstRow)
}

/** What a device has that has taken all this. */
function listOf(entries: readonly ChangedEntry[]) {
	const list = new Map<string, ChangedEntry>()
	for (const entry of entries) {
		const name = recordName(entry)
		if ((list.get(name)?.change ?? 0) < entry.change) list.set(name, entry)
	}
	const present = [...list].filter(([, { value }]) => value !== null)
	return present.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)
}

/** The packs of each workspace are made at every second of its snapshots, so that they are as of now or of before. */
const taken = new Map<string, number>()

async function packNow({ workspace }: SignedInMember) {
	const times = taken.get(workspace) ?? 0
	taken.set(workspace, times + 1)
	if (times % 2 === 1) return
	await packWorkspace(workspace, async (tx) => {
		const packs = await newestPackSet(tx)
		return (await counterOf(tx)) > (packs?.change ?? -1)
	})
}

/** A snapshot. Whoever loads packs and what has changed since has the same. */
export async function snapshot(
	signed: SignedInMember,
	openings: readonly string[] | null = null,
	maxCandidates?: number,
): Promise<Snapshot> {
	const asked = { openings, ...(maxCandidates !== undefined && { maxCandidates }) }
	const taken = await read(signed, asked)
	await packNow(signed)
	const packed = await read(signed, { ...asked, hasPacks: true })
	if (openings === null && !packed.head.choose)
		expect(listOf([...packed.entries, ...(await changes(signed, packed.head.complete))])).toEqual(
			listOf(taken.entries),
		)
	return taken
}

/** What an event tells a member, as their access is now, who was told up to a number; null if it tells the number alone. */
export async function toldAfter(signed: SignedInMember, after: number): Promise<EventData | null> {
	const { access } = await inWorkspace(signed.workspace, readNumbers)
	const event = await toldChanges({ signed, access }, after)
	return event && JSON.parse(new TextDecoder().decode(event.bytes).replace('data:', ''))
}

/** All that has changed after a number. Whoever is told of it by an event has the same. */
export async function changes(signed: SignedInMember, after: number): Promise<readonly ChangedEntry[]> {
	const { entries, view, head, more, complete } = await changesAfter(signed, { after, view: '' })
	const told = await toldAfter(signed, after)
	if (told) expect(told).toEqual({ complete, changes: { after, view, head, entries } })
	return more ? [...entries, ...(await changes(signed, complete))] : entries
}

/** The value of one of some entries. */
export const stored = (entries: Awaited<ReturnType<typeof changes>>, store: string, key: string) =>
	entries.find((one) => one.store === store && one.key === key)?.value
