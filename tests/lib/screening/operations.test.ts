import { describe, expect, test } from 'vitest'
import { memoryStore } from '@/lib/screening/database/memory-store'
import type { RecordStore } from '@/lib/screening/database/record-store'
import { openDesk } from '@/lib/screening/desk/desk'
import type { Lock } from '@/lib/screening/desk/importing'
import type { Candidate } from '@/lib/screening/model/records'
import { day, decided, someone, someRole } from './people'

const open = (records: RecordStore = memoryStore(), today = day, lock?: Lock) =>
	openDesk({ openStore: async () => records, today: () => today, onChange: () => {}, ...(lock && { lock }) })
type Desk = Awaited<ReturnType<typeof open>>

const sheet = (rows: readonly string[], name = 'people.csv') =>
	new File([['id,name,Age,Job offer', ...rows].join('\n')], name)

async function take(desk: Desk, file: File) {
	const preview = await desk.previewSheet({ file, choices: {} })
	if (preview.kind === 'fault') throw new Error(preview.fault)
	const { columns, headingRow } = preview
	const taken = await desk.takeSheet({ file, choices: {}, columns, headingRow, roles: someRole.id })
	await desk.importSeen()
	return taken
}

async function withRole(records?: RecordStore, today?: string) {
	const desk = await open(records, today)
	await desk.saveRoles([someRole])
	return desk
}

async function find(desk: Desk, name: string): Promise<Candidate> {
	const people = await desk.screen({
		role: someRole.id,
		formats: 'en-GB',
		languageNames: {},
		countryNames: {},
	})
	const key = people?.keys[people.names.indexOf(name)] ?? ''
	const kept = await desk.candidate(key)
	if (!kept) throw new Error(`${name} is not there`)
	return kept.candidate
}

const latest = async (desk: Desk) => (await desk.state()).latest?.id ?? ''

/** Everything of the people and decisions, but for the versions. */
async function everything(desk: Desk) {
	const { candidates, decisions } = JSON.parse(await (await desk.backup()).text())
	const bare = (list: { version?: number }[]) =>
		list
			.map(({ version: _, ...others }) => others)
			.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
	return { candidates: bare(candidates), decisions: bare(decisions) }
}

