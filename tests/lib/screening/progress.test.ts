import { describe, expect, test } from 'vitest'
import { memoryStore } from '@/lib/screening/database/memory-store'
import type { RecordStore } from '@/lib/screening/database/record-store'
import { type Desk, openDesk } from '@/lib/screening/desk/desk'
import { openingFile } from '@/lib/screening/share/opening-file'
import { openDeskStore } from '@/lib/screening/store/desk-store'
import { day, decided, someone, someRole } from './people'
import { restore } from './restore/restore'

const role = someRole.id
const other = { ...someRole, id: 'role2', name: 'Test kitchen lead' }

const open = (records: RecordStore): Promise<Desk> =>
	openDesk({ openStore: async () => records, today: () => day, onChange: () => {} })

async function filled(records: RecordStore = memoryStore()) {
	const desk = await open(records)
	await desk.saveRoles([someRole, other])
	await desk.saveSettings({ decider: 'Lin Chen' })
	await desk.saveCandidates({ saved: [someone('a'), someone('b', { roles: [role, other.id] })] })
	return desk
}

const of = async (desk: Desk, key: string) => (await desk.candidate(key))?.candidate
const undoLatest = async (desk: Desk) => desk.undo((await desk.state()).latest?.id ?? '')

describe('how far candidates have come', () => {
	test('is changed for many at once, for one opening, and taken back as one', async () => {
		const desk = await filled()
		const changes = ['a', 'b'].map((key) => ({ key, stage: 'interview' }))
		await desk.changeProgress({ role, kind: 'stage', changes })
		expect((await of(desk, 'b'))?.progress).toEqual({ [role]: { stage: 'interview' } })
		expect(await desk.progressFor(other.id)).toEqual(new Map())
		expect((await desk.state()).latest).toMatchObject({ kind: 'stage', changed: 2 })
		await undoLatest(desk)
		expect((await of(desk, 'a'))?.progress).toBeUndefined()
	})

	test('neither changes nor makes a decision', async () => {
		const desk = await filled()
		await desk.decide([decided('a')])
		await desk.changeProgress({ role, kind: 'stage', changes: [{ key: 'a', stage: 'started' }] })
		await undoLatest(desk)
		expect([...(await desk.decisionsFor(role)).values()]).toMatchObject([{ candidate: 'a', choice: 'hold' }])
	})

	test('is there again when it is opened anew, and in a backup', async () => {
		const records = memoryStore()
		const desk = await filled(records)
		await desk.changeProgress({ role, kind: 'owner', changes: [{ key: 'a', owner: ' Wei\nSun ' }] })
		await desk.changeProgress({
			role,
			kind: 'tags',
			changes: [{ key: 'a', tags: { add: ['Kenya', 'Kenya'] } }],
		})
		await desk.saveNote({ role, key: 'a', text: 'Called.' })
		await desk.saveDocument({ role, key: 'a', document: 'degree', seen: { state: 'seen', on: day } })
		const again = await open(records)
		const expected = {
			progress: { owner: 'Wei Sun', tags: ['Kenya'] },
			note: 'Called.',
			words: 'kenya called',
			notes: 1,
			documents: 1,
		}
		expect((await again.progressFor(role)).get('a')).toEqual(expected)
		const elsewhere = await open(memoryStore())
		await restore(elsewhere, await again.backup())
		expect((await elsewhere.progressFor(role)).get('a')).toEqual(expected)
	})

	test('of another device is shown as on one line, and without hidden signs', async () => {
		const desk = await filled()
		await desk.changeProgress({ role, kind: 'owner', changes: [{ key: 'a', owner: 'Wei' }] })
		await desk.saveNote({ role, key: 'a', text: 'Called.' })
		const saved = (await (await desk.backup()).text())
			.replaceAll('"Wei"', '"Wei\\nSun\u202e"')
			.replaceAll('Called.', 'Called.\u202e')
		const elsewhere = await open(memoryStore())
		await restore(elsewhere, new Blob([saved]))
		expect((await elsewhere.progressFor(role)).get('a')).toMatchObject({
			progress: { owner: 'Wei Sun' },
			note: 'Called.',
		})
		const history = JSON.stringify(await elsewhere.history('a'))
		expect(history).toContain('Called.')
		expect(history).not.toContain('\u202e')
	})

	test('has no stage that the opening does not have', async () => {
		const desk = await filled()
		const toNowhere = { role, kind: 'stage', changes: [{ key: 'a', stage: 'nowhere' }] } as const
		await expect(desk.changeProgress(toNowhere)).rejects.toThrow('no such stage')
	})

	test('goes with the opening, of which alone it is', async () => {
		const desk = await filled()
		await desk.changeProgress({ role, kind: 'stage', changes: [{ key: 'b', stage: 'offer' }] })
		await desk.saveNote({ role, key: 'b', text: 'For the first opening.' })
		await desk.removeRole(role)
		const left = await of(desk, 'b')
		expect([left?.roles, left?.progress, left?.notes]).toEqual([[other.id], undefined, undefined])
	})

	test('is shared for the opening that is shared, and no other', async () => {
		const records = memoryStore()
		const desk = await filled(records)
		await desk.changeProgress({ role: other.id, kind: 'stage', changes: [{ key: 'b', stage: 'offer' }] })
		await desk.saveNote({ role: other.id, key: 'b', text: 'Nobody else may read this.' })
		await desk.saveNote({ role, key: 'b', text: 'Called.' })
		const store = await openDeskStore(
			async () => records,
			() => day,
		)
		const shared = await (await openingFile(store, role, new Set(['b'])))?.text()
		expect(shared).toContain('Called.')
		expect(shared).not.toContain('Nobody else')
		expect(shared).not.toContain('offer"')
	})
})

