import { sql } from 'drizzle-orm'
import { expect, it, vi } from 'vitest'
import { inWorkspace } from '@/lib/database/database'
import { packFormat } from '@/lib/exchange/pack'
import type { SignedInMember } from '@/lib/exchange/server/member'
import { takeSnapshot } from '@/lib/exchange/server/packs/snapshot'
import { snapshotStream } from '@/lib/exchange/server/packs/snapshot-stream'
import type { Candidate } from '@/lib/screening/model/records'
import { candidate, newWorkspace, put, role, send } from './workspace'

/** As many are given at once as the server gives: another one waits until one has ended. */
const streamFor = (signed: SignedInMember) =>
	vi.waitFor(async () => {
		const stream = await snapshotStream(signed, { openings: null, format: null })
		if (!stream) throw new Error('As many as the server gives are in work')
		return stream.body
	}, 60_000)

const linesOf = async (signed: SignedInMember) =>
	(await new Response(await streamFor(signed)).text())
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line))

/** How many connections wait until what they have written is read. */
const waiting = ({ workspace }: SignedInMember) =>
	inWorkspace(workspace, async (tx) => {
		const { rows } = await tx.execute(sql`
			select from pg_stat_activity where wait_event = 'ClientWrite' and datname = current_database()`)
		return rows.length
	})

/** Members of one opening and of two, and candidates whose records are larger than what waits between two computers. */
async function largeList(count: number) {
	const member = await newWorkspace()
	const li = await member('Li Na')
	const wang = await member('Wang Wei', { openings: ['r'], permission: 'recruiter' })
	const people = Array.from({ length: count }, (_, at) =>
		candidate(`c${at}`, { roles: at % 2 ? ['r'] : ['q'], cells: [`${at} `.repeat(2000)] }),
	)
	await send(li, [put.role(role('r')), put.role(role('q'))])
	for (let at = 0; at < count; at += 200)
		await send(
			li,
			people.slice(at, at + 200).map((one) => put.candidate(one)),
		)
	return { li, wang, people }
}

const keysIn = (lines: readonly { store: string; key: string }[]) =>
	lines.flatMap(({ store, key }) => (store === 'candidates' ? [key] : [])).sort()
const keysOf = (people: readonly Candidate[]) => people.map(({ key }) => key).sort()

it('gives each its whole list, and only what is theirs, however many leave in its middle', async () => {
	const { li, wang, people } = await largeList(800)
	// More than there are connections; each leaves once the database waits for it to read on.
	for (let left = 0; left < 15; left++) {
		const reader = (await streamFor(li)).getReader()
		// The openings come before.
		for (let text = ''; !text.includes('"store":"candidates"'); )
			text = new TextDecoder().decode((await reader.read()).value)
		await vi.waitFor(async () => expect(await waiting(li)).toBe(1), 60_000)
		await reader.cancel()
	}
	expect(keysIn(await linesOf(li))).toEqual(keysOf(people))
	expect(keysIn(await linesOf(wang))).toEqual(keysOf(people.filter(({ roles }) => roles.includes('r'))))
})

it('ends where the device takes too long, and leaves its connection to others', async () => {
	const { li, people } = await largeList(200)
	await expect(takeSnapshot(li, { milliseconds: 1 }, async () => {})).rejects.toThrow()
	expect(keysIn(await linesOf(li))).toEqual(keysOf(people))
})

const hostile = [
	'"quoted", with \\ and \\n',
	'separators \u2028 \u2029 \u0001 \u0002 \u007f \uffff',
	'line\nline\r\nline\ttab',
	'中文 العربية 🙂',
	'\\.',
]

it('gives every text as it was stored, to whom sees all and to whom sees a part', async () => {
	const member = await newWorkspace()
	const li = await member('Li Na')
	const wang = await member('Wang Wei', { openings: ['r'], permission: 'recruiter' })
	const people = hostile.map((text, at) => candidate(`c${at}`, { roles: ['r'], cells: [text, text] }))
	await send(li, [put.role(role('r')), ...people.map((one) => put.candidate(one))])
	for (const one of [li, wang]) {
		const found = (await linesOf(one)).flatMap(({ store, value }) => (store === 'candidates' ? [value] : []))
		const cells = new Map(found.map((each: Candidate) => [each.key, each.cells]))
		expect(cells).toEqual(new Map(people.map((each) => [each.key, each.cells])))
	}
})

it('gives packs to a device that opens their format, and lines to every other one', async () => {
	const { li } = await largeList(2)
	const typeFor = async (format: string | null) => {
		const stream = await vi.waitFor(async () => {
			const found = await snapshotStream(li, { openings: null, format })
			if (!found) throw new Error('As many as the server gives are in work')
			return found
		}, 60_000)
		await new Response(stream.body).arrayBuffer()
		return stream.type
	}
	expect(await typeFor(String(packFormat))).toBe('application/octet-stream')
	for (const format of [null, '', String(packFormat - 1), String(packFormat + 1), `${packFormat}x`])
		expect({ format, type: await typeFor(format) }).toEqual({ format, type: 'application/x-ndjson' })
})
