import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { decisionKey, type RecordStore } from '@/lib/screening/database/record-store'
import { type Desk, openDesk } from '@/lib/screening/desk/desk'
import type { Candidate, Decision } from '@/lib/screening/model/records'
import { runs } from '@/tests/runs'
import { day, decided, someone, someRole } from '../people'
import { asFile, restore } from './restore'

const open = (records: RecordStore = memoryStore()) =>
	openDesk({ openStore: async () => records, today: () => day, onChange: () => {} })

async function withPeople(saved: readonly Candidate[] = [someone('a'), someone('b')], records?: RecordStore) {
	const desk = await open(records)
	await desk.saveRoles([someRole])
	await desk.saveCandidates({ saved })
	return desk
}

const textOf = async (desk: Desk) => (await desk.backup()).text()

async function person(desk: Desk, key: string): Promise<Candidate> {
	const kept = await desk.candidate(key)
	if (!kept) throw new Error(`${key} is not there`)
	return kept.candidate
}

async function correct(desk: Desk, key: string, facts: Partial<Candidate['facts']>) {
	const before = await person(desk, key)
	const after = { ...before, facts: { ...before.facts, ...facts } }
	await desk.editCandidate({ before, after, kind: 'edit' })
}

type Everything = { readonly candidates: readonly Candidate[]; readonly decisions: readonly Decision[] }

/** All people and decisions, but for the versions. */
async function everything(desk: Desk): Promise<Everything> {
	const { candidates, decisions } = JSON.parse(await textOf(desk))
	const bare = <T extends { version?: number }>(list: readonly T[]) =>
		list
			.map(({ version: _, ...others }) => others)
			.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
	return { candidates: bare(candidates), decisions: bare(decisions) } as unknown as Everything
}

async function read(desk: Desk, text: string) {
	const file = await desk.readFile({ file: asFile(text) })
	if ('fault' in file) throw new Error(file.fault)
	return file
}

describe('an older backup', () => {
	test('brings nothing back that was changed, withdrawn or deleted since, and all of it if it is chosen', async () => {
		const desk = await withPeople([someone('a'), someone('b'), someone('c'), someone('d')])
		await desk.decide([decided('a'), decided('b'), decided('c')])
		const text = await textOf(desk)
		await desk.decide([decided('a', { choice: 'go-on', reason: 'The offer is there' })])
		await desk.undecide({ role: someRole.id, keys: ['b'] })
		await correct(desk, 'a', { age: 41, knowsCustoms: undefined })
		await desk.removeCandidates(['d'])
		const before = await everything(desk)
		const { summary, read: number } = await read(desk, text)
		expect(summary).toMatchObject({ fresh: 0, changed: 1, unchanged: 2, isNothing: false })
		expect(summary.decisions.first).toMatchObject([
			{ key: `${someRole.id} a`, mine: { choice: 'go-on' }, theirs: { choice: 'hold' }, role: someRole.name },
			{ key: `${someRole.id} b`, mine: null, theirs: { choice: 'hold' }, candidate: { id: 'C-b' } },
		])
		expect(summary.deleted).toMatchObject([{ at: 3, id: 'C-d' }])
		const page = await desk.restorePage({ read: number, choices: {}, from: 0 })
		expect(page?.people[0]?.differences).toEqual([
			expect.objectContaining({ field: 'age', mine: 41, mark: 'mine', doubt: 'earlier' }),
			expect.objectContaining({ field: 'knowsCustoms', mark: 'mine', doubt: 'earlier' }),
		])
		expect(await restore(desk, text)).toMatchObject({ candidates: 0, changed: 0, decisions: 0 })
		expect(await everything(desk)).toEqual(before)

		const all = { people: { all: 'theirs' }, allDecisions: 'theirs' } as const
		const anyway = { places: [3], reason: 'Deleted by mistake' }
		expect(await restore(desk, text, { ...all, anyway })).toMatchObject({
			candidates: 1,
			changed: 1,
			decisions: 2,
		})
		expect(await person(desk, 'a')).toMatchObject({ facts: someone('a').facts })
		expect((await desk.state()).decisions).toBe(3)
		await desk.undo((await desk.state()).latest?.id ?? '')
		expect(await everything(desk)).toEqual(before)
	})

	test('is taken in fact by fact, by person, and decision by decision', async () => {
		const desk = await withPeople()
		await desk.decide([decided('a'), decided('b')])
		const text = await textOf(desk)
		await desk.decide([decided('a', { reason: 'Later' }), decided('b', { reason: 'Later' })])
		for (const key of ['a', 'b']) await correct(desk, key, { age: 41, experienceYears: 1 })
		const { age, experienceYears } = someone('a').facts
		await restore(desk, text, {
			people: { people: { 1: 'theirs' }, cells: { 0: { age: 'theirs' }, 1: { age: 'mine' } } },
			decisions: { [decisionKey(someRole.id, 'b')]: 'theirs' },
		})
		expect((await person(desk, 'a')).facts).toMatchObject({ age, experienceYears: 1 })
		expect((await person(desk, 'b')).facts).toMatchObject({ age: 41, experienceYears })
		const reasons = (await desk.decisionsFor(someRole.id)).values()
		expect([...reasons].map(({ reason }) => reason)).toEqual(['Later', 'Waiting for the offer'])
	})

	test('leaves an opening as it is here, unless its own is chosen', async () => {
		const desk = await withPeople([])
		const text = await textOf(desk)
		const mine = { ...someRole, name: 'Engineer', facts: { ...someRole.facts, jobOffer: 'verbal' as const } }
		await desk.saveRoles([mine])
		const { summary } = await read(desk, text)
		expect(summary.roles.changed).toMatchObject([{ members: ['name', 'jobOffer'] }])
		await restore(desk, text)
		expect((await desk.state()).roles).toMatchObject([{ name: 'Engineer', facts: { jobOffer: 'verbal' } }])
		await restore(desk, text, { roles: { [someRole.id]: 'theirs' } })
		expect((await desk.state()).roles).toMatchObject([{ name: someRole.name, facts: someRole.facts }])
	})
})