describe('names that are in use', () => {
	test('are those of owners and tags in one opening, the commonest first', async () => {
		const desk = await filled()
		const named = (key: string, owner: string, ...add: string[]) => ({ key, owner, tags: { add } })
		await desk.changeProgress({
			role,
			kind: 'tags',
			changes: [named('a', 'Wei Sun', 'remote', 'Kenya'), named('b', 'Lin Chen', 'remote')],
		})
		expect(await desk.namesInUse(role)).toEqual({
			owners: ['Lin Chen', 'Wei Sun'],
			tags: ['remote', 'Kenya'],
		})
		expect(await desk.namesInUse(other.id)).toEqual({ owners: [], tags: [] })
	})
})

describe('a date', () => {
	const beyond = '2027-12-01'

	test('that has come to lie beyond the end of the record holds up nothing but its own change', async () => {
		const desk = await filled()
		const change = (kind: 'stage' | 'dates', changed: object) =>
			desk.changeProgress({ role, kind, changes: [{ key: 'a', ...changed }] })
		const dates = (kind: string, day: string) => change('dates', { dates: { [kind]: { day } } })
		await dates('start', '2027-03-01')
		await desk.saveSettings({ keptDays: 30 })
		expect(await change('stage', { stage: 'offer' })).toEqual({ beyond: [] })
		expect(await dates('reply', '2026-12-01')).toEqual({ beyond: [] })
		expect(await dates('start', '2027-03-02')).toMatchObject({ beyond: [{ key: 'a' }] })
		expect((await of(desk, 'a'))?.progress?.[role]).toEqual({
			stage: 'offer',
			dates: { reply: { day: '2026-12-01' }, start: { day: '2027-03-01' } },
		})
	})

	test('beyond the end of the record needs a reason, and prolongs it until it is done', async () => {
		const desk = await filled()
		const dated = (visa: object) =>
			desk.changeProgress({
				role,
				kind: 'dates',
				changes: [{ key: 'a', dates: { visa: { day: beyond, ...visa } } }],
			})
		expect(await dated({})).toEqual({ beyond: [{ key: 'a', name: 'Person a', end: '2027-05-23' }] })
		expect(await desk.progressFor(role)).toEqual(new Map())
		expect(await dated({ reason: 'The visa ends then.' })).toEqual({ beyond: [] })
		expect((await desk.candidate('a'))?.end).toBe(beyond)
		await dated({ reason: 'The visa ends then.', isDone: true })
		expect((await desk.candidate('a'))?.end).toBe('2027-05-23')
	})

	test('stands in the agenda until it is done, the earliest first', async () => {
		const desk = await filled()
		const due = (key: string, dates: object) => ({ key, dates })
		await desk.changeProgress({
			role,
			kind: 'dates',
			changes: [
				due('a', { interview: { day: '2026-12-02', time: '15:00' }, reply: { day: '2026-11-27' } }),
				due('b', { interview: { day: '2026-12-02', time: '09:30' } }),
			],
		})
		const listed = async () => (await desk.agendaFor({ role })).map(({ key, kind }) => `${key} ${kind}`)
		expect(await listed()).toEqual(['a reply', 'b interview', 'a interview'])
		await desk.changeProgress({
			role,
			kind: 'dates',
			changes: [due('a', { reply: { day: '2026-11-27', isDone: true }, interview: null })],
		})
		expect(await listed()).toEqual(['b interview'])
		expect(await desk.agendaFor({ role: other.id })).toEqual([])
	})

	test('counts as due in its opening from a week before it, and also when it is late', async () => {
		const desk = await filled()
		const dates = {
			reply: { day: '2026-11-01' },
			interview: { day: '2026-12-01' },
			start: { day: '2026-12-02' },
			visa: { day: '2026-11-25', isDone: true },
		} as const
		await desk.changeProgress({ role, kind: 'dates', changes: [{ key: 'b', dates }] })
		expect((await desk.state()).due).toEqual({ [role]: 2, [other.id]: 0 })
	})

	test.each(['2026-02-30', 'tomorrow'])('that is no day is refused: %s', async (wrong) => {
		const desk = await filled()
		const changes = [{ key: 'a', dates: { reply: { day: wrong } } }]
		await expect(desk.changeProgress({ role, kind: 'dates', changes })).rejects.toThrow('not a date')
	})
})

