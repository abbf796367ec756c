import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { SideSheet } from '@/components/screening/candidate/side-sheet'
import { today } from '@/lib/day/today'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { rulesetIds } from '@/rules/rulesets/ids'
import { someone, someRole } from '@/tests/lib/screening/people'
import { containing, en, say } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const { progress: words, record, sheet } = en.screen
const role: Role = { ...someRole, rulesets: rulesetIds }
const long = '2030-01-15'

/** The side sheet of one candidate, with a real desk. */
async function openSheet(changed: Partial<Candidate> = {}, asked: Role = role) {
	const opened = await openScreening(
		<>
			<h1>An opening</h1>
			<SideSheet
				role={asked}
				ruleset="work-permit"
				candidate="a"
				place={{ at: 10, of: 128 }}
				duplicates={undefined}
				onClose={() => {}}
				onStep={() => {}}
			/>
		</>,
		{ roles: [asked], people: [someone('a', { savedOn: today(), ...changed })] },
	)
	await opened.desk.saveSettings({ decider: 'Lin Chen' })
	const beside = within(await screen.findByRole('complementary', { name: sheet.label }))
	await beside.findByRole('heading', { level: 2 })
	const kept = async () => (await opened.desk.candidate('a'))?.candidate
	const progress = async () => (await kept())?.progress?.[role.id]
	return { ...opened, sheet: beside, kept, progress }
}

const regionOf = (name: string) => within(screen.getByRole('region', { name }))
const rowOf = (date: keyof typeof words.dates) =>
	within(document.querySelector(`[data-date="${date}"]`) as HTMLElement)
const documentRow = (document: keyof typeof words.documents) =>
	document && within(globalThis.document.querySelector(`[data-document="${document}"]`) as HTMLElement)

describe('how far somebody has come', () => {
	test('is changed where it stands: stage, owner and tags', async () => {
		const { user, sheet, progress } = await openSheet()
		await user.selectOptions(sheet.getByLabelText(words.stage), 'interview')
		await waitFor(async () => expect(await progress()).toEqual({ stage: 'interview' }))
		await user.click(sheet.getByRole('button', { name: record.assign }))
		await waitFor(async () => expect((await progress())?.owner).toBe('Lin Chen'))
		await waitFor(() => expect(sheet.getByLabelText(words.owner)).toHaveProperty('value', 'Lin Chen'))
		await user.clear(sheet.getByLabelText(words.owner))
		await user.type(sheet.getByLabelText(words.owner), 'Wei Sun{Enter}')
		await waitFor(async () => expect((await progress())?.owner).toBe('Wei Sun'))
		await user.click(sheet.getByRole('button', { name: record.addTag }))
		await user.type(sheet.getByLabelText(record.tag), 'Kenya{Enter}remote{Enter}{Escape}')
		await waitFor(async () => expect((await progress())?.tags).toEqual(['Kenya', 'remote']))
		await user.click(await sheet.findByRole('button', { name: say(record.removeTag, { tag: 'Kenya' }) }))
		await waitFor(async () => expect((await progress())?.tags).toEqual(['remote']))
	})

	test('is not changed by Escape, which stays in the field', async () => {
		const { user, sheet, progress } = await openSheet()
		await user.type(sheet.getByLabelText(words.owner), 'Wei{Escape}')
		expect((sheet.getByLabelText(words.owner) as HTMLInputElement).value).toBe('')
		expect(await progress()).toBeUndefined()
	})

	test('has the stages that the opening has', async () => {
		const stages = [{ id: 'one', name: 'Kitchen trial' }, { id: 'offer' }]
		const { sheet } = await openSheet({}, { ...role, stages })
		const { options } = sheet.getByLabelText(words.stage) as HTMLSelectElement
		expect([...options].map(({ text }) => text)).toEqual(['Kitchen trial', words.stages.offer])
	})

	test('is reached by keys', async () => {
		const { user, sheet } = await openSheet()
		for (const [key, label] of [
			['s', words.stage],
			['o', words.owner],
			['n', record.writeNote],
			['t', record.tag],
		] as const) {
			await user.click(sheet.getByRole('heading', { level: 2 }))
			await user.keyboard(key)
			expect(document.activeElement).toBe(sheet.getByLabelText(label))
		}
		await user.click(sheet.getByRole('heading', { level: 2 }))
		await user.keyboard('d')
		expect(document.activeElement).toBe(rowOf('reply').getByLabelText(record.day))
	})
})