describe('what is only in a file', () => {
	test('comes in: people, decisions, answers that are not known here, and openings', async () => {
		const theirs = await withPeople([someone('a', { email: 'a@example.org' }), someone('c')])
		await theirs.saveRoles([{ ...someRole, id: 'role2', name: 'Another' }])
		await theirs.decide([decided('a')])
		const desk = await withPeople([someone('a', { facts: { age: 29 } })])
		const text = await textOf(theirs)
		expect(await restore(desk, text)).toMatchObject({ roles: 1, candidates: 1, changed: 1, decisions: 1 })
		expect(await person(desk, 'a')).toMatchObject({
			email: 'a@example.org',
			facts: { ...someone('a').facts, age: 29 },
		})
	})

	test('is known again by the same number or e-mail address under another key', async () => {
		const theirs = await withPeople([
			someone('x', { id: 'C-1', facts: { experienceYears: 7 } }),
			someone('y', { id: '', name: 'Ann Lee', email: 'ann@example.org', facts: { experienceYears: 8 } }),
			someone('z', { id: '', name: 'Bob', email: 'bob@example.org' }),
		])
		await theirs.decide([decided('y')])
		const desk = await withPeople([
			someone('a', { id: 'C-1', facts: {} }),
			someone('b', { name: 'Ann Lee', email: 'ann@example.org', facts: {} }),
			someone('c', { id: '', name: 'Eve', email: 'bob@example.org', facts: {} }),
		])
		expect(await restore(desk, await textOf(theirs))).toMatchObject({
			candidates: 1,
			changed: 2,
			decisions: 1,
		})
		expect((await person(desk, 'a')).facts).toEqual({ experienceYears: 7 })
		expect(await desk.candidate('b')).toMatchObject({
			candidate: { id: 'C-b', facts: { experienceYears: 8 } },
			decisions: [{ candidate: 'b' }],
		})
		expect(await desk.history('b')).toContainEqual(
			expect.objectContaining({ operation: expect.objectContaining({ kind: 'decide', sequence: 0 }) }),
		)
	})
})

describe('on a device on which nothing is stored', () => {
	test('a backup brings everything back, with its history, which can be taken back', async () => {
		const desk = await withPeople()
		await desk.decide([decided('a')])
		await correct(desk, 'b', { age: 41 })
		const edited = (await desk.operations(null))[0]
		const text = await textOf(desk)
		const records = memoryStore()
		const another = await open(records)
		expect(await restore(another, text)).toMatchObject({ roles: 1, candidates: 2, decisions: 1 })
		expect(await everything(another)).toEqual(await everything(desk))
		const [restored, ...before] = await another.operations(null)
		expect(before).toEqual(await desk.operations(null))
		expect(restored).toMatchObject({
			kind: 'restore',
			sequence: (edited?.sequence ?? 0) + 1,
			name: 'backup.json',
		})
		const again = await open(records)
		expect(await again.undo(edited?.id ?? '')).toMatchObject({ undone: 1, left: [] })
		expect((await person(again, 'b')).facts).toEqual(someone('b').facts)
		expect(await again.history('a')).toHaveLength(4)
	})

	test('taking the restore back takes everything away', async () => {
		const desk = await withPeople()
		await desk.decide([decided('a')])
		const another = await open()
		await restore(another, await textOf(desk))
		expect(await another.undo((await another.state()).latest?.id ?? '')).toMatchObject({ left: [] })
		expect(await another.state()).toMatchObject({ candidates: 0, decisions: 0, roles: [] })
	})
})

