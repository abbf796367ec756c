import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
// Loaded beforehand: the page loads it when it is shown first.
import '@/components/screening/matrix/matrix-table'
import CandidatesView from '@/components/screening/table/candidates-view'
import { standingOf } from '@/lib/result/standing'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { screenOne } from '@/lib/screening/role/screen-one'
import { personConditions } from '@/lib/screening/table/matrix/person-conditions'
import type { RulesetId } from '@/rules/rulesets/ids'
import { day, someone, someRole } from '@/tests/lib/screening/people'
import { en, plainWordsOf, say } from '@/tests/wording'
import { openScreening, wholeTable } from './screening'

afterEach(cleanup)
beforeEach(() => {
	window.location.hash = ''
})

const { matrix, filters, ruleNames, short, table, views } = en.screen
const { marks } = en.result
const wordOf = { ...marks, unanswered: marks.unknown, inconclusive: marks.unknown }

const without = (facts: Candidate['facts'], ...gone: readonly string[]): Candidate['facts'] =>
	Object.fromEntries(Object.entries(facts).filter(([fact]) => !gone.includes(fact)))
const { facts } = someone('any')

const people: readonly Candidate[] = [
	someone('a', { name: 'Abena' }),
	someone('b', { name: 'Budi', facts: without(facts, 'knowsSocialNorms') }),
	someone('c', { name: 'Carla', facts: { ...facts, knowsSocialNorms: false, jobOffer: 'verbal' } }),
	someone('d', { name: 'Dewi', facts: without(facts, 'jobOffer', 'holdsProof') }),
]
const rulesets = ['article', 'work-permit', 'k-published'] as const
let opened = 0

async function openMatrix(locale: 'en' | 'ar' = 'en') {
	const role: Role = { ...someRole, id: `matrix-${++opened}`, rulesets }
	const kept = { locale, roles: [role], people: people.map((one) => ({ ...one, roles: [role.id] })) }
	const page = await openScreening(<CandidatesView role={role.id} shape="matrix" />, kept)
	await wholeTable()
	return { ...page, role }
}

const nameOf = (ruleset: RulesetId, criterion: string) =>
	(short[ruleset] as Readonly<Record<string, string>>)[criterion] ?? ''
const rowOf = (name: string) => screen.getByRole('link', { name }).closest('tr') as HTMLElement
const cellsOf = (name: string) => within(rowOf(name)).getAllByRole('button')
const namesShown = () =>
	[...document.querySelectorAll('tr[data-candidate]')].map((row) => row.getAttribute('data-candidate'))

