import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { memoryStore } from '@/lib/screening/database/memory-store'
import type { RecordStore } from '@/lib/screening/database/record-store'
import { type Desk, openDesk } from '@/lib/screening/desk/desk'
import type { Candidate } from '@/lib/screening/model/records'
import { writeXlsx } from '@/lib/sheet/xlsx/write-xlsx'
import { day, decided, someone, someRole } from './people'
import { restore } from './restore/restore'

const asked = {
	role: someRole.id,
	ruleset: 'article',
	formats: 'en-GB',
	languageNames: {},
	countryNames: {},
} as const
async function open(records: RecordStore = memoryStore(), today = day): Promise<Desk> {
	return openDesk({ openStore: async () => records, today: () => today, onChange: () => {} })
}

async function filled(records?: RecordStore, people: readonly Candidate[] = [someone('a'), someone('b')]) {
	const desk = await open(records)
	await desk.saveRoles([someRole])
	await desk.saveCandidates({ saved: people })
	return desk
}

/** A store that can be told to have no room left: what is put there fails, what is taken away goes. */
function small() {
	const device = { isFull: false }
	const inner = memoryStore()
	const records: RecordStore = {
		...inner,
		kind: 'device',
		change: (changes) =>
			device.isFull && changes.put
				? Promise.reject(new DOMException('full', 'QuotaExceededError'))
				: inner.change(changes),
	}
	return { records, device }
}

const onDevice = async (records: RecordStore) => ({
	candidates: (await records.all('candidates')).map(({ key }) => key).sort(),
	decisions: (await records.all('decisions')).map(({ key }) => key),
})

describe('what is kept', () => {
	test('is there again when it is opened anew', async () => {
		const records = memoryStore()
		const desk = await filled(records)
		await desk.decide([decided('a')])
		const { roles, candidates, decisions, settings } = await (await open(records)).state()
		expect(roles).toMatchObject([someRole])
		expect({ candidates, decisions }).toEqual({ candidates: 2, decisions: 1 })
		expect(settings.decider).toBe('Lin Chen')
	})

	test('lives in memory where nothing can be stored, and says so', async () => {
		const desk = await openDesk({
			openStore: () => Promise.reject(new DOMException('no', 'SecurityError')),
			today: () => day,
			onChange: () => {},
		})
		await desk.saveRoles([someRole])
		expect(await desk.state()).toMatchObject({ kind: 'memory', problem: 'blocked', roles: [someRole] })
	})

	test('lives on in memory where there is no room left, says so, and is stored once there is', async () => {
		const { records, device } = small()
		const desk = await filled(records)
		device.isFull = true
		await desk.saveCandidates({ saved: [someone('c')] })
		await desk.decide([decided('a')])
		await desk.removeCandidates(['b'])
		expect(await desk.state()).toMatchObject({ problem: 'full', candidates: 2, decisions: 1 })
		expect(await onDevice(records)).toEqual({ candidates: ['a'], decisions: [] })
		device.isFull = false
		await desk.saveSettings({ keptDays: 90 })
		expect((await desk.state()).problem).toBeNull()
		expect(await onDevice(records)).toEqual({ candidates: ['a', 'c'], decisions: ['role1 a'] })
	})

	test('is erased from the device also where there is no room left', async () => {
		const { records, device } = small()
		const desk = await filled(records)
		device.isFull = true
		await desk.saveCandidates({ saved: [someone('c')] })
		expect(await desk.eraseAll()).toBe(3)
		expect(await onDevice(records)).toEqual({ candidates: [], decisions: [] })
		expect((await (await open(records)).state()).roles).toEqual([])
	})

	test('is not read anew from a device that lacks some of it', async () => {
		const { records, device } = small()
		const desk = await filled(records)
		device.isFull = true
		await desk.saveCandidates({ saved: [someone('c')] })
		await desk.reload()
		expect((await desk.state()).candidates).toBe(3)
	})

	test('is opened with the day asked for a few times, however many records there are', async () => {
		const records = memoryStore()
		await filled(
			records,
			Array.from({ length: 1000 }, (_, index) => someone(String(index))),
		)
		let times = 0
		const today = () => {
			times++
			return day
		}
		await (await openDesk({ openStore: async () => records, today, onChange: () => {} })).state()
		expect(times).toBeLessThan(5)
	})

	test('and no longer fits the facts of this version is said, counts as not known, and stays as it was', async () => {
		const records = memoryStore()
		const old = someone('a', { facts: { ...someone('a').facts, jobOffer: 'by-fax', wisdom: 7 } as never })
		const oldRole = { ...someRole, facts: { ...someRole.facts, occupationGroup: 'wizards' as never } }
		await records.change({ put: { roles: [oldRole], candidates: [old, someone('b')] } })
		const desk = await open(records)
		expect((await desk.state()).outdated).toEqual({ candidates: 1, roles: [someRole.name] })
		const { candidate } = (await desk.candidate('a')) ?? {}
		expect(candidate?.facts).not.toHaveProperty('jobOffer')
		expect(candidate?.faults).toEqual([
			{ fact: 'jobOffer', heading: 'jobOffer', value: 'by-fax', problem: 'outdated' },
			{ fact: null, heading: 'wisdom', value: '7', problem: 'outdated' },
		])
		const screened = await desk.screen(asked)
		expect(Array.from(screened?.faults ?? [])).toEqual([2, 0])
		expect(await records.get('candidates', 'a')).toEqual(old)
		await desk.saveRoles([someRole])
		expect((await desk.state()).outdated.roles).toEqual([])
	})

	test('ends 180 days after the decision, and is then erased with a count as proof', async () => {
		const records = memoryStore()
		const desk = await filled(records)
		await desk.decide([decided('a', { on: '2026-12-24' })])
		const last = await (await open(records, '2027-05-23')).state()
		expect(last.candidates).toBe(2)
		const after = await (await open(records, '2027-05-24')).state()
		expect(after).toMatchObject({ candidates: 1, decisions: 1, expired: 1 })
		expect(after.settings.erasures).toEqual([{ on: '2027-05-24', count: 1, why: 'expired' }])
		expect((await (await open(records, '2027-06-23')).state()).candidates).toBe(0)
	})

	test('is gone after everything was erased, but for how many there were', async () => {
		const records = memoryStore()
		const desk = await filled(records)
		expect(await desk.eraseAll()).toBe(2)
		const { roles, candidates, settings } = await (await open(records)).state()
		expect({ roles, candidates }).toEqual({ roles: [], candidates: 0 })
		expect(settings.erasures).toEqual([{ on: day, count: 2, why: 'all' }])
	})

	test('of a role goes with it, but for candidates who are considered for another', async () => {
		const other = { ...someRole, id: 'role2', name: 'Another' }
		const both = someone('b', { roles: [someRole.id, other.id] })
		const desk = await filled(memoryStore(), [someone('a'), both])
		await desk.saveRoles([other])
		await desk.removeRole(someRole.id)
		const { roles, candidates } = await desk.state()
		expect({ roles: roles.map(({ id }) => id), candidates }).toEqual({ roles: ['role2'], candidates: 1 })
		expect((await desk.candidate('b'))?.candidate.roles).toEqual(['role2'])
	})
})

