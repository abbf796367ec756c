import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maxRemovedPeople } from '@/lib/limits/limits'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { allStores, type RecordStore } from '@/lib/screening/database/record-store'
import { openDesk } from '@/lib/screening/desk/desk'
import type { Candidate, Decision } from '@/lib/screening/model/records'
import { openDeskStore } from '@/lib/screening/store/desk-store'
import { withSaid } from '@/lib/sheet/headings/choices'
import { runs } from '@/tests/runs'
import { day, someone, someRole } from './people'
import { restore } from './restore/restore'

const open = (records: RecordStore = memoryStore(), today = day) =>
	openDesk({ openStore: async () => records, today: () => today, onChange: () => {} })
type Desk = Awaited<ReturnType<typeof open>>

async function withRole(records?: RecordStore) {
	const desk = await open(records)
	await desk.saveRoles([someRole])
	return desk
}

/** Everything that is stored on the device, and in a backup. */
async function dump(desk: Desk, records: RecordStore) {
	const stores = await Promise.all(allStores.map(async (name) => [name, await records.all(name)]))
	return JSON.stringify(stores) + (await (await desk.backup()).text())
}

const peopleOf = async (desk: Desk): Promise<readonly Candidate[]> =>
	JSON.parse(await (await desk.backup()).text()).candidates

const decided = (candidate: string, reason: string): Decision => ({
	candidate,
	role: someRole.id,
	choice: 'hold',
	by: 'Lin Chen',
	reason,
	on: day,
	advice: { ruleset: 'article', version: day, outcome: 'eligible' },
})

const heading = 'id,name,Age,Job offer,E-mail,Note'

const sheetOf = (rows: readonly string[]) => new File([[heading, ...rows].join('\n')], 'people.csv')

async function read(desk: Desk, file: File) {
	const preview = await desk.previewSheet({ file, choices: {} })
	if (preview.kind === 'fault') throw new Error(preview.fault)
	const { columns, headingRow } = preview
	return { file, choices: {}, columns, headingRow }
}

/** Takes in a sheet; `said` is a text of its job offers that stands for a written one. */
async function take(desk: Desk, rows: readonly string[], said?: string) {
	const { columns, ...sheet } = await read(desk, sheetOf(rows))
	const column = columns.findIndex(({ use }) => use === 'jobOffer')
	const told = said ? withSaid(columns, { column, key: said }, 'written') : columns
	await desk.takeSheet({ ...sheet, columns: told, roles: someRole.id, remembers: true })
	await desk.importSeen()
}

const marked = /zyxwabel|M-77/i

/** Merges a record into another one, and opens the desk anew. */
async function merged(records: RecordStore, key: string, into: string) {
	const store = await openDeskStore(
		async () => records,
		() => day,
	)
	const [gone, kept] = [store.candidates.get(key), store.candidates.get(into)]
	if (!gone || !kept) throw new Error('they are not there')
	await store.transact({ kind: 'merge', roles: 'all' }, () => ({
		put: {
			candidates: [{ ...kept, email: gone.email ?? '', facts: { ...kept.facts, ...gone.facts } }],
			decisions: store.decisionsOf(key).map((decision) => ({ ...decision, candidate: into })),
		},
		remove: { candidates: [key], decisions: store.decisionsOf(key).map(({ role }) => `${role} ${key}`) },
		into: new Map([[key, into]]),
	}))
	return open(records)
}

const action = fc.oneof(
	fc.record({
		do: fc.constant('import' as const),
		ages: fc.array(fc.integer({ min: 20, max: 60 }), { minLength: 3, maxLength: 3 }),
		others: fc.boolean(),
	}),
	fc.record({
		do: fc.constantFrom(...(['edit', 'decide', 'undecide', 'merge', 'consent', 'clear', 'delete'] as const)),
		who: fc.nat(9),
		whom: fc.nat(9),
	}),
	fc.record({ do: fc.constantFrom(...(['undo', 'undo-any', 'reopen'] as const)), which: fc.nat(9) }),
)

