import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import HistoryView from '@/components/screening/history/history-view'
import CandidatesView from '@/components/screening/table/candidates-view'
import type { Desk } from '@/lib/screening/desk/desk'
import type { Candidate, Decision } from '@/lib/screening/model/records'
import { day, someone, someRole } from '@/tests/lib/screening/people'
import { containing, en, say } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const { decision, history, keepLonger, operations, sheet, table, undo } = en.screen

/** What the page has saved as files. */
const saved: Blob[] = []
URL.createObjectURL = (file) => {
	saved.push(file as Blob)
	return '#'
}
URL.revokeObjectURL = () => {}

const years = (value: number) => say(en.form.units.years, { value })

const goOn: Decision = {
	candidate: 'a',
	role: someRole.id,
	choice: 'go-on',
	by: 'Lin Chen',
	reason: 'Knows the market',
	on: day,
	advice: { ruleset: 'article', version: day, outcome: 'eligible' },
}
const ann = someone('a', { name: 'Ann', id: '1' })

async function openSheet(name: string) {
	const { userEvent } = await import('@testing-library/user-event')
	const user = userEvent.setup()
	await user.click(await screen.findByRole('button', { name }))
	return within(await screen.findByRole('complementary', { name: sheet.label }))
}
const lines = () => [...document.querySelectorAll<HTMLElement>('[data-event]')]

async function takeIn(desk: Desk, rows: readonly string[]) {
	const file = new File([['id,name,Age', ...rows].join('\n')], 'tracker.csv')
	const preview = await desk.previewSheet({ file, choices: {} })
	if (preview.kind === 'fault') throw new Error(preview.fault)
	const { columns, headingRow } = preview
	await act(() => desk.takeSheet({ file, choices: {}, columns, headingRow, roles: someRole.id }))
}

async function correct(desk: Desk, changed: Partial<Candidate>) {
	const before = (await desk.candidate('a'))?.candidate as Candidate
	await act(() => desk.editCandidate({ before, after: { ...before, ...changed }, kind: 'edit' }))
}

describe('the history of a candidate', () => {
	test('says who did what, from what to what, and why, the latest first', async () => {
		const { desk } = await openScreening(<CandidatesView role={someRole.id} />, {
			roles: [someRole],
			people: [ann],
		})
		await desk.saveSettings({ decider: 'Wei Sun' })
		await correct(desk, { name: 'Anna', facts: { ...ann.facts, age: 41 } })
		await act(() => desk.decide([goOn]))
		await act(async () => desk.undo((await desk.state()).latest?.id ?? ''))
		await openSheet('Anna')
		await waitFor(() => expect(lines()).toHaveLength(4))
		expect(lines().map((line) => [line.dataset.event, line.dataset.undone])).toEqual([
			['undo', 'false'],
			['decide', 'true'],
			['edit', 'false'],
			['add', 'false'],
		])
		const [, decided, edited] = lines()
		const { choices } = decision
		expect(decided?.textContent).toContain(`Lin Chen${say(history.did, { what: history.does.decide })}`)
		expect(decided?.textContent).toContain(
			say(history.fromTo, { from: history.undecided, to: choices['go-on'] }),
		)
		expect(decided?.textContent).toContain(say(decision.because, { reason: 'Knows the market' }))
		expect(edited?.textContent).toContain('Wei Sun')
		expect(edited?.textContent).toContain(say(history.fromTo, { from: 'Ann', to: 'Anna' }))
		expect(edited?.textContent).toContain(say(history.fromTo, { from: years(29), to: years(41) }))
	})

	test('shows five entries, and all of them when asked; all stand in the copy of the record', async () => {
		const { desk, user } = await openScreening(<CandidatesView role={someRole.id} />, {
			roles: [someRole],
			people: [ann],
		})
		for (const age of [41, 42, 43, 44, 45, 46]) await correct(desk, { facts: { ...ann.facts, age } })
		const beside = await openSheet('Ann')
		await user.click(await beside.findByRole('button', { name: say(history.all, { count: 7 }) }))
		expect(lines()).toHaveLength(7)
		await user.click(beside.getByRole('button', { name: sheet.copy }))
		await waitFor(() => expect(saved).toHaveLength(1))
		const copy = JSON.parse(await (saved.pop() as Blob).text())
		expect(copy.history[0]).toMatchObject({
			what: 'edit',
			before: { facts: { age: 45 } },
			after: { facts: { age: 46 } },
		})
		expect(copy.history).toHaveLength(7)
	})

	test('names the sheet that a change came with, and takes that import back', async () => {
		const { desk, user } = await openScreening(<CandidatesView role={someRole.id} />, { roles: [someRole] })
		await takeIn(desk, ['1,Ann,29'])
		await takeIn(desk, ['1,Ann,44', '2,Bob,30'])
		const beside = await openSheet('Ann')
		await waitFor(() => expect(lines()).toHaveLength(2))
		const [changed, taken] = lines()
		const named = say(history.importOf, { file: 'tracker.csv' })
		expect(taken?.textContent).toContain(`${named}${say(history.did, { what: history.added })}`)
		expect(changed?.textContent).toContain(named)
		expect(changed?.textContent).toContain(say(history.fromTo, { from: years(29), to: years(44) }))
		expect(changed?.textContent).toContain(say(history.others, { count: 1 }))
		await user.click(within(changed as HTMLElement).getByRole('button', { name: history.undoImport }))
		await waitFor(async () => expect((await desk.state()).candidates).toBe(1))
		await waitFor(() => expect(lines()).toHaveLength(3))
		expect(lines()[0]?.textContent).toContain(say(history.fromTo, { from: years(44), to: years(29) }))
		expect(beside.getAllByRole('button', { name: history.undoImport })).toHaveLength(1)
	})
})

