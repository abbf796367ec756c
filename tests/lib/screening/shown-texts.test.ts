import { describe, expect, test } from 'vitest'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { openDesk } from '@/lib/screening/desk/desk'
import { day, someone, someRole } from './people'
import { restore } from './restore/restore'

/** Turns round what follows it, and breaks the line. */
const evil = (text: string) => `\u202e${text}\u2066\n`

async function openFilled() {
	const desk = await openDesk({ openStore: async () => memoryStore(), today: () => day, onChange: () => {} })
	await desk.saveRoles([{ ...someRole, name: evil('Engineer'), gap: `${evil('Hausa')}and more` }])
	const source = { kind: 'sheet', sheet: 'sheet1', row: 2 } as const
	await desk.saveCandidates({
		saved: [{ ...someone('a', { source }), id: evil('C-1'), name: evil('Ngozi') }],
	})
	return desk
}

describe('text that turns what stands around it', () => {
	test('is kept without what turns it: of roles and candidates', async () => {
		const desk = await openFilled()
		const { roles } = await desk.state()
		expect(roles).toMatchObject([{ name: 'Engineer', gap: 'Hausa\nand more' }])
		expect(await desk.candidate('a')).toMatchObject({ candidate: { id: 'C-1', name: 'Ngozi' } })
	})

	test('is kept without what turns it: of decisions', async () => {
		const desk = await openFilled()
		await desk.decide([
			{
				candidate: 'a',
				role: someRole.id,
				choice: 'hold',
				by: evil('Lin Chen'),
				reason: evil('Waiting'),
				on: day,
				advice: { ruleset: 'article', version: day, outcome: 'eligible' },
			},
		])
		const [decision] = (await desk.decisionsFor(someRole.id)).values()
		expect(decision).toMatchObject({ by: 'Lin Chen', reason: 'Waiting\n' })
		expect((await desk.state()).settings.decider).toBe('Lin Chen')
	})

	test('is kept without what turns it: of a file that was saved elsewhere', async () => {
		const saved = JSON.parse(await (await (await openFilled()).backup()).text())
		saved.roles[0].name = evil('Engineer')
		const desk = await openDesk({
			openStore: async () => memoryStore(),
			today: () => day,
			onChange: () => {},
		})
		expect(await restore(desk, JSON.stringify(saved))).toMatchObject({ roles: 1 })
		expect((await desk.state()).roles[0]?.name).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
	})

	test('leads a sheet that is taken in again to the same person, whose cells stay as they came', async () => {
		const desk = await openFilled()
		const file = new File([`id,name\n"${evil('C-1')}",${evil('Ada').trim()}`], 'people.csv')
		const preview = await desk.previewSheet({ file, choices: {} })
		if (preview.kind === 'fault') throw new Error(preview.fault)
		const { columns, headingRow } = preview
		const taken = await desk.takeSheet({ file, choices: {}, headingRow, columns, roles: 'all' })
		expect(taken).toMatchObject({ rows: 1, updated: 1, ends: null })
		const kept = await desk.candidate('a')
		expect(kept?.candidate).toMatchObject({ id: 'C-1', name: 'Ada' })
		expect(kept?.candidate.cells?.[0]).toContain('\u202e')
	})
})
