import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { inWorkspace } from '@/lib/database/database'
import { workspaces } from '@/lib/database/schema/workspaces'
import { numbersChannel } from '@/lib/database/workspace-numbers'
import { eventStream } from '@/lib/exchange/server/event-stream'
import type { DeviceMember } from '@/lib/exchange/server/member'
import { beginShutdown } from '@/lib/http/shutdown.mjs'
import { maxChannels } from '@/lib/limits/exchange-limits'

const workspace = '00000000-0000-4000-8000-000000000001'

const signed = { workspace, member: { id: workspace }, device: { openings: null } } as DeviceMember
const open = (signal = new AbortController().signal) =>
	eventStream(signed, { findSession: async () => signed, withChanges: false, signal })
const numbered = (complete: number) => `data: ${JSON.stringify({ complete })}\n\n`

/** Raises the number of the workspace, and says so. */
const raise = () =>
	inWorkspace(workspace, async (tx) => {
		const { rows } = await tx.execute<{ change: string }>(
			sql`update team.workspaces set change = change + 1 where workspace = ${workspace} returning change`,
		)
		const change = rows[0]?.change
		await tx.execute(sql`select pg_notify(${numbersChannel}, ${`${workspace} ${change}`})`)
		return Number(change)
	})

beforeAll(() => inWorkspace(workspace, (tx) => tx.insert(workspaces).values({ workspace, name: 'A team' })))

test('a stream of events ends when the server is told to end, so that it holds nothing up', async () => {
	const reader = (await open())?.getReader()
	expect(new TextDecoder().decode((await reader?.read())?.value)).toBe(numbered(0))
	beginShutdown()
	expect((await reader?.read())?.done).toBe(true)
})

test('who takes nothing for a while misses no number: the next event tells the newest', async () => {
	const reader = (await open())?.getReader()
	const next = async () => new TextDecoder().decode((await reader?.read())?.value)
	// Another channel of the same workspace hears of every number as it comes.
	const other = (await open())?.getReader()
	await other?.read()
	for (let round = 0; round < 3; round++) {
		await raise()
		await other?.read()
	}
	expect([await next(), await next()]).toEqual([numbered(0), numbered(3)])
	await Promise.all([reader?.cancel(), other?.cancel()])
})

test('a reader who goes while there is something to tell leaves nothing behind', async () => {
	const going = new AbortController()
	const left = await open(going.signal)
	await left?.cancel()
	await raise()
	going.abort()
	expect(await new Response(await open(AbortSignal.abort())).text()).toBe('')
	const full = await Promise.all(Array.from({ length: maxChannels }, () => open()))
	expect([full.includes(null), await open()]).toEqual([false, null])
	await Promise.all(full.map((stream) => stream?.cancel()))
})
