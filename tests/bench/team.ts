import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { sql } from 'drizzle-orm'
import type { ClientConfig } from 'pg'
import { withClient } from '@/lib/database/connect'
import { copyIn, copyOut } from '@/lib/database/copy-streams'
import { inWorkspace } from '@/lib/database/database'
import { startEmbedded } from '@/lib/database/embedded/start-embedded'
import { closeDatabase, openDatabase } from '@/lib/database/open-database'
import type { BatchEntry } from '@/lib/exchange/protocol'
import { applyBatch } from '@/lib/exchange/server/batch/apply-batch'
import { batchBody } from '@/lib/exchange/server/batch/batch-shape'
import type { SignedInMember } from '@/lib/exchange/server/member'
import type { Candidate, Role } from '@/lib/screening/model/records'

const day = '2026-11-24'

/** A candidate as one of a tracker is taken in. */
export const personAt = (at: number): Candidate => ({
	key: `k${at.toString(36)}${randomUUID().replaceAll('-', '').slice(0, 20)}`,
	id: `C-${at}`,
	name: `Candidate ${at}`,
	email: `person${at}@example.org`,
	facts: {
		age: 20 + (at % 30),
		jobOffer: (['written', 'verbal', 'none'] as const)[at % 3] ?? 'none',
		knowsCustoms: at % 2 === 0,
		annualPayCny: 100_000 + (at % 50) * 10_000,
	},
	roles: ['role'],
	source: { kind: 'sheet', sheet: 'sheet', row: at },
	cells: [
		`C-${at}`,
		`Candidate ${at}`,
		`${20 + (at % 30)}`,
		'written',
		'NG',
		'yes',
		'a note of the recruiter',
	],
	savedOn: day,
	version: 4097,
})

/** Starts a server of its own in a folder, which this process then uses; returns how to end it. */
export async function startDatabase(folder: string): Promise<() => Promise<void>> {
	const { logins, stop } = await startEmbedded(folder)
	const addressOf = ({ user, password, host, port, database }: ClientConfig) =>
		`postgres://${user}:${password}@${encodeURIComponent(host ?? '')}:${port}/${database}`
	process.env.DATABASE_URL = addressOf(logins.app)
	process.env.DATABASE_OWNER_URL = addressOf(logins.owner)
	process.env.DATABASE_AUTH_URL = addressOf(logins.auth)
	return async () => {
		await closeDatabase()
		await stop()
		// A server that is started later has a database of its own.
		for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_AUTH_URL']) delete process.env[name]
	}
}

/** The opening of all candidates, and the sheet that they come from. */
export const opening: Role = {
	id: 'role',
	name: 'Role',
	gap: '',
	rulesets: ['article'],
	facts: {},
	createdOn: day,
	changedOn: day,
}
export const sheet = { id: 'sheet', file: 'tracker.csv', headings: [], mapping: [], takenOn: day }

/** A workspace with members, an opening and a sheet. */
export async function newTeam(count = 2): Promise<readonly SignedInMember[]> {
	const workspace = randomUUID()
	await inWorkspace(workspace, (tx) =>
		tx.execute(sql`insert into team.workspaces (workspace, name) values (${workspace}, 'Team')`),
	)
	const member = async (name: string, slot: number): Promise<SignedInMember> => {
		const id = randomUUID()
		await inWorkspace(workspace, (tx) =>
			tx.execute(sql`
				insert into team.members (workspace, member, name, email, permission, new_openings)
				values (${workspace}, ${id}, ${name}, ${`${id}@example.org`}, 'owner', true)`),
		)
		return {
			workspace,
			member: { id, name, permission: 'owner', byOpening: {}, openings: 'all' },
			device: { slot },
		}
	}
	const members: SignedInMember[] = []
	for (let slot = 1; slot <= count; slot++) members.push(await member(`Member ${slot}`, slot))
	await send(members[0] as SignedInMember, [
		{ store: 'roles', key: 'role', from: 0, value: opening },
		{ store: 'sheets', key: 'sheet', from: 0, value: sheet },
		edited(0, 0),
	])
	return members
}

/** What a route does with the body of a batch. */
async function take(signed: SignedInMember, body: string) {
	const answer = await applyBatch(signed, batchBody.parse(JSON.parse(body)))
	if (answer.results.some((result) => 'refused' in result)) throw new Error('Refused')
	return answer
}

export const send = (signed: SignedInMember, entries: readonly object[]) =>
	take(signed, JSON.stringify({ id: randomUUID(), entries }))

/** The entries of the batches in which so many candidates come. */
export const batchesOf = (count: number, atOnce: number): readonly (readonly BatchEntry[])[] =>
	Array.from({ length: Math.ceil(count / atOnce) }, (_, batch) =>
		Array.from({ length: Math.min(atOnce, count - batch * atOnce) }, (_, at) => {
			const value = personAt(batch * atOnce + at)
			return { store: 'candidates', key: value.key, from: 0, value }
		}),
	)

/** The same, as they are sent. */
export const bodiesOf = (count: number, atOnce: number): readonly string[] =>
	batchesOf(count, atOnce).map((entries) => JSON.stringify({ id: randomUUID(), entries }))

export const now = () => performance.now()

/** The change of the candidate that is edited. */
export const edited = (at: number, from: number): BatchEntry => ({
	store: 'candidates',
	key: 'edited',
	from,
	value: { ...personAt(at), key: 'edited' },
})

/** The number of the record that is edited: a stale change is refused with it. */
export async function changeOfEdited(signed: SignedInMember): Promise<number> {
	const { results } = await applyBatch(signed, { id: randomUUID(), entries: [edited(0, 0)] })
	return results[0]?.change ?? 0
}

/** Edits one record again and again until told to end; returns the milliseconds that each edit took. */
async function editMeanwhile(signed: SignedInMember, isOver: () => boolean): Promise<readonly number[]> {
	let from = await changeOfEdited(signed)
	const taken: number[] = []
	while (!isOver()) {
		const start = now()
		from = (await send(signed, [edited(taken.length, from)])).complete
		taken.push(now() - start)
		await new Promise((resolve) => setTimeout(resolve, 20))
	}
	return taken
}

/** Takes candidates in, while a colleague edits; returns seconds, and what the edits took. */
export async function importAll([li, wang]: readonly SignedInMember[], bodies: readonly string[]) {
	let isOver = false
	const editing = editMeanwhile(wang as SignedInMember, () => isOver)
	const start = now()
	let before: Promise<unknown> = Promise.resolve()
	for (const body of bodies) {
		// As a device does it: the next batch is on its way while the one before is stored.
		const taken = take(li as SignedInMember, body)
		await before
		before = taken
	}
	await before
	const seconds = (now() - start) / 1000
	isOver = true
	return { seconds, edits: await editing }
}

/** Seconds in which the rows of a workspace are copied into a table of the same columns and indexes. */
export async function copyAll([li]: readonly SignedInMember[]): Promise<number> {
	const { logins } = await openDatabase()
	return withClient(logins.owner, async (owner) => {
		await owner.query("select set_config('app.workspace', $1, false)", [li?.workspace])
		const chunks: Buffer[] = []
		const rows = copyOut(owner, 'copy (select * from team.candidates) to stdout')
		for await (const chunk of rows) chunks.push(chunk as Buffer)
		await owner.query('create table public.copied (like team.candidates including all)')
		const start = now()
		await copyIn(owner, 'copy public.copied from stdin', Readable.from(chunks))
		const seconds = (now() - start) / 1000
		await owner.query('drop table public.copied')
		return seconds
	})
}
