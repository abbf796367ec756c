import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maxNameCharacters, maxNoteCharacters, maxStoredListEntries } from '@/lib/limits/limits'
import { candidateMembers } from '@/lib/records/candidate'
import { faultIn } from '@/lib/records/derive/stored-checks'
import { openingMembers } from '@/lib/records/opening'
import { settingsMembers } from '@/lib/records/settings'
import { memoryStore } from '@/lib/screening/database/memory-store'
import {
	type AnyStore,
	keyOf,
	logNames,
	type RecordStore,
	type StoredEntry,
	type StoredRecords,
	type StoreName,
	storeNames,
} from '@/lib/screening/database/record-store'
import { openDesk } from '@/lib/screening/desk/desk'
import type { Decision, Settings, SheetRecord } from '@/lib/screening/model/records'
import { ofToday, runs } from '@/tests/runs'
import { day, someone, someRole } from './people'

const sheet: SheetRecord = { id: 'sheet1', file: 'a.csv', headings: ['Age'], mapping: ['age'], takenOn: day }
const decision: Decision = {
	candidate: 'a',
	role: someRole.id,
	choice: 'hold',
	by: 'Lin Chen',
	reason: 'Waits',
	on: day,
	advice: { ruleset: 'article', version: day, outcome: 'eligible' },
}
const settings: Settings = {
	notice: { version: 1, on: day },
	decider: 'Lin Chen',
	keptDays: 90,
	erasures: [{ on: day, count: 1, why: 'removed' }],
}
const full = someone('a', {
	source: { kind: 'sheet', sheet: 'sheet1', row: 2 },
	cells: ['29'],
	faults: [{ fact: 'age', heading: 'Age', value: 'old', problem: 'unreadable', entry: 'old' }],
	consents: { pool: day },
})
const sound: { readonly [N in StoreName]: StoredRecords[N] } = {
	roles: someRole,
	candidates: full,
	decisions: decision,
	sheets: sheet,
	settings,
}

const keyIn = (name: StoreName, entry: unknown) => (keyOf[name] as (entry: unknown) => string)(entry)

type Placed = StoredEntry & { readonly store: StoreName }

/** A store with sound records, and with others that were put there past the program. */
async function storeWith(strange: readonly Placed[]): Promise<RecordStore> {
	const inner = memoryStore()
	await inner.change({
		put: { roles: [someRole], candidates: [full, someone('b')], decisions: [decision], sheets: [sheet] },
	})
	if (!strange.some(({ store, key }) => store === 'settings' && key === 'settings'))
		await inner.change({ put: { settings: [settings] } })
	let left = strange
	const isAt = (name: AnyStore, wanted: IDBValidKey) => (one: Placed) =>
		one.store === name && one.key === wanted
	return {
		...inner,
		all: async (name) => {
			const own = (await inner.all(name)).filter(({ key }) => !left.some(isAt(name, key)))
			return [...own, ...left.filter(({ store }) => store === name)]
		},
		get: async (name, key) => left.find(isAt(name, key))?.value ?? inner.get(name, key),
		change: async (changes, writing) => {
			await inner.change(changes, writing)
			for (const name of storeNames) {
				const put = (changes.put?.[name] ?? []).map((entry) => keyIn(name, entry))
				const gone = new Set<IDBValidKey>([...put, ...(changes.remove?.[name] ?? [])])
				left = left.filter((one) => one.store !== name || !gone.has(one.key))
			}
		},
	}
}

const openOn = (records: RecordStore, today = day) =>
	openDesk({ openStore: async () => records, today: () => today, onChange: () => {} })
const open = async (strange: readonly Placed[], today = day) => openOn(await storeWith(strange), today)

const asked = {
	role: someRole.id,
	ruleset: 'article',
	formats: 'en-GB',
	languageNames: {},
	countryNames: {},
} as const

/** Does all that the pages ask for when they are opened, and gives what they show. */
async function lookAt(desk: Awaited<ReturnType<typeof open>>) {
	const state = await desk.state()
	const screened = await desk.screen(asked)
	await desk.across({ ruleset: 'article', formats: 'en-GB' })
	await desk.decisionsFor(someRole.id)
	await desk.askNext(someRole.id)
	const file = new File(['id,Wish\nC-b,29\n'], 'people.csv')
	await desk.previewSheet({ file, choices: {} })
	for (const key of screened?.keys ?? []) await desk.candidate(key)
	await (await desk.backup()).text()
	JSON.parse(await (await desk.setAsideFile()).text())
	return { state, names: screened?.names ?? [] }
}