describe('results', () => {
	test('stand under each rule set of the opening, law first, with the status of the rules', async () => {
		await openSheet()
		const rows = [...document.querySelectorAll('[data-ruleset]')]
		expect(rows.map((row) => row.getAttribute('data-ruleset'))).toEqual([
			'k-published',
			'work-permit',
			'article',
			'h1b',
		])
		expect(rows.map((row) => row.querySelector('.tag')?.textContent)).toEqual([
			en.statuses.published,
			en.statuses.published,
			en.statuses.opinion,
			en.statuses.analogy,
		])
	})

	test('say the fewest answers that settle a no, and by which part a condition is not met', async () => {
		const facts = { ...role.facts, paidInMoney: false, annualPayCny: 60_000 }
		await openSheet({ facts: { ...someone('a').facts, highestDegree: 'none' } }, { ...role, facts })
		const under = (ruleset: string) => document.querySelector(`[data-ruleset="${ruleset}"]`)?.textContent
		expect(under('article')).toContain('This one answer alone decides it: Paid in money: No')
		expect(under('work-permit')).not.toMatch(/alone|already enough/)
		const why = regionOf(en.screen.sheet.unmet)
		expect(why.getByText('Paid in money: No.')).toBeTruthy()
		expect(why.getByText(containing(' points of the 60 needed. Yearly pay before tax: '))).toBeTruthy()
	})

	test('say once what is unknown for one reason, and where it counts; the answer is corrected there', async () => {
		const facts = { ...someone('a').facts, highestDegree: null }
		const { user, sheet, kept } = await openSheet({ facts })
		const open = within(sheet.getByRole('region', { name: sheet && en.screen.sheet.open }))
		const why = open.getAllByText(
			containing(say(en.screen.sheet.unsure, { label: en.facts.highestDegree.label })),
		)
		expect(why.length).toBeGreaterThan(0)
		const row = within(why[0]?.closest('li') as HTMLElement)
		await user.click(row.getByRole('button', { name: en.screen.record.correct }))
		await user.click(await row.findByRole('radio', { name: en.facts.highestDegree.options.master }))
		await user.click(row.getByRole('button', { name: record.save }))
		await waitFor(async () => expect((await kept())?.facts.highestDegree).toBe('master'))
	})
})

test('what waits for the authority is said once', async () => {
	const { sheet } = await openSheet({}, { ...role, rulesets: ['k-published'] })
	const open = sheet.getByRole('region', { name: en.screen.sheet.open })
	expect(open.textContent?.split(String(en.parameters.minAge.unset))).toHaveLength(2)
})

describe('a date', () => {
	test('is set, marked as done, and removed', async () => {
		const { user, progress } = await openSheet()
		await user.click(rowOf('interview').getByRole('button', { expanded: false }))
		await user.click(rowOf('interview').getByRole('button', { name: record.save }))
		expect(rowOf('interview').getByText(record.dayMissing)).toBeDefined()
		fireEvent.change(rowOf('interview').getByLabelText(record.day), { target: { value: today() } })
		fireEvent.change(rowOf('interview').getByLabelText(record.time), { target: { value: '15:00' } })
		await user.click(rowOf('interview').getByRole('button', { name: record.save }))
		await waitFor(async () =>
			expect((await progress())?.dates).toEqual({ interview: { day: today(), time: '15:00' } }),
		)
		await user.click(await rowOf('interview').findByRole('checkbox', { name: record.done }))
		await waitFor(async () => expect((await progress())?.dates?.interview?.isDone).toBe(true))
		const opener = rowOf('interview').getByRole('button', { expanded: false })
		await user.click(opener)
		await user.click(rowOf('interview').getByRole('button', { name: record.remove }))
		await waitFor(async () => expect(await progress()).toBeUndefined())
		await waitFor(() =>
			expect(document.activeElement?.closest('[data-date]')).toHaveProperty('dataset.date', 'interview'),
		)
	})

	test('beyond the end of the record is stored only with a reason', async () => {
		const { user, desk, progress } = await openSheet()
		await user.click(rowOf('start').getByRole('button', { expanded: false }))
		fireEvent.change(rowOf('start').getByLabelText(record.day), { target: { value: long } })
		await user.click(rowOf('start').getByRole('button', { name: record.save }))
		await user.type(await rowOf('start').findByLabelText(record.reason), 'Starts after her studies')
		expect(await progress()).toBeUndefined()
		await user.click(rowOf('start').getByRole('button', { name: record.save }))
		await waitFor(async () =>
			expect((await progress())?.dates).toEqual({ start: { day: long, reason: 'Starts after her studies' } }),
		)
		expect((await desk.candidate('a'))?.end).toBe(long)
	})

	test('that has passed is late in words', async () => {
		await openSheet({ progress: { [role.id]: { dates: { reply: { day: '2020-01-01' } } } } })
		expect(rowOf('reply').getByText(record.late)).toBeDefined()
	})
})

