import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import CandidatesView from '@/components/screening/table/candidates-view'
import { daysLater } from '@/lib/day/days-later'
import { maxTags } from '@/lib/limits/limits'
import type { Candidate } from '@/lib/screening/model/records'
import { day, someone, someRole } from '@/tests/lib/screening/people'
import { containing, en, say } from '@/tests/wording'
import { openScreening, wholeTable } from './screening'

afterEach(cleanup)

const { cells, chosen, decision, progress: words, record, sheet, table } = en.screen

const names = ['Abena', 'Budi', 'Carla', 'Dewi'] as const
const keyOf = (name: string) => name.charAt(0).toLowerCase()
let opened = 0

/** Each test has a role of its own: how a role's table was left is remembered for as long as the page lives. */
async function openTable(people: (role: string) => readonly Candidate[] = peopleOf) {
	const role = { ...someRole, id: `bulk${++opened}` }
	const page = await openScreening(<CandidatesView role={role.id} />, {
		roles: [role],
		people: people(role.id),
	})
	await wholeTable()
	const progressOf = async (name: string) =>
		(await page.desk.progressFor(role.id)).get(keyOf(name))?.progress ?? {}
	return { ...page, role, progressOf }
}
const peopleOf = (role: string) => names.map((name) => someone(keyOf(name), { name, roles: [role] }))

async function openWithChosen(...which: readonly string[]) {
	const page = await openTable()
	for (const name of which)
		await page.user.click(screen.getByRole('checkbox', { name: say(table.choose, { name }) }))
	return page
}
const bar = () => within(screen.getByRole('region', { name: chosen.label }))

