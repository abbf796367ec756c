import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { routeOf, useHash } from '@/components/screening/desk/route'
import { Home } from '@/components/screening/frame/home'
import RestoreView from '@/components/screening/restore/restore-view'
import type { Desk } from '@/lib/screening/desk/desk'
import type { Candidate, Decision } from '@/lib/screening/model/records'
import { day, someone, someRole } from '@/tests/lib/screening/people'
import { containing, en, say } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(() => {
	cleanup()
	window.location.hash = ''
})

const { restore: words, difference, files, home } = en.screen

/** The start of screening and the view of a file, as the page shows them. */
function Views() {
	return routeOf(useHash()).view === 'restore' ? <RestoreView /> : <Home />
}

const decided = (candidate: string, reason: string): Decision => ({
	candidate,
	role: someRole.id,
	choice: 'hold',
	by: 'Lin Chen',
	reason,
	on: day,
	advice: { ruleset: 'article', version: day, outcome: 'eligible' },
})

async function correct(desk: Desk, key: string, facts: Candidate['facts']) {
	const before = (await desk.candidate(key))?.candidate
	if (!before) throw new Error(`${key} is not there`)
	await desk.editCandidate({
		before,
		after: { ...before, facts: { ...before.facts, ...facts } },
		kind: 'edit',
	})
}

/** Opens a desk, saves a backup, changes something, and chooses the backup. */
async function withOlderBackup(change: (desk: Desk) => Promise<unknown>) {
	const people = [
		someone('a', { name: 'Ann Lee' }),
		someone('b', { name: 'Bob' }),
		someone('c', { name: 'Eve' }),
	]
	const opened = await openScreening(<Views />, { roles: [someRole], people })
	const { desk, user } = opened
	await desk.decide([decided('a', 'Waiting for the offer')])
	const saved = new File([await desk.backup()], 'last-week.json')
	await change(desk)
	await user.upload(screen.getByLabelText(home.readRole), saved)
	return opened
}
const shown = () => screen.findByRole('heading', { name: say(words.title, { file: 'last-week.json' }) })
const choose = async (user: Awaited<ReturnType<typeof openScreening>>['user'], group: string, side: string) =>
	user.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name: side }))
const factsOf = async (desk: Desk, key: string) => (await desk.candidate(key))?.candidate.facts

describe('an older backup', () => {
	test('shows what it would change, and as it is marked it changes nothing that is here', async () => {
		const { desk, user } = await withOlderBackup(async (desk) => {
			await correct(desk, 'a', { age: 41 })
			await desk.decide([decided('a', 'The offer is there')])
			await desk.removeCandidates(['c'])
		})
		await shown()
		const counts = [...document.querySelectorAll<HTMLElement>('[data-count]')]
		expect(counts.map((one) => [one.dataset.count, one.querySelector('dd')?.textContent])).toEqual([
			['fresh', '0'],
			['changed', '1'],
			['unchanged', '1'],
			['roles', '0'],
			['decisions', '1'],
		])
		await screen.findByText(containing(difference.doubts.earlier))
		expect(screen.getByText(containing('The offer is there'))).toBeDefined()
		expect(screen.getByText(containing('Waiting for the offer'))).toBeDefined()
		expect(document.querySelector('[data-deleted]')?.textContent).toContain('Eve')
		await user.click(screen.getByRole('button', { name: words.action }))
		await screen.findByText(files.nothing)
		expect(await factsOf(desk, 'a')).toMatchObject({ age: 41 })
		expect(await desk.state()).toMatchObject({ candidates: 2, cutOff: null })
	})

	test('is imported fact by fact and decision by decision, and taken back as one', async () => {
		const { desk, user } = await withOlderBackup(async (desk) => {
			await correct(desk, 'a', { age: 41 })
			await correct(desk, 'b', { age: 42, experienceYears: 1 })
			await desk.undecide({ role: someRole.id, keys: ['a'] })
		})
		await shown()
		const label = say(en.facts.age.label)
		await screen.findByRole('group', { name: say(difference.choiceFor, { field: label, name: 'Bob' }) })
		await choose(user, say(difference.choiceFor, { field: label, name: 'Bob' }), difference.ofFile.theirs)
		const about = say(words.decisionOf, { name: 'Ann Lee', role: someRole.name })
		expect(screen.getByText(words.noDecision)).toBeDefined()
		await choose(user, about, difference.ofFile.theirs)
		await user.click(screen.getByRole('button', { name: words.action }))
		await screen.findByText(containing(say(files.changed, { count: 1 })))
		expect(await factsOf(desk, 'a')).toMatchObject({ age: 41 })
		expect(await factsOf(desk, 'b')).toMatchObject({ age: someone('b').facts.age, experienceYears: 1 })
		expect((await desk.state()).decisions).toBe(1)
		await desk.undo((await desk.state()).latest?.id ?? '')
		expect(await factsOf(desk, 'b')).toMatchObject({ age: 42 })
		expect((await desk.state()).decisions).toBe(0)
	})

	test('brings nobody back without a reason', async () => {
		const { desk, user } = await withOlderBackup((desk) => desk.removeCandidates(['c']))
		await shown()
		await user.click(screen.getByRole('button', { name: difference.deleted.anyway }))
		await user.click(screen.getByRole('button', { name: words.action }))
		const reason = await screen.findByRole('textbox', { name: difference.deleted.reason })
		expect(document.activeElement).toBe(reason)
		expect((await desk.state()).candidates).toBe(2)
		await user.type(reason, 'Asked us to')
		await user.click(screen.getByRole('button', { name: words.action }))
		await waitFor(async () => expect((await desk.state()).candidates).toBe(3))
		expect((await desk.state()).latest).toMatchObject({ kind: 'restore', reason: 'Asked us to' })
	})

	test('leaves a changed opening and the days as they are, unless theirs are chosen', async () => {
		const { desk, user } = await withOlderBackup(async (desk) => {
			await desk.saveRoles([{ ...someRole, gap: 'Knows the kitchens' }])
			await desk.saveSettings({ keptDays: 90 })
		})
		await shown()
		const role = document.querySelector('[data-role]')
		expect(role?.textContent).toContain('Knows the kitchens')
		expect(role?.textContent).toContain(someRole.gap)
		await choose(user, say(words.roleOf, { name: someRole.name }), difference.ofFile.theirs)
		await choose(user, words.daysLabel, difference.ofFile.theirs)
		await user.click(screen.getByRole('button', { name: words.action }))
		await waitFor(async () => expect((await desk.state()).roles[0]?.gap).toBe(someRole.gap))
		await waitFor(async () => expect((await desk.state()).settings.keptDays).toBe(180))
	})
})

test('stages and saved views of an opening that differ are named', async () => {
	const sorting = { by: 'id', isDown: false }
	const view = { filters: [], sorting, columns: [], density: 'two' } as const
	await withOlderBackup(async (desk) => {
		const stages = [{ id: 'new' }, { id: 'trial', name: 'Trial day' }]
		await desk.saveRoles([{ ...someRole, stages, views: [{ id: 'own', name: 'Of Wei', view }] }])
	})
	await shown()
	const role = document.querySelector('[data-role]')?.textContent
	for (const name of ['Trial day', en.screen.progress.stages.offer, 'Of Wei', en.screen.views.names.mine])
		expect(role).toContain(name)
})

test('a backup of what is here says that nothing in it is new', async () => {
	await withOlderBackup(async () => {})
	await screen.findByText(files.nothing)
})
