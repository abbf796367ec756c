import { describe, expect, test } from 'vitest'
import { inWorkspace } from '@/lib/database/database'
import { raiseAccess } from '@/lib/database/workspace-numbers'
import type { EventData } from '@/lib/exchange/protocol'
import { eventStream } from '@/lib/exchange/server/event-stream'
import type { DeviceMember } from '@/lib/exchange/server/member'
import { maxToldBytes, maxToldEntries } from '@/lib/limits/exchange-limits'
import { candidate, changes, newWorkspace, put, role, send } from './workspace'

/** A channel of a member that carries what has changed; their session is what a request would find. */
async function follow(signed: DeviceMember) {
	let findSession = async (): Promise<DeviceMember | null> => signed
	const stream = await eventStream(signed, {
		findSession: () => findSession(),
		withChanges: true,
		signal: new AbortController().signal,
	})
	const reader = (stream as ReadableStream<Uint8Array>).getReader()
	const read = async (): Promise<EventData | null> => {
		const { done, value } = await reader.read()
		return done ? null : JSON.parse(new TextDecoder().decode(value).replace('data:', ''))
	}
	const first = await read()
	return {
		first,
		read,
		/** What a request finds from now on. */
		setSession: (find: typeof findSession) => {
			findSession = find
		},
		end: () => reader.cancel(),
	}
}

/** A workspace of two openings, its owner, and a channel of a colleague who recruits for one of them. */
async function team() {
	const member = await newWorkspace()
	const owner = await member('Li Na')
	await send(owner, [put.role(role('r')), put.role(role('q'))])
	const colleague = await member('Wang Wei', { openings: ['r'], permission: 'recruiter' })
	const channel = await follow(colleague)
	const { complete: before } = channel.first as EventData
	return { owner, colleague, channel, before }
}

describe('an event', () => {
	test('tells what has changed as far as its reader sees it, and the next one what has changed since', async () => {
		const { owner, colleague, channel, before } = await team()
		expect(channel.first).toEqual({ complete: before })
		await send(owner, [
			put.candidate(candidate('a', { roles: ['r'] })),
			put.candidate(candidate('b', { roles: ['q'] })),
		])
		const first = await channel.read()
		expect(first).toMatchObject({ complete: before + 1, changes: { after: before } })
		expect(first?.changes?.entries.map(({ key }) => key)).toEqual(['a'])
		expect(first?.changes?.entries).toEqual(await changes(colleague, before))
		await send(owner, [put.candidate(candidate('c', { roles: ['r'] }))])
		const next = await channel.read()
		expect(next).toMatchObject({ complete: before + 2, changes: { after: before + 1 } })
		expect(next?.changes?.entries.map(({ key }) => key)).toEqual(['c'])
		await channel.end()
	})

	test('tells nobody anything whose access may have ended and was not looked up since', async () => {
		const { owner, colleague, channel, before } = await team()
		let find = (_: DeviceMember | null) => {}
		const pending = new Promise<DeviceMember | null>((resolve) => {
			find = resolve
		})
		channel.setSession(() => pending)
		await inWorkspace(owner.workspace, raiseAccess)
		await send(owner, [put.candidate(candidate('a', { roles: ['r'] }))])
		expect(await channel.read()).toEqual({ complete: before + 1 })
		find(colleague)
		expect(await channel.read()).toEqual({ complete: before + 1, access: true })
		await send(owner, [put.candidate(candidate('b', { roles: ['r'] }))])
		expect(await channel.read()).toMatchObject({ changes: { after: before + 1 } })
		channel.setSession(async () => null)
		await inWorkspace(owner.workspace, raiseAccess)
		expect(await channel.read()).toBeNull()
	})

	test('tells nothing but the number while nobody can say whether the session stands', async () => {
		const { owner, channel, before } = await team()
		channel.setSession(() => Promise.reject(new Error('The database is away')))
		await inWorkspace(owner.workspace, raiseAccess)
		expect(await channel.read()).toEqual({ complete: before, access: true })
		await send(owner, [put.candidate(candidate('a', { roles: ['r'] }))])
		expect(await channel.read()).toEqual({ complete: before + 1 })
		await channel.end()
	})

	test('has its reader ask where an opening has changed, which may now be shown to them', async () => {
		const { owner, channel, before } = await team()
		await send(owner, [put.role(role('new')), put.candidate(candidate('a', { roles: ['new'] }))])
		expect(await channel.read()).toEqual({ complete: before + 1 })
		await channel.end()
	})

	test('has its reader ask where more has changed than it carries, by count or by bytes', async () => {
		const { owner, channel, before } = await team()
		const people = (count: number, name: string) =>
			Array.from({ length: count }, (_, at) => put.candidate(candidate(`${name}${at}`, { roles: ['r'] })))
		await send(owner, people(maxToldEntries + 1, 'many'))
		expect(await channel.read()).toEqual({ complete: before + 1 })
		await send(owner, people(maxToldEntries, 'as'))
		expect((await channel.read())?.changes?.entries).toHaveLength(maxToldEntries)
		const long = Array.from({ length: 20 }, (_, at) =>
			put.candidate(
				candidate(`long${at}`, {
					roles: ['r'],
					notes: {
						n: {
							role: 'r',
							at: '2026-11-02T09:30:00.000Z',
							by: { name: 'Li Na' },
							text: 'long '.repeat(800),
						},
					},
				}),
			),
		)
		expect(JSON.stringify(long).length).toBeGreaterThan(maxToldBytes)
		const { results } = await send(owner, long)
		expect(results.some((one) => 'refused' in one)).toBe(false)
		expect(await channel.read()).toEqual({ complete: before + 3 })
		await channel.end()
	})
})