describe('an operation', () => {
	test('that is taken back leaves everything as it was: an import', async () => {
		const desk = await withRole()
		await take(desk, sheet(['1,Ann,29,written', '2,Bob,30,verbal']))
		const before = await everything(desk)
		await take(desk, sheet(['1,Ann,33,written', '3,Eve,31,']))
		expect((await desk.state()).candidates).toBe(3)
		expect(await desk.undo(await latest(desk))).toEqual({ undone: 3, left: [] })
		expect(await everything(desk)).toEqual(before)
		expect((await desk.state()).latest).toBeNull()
	})

	test('that is taken back leaves everything as it was: a correction, a decision, its withdrawal', async () => {
		const desk = await withRole()
		await take(desk, sheet(['1,Ann,29,written']))
		const ann = await find(desk, 'Ann')
		const states = [await everything(desk)]
		const operations: string[] = []
		const note = async () => {
			operations.push(await latest(desk))
			states.push(await everything(desk))
		}
		await desk.editCandidate({
			before: ann,
			after: { ...ann, facts: { ...ann.facts, age: 41 } },
			kind: 'edit',
		})
		await note()
		await desk.decide([decided(ann.key)])
		await note()
		await desk.decide([decided(ann.key, { choice: 'go-on' })])
		await note()
		await desk.undecide({ role: someRole.id, keys: [ann.key] })
		await note()
		for (const operation of operations.toReversed()) {
			expect(await everything(desk)).toEqual(states.pop())
			expect(await desk.undo(operation)).toMatchObject({ undone: 1, left: [] })
		}
		expect(await everything(desk)).toEqual(states.pop())
	})

	test('is taken back but for those who were decided on or changed since, who are listed', async () => {
		const desk = await withRole()
		await take(desk, sheet(['1,Ann,29,written', '2,Bob,30,verbal', '3,Eve,31,']))
		const imported = await latest(desk)
		const [ann, bob] = [await find(desk, 'Ann'), await find(desk, 'Bob')]
		await desk.decide([decided(ann.key)])
		await desk.editCandidate({ before: bob, after: { ...bob, name: 'Bobby' }, kind: 'edit' })
		expect(await desk.undo(imported)).toEqual({
			undone: 1,
			left: [
				{ store: 'candidates', key: ann.key, name: 'Ann', why: 'decided' },
				{ store: 'candidates', key: bob.key, name: 'Bobby', why: 'changed' },
			],
		})
		expect((await desk.state()).candidates).toBe(2)
		expect(await desk.undo(imported)).toBeNull()
	})

	test('stays as it is where the device has no room to take it back', async () => {
		const inner = memoryStore()
		const desk = await withRole({
			...inner,
			change: (changes, writing) =>
				changes.put?.operations?.some(({ kind }) => kind === 'undo')
					? Promise.reject(new DOMException('full', 'QuotaExceededError'))
					: inner.change(changes, writing),
		})
		await take(desk, sheet(['1,Ann,29,written']))
		expect(await desk.undo(await latest(desk))).toEqual({ fault: 'full' })
		expect((await desk.state()).candidates).toBe(1)
	})

	test('by hand keeps what another tab has changed of the same person', async () => {
		const records = memoryStore()
		const desk = await withRole(records)
		await take(desk, sheet(['1,Ann,29,written']))
		const other = await open(records)
		const ann = await find(desk, 'Ann')
		const read = await find(other, 'Ann')
		await desk.editCandidate({
			before: ann,
			after: { ...ann, facts: { ...ann.facts, age: 41 } },
			kind: 'edit',
		})
		await other.editCandidate({ before: read, after: { ...read, name: 'Anna' }, kind: 'edit' })
		expect(await find(other, 'Anna')).toMatchObject({ facts: { age: 41 }, name: 'Anna' })
		expect(await find(await open(records), 'Anna')).toMatchObject({ facts: { age: 41 } })
	})

	test('says where an answer came from: by hand, with the name, or by a reply', async () => {
		const desk = await withRole()
		await desk.saveSettings({ decider: 'Wei Sun' })
		await take(desk, sheet(['1,Ann,29,written']))
		const ann = await find(desk, 'Ann')
		await desk.editCandidate({
			before: ann,
			after: { ...ann, facts: { ...ann.facts, age: 41 } },
			kind: 'edit',
		})
		await desk.takeReplies([{ key: ann.key, facts: { knowsCustoms: true } }])
		expect((await find(desk, 'Ann')).origins).toEqual({
			age: { kind: 'hand', by: { name: 'Wei Sun' }, on: day },
			knowsCustoms: { kind: 'reply', on: day },
		})
	})
})

test('the same sheet taken in by two tabs adds nobody twice', async () => {
	const records = memoryStore()
	const [one, two] = [await withRole(records), await open(records)]
	const file = sheet(['1,Ann,29,written', '2,Bob,30,verbal'])
	await Promise.all([take(one, file), take(two, file)])
	expect((await (await open(records)).state()).candidates).toBe(2)
})

test('an import is not made while another tab makes one', async () => {
	const desk = await open(memoryStore(), day, async () => null)
	await desk.saveRoles([someRole])
	expect(await take(desk, sheet(['1,Ann,29,written']))).toMatchObject({ rows: 0, failure: 'busy' })
	expect((await desk.state()).candidates).toBe(0)
})

describe('an import that is cut off', () => {
	/** A store whose next large write never ends, as when the page is closed meanwhile. */
	function cutOffBefore() {
		const inner = memoryStore()
		const records: RecordStore = {
			...inner,
			change: (changes, writing) =>
				changes.put?.operations?.some(({ kind }) => kind === 'import')
					? new Promise(() => {})
					: inner.change(changes, writing),
		}
		return { inner, records }
	}

	test('before it was stored took in nothing, and the next page says so', async () => {
		const { inner, records } = cutOffBefore()
		const desk = await withRole(records)
		take(desk, sheet(['1,Ann,29,written'])).catch(() => {})
		await expect.poll(() => inner.get('device', 'begun')).toBeDefined()
		const next = await open(inner)
		expect(await next.state()).toMatchObject({
			candidates: 0,
			cutOff: { name: 'people.csv', isTaken: false },
		})
		await next.importSeen()
		expect((await next.state()).cutOff).toBeNull()
		expect((await (await open(inner)).state()).cutOff).toBeNull()
	})

	test('is still said where another tab was opened while it ran', async () => {
		const { inner, records } = cutOffBefore()
		take(await withRole(records), sheet(['1,Ann,29,written'])).catch(() => {})
		await expect.poll(() => inner.get('device', 'begun')).toBeDefined()
		const other = await open(inner, day, async () => null)
		expect((await other.state()).cutOff).toBeNull()
		expect((await (await open(inner)).state()).cutOff).toMatchObject({ isTaken: false })
	})

	test('after it was stored took in everything, and the next page says so', async () => {
		const records = memoryStore()
		const desk = await withRole(records)
		const file = sheet(['1,Ann,29,written'])
		const preview = await desk.previewSheet({ file, choices: {} })
		if (preview.kind === 'fault') throw new Error(preview.fault)
		const { columns, headingRow } = preview
		await desk.takeSheet({ file, choices: {}, columns, headingRow, roles: someRole.id })
		const next = await open(records)
		expect(await next.state()).toMatchObject({ candidates: 1, cutOff: { name: 'people.csv', isTaken: true } })
	})

	test('is none on a device without space: it takes in nothing and says why', async () => {
		const inner = memoryStore()
		const records: RecordStore = {
			...inner,
			kind: 'device',
			change: (changes, writing) =>
				changes.put?.candidates?.length
					? Promise.reject(new DOMException('full', 'QuotaExceededError'))
					: inner.change(changes, writing),
		}
		const desk = await withRole(records)
		expect(await take(desk, sheet(['1,Ann,29,written']))).toMatchObject({ rows: 0, failure: 'full' })
		expect(await desk.state()).toMatchObject({ candidates: 0, problem: null, cutOff: null })
	})
})

