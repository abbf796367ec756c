import { describe, expect, it } from 'vitest'
import { nextSequence } from '@/lib/exchange/sequence'
import type { PatchChunk } from '@/lib/screening/model/operations'
import { candidate, chunk, decision, entry, newWorkspace, operation, put, role, send } from './workspace'

describe('what a member sends', () => {
	it('is signed by who sends it, and is of no later day than the server knows', async () => {
		const member = await newWorkspace()
		const [li, wang] = [await member('Li Na'), await member('Wang Wei')]
		const text = { role: 'r', at: '2999-01-01T00:00:00.000Z', by: { name: 'Wang Wei' }, text: 'Forged' }
		const { results } = await send(li, [
			put.role(role('r')),
			put.candidate(candidate('a', { notes: { n: text }, savedOn: '2999-01-01' })),
			put.decision(decision('r', 'a', { by: 'Wang Wei', on: '2999-01-01' })),
		])
		const tomorrow = new Date(Date.now() + 864e5).toISOString().slice(0, 10)
		const [, noted, decided] = results as unknown as { value: ReturnType<typeof candidate> }[]
		expect(noted?.value.notes?.n).toMatchObject({ by: { name: 'Li Na' }, text: 'Forged' })
		expect(noted?.value.notes?.n?.at.slice(0, 10) ?? '').toMatch(/^20[2-8]/)
		expect((noted?.value.savedOn ?? '') <= tomorrow).toBe(true)
		expect(decided?.value).toMatchObject({ by: 'Li Na' })
		// Somebody else's change leaves the signature as it is.
		const changed = await send(wang, [put.candidate(candidate('a', { ...noted?.value, name: 'B' }), 1)])
		expect(changed.results[0]).not.toHaveProperty('value')
	})

	it('keeps who decided when a decision comes back or a list is brought in', async () => {
		const member = await newWorkspace()
		const [li, wang] = [await member('Li Na'), await member('Wang Wei')]
		const mine = decision('r', 'a', { by: 'Li Na' })
		const made = (id: string, slot: number, patches: PatchChunk['patches']) => [
			entry('operations', id, { value: operation(id, { sequence: nextSequence(0, slot) }) }),
			entry('patches', `${id} 0000`, { value: chunk(id, patches) }),
		]
		await send(li, [
			put.role(role('r')),
			put.candidate(candidate('a')),
			put.decision(mine),
			...made('o', 1, [{ store: 'decisions', key: 'r a', was: 0, after: mine }]),
		])
		await send(wang, [put.decision(decision('r', 'a', { by: 'Wang Wei', choice: 'decline' }), 1)])
		const undone = await send(wang, [put.decision(mine, 2)])
		expect(undone.results[0]).toEqual({ store: 'decisions', key: 'r a', change: 3 })
		const forged = await send(wang, [put.decision({ ...mine, reason: 'Never said' }, 3)])
		expect(forged.results[0]).toMatchObject({ value: { by: 'Wang Wei', reason: 'Never said' } })
		const brought = await send(wang, [put.candidate(candidate('b')), put.decision(decision('r', 'b'))], {
			isBroughtIn: true,
		})
		expect(brought.results[1]).not.toHaveProperty('value')
	})

	it('gives operations numbers of the device alone, and lets history only lose', async () => {
		const li = await (await newWorkspace())('Li Na')
		const patch = {
			store: 'candidates',
			key: 'a',
			was: 0,
			before: { name: 'A', id: '1', cells: ['A', 'ill'], alsoIds: ['2', '3'] },
			after: { name: 'B' },
		} as const
		const log = operation('o', { by: { name: 'Li Na' }, reason: 'Because' })
		const { results } = await send(li, [
			put.candidate(candidate('a')),
			entry('operations', 'x', { value: operation('x', { sequence: nextSequence(0, 2) }) }),
			entry('operations', 'y', { value: operation('y', { sequence: nextSequence(2 ** 40, 1) }) }),
			entry('operations', 'o', { value: log }),
			entry('patches', 'o 0000', { value: chunk('o', [patch]) }),
			entry('patches', 'z 0000', { value: chunk('z', [patch]) }),
		])
		expect(results.map((result) => 'refused' in result && result.refused)).toEqual([
			false,
			'invalid',
			'invalid',
			false,
			false,
			'invalid',
		])
		const undone = entry('operations', 'o', { value: { ...log, undone: 'u' }, from: 1 })
		const rewritten = entry('operations', 'o', { value: { ...log, kind: 'add' }, from: 1 })
		const changed = (before: object) =>
			entry('patches', 'o 0000', { value: chunk('o', [{ ...patch, before }]), from: 1 })
		const narrower = changed({ name: 'A', cells: ['A', ''], alsoIds: ['3'] })
		const others = [
			{ name: 'Z' },
			{ name: 'A', cells: ['A', 'well'] },
			{ name: 'A', cells: ['B'] },
			{ name: 'A', cells: ['ill', 'A'] },
			{ name: 'A', alsoIds: ['4'] },
		]
		for (const strange of [rewritten, ...others.map(changed)])
			expect((await send(li, [strange])).results).toMatchObject([{ refused: 'invalid' }])
		expect((await send(li, [undone, narrower])).results).toEqual([
			{ store: 'operations', key: 'o', change: 2 },
			{ store: 'patches', key: 'o 0000', change: 2 },
		])
	})
})