describe('a document about health or a criminal record', () => {
	test('is forgotten when consent is withdrawn, also by the history, and not noted again', async () => {
		const records = memoryStore()
		const desk = await filled(records)
		for (const document of ['healthCertificate', 'degree'] as const)
			await desk.saveDocument({ role, key: 'a', document, seen: { state: 'seen', on: day } })
		await desk.withdrawSensitive('a')
		expect(Object.keys((await of(desk, 'a'))?.documents ?? {})).toEqual(['degree'])
		const log = JSON.stringify(await records.all('patches'))
		expect(log).toContain('degree')
		expect(log).not.toContain('healthCertificate')
		const again = { role, key: 'a', document: 'noCriminalRecord', seen: { state: 'promised' } } as const
		await expect(desk.saveDocument(again)).rejects.toThrow('withdrawn')
	})
})

describe('answers of several candidates', () => {
	test('are entered by hand at once, also where a cell could not be read, and taken back as one', async () => {
		const desk = await filled()
		const before = (await of(desk, 'a'))?.facts.age
		const changes = ['a', 'b'].map((key) => ({ key, facts: { age: 41 } }))
		await desk.fillFacts({ role, changes })
		expect(await of(desk, 'a')).toMatchObject({
			facts: { age: 41 },
			origins: { age: { kind: 'hand', by: { name: 'Lin Chen' }, on: day } },
		})
		await undoLatest(desk)
		expect((await of(desk, 'a'))?.facts.age).toBe(before)
	})
})

describe('two records that are merged', () => {
	test('keep what each says of how far somebody has come', async () => {
		const desk = await filled()
		await desk.changeProgress({
			role,
			kind: 'stage',
			changes: [
				{ key: 'a', stage: 'offer' },
				{ key: 'b', stage: 'interview', owner: 'Wei Sun' },
			],
		})
		await desk.saveNote({ role, key: 'a', text: 'One.' })
		await desk.saveNote({ role, key: 'b', text: 'Two.' })
		await desk.merge({ kept: 'a', other: 'b', choices: { name: 'kept', id: 'kept' } })
		const merged = await of(desk, 'a')
		expect(merged?.progress?.[role]).toEqual({ stage: 'offer', owner: 'Wei Sun' })
		expect(
			Object.values(merged?.notes ?? {})
				.map(({ text }) => text)
				.sort(),
		).toEqual(['One.', 'Two.'])
	})
})