describe('the matrix of an opening', () => {
	test('has the conditions that depend on the person as columns, under their rule sets, law first', async () => {
		const { role } = await openMatrix()
		const conditions = personConditions(role, day)
		const groups = [...document.querySelectorAll('th[scope="colgroup"]')]
		expect(groups.map((group) => group.textContent)).toEqual([
			ruleNames['k-published'],
			ruleNames['work-permit'],
			`${ruleNames.article}${en.statuses.opinion}`,
		])
		const spans = [...document.querySelectorAll('colgroup[span]')].map((group) => group.getAttribute('span'))
		expect(groups.map((group) => group.getAttribute('colspan'))).toEqual(spans)
		const heads = [...document.querySelectorAll('th[scope="col"] button[data-at]')]
		expect(heads.map((head) => head.textContent)).toEqual(
			conditions.map(({ ruleset, criterion }) => nameOf(ruleset, criterion)),
		)
		expect(conditions.length).toBeLessThan(20)
	})

	test('says in each cell what the evaluation of that candidate alone says', async () => {
		const { role } = await openMatrix()
		const conditions = personConditions(role, day)
		for (const candidate of people) {
			const said = conditions.map(({ ruleset, criterion, place }) => {
				const result = screenOne(role, candidate, { ruleset, asOf: day }).criteria[place]
				const standing = result ? standingOf(result) : 'met'
				return say(table.mark, {
					condition: nameOf(ruleset, criterion),
					standing: wordOf[standing],
				})
			})
			expect(cellsOf(candidate.name).map((cell) => cell.ariaLabel)).toEqual(said)
		}
	})

	test('counts below each column those that are shown, in words for the eye and the ear', async () => {
		const { role, user } = await openMatrix()
		const at = personConditions(role, day).findIndex(({ criterion }) => criterion === 'social-norms')
		const counted = () =>
			(['met', 'unmet', 'unknown'] as const).map((kind) => {
				const row = within(screen.getByRole('table')).getByRole('row', {
					name: new RegExp(`^${marks[kind]}\\b`),
				})
				return within(row).getAllByRole('cell')[at]?.textContent
			})
		expect(counted()).toEqual(['2', '1', '1'])
		const head = screen.getByRole('button', { name: nameOf('article', 'social-norms') })
		await user.click(head)
		await user.click(screen.getByRole('menuitemradio', { name: marks.unmet }))
		await waitFor(() => expect(namesShown()).toEqual(['C-c']))
		expect(counted()).toEqual(['0', '1', '0'])
		const chip = say(filters.chip, {
			label: say(filters.of, { rules: ruleNames.article, name: nameOf('article', 'social-norms') }),
			values: table.results.unmet,
		})
		expect(screen.getByRole('button', { name: chip })).toBeDefined()
		await user.click(head)
		expect(screen.getByRole('menuitemradio', { name: marks.unmet }).ariaChecked).toBe('true')
		await user.click(screen.getByRole('menuitemradio', { name: views.names.everyone }))
		await waitFor(() => expect(namesShown()).toHaveLength(4))
	})

	test('shows those whom a number counts by a press on it, and everyone by another', async () => {
		const { user, role } = await openMatrix()
		const at = personConditions(role, day).findIndex(({ criterion }) => criterion === 'social-norms')
		const number = (count: number, standing: keyof typeof marks) =>
			screen.getByRole('button', {
				name: say(matrix.show, {
					count,
					condition: nameOf('article', 'social-norms'),
					standing: marks[standing],
				}),
			})
		const below = () => document.querySelectorAll(`tfoot [data-at="${at}"]`)
		expect([...below()].map(({ textContent }) => textContent)).toEqual(['2', '1', '1'])
		await user.click(number(1, 'unknown'))
		await waitFor(() => expect(namesShown()).toEqual(['C-b']))
		expect([...below()].map(({ textContent }) => textContent)).toEqual(['1'])
		expect(number(1, 'unknown').ariaPressed).toBe('true')
		await user.click(number(1, 'unknown'))
		await waitFor(() => expect(namesShown()).toHaveLength(4))
	})

	test('opens the answer behind a cell, where it can be corrected, and goes back to the cell', async () => {
		const { user, desk } = await openMatrix()
		const condition = nameOf('article', 'social-norms')
		const cell = within(rowOf('Budi')).getByRole('button', {
			name: say(table.mark, { condition, standing: marks.unknown }),
		})
		await user.click(cell)
		const dialog = within(await screen.findByRole('dialog', { name: 'Budi' }))
		expect(dialog.getByText(say(table.mark, { condition, standing: marks.unknown }))).toBeDefined()
		await user.click(dialog.getByRole('button', { expanded: false }))
		const form = await dialog.findByRole('group')
		await user.click(within(form).getByRole('radio', { name: 'Yes' }))
		await user.click(dialog.getByRole('button', { name: en.screen.record.save }))
		await waitFor(async () =>
			expect((await desk.candidate('b'))?.candidate.facts.knowsSocialNorms).toBe(true),
		)
		await user.click(dialog.getByRole('button', { name: en.screen.close }))
		expect(screen.queryByRole('dialog')).toBeNull()
		await within(rowOf('Budi')).findByRole('button', {
			name: say(table.mark, { condition, standing: marks.met }),
		})
	})

	test('says the answers of a condition that is met, too', async () => {
		const { user } = await openMatrix()
		const condition = nameOf('article', 'social-norms')
		await user.click(
			within(rowOf('Abena')).getByRole('button', {
				name: say(table.mark, { condition, standing: marks.met }),
			}),
		)
		const dialog = await screen.findByRole('dialog', { name: 'Abena' })
		expect(dialog.textContent).toContain(
			say(en.screen.sheet.answerIs, {
				label: say(en.facts.knowsSocialNorms.label),
				answer: say(en.form.yes),
			}),
		)
	})
})