describe('deleting somebody', () => {
	test('leaves nothing that says who they were, whatever was done before', async () => {
		const steps = fc.array(action, { minLength: 2, maxLength: 14 })
		await fc.assert(
			fc.asyncProperty(steps, async (steps) => {
				const records = memoryStore()
				let desk = await withRole(records)
				for (const step of steps) {
					const people = await peopleOf(desk)
					const at = (index: number) => people[index % Math.max(1, people.length)]
					if (step.do === 'import') {
						const [a, b, c] = step.ages
						await take(desk, [
							`M-771,Zyxwabel One,${a},written,zyxwabel@example.org,Zyxwabel was here`,
							`M-772,Zyxwabel Two,${b},verbal,two@zyxwabel.example,`,
							...(step.others ? [`C-1,Ann,${c},written,ann@example.org,`, `C-2,Bob,30,,,`] : []),
						])
					} else if (step.do === 'reopen') desk = await open(records)
					else if ('which' in step) {
						const operations = await desk.operations(null)
						const index = step.do === 'undo' ? 0 : step.which % Math.max(1, operations.length)
						const operation = operations[index]
						if (operation) await desk.undo(operation.id)
					} else {
						const [one, other] = [at(step.who), at(step.whom)]
						if (!one || !other) continue
						const { name } = one
						if (step.do === 'edit')
							await desk.editCandidate({
								before: one,
								after: { ...one, name: `${name} x`, facts: { ...one.facts, age: 20 + step.whom } },
								kind: 'edit',
							})
						if (step.do === 'consent')
							await desk.editCandidate({
								before: one,
								after: { ...one, consents: { pool: day } },
								kind: 'consent',
							})
						if (step.do === 'decide') await desk.decide([decided(one.key, `${name} waits`)])
						if (step.do === 'undecide') await desk.undecide({ role: someRole.id, keys: [one.key] })
						if (step.do === 'clear') await desk.withdrawSensitive(one.key)
						if (step.do === 'delete') await desk.removeCandidates([one.key])
						const isAlike = marked.test(one.id) === marked.test(other.id)
						if (step.do === 'merge' && one.key !== other.key && isAlike)
							desk = await merged(records, one.key, other.key)
					}
				}
				const saved = await (await desk.backup()).text()
				const theirs = (await peopleOf(desk)).filter(({ id }) => marked.test(id))
				await desk.removeCandidates(theirs.map(({ key }) => key))
				expect(await dump(desk, records)).not.toMatch(marked)
				await restore(desk, saved)
				expect(await dump(desk, records)).not.toMatch(marked)
			}),
			{ numRuns: runs(40) },
		)
	})

	test('leaves nothing of them with somebody whom they were merged into for a time', async () => {
		const records = memoryStore()
		let desk = await withRole(records)
		await take(desk, ['M-771,Zyxwabel,30,written,zyxwabel@example.org,', 'C-1,Ann,31,,ann@example.org,'])
		const [one, ann] = await peopleOf(desk)
		if (!one || !ann) throw new Error('they are not there')
		await desk.decide([decided(one.key, 'Zyxwabel waits')])
		desk = await merged(records, one.key, ann.key)
		await desk.undo((await desk.operations(null))[0]?.id ?? '')
		await desk.removeCandidates([one.key])
		expect(await dump(desk, records)).not.toMatch(marked)
		expect(await peopleOf(desk)).toMatchObject([{ name: 'Ann', email: 'ann@example.org' }])
	})

	test('takes what was remembered of their cells alone, and the sheet that nobody else came from', async () => {
		const records = memoryStore()
		const desk = await withRole(records)
		await take(desk, ['1,Ann,30,as agreed,,', '2,Bob,31,written,,'], 'as agreed')
		await take(desk, ['3,Eve,30,as agreed,,'], 'as agreed')
		const [ann, , eve] = await peopleOf(desk)
		await desk.removeCandidates([ann?.key ?? ''])
		expect(await dump(desk, records)).toContain('as agreed')
		await desk.removeCandidates([eve?.key ?? ''])
		const left = await dump(desk, records)
		expect(left).not.toContain('as agreed')
		expect(await records.all('sheets')).toHaveLength(1)
	})

	test('keeps the sheet that somebody comes from again once an import is taken back', async () => {
		const desk = await withRole()
		await take(desk, ['1,Ann,30,written,,', '2,Bob,31,written,,'])
		await take(desk, ['1,Ann,31,written,,'])
		const bob = (await peopleOf(desk)).find(({ name }) => name === 'Bob')
		await desk.removeCandidates([bob?.key ?? ''])
		await desk.undo((await desk.operations(null))[0]?.id ?? '')
		const [ann] = await peopleOf(desk)
		expect((await desk.candidate(ann?.key ?? ''))?.sheet).toMatchObject({ file: 'people.csv' })
	})
})

