import { describe, expect, test } from 'vitest'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { openDesk } from '@/lib/screening/desk/desk'
import type { Candidate } from '@/lib/screening/model/records'
import { day, decided, someone, someRole } from './people'

async function deskOf(...names: readonly string[]) {
	const records = memoryStore()
	const open = () => openDesk({ openStore: async () => records, today: () => day, onChange: () => {} })
	const desk = await open()
	await desk.saveRoles([someRole])
	await desk.saveCandidates({ saved: names.map((name) => someone(name)) })
	return { desk, open }
}
type Desk = Awaited<ReturnType<typeof deskOf>>['desk']

const theOne = async (desk: Desk, key: string) => (await desk.candidate(key))?.candidate as Candidate
const correct = async (desk: Desk, key: string, age: number) => {
	const before = await theOne(desk, key)
	await desk.editCandidate({ before, after: { ...before, facts: { ...before.facts, age } }, kind: 'edit' })
}
const latest = async (desk: Desk) => (await desk.state()).latest?.id ?? ''

/** Takes back what was done last, and returns the undo where it can be done again. */
async function takeBack(desk: Desk): Promise<string> {
	const undone = await desk.undo(await latest(desk))
	if (!undone || 'fault' in undone) throw new Error('not taken back')
	return undone.redo ?? ''
}
const everything = async (desk: Desk) => {
	const { candidates, decisions } = JSON.parse(await (await desk.backup()).text())
	return { candidates, decisions }
}

describe('what was taken back', () => {
	test.each<[string, (desk: Desk) => Promise<unknown>]>([
		['a correction', (desk) => correct(desk, 'a', 41)],
		['a decision', (desk) => desk.decide([decided('a'), decided('b', { choice: 'go-on' })])],
		['a note', (desk) => desk.saveNote({ role: someRole.id, key: 'a', text: 'Called.' })],
		[
			'a stage of several',
			(desk) =>
				desk.changeProgress({
					role: someRole.id,
					kind: 'stage',
					changes: ['a', 'b'].map((key) => ({ key, stage: 'interview' })),
				}),
		],
		['a merge', (desk) => desk.merge({ kept: 'a', other: 'b', choices: { id: 'kept', name: 'kept' } })],
		['an opening', (desk) => desk.saveRoles([{ ...someRole, name: 'Tester' }])],
	])('is done again, and can be taken back as before: %s', async (_, act) => {
		const { desk, open } = await deskOf('a', 'b')
		const before = await everything(desk)
		await act(desk)
		const operation = await latest(desk)
		const after = await everything(desk)
		for (let round = 0; round < 2; round++) {
			const undo = await takeBack(desk)
			expect(await everything(desk)).toEqual(before)
			expect(await desk.redo(undo)).toMatchObject({ left: [] })
			expect(await everything(desk)).toEqual(after)
			expect(await latest(desk)).toBe(operation)
			expect(await desk.redo(undo)).toBeNull()
		}
		expect(await everything(await open())).toEqual(after)
	})

	test('is remembered as taken back, and as done again', async () => {
		const { desk } = await deskOf('a')
		await correct(desk, 'a', 41)
		const operation = await latest(desk)
		const undo = await takeBack(desk)
		await desk.redo(undo)
		const [redo, undone, edit] = await desk.operations(null)
		expect(redo).toMatchObject({ kind: 'redo', undoes: undo, undid: { id: operation } })
		expect(undone).toMatchObject({ kind: 'undo', undoes: operation, undone: redo?.id })
		expect(edit).toMatchObject({ id: operation, kind: 'edit' })
		expect(edit?.undone).toBeUndefined()
	})

	test('is done again but for those who were changed or decided on since, who are listed', async () => {
		const { desk } = await deskOf('a', 'b', 'c')
		await desk.changeProgress({
			role: someRole.id,
			kind: 'owner',
			changes: ['a', 'b', 'c'].map((key) => ({ key, owner: 'Lin Chen' })),
		})
		const undo = await takeBack(desk)
		await correct(desk, 'a', 41)
		await desk.decide([decided('b')])
		expect(await desk.redo(undo)).toEqual({
			redone: 1,
			left: [
				{ store: 'candidates', key: 'a', name: 'Person a', why: 'changed' },
				{ store: 'candidates', key: 'b', name: 'Person b', why: 'decided' },
			],
		})
		const owners = await Promise.all(
			['a', 'b', 'c'].map(async (key) => (await theOne(desk, key)).progress?.[someRole.id]?.owner),
		)
		expect(owners).toEqual([undefined, undefined, 'Lin Chen'])
		expect((await theOne(desk, 'a')).facts.age).toBe(41)
	})

	test('cannot be done again where it had added somebody: they are deleted for good', async () => {
		const { desk } = await deskOf('a')
		const undone = await desk.undo(await latest(desk))
		expect(undone).toEqual({ undone: 1, left: [] })
		const [undo] = await desk.operations(null)
		expect(await desk.redo(undo?.id ?? '')).toBeNull()
		expect((await desk.state()).candidates).toBe(0)
	})

	test('says nothing of who was deleted since', async () => {
		const { desk } = await deskOf('a', 'b')
		await desk.merge({ kept: 'a', other: 'b', choices: { id: 'kept', name: 'kept' } })
		const undo = await takeBack(desk)
		await desk.redo(undo)
		await takeBack(desk)
		await desk.removeCandidates(['b'])
		const logged = await Promise.all((await desk.operations(null)).map(() => desk.history('a')))
		expect(JSON.stringify(logged)).not.toContain('Person b')
		expect(await desk.redo(undo)).toBeNull()
	})
})