describe('the history of an opening', () => {
	async function open() {
		const opened = await openScreening(<HistoryView role={someRole.id} />, { roles: [someRole] })
		await takeIn(opened.desk, ['1,Ann,29', '2,=1+1,30'])
		return opened
	}

	test('lists what was done, and takes back what is chosen', async () => {
		const { desk, user } = await open()
		const list = within(await screen.findByRole('list', { name: history.title }))
		const imported = say(operations.import, {
			file: 'tracker.csv',
			counts: say(operations.created, { count: 2 }),
		})
		await list.findByText(imported)
		list.getByText(say(operations.newRole, { who: someRole.name }))
		await user.click(list.getByRole('button', { name: containing(`Undo: ${imported}`) }))
		await screen.findByText(say(undo.undone, { count: 2 }), { exact: false })
		await list.findByText(say(operations.undo, { who: imported }))
		expect((await desk.state()).candidates).toBe(0)
		expect(list.queryByRole('button', { name: containing(`Undo: ${imported}`) })).toBeNull()
	})

	test('is saved as a file with each value that changed, in which nothing runs', async () => {
		const { desk, user } = await open()
		const { keys } = (await desk.screen({
			role: someRole.id,
			formats: 'en-GB',
			languageNames: {},
			countryNames: {},
		})) as { keys: readonly string[] }
		for (const key of keys) {
			const before = (await desk.candidate(key))?.candidate as Candidate
			const facts = { ...before.facts, age: 50 }
			await act(() => desk.editCandidate({ before, after: { ...before, facts }, kind: 'edit' }))
		}
		await user.click(await screen.findByRole('button', { name: history.save }))
		await waitFor(() => expect(saved).toHaveLength(1))
		const rows = (await (saved.pop() as Blob).text()).split('\r\n')
		expect(rows[0]).toContain(`${history.file.before},${history.file.after}`)
		const changed = rows.filter((row) => row.includes(`${en.facts.age.label},`))
		expect(changed.map((row) => row.split(',').slice(3, 8).join())).toEqual([
			`2,'=1+1,${en.facts.age.label},${years(30)},${years(50)}`,
			`1,Ann,${en.facts.age.label},${years(29)},${years(50)}`,
		])
	})
})

describe('a record', () => {
	test('is kept for longer by a person with a reason', async () => {
		const { desk, user } = await openScreening(<CandidatesView role={someRole.id} />, {
			roles: [someRole],
			people: [{ ...ann, savedOn: '2026-06-01' }],
		})
		const before = (await desk.candidate('a'))?.end ?? ''
		const beside = await openSheet('Ann')
		await user.click(beside.getByText(keepLonger.open))
		await user.click(beside.getByRole('button', { name: keepLonger.keep }))
		await beside.findByText(keepLonger.reasonMissing)
		const form = beside.getByRole('button', { name: keepLonger.keep }).closest('form') as HTMLElement
		await user.type(within(form).getByLabelText(keepLonger.reason), 'Another opening in March')
		await user.type(within(form).getByLabelText(decision.by), 'Wei Sun')
		await user.click(beside.getByRole('button', { name: keepLonger.keep }))
		await beside.findByText(containing('Another opening in March'), { selector: '.quiet' })
		const kept = await desk.candidate('a')
		expect(kept?.candidate.kept).toMatchObject({
			by: { name: 'Wei Sun' },
			reason: 'Another opening in March',
		})
		expect((kept?.end ?? '') > before).toBe(true)
		expect(lines()[0]?.textContent).toContain('Wei Sun')
	})

	test('that is about to end, or is over its end, says so', async () => {
		await openScreening(<CandidatesView role={someRole.id} />, {
			roles: [someRole],
			people: [{ ...ann, savedOn: '2020-01-01' }],
		})
		await openSheet('Ann')
		expect(document.querySelector('[data-ends]')?.closest('.notice.care')).not.toBeNull()
		expect(screen.queryByText(table.nobodyYet)).toBeNull()
	})
})