const noRecords: Readonly<Record<string, unknown>> = {
	null: null,
	nothing: undefined,
	'a number': 7,
	'no number': Number.NaN,
	'a large number': 10n,
	'a text': 'hello',
	yes: true,
	'a list': [],
	'a record of nothing': {},
	'a day': new Date(0),
	'a map': new Map([['id', 'x']]),
	bytes: new ArrayBuffer(8),
	'a list that claims to be endless': new Array(2 ** 32 - 1),
	'a key that is no data': JSON.parse('{"__proto__": {"id": "x"}, "constructor": 1}'),
}

describe.each(storeNames)('of %s', (name) => {
	const place = storeNames.indexOf(name)
	const ownKey = keyIn(name, sound[name])

	test.each(ofToday(Object.entries(noRecords), 4, place))(
		'%s is set aside, and all else is there',
		async (_, value) => {
			const { state, names } = await lookAt(await open([{ store: name, key: 'strange', value }]))
			expect(state.setAside).toMatchObject({ total: 1, of: { [name]: 1 } })
			expect({ names, roles: state.roles, decisions: state.decisions }).toEqual({
				names: ['Person a', 'Person b'],
				roles: [someRole],
				decisions: 1,
			})
			expect(state.settings).toEqual(settings)
		},
	)

	test('a record under a key that is not its own is set aside', async () => {
		const value = sound[name]
		for (const key of [`${ownKey}x`, 7, ['a', 1]]) {
			const { state } = await lookAt(await open([{ store: name, key, value }]))
			expect(state.setAside).toMatchObject({ total: 1, of: { [name]: 1 } })
		}
	})

	test('a sound record is not', () => {
		expect(faultIn(name, sound[name])).toBeNull()
		expect(faultIn(name, structuredClone(sound[name]))).toBeNull()
		expect(faultIn(name, { ...sound[name], later: 'a member of a later version' })).toBeNull()
	})

	test.each(Object.keys(sound[name]).map((member, at) => [member, at] as const))(
		'one whose %s is anything else is set aside',
		async (member, at) => {
			const right = (sound[name] as Record<string, unknown>)[member]
			for (const value of ofToday(Object.values(noRecords), 4, at)) {
				const strange = { ...sound[name], [member]: value }
				const isSound = faultIn(name, strange) === null && keyIn(name, strange) === ownKey
				if (name === 'settings' && value === undefined) continue
				const { state } = await lookAt(await open([{ store: name, key: ownKey, value: strange }]))
				expect(state.setAside.total).toBe(isSound ? 0 : 1)
				if (isSound) expect(value === undefined || typeof value === typeof right).toBe(true)
			}
		},
	)
})

test.each(Object.entries(noRecords))(
	'%s among what was done and noted is passed over, and all works',
	async (_, value) => {
		const inner = await storeWith([])
		const strange = (name: AnyStore) => logNames.some((log) => log === name)
		const records: RecordStore = {
			...inner,
			get: async (name, key) => (strange(name) ? value : inner.get(name, key)),
			async *each(name, prefix) {
				if (strange(name)) yield { key: prefix, value }
				yield* inner.each(name, prefix)
			},
		}
		const desk = await openOn(records)
		const { state, names } = await lookAt(desk)
		expect({ names, cutOff: state.cutOff }).toEqual({ names: ['Person a', 'Person b'], cutOff: null })
		const { candidate } = (await desk.candidate('b')) ?? {}
		if (!candidate) throw new Error('b is not there')
		await desk.editCandidate({ before: candidate, after: { ...candidate, name: 'B' }, kind: 'edit' })
		const { latest } = await desk.state()
		expect(await desk.undo(latest?.id ?? '')).toMatchObject({ undone: 1 })
		await desk.removeCandidates(['a'])
		expect((await desk.state()).candidates).toBe(1)
	},
)

test('a day that no calendar has makes a record unsound', () => {
	for (const on of ['2026-02-30', '2025-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00']) {
		expect(faultIn('candidates', { ...full, savedOn: on })).toBe('savedOn')
		expect(faultIn('candidates', { ...full, birthDate: on })).toBe('birthDate')
		expect(faultIn('decisions', { ...decision, on })).toBe('on')
	}
	for (const birthDate of ['2024-02-29', '1994-03', '1999-12-31'])
		expect(faultIn('candidates', { ...full, birthDate })).toBeNull()
})

