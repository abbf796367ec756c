import { describe, expect, test } from 'vitest'
import { memoryStore } from '@/lib/screening/database/memory-store'
import type { RecordStore } from '@/lib/screening/database/record-store'
import { openDesk } from '@/lib/screening/desk/desk'
import type { SavedView, TableState } from '@/lib/screening/model/table-view'
import { day, someone, someRole } from './people'

const role = someRole.id
const open = (records: RecordStore = memoryStore()) =>
	openDesk({ openStore: async () => records, today: () => day, onChange: () => {} })

async function openWithRole(records?: RecordStore) {
	const desk = await open(records)
	await desk.saveRoles([someRole])
	await desk.saveCandidates({ saved: [someone('a')] })
	return desk
}

const left: TableState = {
	filters: [{ field: 'age', is: 'from-to', from: 20 }],
	sorting: { by: 'points', isDown: true },
	columns: [
		{ id: 'candidate', isShown: true },
		{ id: 'tags', isShown: true },
		{ id: 'law', isShown: false },
	],
	density: 'one',
	saved: 'mine',
	isAskOpen: true,
}

/** What is noted on a device of tables. */
const noted = async (records: RecordStore) =>
	(await records.all('device')).filter(({ key }) => String(key).startsWith('table'))

describe('how a table was left', () => {
	test('is known when the desk is opened anew, on this device alone', async () => {
		const records = memoryStore()
		const desk = await openWithRole(records)
		expect(await desk.tableOf(role)).toBeNull()
		await desk.keepTable({ role, state: left })
		expect(await (await open(records)).tableOf(role)).toEqual(left)
		expect(await (await desk.backup()).text()).not.toContain('isAskOpen')
	})

	test('is no operation, and changes nothing that others are told of', async () => {
		const desk = await openWithRole()
		const before = await desk.state()
		await desk.keepTable({ role, state: left })
		expect(await desk.state()).toEqual(before)
	})

	test.each([
		['is none', 'left'],
		['lacks something', { ...left, density: undefined }],
		['has a filter of another version', { ...left, filters: [{ field: 'shoe size', is: 'from-to' }] }],
		['has columns that are none', { ...left, columns: [{ id: 7, isShown: true }] }],
	])('is as at first if what is noted %s', async (_, value) => {
		const records = memoryStore()
		await openWithRole(records)
		await records.change({ put: { device: [{ name: `table ${role}`, value: value as TableState }] } })
		expect(await (await open(records)).tableOf(role)).toBeNull()
	})

	test('is forgotten with the role, and with everything', async () => {
		const records = memoryStore()
		const desk = await openWithRole(records)
		await desk.keepTable({ role, state: left })
		await desk.removeRole(role)
		expect(await noted(records)).toEqual([])
		await desk.keepTable({ role, state: left })
		expect(await noted(records)).toEqual([])
		await desk.saveRoles([someRole])
		await desk.keepTable({ role, state: left })
		await desk.eraseAll()
		expect(await noted(records)).toEqual([])
	})

	test('is forgotten where the role has gone in another way', async () => {
		const records = memoryStore()
		const desk = await openWithRole(records)
		await desk.keepTable({ role, state: left })
		await records.change({ remove: { roles: [role] } })
		await open(records)
		expect(await noted(records)).toEqual([])
	})
})

describe('saved views', () => {
	const { saved: _, isAskOpen: __, ...view } = left
	const views: readonly SavedView[] = [{ id: 'everyone' }, { id: 'own', name: 'Kenya, open', view }]
	const viewsIn = async (desk: Awaited<ReturnType<typeof open>>) => (await desk.state()).roles[0]?.views

	test('belong to the role: they are saved, undone as one, and go with a backup', async () => {
		const records = memoryStore()
		const desk = await openWithRole(records)
		const { revision } = await desk.state()
		await desk.saveViews({ role, views })
		expect(await viewsIn(await open(records))).toEqual(views)
		const { latest, revision: after } = await desk.state()
		expect(latest).toMatchObject({ kind: 'view', roles: [role], about: someRole.name })
		expect(after).toBe(revision)
		expect(await (await desk.backup()).text()).toContain('Kenya, open')
		await desk.undo(latest?.id ?? '')
		expect(await viewsIn(desk)).toBeUndefined()
	})

	test.each<[string, readonly SavedView[]]>([
		['without a name', [{ id: 'own', view }]],
		['without anything to show', [{ id: 'own', name: 'Own' }]],
		['that are none', []],
		['that are too many', Array.from({ length: 51 }, (_, at) => ({ id: `v${at}`, name: 'Own', view }))],
	])('%s are refused', async (_, refused) => {
		const desk = await openWithRole()
		await expect(desk.saveViews({ role, views: refused })).rejects.toThrow('not the views')
		expect(await viewsIn(desk)).toBeUndefined()
	})
})