describe('by keys', () => {
	const focused = () => document.activeElement as HTMLElement
	const whereIs = (element: HTMLElement) => ({
		row: element.closest('tr')?.dataset.candidate,
		at: element.dataset.at,
	})

	test('it is one stop, which arrow keys, Home, End and Page keys move, and to which one comes back', async () => {
		const { user, role } = await openMatrix()
		const last = String(personConditions(role, day).length - 1)
		const stops = () =>
			screen.getByRole('table').querySelectorAll('a:not([tabindex="-1"]), button:not([tabindex="-1"])')
		expect(stops()).toHaveLength(1)
		;(stops()[0] as HTMLElement).focus()
		expect(whereIs(focused())).toEqual({ row: 'C-a', at: undefined })
		await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}')
		expect(whereIs(focused())).toEqual({ row: 'C-b', at: '1' })
		await user.keyboard('{End}')
		expect(whereIs(focused())).toEqual({ row: 'C-b', at: last })
		await user.keyboard('{Control>}{End}{/Control}')
		expect(whereIs(focused())).toEqual({ row: 'C-d', at: last })
		await user.keyboard('{Home}')
		expect(whereIs(focused())).toEqual({ row: 'C-d', at: undefined })
		await user.keyboard('{ArrowRight}{PageUp}')
		expect(whereIs(focused()).at).toBe('0')
		await user.keyboard('{Control>}{Home}{/Control}{ArrowRight}{ArrowRight}')
		expect(whereIs(focused())).toEqual({ row: 'C-a', at: '1' })
		expect(stops()).toHaveLength(1)
		const stop = focused()
		await user.tab({ shift: true })
		expect(screen.getByRole('table').contains(focused())).toBe(false)
		await user.tab()
		expect(focused()).toBe(stop)
	})

	test('the heads are reached from the first row, in the same column, and left again with their menus closed', async () => {
		const { user } = await openMatrix()
		;(screen.getByRole('link', { name: 'Abena' }) as HTMLElement).focus()
		await user.keyboard('{ArrowRight}{ArrowRight}{ArrowUp}')
		expect(focused().closest('thead')).not.toBeNull()
		expect(focused().dataset.at).toBe('1')
		await user.keyboard('{ArrowRight}')
		expect(focused().dataset.at).toBe('2')
		await user.keyboard('{ArrowDown}')
		expect(whereIs(focused())).toEqual({ row: 'C-a', at: '2' })
		expect(screen.queryByRole('menu')).toBeNull()
	})

	test('the numbers are reached from the last row, in the same column, and left again', async () => {
		const { user, role } = await openMatrix()
		const at = personConditions(role, day).findIndex(({ criterion }) => criterion === 'social-norms')
		;(rowOf('Dewi').querySelector(`[data-at="${at}"]`) as HTMLElement).focus()
		const seen: (string | null)[] = []
		for (let down = 0; down < 3; down++) {
			await user.keyboard('{ArrowDown}')
			seen.push(focused().closest('tr')?.dataset.counts ?? null)
		}
		expect(seen).toEqual(['met', 'unmet', 'unknown'])
		expect(focused().dataset.at).toBe(String(at))
		await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}')
		expect(whereIs(focused())).toEqual({ row: 'C-d', at: String(at) })
	})

	test('in Arabic the left arrow leads on', async () => {
		const words = plainWordsOf('ar')
		document.documentElement.dir = 'rtl'
		document.body.style.direction = 'rtl'
		try {
			const { user } = await openMatrix('ar')
			;(screen.getByRole('link', { name: 'Abena' }) as HTMLElement).focus()
			await user.keyboard('{ArrowLeft}')
			expect(whereIs(focused())).toEqual({ row: 'C-a', at: '0' })
			expect(focused().ariaLabel).toContain(String(words.result.marks.met))
			await user.keyboard('{ArrowRight}')
			expect(whereIs(focused())).toEqual({ row: 'C-a', at: undefined })
		} finally {
			document.documentElement.dir = ''
			document.body.style.direction = ''
		}
	})

	test('Enter on a name opens the candidate’s page, and J and K move the row', async () => {
		const { user, role } = await openMatrix()
		;(screen.getByRole('link', { name: 'Abena' }) as HTMLElement).focus()
		await user.keyboard('jj')
		expect(whereIs(focused())).toEqual({ row: 'C-c', at: undefined })
		expect(focused().getAttribute('href')).toBe(`#role/${role.id}/result/c`)
	})
})

test('the table leads to the matrix and back by one press', async () => {
	const role: Role = { ...someRole, id: `matrix-${++opened}`, rulesets }
	const kept = { roles: [role], people: people.map((one) => ({ ...one, roles: [role.id] })) }
	await openScreening(<CandidatesView role={role.id} />, kept)
	const nav = within(await screen.findByRole('navigation', { name: matrix.shape }))
	expect(nav.getByRole('link', { name: matrix.title }).getAttribute('href')).toBe(`#role/${role.id}/matrix`)
	expect(nav.getByRole('link', { name: matrix.table }).getAttribute('aria-current')).toBe('true')
})
