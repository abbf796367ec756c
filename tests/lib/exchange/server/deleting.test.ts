import { describe, expect, it } from 'vitest'
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
	snapshot,
	stored,
} from './workspace'

describe('somebody who is deleted for good', () => {
	it('goes with decisions and history, is counted, and does not come back', async () => {
		const li = await (await newWorkspace())('Li Na')
		const secret = 'Zhang San'
		await send(li, [
			put.role(role('r')),
			put.candidate(candidate('a', { name: secret })),
			put.candidate(candidate('b')),
			put.decision(decision('r', 'a', { reason: secret })),
			entry('operations', 'o', { value: operation('o', { reason: secret }) }),
			entry('patches', 'o 0000', {
				value: chunk('o', [
					{ store: 'candidates', key: 'a', was: 0, before: { name: secret }, after: { name: 'A' } },
					{ store: 'candidates', key: 'b', was: 0, before: { name: 'C' }, after: { name: 'B' } },
					{ store: 'candidates', key: 'm', was: 0, before: candidate('m', { name: secret }), into: 'a' },
				]),
			}),
		])
		const removed = { key: 'a', hashes: [], on: day, why: 'removed' } as const
		const answer = await send(li, [entry('removed', 'a', { value: removed })])
		expect(answer.results).toEqual([{ store: 'removed', key: 'a', change: 2 }])
		const { entries } = await snapshot(li)
		expect(JSON.stringify(entries)).not.toContain(secret)
		expect(stored(entries, 'patches', 'o 0000')).toMatchObject({ patches: [{ key: 'b' }] })
		expect(stored(entries, 'settings', 'settings')).toMatchObject({
			erasures: [{ on: day, count: 1, why: 'removed' }],
		})
		expect(stored(await changes(li, 1), 'candidates', 'a')).toBeNull()
		expect(stored(await changes(li, 1), 'decisions', 'r a')).toBeNull()
		const late = await send(li, [put.candidate(candidate('a'), 1), put.decision(decision('r', 'a'), 1)])
		expect(late.results).toMatchObject([{ refused: 'removed' }, { refused: 'removed' }])
		const back = await send(li, [
			entry('removed', 'a', { value: { ...removed, lifted: 'a' }, from: 2 }),
			put.candidate(candidate('a')),
		])
		expect(back.results.some((result) => 'refused' in result)).toBe(false)
	})
})