describe('a decision', () => {
	test.each([
		['a decline without a reason', [decided('a', { choice: 'decline', reason: ' ' })]],
		['nobody’s name', [decided('a', { by: '' })]],
		['several at once without a reason', [decided('a', { reason: '' }), decided('b', { reason: '' })]],
	])('is not taken with %s', async (_, made) => {
		const desk = await filled()
		await expect(desk.decide(made)).rejects.toThrow()
		expect((await desk.state()).decisions).toBe(0)
	})

	test('can be taken back', async () => {
		const desk = await filled()
		await desk.decide([decided('a')])
		await desk.undecide({ role: someRole.id, keys: ['a'] })
		expect(await desk.decisionsFor(someRole.id)).toEqual(new Map())
	})
})

describe('a backup', () => {
	test('of another version comes in, and what this one does not know is said', async () => {
		const facts = { ...someone('a').facts, wisdom: true, languages: [{ language: 'hin', level: 'native' }] }
		const text = JSON.stringify({
			format: 'k-visa-check-screening',
			version: 1,
			savedOn: day,
			roles: [{ ...someRole, rulesets: ['article', 'gone'], facts: { wisdom: true, jobOffer: 'by-fax' } }],
			candidates: [{ ...someone('a'), facts }],
		})
		const desk = await open()
		expect(await restore(desk, text)).toEqual({
			roles: 1,
			candidates: 1,
			decisions: 0,
			changed: 0,
			leftOut: null,
			deleted: [],
			withheld: 0,
		})
		const { outdated, roles } = await desk.state()
		expect(outdated).toEqual({ candidates: 1, roles: [someRole.name] })
		expect(roles).toMatchObject([{ ...someRole, rulesets: ['article'], facts: {} }])
		const { candidate } = (await desk.candidate('a')) ?? {}
		expect(candidate?.facts.languages).toEqual([{ language: 'hi', level: 'native' }])
		expect(candidate?.faults).toEqual([{ fact: null, heading: 'wisdom', value: 'true', problem: 'outdated' }])
	})

	test('brings everything back', async () => {
		const desk = await filled()
		await desk.decide([decided('a')])
		const text = await (await desk.backup()).text()
		const another = await open()
		expect(await restore(another, text)).toEqual({
			roles: 1,
			candidates: 2,
			decisions: 1,
			changed: 0,
			leftOut: null,
			deleted: [],
			withheld: 0,
		})
		const { candidate, decisions } = (await another.candidate('a')) ?? {}
		expect(candidate).toMatchObject(someone('a'))
		expect(decisions).toMatchObject([decided('a')])
	})

	test('comes in without what is no entry, and says how many and where the first one was', async () => {
		const text = JSON.stringify({
			format: 'k-visa-check-screening',
			version: 1,
			savedOn: day,
			roles: [someRole, null],
			candidates: [someone('a'), { ...someone('b'), savedOn: 'once' }, someone('c')],
			sheets: 'none',
			decisions: [decided('a', { advice: { ruleset: 'gone', version: day, outcome: 'eligible' } }), 7],
			keptDays: 'long',
		})
		const desk = await open()
		expect(await restore(desk, text)).toEqual({
			roles: 1,
			candidates: 2,
			decisions: 1,
			changed: 0,
			leftOut: { count: 4, where: 'roles › 1' },
			deleted: [],
			withheld: 0,
		})
		const { candidates, decisions, settings } = await desk.state()
		expect({ candidates, decisions, days: settings.keptDays }).toEqual({
			candidates: 2,
			decisions: 1,
			days: 180,
		})
	})

	test('with a list of wrong entries that is longer than any of ours is read to its end', async () => {
		const entries = new Array(200_000).fill(0)
		const text = JSON.stringify({
			format: 'k-visa-check-screening',
			version: 1,
			savedOn: day,
			roles: [someRole, ...entries],
			candidates: [
				{ ...someone('a'), cells: entries },
				{ ...someone('b'), facts: { languages: entries } },
			],
		})
		expect(await restore(await open(), text)).toMatchObject({
			roles: 1,
			candidates: 1,
			leftOut: { count: 200_001 },
		})
	})

	test.each([
		['what is no JSON', 'hello', { fault: 'not-ours' }],
		['another program’s file', '{"roles":[]}', { fault: 'not-ours' }],
		['a later version', '{"format":"k-visa-check-screening","version":3}', { fault: 'newer' }],
		[
			'a key that would be no data',
			`{"format":"k-visa-check-screening","version":1,"savedOn":"${day}","roles":[{"id":"__proto__ x"}]}`,
			{ fault: 'damaged', where: 'roles › 0 › id' },
		],
	])('is not read from %s, and says why', async (_, text, fault) => {
		const desk = await open()
		expect(await restore(desk, text)).toEqual(fault)
		expect((await desk.state()).roles).toEqual([])
	})
})