describe('documents', () => {
	test('are those that the rule sets ask for; a tick says that one was seen today, and by whom', async () => {
		const { user, kept } = await openSheet()
		expect(documentRow('offerLetter').getByText(containing(en.screen.ask.under['work-permit']))).toBeDefined()
		await user.click(documentRow('degree').getByRole('checkbox'))
		await waitFor(async () =>
			expect((await kept())?.documents).toEqual({
				degree: { state: 'seen', on: today(), by: { name: 'Lin Chen' } },
			}),
		)
		await user.click(documentRow('degree').getByRole('checkbox'))
		await waitFor(async () => expect((await kept())?.documents).toBeUndefined())
	})

	test('can be promised by a day, and be valid until one', async () => {
		const { user, kept } = await openSheet()
		await user.click(documentRow('passport').getByRole('button', { expanded: false }))
		fireEvent.change(documentRow('passport').getByLabelText(record.days.promised), {
			target: { value: long },
		})
		await user.click(documentRow('passport').getByRole('button', { name: record.save }))
		await waitFor(async () =>
			expect((await kept())?.documents?.passport).toMatchObject({ state: 'promised', on: long }),
		)
		await user.click(documentRow('passport').getByRole('button', { expanded: false }))
		await user.click(documentRow('passport').getByRole('radio', { name: record.states.seen }))
		fireEvent.change(documentRow('passport').getByLabelText(record.validUntil), { target: { value: long } })
		await user.click(documentRow('passport').getByRole('button', { name: record.save }))
		await waitFor(async () =>
			expect((await kept())?.documents?.passport).toMatchObject({ state: 'seen', expires: long }),
		)
	})

	test('about health and a criminal record are not offered once consent is withdrawn', async () => {
		const { sheet } = await openSheet({ withdrawn: { sensitive: today() } })
		expect(sheet.queryByText(words.documents.healthCertificate)).toBeNull()
		expect(sheet.queryByText(words.documents.noCriminalRecord)).toBeNull()
		expect(sheet.getByText(record.withdrawn)).toBeDefined()
	})
})

describe('notes', () => {
	test('are written, changed by their writer, and removed; the latest stands first', async () => {
		const { user, desk, kept } = await openSheet()
		await desk.saveNote({ role: role.id, key: 'a', text: 'Called.' })
		await desk.saveSettings({ decider: 'Wei Sun' })
		const notes = regionOf(record.notes)
		await user.type(notes.getByLabelText(record.writeNote), 'Likes rice cookers.')
		await user.click(notes.getByRole('button', { name: record.saveNote }))
		await waitFor(() =>
			expect(
				notes.getAllByRole('listitem').map((item) => item.querySelectorAll('p')[1]?.textContent),
			).toEqual(['Likes rice cookers.', 'Called.']),
		)
		const [own, hers] = notes.getAllByRole('listitem').map((item) => within(item))
		expect(hers?.queryByRole('button', { name: containing('Change') })).toBeNull()
		await user.click(own?.getByRole('button', { name: containing('Change') }) as HTMLElement)
		await user.type(own?.getByRole('textbox') as HTMLElement, ' A lot.')
		await user.click(own?.getByRole('button', { name: record.saveNote }) as HTMLElement)
		await notes.findByText('Likes rice cookers. A lot.')
		await user.click(hers?.getByRole('button', { name: containing('Remove') }) as HTMLElement)
		await waitFor(async () =>
			expect(Object.values((await kept())?.notes ?? {}).map(({ text }) => text)).toEqual([
				'Likes rice cookers. A lot.',
			]),
		)
	})
})
