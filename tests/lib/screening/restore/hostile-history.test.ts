import { describe, expect, test } from 'vitest'
import { maxRestoredSequence } from '@/lib/limits/limits'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { openDesk } from '@/lib/screening/desk/desk'
import { day, someone, someRole } from '../people'
import { restore } from './restore'

const open = (records = memoryStore()) =>
	openDesk({ openStore: async () => records, today: () => day, onChange: () => {} })

const operation = {
	id: 'op1',
	sequence: 2,
	at: '2026-11-24T09:30:00.000Z',
	by: { name: 'Lin Chen' },
	kind: 'edit',
	roles: [someRole.id],
	created: 0,
	changed: 1,
}
const edited = {
	store: 'candidates',
	key: 'a',
	was: 1,
	before: { facts: { age: 30 } },
	after: { facts: { age: 29 } },
}
const chunk = { operation: 'op1', part: 0, created: {}, patches: [edited] }

const fileWith = (changed: Readonly<Record<string, unknown>>) =>
	JSON.stringify({
		format: 'k-visa-check-screening',
		version: 2,
		savedOn: day,
		roles: [someRole],
		candidates: [someone('a')],
		operations: [operation],
		patches: [chunk],
		...changed,
	})
const withPatch = (changed: Readonly<Record<string, unknown>>) =>
	fileWith({ patches: [{ ...chunk, patches: [{ ...edited, ...changed }] }] })

describe('a file with a history', () => {
	test('is read with all of it', async () => {
		const desk = await open()
		expect(await restore(desk, fileWith({}))).toMatchObject({ candidates: 1, leftOut: null })
		expect((await desk.history('a')).map(({ patch }) => patch)).toContainEqual(edited)
	})

	test.each([
		['a patch that would change a record’s key', { after: { key: 'b' } }],
		['a patch with a member that no record has', { after: { __proto: 1 } }],
		['a patch with a value that the member cannot have', { before: { savedOn: 'once' } }],
		['a patch with an answer that is none', { before: { facts: { age: { at: [[1]] } } } }],
		['a patch of nothing', { before: undefined, after: undefined }],
		['a patch of part of a record that was removed', { after: undefined }],
		['a decision under another key', { store: 'decisions', key: 'a', before: undefined }],
		['a patch of another store', { store: 'settings', before: { keptDays: 1 } }],
	])('comes in without %s, and says where it is', async (_name, changed) => {
		const desk = await open()
		const restored = await restore(desk, withPatch(changed))
		expect(restored).toMatchObject({
			candidates: 1,
			leftOut: { count: 1, where: expect.stringMatching(/^patches › 0/) },
		})
		expect(await desk.history('a')).toHaveLength(1)
		const { candidate } = (await desk.candidate('a')) ?? {}
		expect(candidate?.facts).toEqual(someone('a').facts)
	})

	test.each([
		['operations that are none', { operations: [operation, 7, { ...operation, kind: 'delete' }] }],
		[
			'parts of operations that it does not have',
			{ patches: [chunk, chunk, chunk].map((one, at) => ({ ...one, operation: `op${at + 1}` })) },
		],
	])('comes in without %s', async (_name, changed) => {
		expect(await restore(await open(), fileWith(changed))).toMatchObject({ leftOut: { count: 2 } })
	})

	test('whose texts turn what is written round is kept without what turns it', async () => {
		const evil = (text: string) => `\u202e${text}\u2066`
		const desk = await open()
		const merged = { ...someone('b', { name: evil('Bob') }) }
		await restore(
			desk,
			fileWith({
				operations: [{ ...operation, by: { name: evil('Lin') }, name: evil('a.json'), reason: evil('why') }],
				patches: [
					{ ...chunk, patches: [{ store: 'candidates', key: 'b', was: 0, before: merged, into: 'a' }] },
				],
			}),
		)
		expect(JSON.stringify(await desk.operations(null))).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
		expect(await (await desk.backup()).text()).toContain('"name":"Bob"')
		expect(await (await desk.backup()).text()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
	})

	test('whose numbers could not go on is read, and the device counts as before', async () => {
		const records = memoryStore()
		const desk = await open(records)
		await restore(desk, fileWith({ operations: [{ ...operation, sequence: maxRestoredSequence + 1 }] }))
		expect((await desk.operations(null)).map(({ sequence }) => sequence)).toEqual([1, 0])
		await desk.decide([])
		await desk.saveRoles([{ ...someRole, name: 'Engineer' }])
		expect((await desk.operations(null))[0]).toMatchObject({ kind: 'role', sequence: 2 })
	})
})