test('screening is cancelled when it is asked to', async () => {
	const desk = await filled(
		memoryStore(),
		Array.from({ length: 5000 }, (_, index) => someone(String(index))),
	)
	const controller = new AbortController()
	const screening = desk.screen(asked, { signal: controller.signal, onProgress: () => controller.abort() })
	await expect(screening).rejects.toThrow()
})

test('a sheet that is taken in again updates its candidates and adds nobody', async () => {
	const desk = await filled(memoryStore(), [])
	const file = new File(['id,name,Age,Job offer\n1,Ann,29,written\n1,Bob,30,?\n,Eve,31,\n'], 'people.csv')
	const take = async () => {
		const preview = await desk.previewSheet({ file, choices: {} })
		if (preview.kind === 'fault') throw new Error(preview.fault)
		const { columns, headingRow } = preview
		return desk.takeSheet({ file, choices: {}, columns, headingRow, roles: someRole.id })
	}
	expect(await take()).toMatchObject({ rows: 3, updated: 0, ends: null, failure: null })
	expect(await take()).toMatchObject({ rows: 3, updated: 3, changed: 0, ends: null, failure: null })
	const people = await desk.screen(asked)
	expect(people?.names).toEqual(['Ann', 'Bob', 'Eve'])
})

test('a file that has changed since it was looked at is told, and nothing of it is taken', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'people-'))
	try {
		for (const [name, bytes] of [
			['people.csv', 'id,Age\n1,29\n'],
			[
				'people.xlsx',
				await new Response(
					writeXlsx(
						[
							['id', 'Age'],
							['1', '29'],
						],
						'a',
					),
				).bytes(),
			],
		] as const) {
			const path = join(folder, name)
			writeFileSync(path, bytes)
			const file = Object.assign(await openAsBlob(path), { name }) as File
			const desk = await filled(memoryStore(), [])
			const preview = await desk.previewSheet({ file, choices: {} })
			if (preview.kind === 'fault') throw new Error(preview.fault)
			const { columns, headingRow } = preview
			writeFileSync(path, 'id,Age\n1,29\n2,30\n3,31\n'.repeat(2000))
			const changed = { fault: 'changed' }
			const sheet = { file, choices: {}, columns, headingRow }
			expect(await desk.takeSheet({ ...sheet, roles: 'all' })).toMatchObject({ rows: 0, ends: changed })
			expect((await desk.checkSheet(sheet)).ends).toMatchObject(changed)
			expect(await desk.previewSheet({ file, choices: {} })).toMatchObject({ kind: 'fault', ...changed })
			expect((await desk.state()).candidates).toBe(0)
		}
	} finally {
		rmSync(folder, { recursive: true })
	}
})