test('whatever lies in the database, the pages open', async () => {
	const anything = fc.anything({
		withBigInt: true,
		withDate: true,
		withMap: true,
		withSet: true,
		maxDepth: 3,
	})
	const almost = fc
		.constantFrom(...storeNames)
		.chain((store) =>
			fc.record({
				store: fc.constant(store),
				key: fc.constant(keyIn(store, sound[store])),
				member: fc.constantFrom(...Object.keys(sound[store])),
				value: anything,
			}),
		)
		.map(({ store, key, member, value }) => ({
			store,
			key,
			value: { ...sound[store], [member]: value },
		}))
	const strange = fc.record({ store: fc.constantFrom(...storeNames), key: fc.string(), value: anything })
	await fc.assert(
		fc.asyncProperty(fc.oneof(strange, almost), async (one) => {
			const { state } = await lookAt(await open([one]))
			expect(state.setAside.total).toBeLessThanOrEqual(1)
		}),
		{ numRuns: runs(150) },
	)
})

test('an answer that is none of any kind counts as not known and is said', async () => {
	const circle: unknown[] = []
	circle.push(circle)
	const facts = {
		...full.facts,
		age: 10n,
		jobOffer: circle,
		languages: new Array(2 ** 32 - 1),
		wisdom: { a: {} },
	}
	const { faults: _, ...plain } = full
	const desk = await open([{ store: 'candidates', key: 'a', value: { ...plain, facts } }])
	const { state } = await lookAt(desk)
	expect(state.setAside.total).toBe(0)
	expect(state.outdated.candidates).toBe(1)
	const { candidate } = (await desk.candidate('a')) ?? {}
	expect(candidate?.faults?.map(({ heading, problem }) => `${heading} ${problem}`).sort()).toEqual([
		'age outdated',
		'jobOffer outdated',
		'languages outdated',
		'wisdom outdated',
	])
})

test('a list that is longer than any of ours is refused before it is looked through', () => {
	const cells = new Proxy(new Array(maxStoredListEntries + 1), {
		get: (list, member) => {
			if (member === 'length') return list.length
			throw new Error(`${String(member)} was looked at`)
		},
	})
	expect(faultIn('candidates', { ...full, cells })).toBe('cells')
})

test('what is longer than may be stored is cut before it is, and is sound when it is read again', async () => {
	const long = 'x'.repeat(maxNameCharacters + 1)
	const written = 'x '.repeat(maxNoteCharacters)
	const records = memoryStore()
	const desk = await openOn(records)
	await desk.saveRoles([{ ...someRole, name: long, gap: written }])
	await desk.saveCandidates({ saved: [{ ...full, id: long, name: long }], sheet: { ...sheet, file: long } })
	await desk.decide([{ ...decision, by: long, reason: written }])
	const { setAside, roles, candidates, decisions } = await (await openOn(records)).state()
	expect({ total: setAside.total, candidates, decisions }).toEqual({ total: 0, candidates: 1, decisions: 1 })
	expect(roles[0]?.name).toHaveLength(maxNameCharacters)
	expect(roles[0]?.gap).toHaveLength(maxNoteCharacters)
})

