import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { allStores } from '@/lib/screening/database/record-store'
import { openDesk } from '@/lib/screening/desk/desk'
import {
	duplicateDifferences,
	type MergeChoices,
	type PairSide,
} from '@/lib/screening/duplicates/differences'
import type { Candidate, Decision } from '@/lib/screening/model/records'
import { runs } from '@/tests/runs'
import { day, someone, someRole } from '../people'

const other = { ...someRole, id: 'r2', name: 'Test kitchen lead' }
const halima = someone('a', { name: 'Halima Musa', id: 'C-36', savedOn: '2026-11-01' })
const musa = someone('b', { name: 'Musa Halima', id: 'R-88', roles: ['r2'], email: 'musa@example.org' })
const decision = (candidate: string, role: string, by: string): Decision => ({
	candidate,
	role,
	choice: 'go-on',
	by,
	reason: 'fits',
	on: day,
	advice: { ruleset: 'article', version: '1', outcome: 'eligible' },
})

async function openWith(people: readonly Candidate[], decisions: readonly Decision[] = []) {
	const records = memoryStore()
	const desk = await openDesk({ openStore: async () => records, today: () => day, onChange: () => {} })
	await desk.saveRoles([someRole, other])
	await desk.saveCandidates({ saved: people })
	if (decisions.length > 0) await desk.decide(decisions)
	return { desk, records }
}
type Desk = Awaited<ReturnType<typeof openWith>>['desk']

const stored = async (desk: Desk) => {
	const { roles, candidates, decisions } = JSON.parse(await (await desk.backup()).text())
	const byKey = (one: { key?: string; role?: string; candidate?: string }) =>
		one.key ?? `${one.role} ${one.candidate}`
	const sorted = (list: Parameters<typeof byKey>[0][]) =>
		list.toSorted((a, b) => (byKey(a) < byKey(b) ? -1 : 1))
	return { roles, candidates: sorted(candidates), decisions: sorted(decisions) }
}
const chooseAll = async (desk: Desk, side: (field: string) => PairSide) => {
	const [kept, theirs] = await desk.candidates(['a', 'b'])
	if (!kept || !theirs) throw new Error('both are stored')
	const fields = duplicateDifferences({ kept, other: theirs }).map(({ field }) => [field, side(field)])
	return Object.fromEntries(fields) as MergeChoices
}
const merge = async (desk: Desk, side: (field: string) => PairSide = () => 'kept') =>
	(await desk.merge({ kept: 'a', other: 'b', choices: await chooseAll(desk, side) })) ?? ''

describe('a merge', () => {
	test('leaves one record, in both openings, with the decisions of both', async () => {
		const { desk } = await openWith(
			[halima, musa],
			[decision('b', 'r2', 'Lin'), decision('a', 'role1', 'Wei')],
		)
		expect((await desk.operations('r2')).length).toBeGreaterThan(0)
		await merge(desk)
		const kept = await desk.candidate('a')
		expect(kept?.candidate.roles).toEqual(['role1', 'r2'])
		expect(kept?.decisions.map(({ role, by }) => [role, by])).toEqual([
			['role1', 'Wei'],
			['r2', 'Lin'],
		])
		expect((await desk.state()).candidates).toBe(1)
		expect((await desk.operations('r2'))[0]).toMatchObject({ kind: 'merge', roles: ['role1', 'r2'] })
	})

	test('leaves one history: what was done to both records, and that they were merged', async () => {
		const { desk } = await openWith([halima, musa])
		const before = (await desk.candidate('b'))?.candidate
		if (!before) throw new Error('nobody')
		await desk.editCandidate({ before, after: { ...before, name: 'Musa H.' }, kind: 'edit' })
		await merge(desk)
		const history = await desk.history('a')
		expect(history.map(({ operation }) => operation.kind)).toEqual(['merge', 'edit', 'add', 'add'])
		expect(history[1]?.patch).toMatchObject({ key: 'b', after: { name: 'Musa H.' } })
	})

	test('is not made while something is left to choose, or one of them is gone', async () => {
		const { desk } = await openWith([halima, musa])
		const before = await stored(desk)
		expect(await desk.merge({ kept: 'a', other: 'b', choices: {} })).toBeNull()
		expect(await desk.merge({ kept: 'a', other: 'c', choices: {} })).toBeNull()
		expect(await stored(desk)).toEqual(before)
	})

	test('can be taken back: both are exactly as they were, whatever they held and whatever was chosen', async () => {
		const fact = fc.constantFrom(undefined, null, 30, 31)
		const record = fc.record({
			facts: fc.record({ age: fact, experienceYears: fact }),
			email: fc.constantFrom(undefined, 'x@example.org', 'y@example.org'),
			birthDate: fc.constantFrom(undefined, '1996-02-03', '1990-05-06'),
			consents: fc.constantFrom(undefined, { pool: day }, { abroad: day }),
			distinct: fc.constantFrom(undefined, ['z']),
		})
		const sides = fc.infiniteStream(fc.constantFrom<PairSide>('kept', 'other'))
		const deciders = fc.subarray([
			decision('a', 'role1', 'Lin'),
			decision('b', 'role1', 'Wei'),
			decision('b', 'r2', 'Wei'),
		])
		const asStored = (changed: object) => JSON.parse(JSON.stringify(changed)) as Partial<Candidate>
		await fc.assert(
			fc.asyncProperty(record, record, deciders, sides, async (mine, theirs, decisions, stream) => {
				const people = [
					{ ...halima, ...asStored(mine) },
					{ ...musa, ...asStored(theirs) },
				]
				const { desk } = await openWith(people, decisions)
				const before = await stored(desk)
				const id = await merge(desk, () => stream.next().value as PairSide)
				expect(await stored(desk)).not.toEqual(before)
				expect(await desk.undo(id)).toMatchObject({ left: [] })
				expect(await stored(desk)).toEqual(before)
			}),
			{ numRuns: runs(40) },
		)
	})

	test('stays where somebody decided since', async () => {
		const { desk } = await openWith([halima, musa])
		const id = await merge(desk)
		await desk.decide([decision('a', 'role1', 'Lin')])
		expect(await desk.undo(id)).toMatchObject({ undone: 0, left: [{ key: 'a', why: 'decided' }, {}] })
		expect((await desk.state()).candidates).toBe(1)
	})

	test('is known by the personal links of both', async () => {
		const { desk } = await openWith([halima, musa])
		await merge(desk)
		expect((await desk.candidate('b'))?.candidate.key).toBe('a')
	})

	test('leaves nothing of the merged record behind when the person is deleted', async () => {
		const { desk, records } = await openWith([halima, musa], [decision('b', 'r2', 'Lin')])
		await merge(desk)
		await desk.removeCandidates(['a'])
		for (const name of allStores)
			expect(JSON.stringify(await records.all(name))).not.toMatch(/Musa|R-88|fits/)
	})
})

describe('two people', () => {
	test('are no pair any more, until that is taken back', async () => {
		const pairs = async (desk: Desk) => (await desk.duplicates({ role: 'r2' })).pairs.map(({ keys }) => keys)
		const { desk } = await openWith([{ ...halima, roles: 'all' }, musa])
		expect(await pairs(desk)).toEqual([['a', 'b']])
		const id = (await desk.distinct(['a', 'b'])) ?? ''
		expect(await pairs(desk)).toEqual([])
		await desk.undo(id)
		expect(await pairs(desk)).toEqual([['a', 'b']])
	})

	test('need two records', async () => {
		const { desk } = await openWith([halima])
		expect(await desk.distinct(['a', 'b'])).toBeNull()
	})
})
