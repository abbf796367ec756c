import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { GET } from '@/app/api/v1/health/route'
import { withClient } from '@/lib/database/connect'
import { inWorkspace } from '@/lib/database/database'
import { hasRoomFor, isDiskFull } from '@/lib/database/disk-space'
import { externalLogins } from '@/lib/database/logins'
import { founded } from '../team-api/team'
import type { Visit } from '../team-api/visit'

// What PostgreSQL itself says of a full disk, from a trigger on a table of this file's own database.

const { owner: login } = externalLogins() ?? expect.fail('No database is named')
const health = async () => {
	const response = await GET(new Request('http://team.example/api/v1/health'), {
		params: Promise.resolve({}),
	})
	return { status: response.status, body: await response.json() }
}
const sheet = (id: string) => ({
	id: randomUUID(),
	entries: [
		{
			store: 'sheets',
			key: id,
			from: 0,
			value: { id, file: `${id}.csv`, headings: ['Name'], mapping: ['name'], takenOn: '2026-11-02' },
		},
	],
})
let owner: Visit
let workspace = ''

beforeAll(async () => {
	const team = await founded('full@example.com')
	owner = team.owner
	workspace = team.workspace
	await withClient(login, async (client) => {
		await client.query(`create function team.full_disk() returns trigger language plpgsql as $$
			begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`)
		await client.query(`create trigger full_disk before insert on team.sheets
			for each row when (new.id = 'full') execute function team.full_disk()`)
	})
})
afterEach(() => {
	vi.restoreAllMocks()
})

test('a disk with room is no fault', async () => {
	const { status, body } = await health()
	expect(status).toBe(200)
	expect(body).toMatchObject({ status: 'ok', database: 'ok' })
	expect(body.faults).toBeUndefined()
	expect(await isDiskFull()).toBe(false)
})

test('a full disk is told to who changes something, to who asks for the health, and to the log once a minute', async () => {
	const log = vi.spyOn(console, 'error').mockReturnValue()
	expect(await owner.ask('exchange/batches', sheet('full'))).toEqual({ status: 503, reason: 'disk-full' })
	const { status, body } = await health()
	expect(status).toBe(200)
	expect(body).toMatchObject({ status: 'degraded', database: 'ok', faults: ['disk-full'] })
	expect(await owner.ask('state')).toMatchObject({ stage: 'signed-in', isDiskFull: true })
	const lines = () => log.mock.calls.flat().filter((line) => String(line).includes('the disk is full'))
	expect(lines()).toHaveLength(1)
	await owner.ask('exchange/batches', sheet('full'))
	expect(lines()).toHaveLength(1)
	const now = performance.now()
	vi.spyOn(performance, 'now').mockReturnValue(now + 60_001)
	await owner.ask('exchange/batches', sheet('full'))
	expect(lines()).toHaveLength(2)
})

test('a single change that there is room for is stored all the same, and the fault is over after a minute', async () => {
	expect(await owner.ask('exchange/batches', sheet('small'))).toMatchObject({ results: [{ key: 'small' }] })
	const now = performance.now()
	vi.spyOn(performance, 'now').mockReturnValue(now + 200_000)
	expect((await health()).body).toMatchObject({ status: 'ok' })
	const { rows } = await inWorkspace(workspace, (tx) =>
		tx.execute(sql`select id from team.sheets where workspace = ${workspace}`),
	)
	expect(rows).toEqual([{ id: 'small' }])
})

test('of an external database’s disk nothing is known beforehand', async () => {
	expect(await hasRoomFor(Number.MAX_SAFE_INTEGER)).toBe(true)
})