describe('somebody who was deleted', () => {
	test('is left out of a backup, with their decisions, and comes back for a reason', async () => {
		const records = memoryStore()
		const desk = await withRole(records)
		await take(desk, ['M-771,Zyxwabel,30,said,zyxwabel@example.org,', 'C-1,Ann,31,,,'], 'said')
		const [one] = await peopleOf(desk)
		await desk.decide([decided(one?.key ?? '', 'Zyxwabel waits')])
		const text = await (await desk.backup()).text()
		await desk.removeCandidates([one?.key ?? ''])
		const again = await open(records)
		const deleted = [{ at: 0, id: 'M-771', name: 'Zyxwabel', on: day, why: 'removed' }]
		expect(await restore(again, text)).toMatchObject({ candidates: 0, decisions: 0, deleted })
		expect(await restore(again, text, { anyway: { places: [0], reason: ' ' } })).toMatchObject({
			candidates: 0,
		})
		expect(await dump(again, records)).not.toMatch(/zyxwabel|M-77|said/i)
		const anyway = { places: [0], reason: 'Asked us to' }
		expect(await restore(again, text, { anyway })).toMatchObject({ candidates: 1, decisions: 1 })
		expect(await again.candidate(one?.key ?? '')).toMatchObject({ candidate: { name: 'Zyxwabel' } })
		expect((await again.state()).latest).toMatchObject({ kind: 'restore', reason: 'Asked us to' })
		expect(await restore(again, text)).toMatchObject({ candidates: 0, deleted: [] })
		expect((await again.state()).decisions).toBe(1)
	})

	test('is known again by the id alone, under another key, and again after their return was taken back', async () => {
		const desk = await withRole()
		await desk.saveCandidates({ saved: [someone('a', { id: 'M-771' }), someone('b', { id: '' })] })
		await desk.removeCandidates(['a', 'b'])
		const saved = [someone('c', { id: 'M-771', name: 'Z' })]
		const asked = [{ id: 'M-771', name: 'Z', on: day, why: 'removed' }]
		expect(await desk.saveCandidates({ saved })).toEqual(asked)
		expect((await desk.state()).candidates).toBe(0)
		expect(await desk.saveCandidates({ saved, reason: 'Applied again' })).toEqual([])
		expect((await desk.state()).latest).toMatchObject({ created: 1, reason: 'Applied again' })
		expect(await desk.saveCandidates({ saved: [someone('d', { id: 'M-771' })] })).toEqual([])
		await desk.removeCandidates(['d'])
		await desk.removeCandidates(['c'])
		expect(await desk.saveCandidates({ saved: [someone('e', { id: '' })] })).toEqual([])
		expect(await desk.saveCandidates({ saved, reason: 'Applied again' })).toEqual([])
		await desk.undo((await desk.state()).latest?.id ?? '')
		expect(await desk.saveCandidates({ saved })).toEqual(asked)
	})

	test('is known for another retention period, and nothing is kept that says who they were', async () => {
		const records = memoryStore()
		const desk = await withRole(records)
		await desk.saveSettings({ keptDays: 10 })
		await desk.saveCandidates({ saved: [someone('a', { id: 'M-771' })] })
		const over = await open(records, '2026-12-05')
		expect(await over.saveCandidates({ saved: [someone('c', { id: 'M-771' })] })).toMatchObject([
			{ why: 'expired', on: '2026-12-05' },
		])
		expect(await records.all('removed')).toHaveLength(1)
		await open(records, '2026-12-15')
		expect(await records.all('removed')).toHaveLength(1)
		await open(records, '2026-12-16')
		expect(await records.all('removed')).toEqual([])
	})

	test('is forgotten with everything else, and the oldest of too many are', async () => {
		const records = memoryStore()
		const old = Array.from({ length: maxRemovedPeople }, (_, at) => ({
			key: `old${at}`,
			hashes: [],
			on: at === 7 ? '2026-11-01' : day,
			why: 'removed' as const,
		}))
		await records.change({ put: { removed: old } })
		const desk = await withRole(records)
		await desk.saveCandidates({ saved: [someone('a'), someone('b')] })
		await desk.removeCandidates(['a'])
		expect(await records.get('removed', 'old7')).toBeUndefined()
		expect(await records.get('removed', 'a')).toBeDefined()
		expect(await records.all('removed')).toHaveLength(maxRemovedPeople)
		await desk.eraseAll()
		const left = await Promise.all(allStores.map((name) => records.all(name)))
		expect(left.flat()).toMatchObject([
			{ key: 'settings', value: { erasures: [{ count: 1, why: 'all' }] } },
			{ key: 'sequence' },
		])
	})
})

describe('a row of somebody who was deleted', () => {
	test('is left out and named, and is taken in for a reason, also when others share the sheet', async () => {
		const desk = await withRole()
		const rows = ['M-771,Zyxwabel,30,written,,', 'C-1,Ann,31,written,,', 'M-772,Zyxwabel Two,32,,,']
		await take(desk, rows)
		const [one, , two] = await peopleOf(desk)
		await desk.removeCandidates([one?.key ?? '', two?.key ?? ''])
		const again = sheetOf([...rows, 'C-2,Bob,30,,,'])
		const toTake = { ...(await read(desk, again)), roles: someRole.id }
		const deleted = [
			{ row: 2, id: 'M-771', name: 'Zyxwabel', on: day, why: 'removed' },
			{ row: 4, id: 'M-772', name: 'Zyxwabel Two', on: day, why: 'removed' },
		]
		expect(await desk.compareSheet(toTake)).toMatchObject({ fresh: 1, unchanged: 1, deleted })
		const bringBack = { rows: [4], reason: 'Applied again' }
		expect(await desk.compareSheet({ ...toTake, bringBack })).toMatchObject({ fresh: 2, deleted })
		await expect(desk.takeSheet({ ...toTake, bringBack: { ...bringBack, reason: ' ' } })).rejects.toThrow()
		expect(await desk.takeSheet({ ...toTake, bringBack })).toMatchObject({ rows: 3 })
		const { latest } = await desk.state()
		expect(latest).toMatchObject({ kind: 'import', reason: 'Applied again', created: 2 })
		expect((await peopleOf(desk)).map(({ id }) => id).toSorted()).toEqual(['C-1', 'C-2', 'M-772'])
		expect(await desk.compareSheet(toTake)).toMatchObject({ fresh: 0, deleted: [{ row: 2 }] })
		await desk.undo(latest?.id ?? '')
		expect(await desk.compareSheet(toTake)).toMatchObject({ fresh: 1, deleted })
	})
})