test('a history that comes to one of another device is read, not taken back, and never doubled', async () => {
	const theirs = await withPeople([someone('x')])
	await correct(theirs, 'x', { age: 41 })
	const edited = (await theirs.operations(null))[0]?.id ?? ''
	const desk = await withPeople()
	const text = await textOf(theirs)
	await restore(desk, text)
	const history = await desk.history('x')
	expect(history.map(({ operation: { kind } }) => kind)).toEqual(['restore', 'edit', 'add'])
	expect(await desk.undo(edited)).toBeNull()
	expect((await person(desk, 'x')).facts.age).toBe(41)
	await restore(desk, text)
	await desk.removeCandidates(['x'])
	expect(await desk.history('x')).toEqual([])
	await restore(desk, text, { anyway: { places: [0], reason: 'Asked us to' } })
	expect(await desk.history('x')).toHaveLength(3)
})

const keys = ['a', 'b', 'c', 'd'] as const
const action = fc.record({
	do: fc.constantFrom(...(['add', 'edit', 'empty', 'decide', 'undecide', 'delete', 'undo', 'role'] as const)),
	who: fc.constantFrom(...keys),
	age: fc.integer({ min: 20, max: 60 }),
})

async function act(desk: Desk, { do: what, who, age }: { do: string; who: string; age: number }) {
	const isThere = (await desk.candidate(who)) !== null
	if (what === 'add' && !isThere)
		await desk.saveCandidates({ saved: [someone(who, { facts: { age } })], reason: 'Applied again' })
	if (what === 'role') await desk.saveRoles([{ ...someRole, gap: `gap ${age}` }])
	if (what === 'undo') {
		const latest = (await desk.state()).latest
		if (latest && latest.kind !== 'role') await desk.undo(latest.id)
	}
	if (!isThere) return
	if (what === 'edit') await correct(desk, who, { age, experienceYears: age - 18 })
	if (what === 'empty') await correct(desk, who, { age: undefined })
	if (what === 'decide') await desk.decide([decided(who, { reason: `At ${age}` })])
	if (what === 'undecide') await desk.undecide({ role: someRole.id, keys: [who] })
	if (what === 'delete') await desk.removeCandidates([who])
}

const isKnown = (value: unknown) => value !== undefined && value !== null

describe('whatever was done before and after a backup was saved', () => {
	const steps = fc.array(action, { maxLength: 12 })
	const before = fc.tuple(steps, steps, fc.boolean())

	async function prepared([first, then, isOther]: [
		Parameters<typeof act>[1][],
		Parameters<typeof act>[1][],
		boolean,
	]) {
		const desk = await withPeople([someone('a', { facts: { age: 30 } })])
		for (const step of first) await act(desk, step)
		const text = await textOf(desk)
		const here = isOther ? await withPeople([someone('b', { facts: { age: 50 } })]) : desk
		for (const step of then) await act(here, step)
		return { desk: here, text }
	}

	test('restoring it loses no answer, decision or opening that is here, and brings nobody back who was deleted', async () => {
		await fc.assert(
			fc.asyncProperty(before, async (steps) => {
				const { desk, text } = await prepared(steps)
				const [was, state] = [await everything(desk), await desk.state()]
				const deleted = (await read(desk, text)).summary.deleted.map(({ id }) => id)
				await restore(desk, text)
				const now = await everything(desk)
				for (const one of was.candidates) {
					const { facts, savedOn } = await person(desk, one.key)
					const known = Object.entries(one.facts).filter(([, value]) => isKnown(value))
					expect(facts).toMatchObject(Object.fromEntries(known))
					expect(savedOn).toBe(one.savedOn)
				}
				expect(now.decisions).toEqual(expect.arrayContaining([...was.decisions]))
				expect((await desk.state()).roles.map(({ gap }) => gap)).toEqual(state.roles.map(({ gap }) => gap))
				expect(now.candidates.filter(({ id }) => deleted.includes(id))).toEqual([])
			}),
			{ numRuns: runs(100) },
		)
	})

	test('restoring it twice changes nothing more, and taken back, all is as it was', async () => {
		const choices = fc.constantFrom({}, {
			people: { all: 'theirs' },
			allDecisions: 'theirs',
			roles: { [someRole.id]: 'theirs' },
		} as const)
		await fc.assert(
			fc.asyncProperty(before, choices, async (steps, chosen) => {
				const { desk, text } = await prepared(steps)
				const was = await everything(desk)
				const operations = await desk.operations(null)
				await restore(desk, text, chosen)
				const [once, done] = [await textOf(desk), await desk.operations(null)]
				await restore(desk, text, chosen)
				expect(JSON.parse(await textOf(desk))).toEqual(JSON.parse(once))
				const restored = done.find(
					({ id, kind }) => kind === 'restore' && !operations.some((o) => o.id === id),
				)
				if (restored) expect(await desk.undo(restored.id)).toMatchObject({ left: [] })
				expect(await everything(desk)).toEqual(was)
			}),
			{ numRuns: runs(100) },
		)
	})
})