describe('the history of a candidate', () => {
	test('says what changed from what to what, by whom, and what was taken back', async () => {
		const desk = await withRole()
		await take(desk, sheet(['1,Ann,29,written', '2,Bob,30,']))
		await desk.saveSettings({ decider: 'Wei Sun' })
		const ann = await find(desk, 'Ann')
		await desk.editCandidate({
			before: ann,
			after: { ...ann, facts: { ...ann.facts, age: 41 } },
			kind: 'edit',
		})
		await desk.decide([decided(ann.key)])
		await desk.undo(await latest(desk))
		const history = await desk.history(ann.key)
		expect(history.map(({ operation: { kind, by } }) => [kind, by.name])).toEqual([
			['undo', 'Lin Chen'],
			['decide', 'Lin Chen'],
			['edit', 'Wei Sun'],
			['import', ''],
		])
		expect(history[2]?.patch).toMatchObject({ before: { facts: { age: 29 } }, after: { facts: { age: 41 } } })
		expect(history[1]?.patch).toMatchObject({ after: { choice: 'hold' } })
		expect(new Set(history.map(({ id }) => id)).size).toBe(4)
	})

	test('is gone with the candidate, and so are operations of nobody else', async () => {
		const records = memoryStore()
		const desk = await withRole(records)
		await take(desk, sheet(['1,Ann,29,written'], 'Ann.csv'))
		const ann = await find(desk, 'Ann')
		await desk.editCandidate({ before: ann, after: { ...ann, name: 'Anna' }, kind: 'edit' })
		await desk.decide([decided(ann.key, { reason: 'Ann asked' })])
		await desk.removeCandidates([ann.key])
		const stored = []
		for (const name of ['candidates', 'decisions', 'sheets', 'operations', 'patches', 'settings'] as const)
			stored.push(await records.all(name))
		expect(JSON.stringify(stored)).not.toContain('Ann')
		expect((await desk.operations(null)).map(({ kind }) => kind)).toEqual(['role'])
	})
})

test('a record is kept as long as before: an import, a correction and an undo prolong nothing', async () => {
	const records = memoryStore()
	const desk = await withRole(records)
	await take(desk, sheet(['1,Ann,29,written']))
	const { key } = await find(desk, 'Ann')
	const end = (await desk.candidate(key))?.end
	const later = await open(records, '2026-12-20')
	const ann = await find(later, 'Ann')
	await later.editCandidate({
		before: ann,
		after: { ...ann, facts: { ...ann.facts, age: 41 } },
		kind: 'edit',
	})
	await later.undo(await latest(later))
	expect((await later.candidate(key))?.end).toBe(end)
	await later.decide([decided(key, { on: '2026-12-20' })])
	expect((await later.candidate(key))?.end).not.toBe(end)
	await later.undo(await latest(later))
	expect((await later.candidate(key))?.end).toBe(end)
})

test('people who were added by hand can be taken back', async () => {
	const desk = await withRole()
	await desk.saveCandidates({ saved: [someone('a')] })
	expect(await desk.undo(await latest(desk))).toEqual({ undone: 1, left: [] })
	expect((await desk.state()).candidates).toBe(0)
})