describe('the bar of those who are chosen', () => {
	test('says how many they are, how many of them are filtered out, and takes all that are shown', async () => {
		const { user } = await openWithChosen('Budi', 'Carla')
		expect(bar().getByText(say(chosen.count, { count: 2 }))).toBeDefined()
		await user.type(screen.getByLabelText(table.search), 'Bud')
		expect(await bar().findByText(say(chosen.filteredOut, { count: 1 }))).toBeDefined()
		const all = bar().getByRole<HTMLInputElement>('checkbox', { name: say(chosen.all, { count: 1 }) })
		expect(all.checked).toBe(true)
		await user.clear(screen.getByLabelText(table.search))
		await waitFor(() => expect(all.indeterminate).toBe(true))
		await user.click(all)
		expect(bar().getByText(say(chosen.count, { count: 4 }))).toBeDefined()
		await user.keyboard('{Escape}')
		expect(screen.queryByRole('region', { name: chosen.label })).toBeNull()
	})

	test('gives all of them a stage by keys alone, which one undo takes back', async () => {
		const { user, desk, progressOf } = await openWithChosen('Budi', 'Carla')
		await desk.changeProgress({
			role: `bulk${opened}`,
			kind: 'stage',
			changes: [{ key: 'c', stage: 'offer' }],
		})
		const button = bar().getByRole('button', { name: words.stage })
		await user.keyboard('s')
		expect(document.activeElement?.textContent).toBe(words.stages.new)
		await user.keyboard('{Escape}')
		expect(document.activeElement).toBe(button)
		await user.keyboard('{ArrowDown}i{Enter}')
		await waitFor(async () => expect(await progressOf('Carla')).toEqual({ stage: 'interview' }))
		expect(await progressOf('Budi')).toEqual({ stage: 'interview' })
		expect(document.activeElement).toBe(button)
		await user.click(await screen.findByRole('button', { name: en.screen.undo.action }))
		await waitFor(async () => expect(await progressOf('Carla')).toEqual({ stage: 'offer' }))
		expect(await progressOf('Budi')).toEqual({})
	})

	test('gives all of them an owner by name, and takes the owner away', async () => {
		const { user, progressOf } = await openWithChosen('Budi', 'Carla')
		const menu = async (entry: string) => {
			await user.click(bar().getByRole('button', { name: words.owner }))
			await user.click(screen.getByRole(/^No|^L/.test(entry) ? 'menuitemradio' : 'menuitem', { name: entry }))
		}
		await menu(chosen.other)
		const dialog = within(await screen.findByRole('dialog'))
		await user.click(dialog.getByRole('button', { name: chosen.save }))
		expect(dialog.getByText(chosen.ownerMissing)).toBeDefined()
		await user.type(dialog.getByLabelText(chosen.ownerName), ' L. Chen ')
		await user.click(dialog.getByRole('button', { name: chosen.save }))
		await waitFor(async () => expect(await progressOf('Budi')).toEqual({ owner: 'L. Chen' }))
		await menu('L. Chen')
		await menu(chosen.nobody)
		await waitFor(async () => expect(await progressOf('Budi')).toEqual({}))
		expect(await progressOf('Carla')).toEqual({})
	})

	test('gives all of them a date; one beyond the end of a record asks once for a reason and names whose it is', async () => {
		const { user, desk, role, progressOf } = await openWithChosen('Budi', 'Carla')
		const [budi] = await Promise.all([desk.candidate('b')])
		const { keptDays } = (await desk.state()).settings
		await user.click(bar().getByRole('button', { name: chosen.nextDate }))
		const dialog = within(await screen.findByRole('dialog'))
		const save = dialog.getByRole('button', { name: chosen.save })
		await user.click(save)
		expect(dialog.getByText(chosen.dayMissing)).toBeDefined()
		const late = daysLater(budi?.candidate.savedOn ?? day, keptDays + 1)
		await user.selectOptions(dialog.getByLabelText(chosen.dateFor), 'start')
		await user.type(dialog.getByLabelText(record.day), late)
		await user.click(save)
		await dialog.findByText(say(chosen.beyond, { count: 2 }))
		expect(dialog.getByText(containing('Carla'))).toBeDefined()
		expect((await desk.progressFor(role.id)).size).toBe(0)
		await user.click(save)
		expect(dialog.getByText(chosen.beyondMissing)).toBeDefined()
		await user.type(dialog.getByLabelText(say(chosen.beyondWhy, { count: 2 })), 'They start in spring')
		await user.click(save)
		const expected = { dates: { start: { day: late, reason: 'They start in spring' } } }
		await waitFor(async () => expect(await progressOf('Budi')).toEqual(expected))
		expect(await progressOf('Carla')).toEqual(expected)
		await user.click(bar().getByRole('button', { name: chosen.nextDate }))
		const again = within(await screen.findByRole('dialog'))
		await user.selectOptions(again.getByLabelText(chosen.dateFor), 'start')
		await user.click(again.getByRole('button', { name: chosen.takeAway }))
		await waitFor(async () => expect((await desk.progressFor(role.id)).size).toBe(0))
	})

	test('gives and takes tags, and leaves those of some as they are', async () => {
		const { user, desk, role, progressOf } = await openWithChosen('Budi', 'Carla')
		const given = (key: string, ...add: string[]) => ({ key, tags: { add } })
		await desk.changeProgress({
			role: role.id,
			kind: 'tags',
			changes: [given('b', 'both', 'some'), given('c', 'both'), given('d', 'others')],
		})
		await user.click(bar().getByRole('button', { name: words.tags }))
		const dialog = within(await screen.findByRole('dialog'))
		const tag = (name: string) => dialog.getByRole<HTMLInputElement>('checkbox', { name })
		await waitFor(() => expect(tag('some').indeterminate).toBe(true))
		expect([tag('both').checked, tag('others').checked]).toEqual([true, false])
		await user.click(tag('both'))
		await user.click(tag('others'))
		await user.type(dialog.getByLabelText(chosen.newTag), 'fresh')
		await user.click(dialog.getByRole('button', { name: chosen.save }))
		await waitFor(async () => expect(await progressOf('Budi')).toEqual({ tags: ['some', 'others', 'fresh'] }))
		expect(await progressOf('Carla')).toEqual({ tags: ['others', 'fresh'] })
	})

	test('gives nobody more tags than there may be, and says so', async () => {
		const { user, desk, role, progressOf } = await openWithChosen('Budi')
		const add = Array.from({ length: maxTags }, (_, at) => `tag ${at}`)
		await desk.changeProgress({ role: role.id, kind: 'tags', changes: [{ key: 'b', tags: { add } }] })
		await user.click(bar().getByRole('button', { name: words.tags }))
		const dialog = within(await screen.findByRole('dialog'))
		await user.type(dialog.getByLabelText(chosen.newTag), 'one more')
		await user.click(dialog.getByRole('button', { name: chosen.save }))
		expect(dialog.getByText(say(chosen.tooManyTags, { max: maxTags }))).toBeDefined()
		expect((await progressOf('Budi')).tags).toHaveLength(maxTags)
	})

	test('declines them together only with a reason, which is recorded for each with the guidance of the day', async () => {
		const { user, desk, role } = await openWithChosen('Budi', 'Carla')
		expect(bar().getByRole('link', { name: chosen.compare }).getAttribute('href')).toContain('/compare/b/c')
		await user.click(bar().getByRole('button', { name: chosen.decide }))
		const dialog = within(await screen.findByRole('dialog'))
		await user.click(dialog.getByRole('radio', { name: decision.choices.decline }))
		await user.type(dialog.getByLabelText(decision.by), 'Lin Chen')
		await user.click(dialog.getByRole('button', { name: say(decision.recordAll, { count: 2 }) }))
		expect(dialog.getByText(decision.reasonForAll)).toBeDefined()
		await user.type(dialog.getByLabelText(decision.reason), 'The opening is closed')
		await user.click(dialog.getByRole('button', { name: say(decision.recordAll, { count: 2 }) }))
		await waitFor(async () => expect((await desk.decisionsFor(role.id)).size).toBe(2))
		expect((await desk.decisionsFor(role.id)).get('c')?.advice).toMatchObject({ outcome: 'eligible' })
	})

	test('deletes them after it has asked', async () => {
		const { user, desk } = await openWithChosen('Budi', 'Carla')
		const remove = async () => {
			await user.click(bar().getByRole('button', { name: chosen.more }))
			await user.click(screen.getByRole('menuitem', { name: chosen.remove }))
			return within(await screen.findByRole('dialog'))
		}
		await user.click((await remove()).getByRole('button', { name: sheet.removeKeep }))
		expect((await desk.state()).candidates).toBe(4)
	})

	test('gives all of them an answer, and replaces no other one unless somebody says so', async () => {
		const offers = { Abena: undefined, Budi: 'written', Carla: 'verbal', Dewi: 'verbal' } as const
		const { user, desk } = await openTable((role) =>
			names.map((name) => {
				const jobOffer = offers[name]
				return someone(keyOf(name), { name, roles: [role], facts: jobOffer ? { jobOffer } : {} })
			}),
		)
		for (const name of ['Abena', 'Budi', 'Carla'])
			await user.click(screen.getByRole('checkbox', { name: say(table.choose, { name }) }))
		const open = async () => {
			await user.click(bar().getByRole('button', { name: chosen.more }))
			await user.click(screen.getByRole('menuitem', { name: chosen.answer }))
			const dialog = within(await screen.findByRole('dialog'))
			await user.selectOptions(dialog.getByLabelText(chosen.question), 'jobOffer')
			const set = (count: number) => dialog.getByRole('button', { name: say(chosen.setAnswer, { count }) })
			const choose = async (value: string) =>
				user.click(document.querySelector(`dialog input[value="${value}"]`) as HTMLElement)
			return { dialog, set, choose }
		}
		const now = async () =>
			(await desk.candidates(['a', 'b', 'c', 'd'])).map(({ candidate }) => candidate.facts.jobOffer)
		const { dialog, set, choose } = await open()
		await user.click(set(0))
		expect(dialog.getByText(chosen.answerMissing)).toBeDefined()
		await choose('written')
		await dialog.findByText(containing(say(chosen.gets, { count: 1 })))
		expect(dialog.getByText(containing(say(chosen.hasSame, { count: 1 })))).toBeDefined()
		expect(dialog.getByRole('group', { name: say(chosen.hasOther, { count: 1 }) })).toBeDefined()
		await user.click(set(1))
		await waitFor(async () => expect(await now()).toEqual(['written', 'written', 'verbal', 'verbal']))
		const again = await open()
		await again.choose('none')
		await user.click(await again.dialog.findByRole('radio', { name: chosen.replace }))
		await user.click(again.set(3))
		await waitFor(async () => expect(await now()).toEqual(['none', 'none', 'none', 'verbal']))
		await user.click(await screen.findByRole('button', { name: en.screen.undo.action }))
		await waitFor(async () => expect(await now()).toEqual(['written', 'written', 'verbal', 'verbal']))
	})

	test('get a pasted column line by line: what is not understood or known already is asked, and nothing is lost', async () => {
		const { user, desk, role, progressOf } = await openWithChosen('Dewi', 'Carla', 'Budi')
		await desk.changeProgress({ role: role.id, kind: 'stage', changes: [{ key: 'c', stage: 'offer' }] })
		await user.click(bar().getByRole('button', { name: chosen.more }))
		await user.click(screen.getByRole('menuitem', { name: chosen.paste }))
		const dialog = within(await screen.findByRole('dialog'))
		await user.type(dialog.getByLabelText(cells.lines), 'Contacted\n面试\nsecond talk\nOffer')
		const counts = [
			say(cells.change, { count: 1 }),
			say(cells.replace, { count: 1 }),
			say(cells.unread, { count: 1 }),
		].join(en.separators.places)
		await dialog.findByText(`${say(cells.rows, { count: 3 })} ${counts}`)
		expect(dialog.getByText(say(cells.beyond, { count: 1, text: 'Offer' }))).toBeDefined()
		expect(dialog.getAllByRole('rowheader').map((head) => head.closest('tr')?.textContent)).toEqual([
			`BudiContacted${words.stages.contacted}`,
			`Carla面试${cells.stays}`,
			`Dewisecond talk${cells.stays}`,
		])
		await user.type(dialog.getByLabelText(say(cells.means, { text: 'second talk' })), 'interview')
		await user.click(await dialog.findByRole('button', { name: say(cells.save, { count: 2 }) }))
		await waitFor(async () => expect(await progressOf('Dewi')).toEqual({ stage: 'interview' }))
		expect(await progressOf('Budi')).toEqual({ stage: 'contacted' })
		expect(await progressOf('Carla')).toEqual({ stage: 'offer' })
		await user.click(await screen.findByRole('button', { name: en.screen.undo.action }))
		await waitFor(async () => expect(await progressOf('Dewi')).toEqual({}))
		expect(await progressOf('Budi')).toEqual({})
	})
})