describe('what is set aside', () => {
	const strange = {
		store: 'candidates',
		key: 'strange',
		value: { key: 'strange', name: 'Somebody' },
	} as const

	test('stays as it is until it is deleted, and then is gone', async () => {
		const records = await storeWith([strange])
		const desk = await openOn(records)
		await desk.saveCandidates({ saved: [someone('c')] })
		expect(await records.get('candidates', 'strange')).toBe(strange.value)
		expect((await (await openOn(records)).state()).setAside.total).toBe(1)
		expect(await desk.removeSetAside()).toBe(1)
		expect((await desk.state()).setAside.total).toBe(0)
		const again = await (await openOn(records)).state()
		expect(again.setAside.total).toBe(0)
		expect(again.candidates).toBe(3)
	})

	test('no longer is once a sound record has taken its place', async () => {
		const records = await storeWith([strange])
		const desk = await openOn(records)
		await desk.saveCandidates({ saved: [someone('strange')] })
		expect((await desk.state()).setAside.total).toBe(0)
		expect((await (await openOn(records)).state()).candidates).toBe(3)
	})

	test('goes when everything is erased', async () => {
		const desk = await open([strange])
		await desk.eraseAll()
		expect((await desk.state()).setAside.total).toBe(0)
	})

	test('and was decided about somebody goes with them, and with the role', async () => {
		const key = `${someRole.id} b`
		const value = { reason: 'about them' }
		const records = await storeWith([{ store: 'decisions', key, value }])
		await (await openOn(records)).removeCandidates(['b'])
		expect((await (await openOn(records)).state()).setAside.total).toBe(0)
		const other = await storeWith([{ store: 'decisions', key, value }])
		await (await openOn(other)).removeRole(someRole.id)
		expect((await (await openOn(other)).state()).setAside.total).toBe(0)
	})

	test('of settings leaves those that hold, and is kept until somebody changes them', async () => {
		const value = { ...settings, decider: 7 }
		const records = await storeWith([{ store: 'settings', key: 'settings', value }])
		const desk = await openOn(records)
		expect((await desk.state()).settings).toEqual({ ...settings, decider: '' })
		expect(await records.get('settings', 'settings')).toBe(value)
		await desk.saveSettings({ decider: 'Lin Chen' })
		const again = await (await openOn(records)).state()
		expect(again).toMatchObject({ settings, setAside: { total: 0 } })
	})

	test('of settings is deleted without those that hold', async () => {
		const records = await storeWith([
			{ store: 'settings', key: 'settings', value: { ...settings, decider: 7 } },
		])
		await (await openOn(records)).removeSetAside()
		const { settings: left, setAside } = await (await openOn(records)).state()
		expect({ left, total: setAside.total }).toEqual({ left: { ...settings, decider: '' }, total: 0 })
	})

	test.each([
		['settings', 'settings', { ...settings, keptDays: 'long' }],
		['roles', 'role2', { ...someRole, id: 'role2', name: 7 }],
		['decisions', `${someRole.id} b`, { ...decision, candidate: 'b', on: 'later' }],
	] as const)('of %s may say when a record ends: none is erased meanwhile', async (records, key, value) => {
		const late = '2030-01-01'
		const desk = await open([{ store: records, key, value }], late)
		expect(await desk.state()).toMatchObject({
			candidates: 2,
			expired: 0,
			setAside: { isErasurePaused: true },
		})
		expect((await (await open([], late)).state()).candidates).toBe(0)
	})

	test('is saved as it stands, what JSON has no words for as near as can be', async () => {
		const circle: Record<string, unknown> = {}
		circle.self = circle
		const holes: unknown[] = []
		holes[1] = 1
		const values = { big: 10n, map: new Map([['a', 1]]), set: new Set([1]), holes, circle }
		const desk = await open(Object.entries(values).map(([key, value]) => ({ store: 'sheets', key, value })))
		const { records } = JSON.parse(await (await desk.setAsideFile()).text())
		expect(records).toEqual([
			{ store: 'sheets', key: 'big', value: '10' },
			{ store: 'sheets', key: 'map', value: [['a', 1]] },
			{ store: 'sheets', key: 'set', value: [1] },
			{ store: 'sheets', key: 'holes', value: { 1: 1 } },
			{ store: 'sheets', key: 'circle', unreadable: expect.stringContaining('circular') },
		])
	})
})

describe('what is no record', () => {
	const wrong = new Date() as never

	/** Saves something in a list with one opening and one candidate, and says what is there once it is opened again. */
	async function saved(save: (desk: Awaited<ReturnType<typeof openOn>>) => Promise<unknown>) {
		const records = memoryStore()
		const desk = await openOn(records)
		await desk.saveRoles([someRole])
		await desk.saveCandidates({ saved: [full] })
		await save(desk).catch(() => {})
		const { setAside, roles, candidates } = await (await openOn(records)).state()
		return { setAside: setAside.total, roles: roles.map(({ id }) => id), candidates }
	}
	const everything = { setAside: 0, roles: [someRole.id], candidates: 1 }

	test.each(Object.keys(candidateMembers))(
		'by the %s of a candidate does not replace one that is',
		async (member) => {
			const after = { ...full, [member]: wrong }
			expect(await saved((desk) => desk.editCandidate({ before: full, after, kind: 'edit' }))).toEqual(
				everything,
			)
			expect(await saved((desk) => desk.saveCandidates({ saved: [after] }))).toEqual(everything)
		},
	)

	test.each(Object.keys(openingMembers))(
		'by the %s of an opening does not replace one that is',
		async (member) => {
			expect(await saved((desk) => desk.saveRoles([{ ...someRole, [member]: wrong }]))).toEqual(everything)
		},
	)

	test.each(Object.keys(settingsMembers))(
		'by the setting %s does not replace those that are',
		async (member) => {
			expect(await saved((desk) => desk.saveSettings({ [member]: wrong }))).toEqual(everything)
		},
	)
})
