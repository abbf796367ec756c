import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { keepRowOrder } from '@/components/screening/desk/row-order'
import CandidatePage from '@/components/screening/page/candidate-page'
import { today } from '@/lib/day/today'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { rulesetIds } from '@/rules/rulesets/ids'
import { someone, someRole } from '@/tests/lib/screening/people'
import { containing, en, say } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const { page: words, sheet, whole } = en.screen
const role: Role = { ...someRole, rulesets: rulesetIds }

async function openPage(changed: Partial<Candidate> = {}, asked: Role = role) {
	const page = <CandidatePage role={asked.id} candidate="b" />
	const people = ['a', 'b', 'c'].map((key) => someone(key, { savedOn: today(), ...(key === 'b' && changed) }))
	const opened = await openScreening(page, { roles: [asked], people })
	await screen.findByRole('heading', { level: 1, name: 'Person b' })
	return opened
}

const without = (fact: string) =>
	Object.fromEntries(Object.entries(someone('b').facts).filter(([id]) => id !== fact))

describe('the page of a candidate', () => {
	test('has the results side by side and every condition of each rule set, law first', async () => {
		await openPage()
		const ids = (name: string) =>
			[...document.querySelectorAll(`[data-${name}]`)].map((one) => one.getAttribute(`data-${name}`))
		expect(ids('ruleset')).toEqual(['k-published', 'work-permit', 'article', 'h1b'])
		expect(ids('conditions')).toEqual(['k-published', 'work-permit', 'article', 'h1b'])
		const article = document.querySelector('[data-conditions="article"]')
		expect(article?.querySelectorAll('[data-result]')).toHaveLength(31)
	})

	test('of whom answers are withheld shows neither a condition nor an outcome that rests on them, and says to whom', async () => {
		const { canShowHealthCertificate: _, canShowNoCriminalRecord: __, ...facts } = someone('b').facts
		await openPage({ facts, withheld: true })
		const permit = document.querySelector('[data-ruleset="work-permit"]')
		expect(permit?.getAttribute('data-outcome')).toBe('withheld')
		expect(permit?.textContent).toContain(en.screen.table.outcomes.withheld)
		const hidden = [...document.querySelectorAll('[data-result="withheld"]')]
		expect(hidden.map((row) => row.getAttribute('data-criterion'))).toEqual(['health', 'clean-record'])
		for (const row of hidden) expect(row.textContent).toContain(en.screen.table.outcomes.withheld)
		expect(screen.getAllByText(en.screen.withheld.who).length).toBeGreaterThan(0)
		const change = within(screen.getByRole('region', { name: words.change }))
		expect(change.queryByText(words.allMet)).toBeNull()
		const { label } = en.facts.canShowHealthCertificate
		expect(document.querySelector('main, body')?.textContent).not.toContain(`${label}:`)
	})

	test('says which answer would meet every condition, and under which rules', async () => {
		await openPage({ facts: without('knowsSocialNorms') }, { ...role, rulesets: ['article'] })
		const change = within(screen.getByRole('region', { name: words.change }))
		expect(change.getByText(`${en.facts.knowsSocialNorms.label}: ${en.form.yes}`)).toBeDefined()
		expect(change.getByText(say(words.thenMet, { rules: en.screen.ask.under.article }))).toBeDefined()
	})

	test('leads to those before and after in the order of the table, and nowhere where there was none', async () => {
		await openPage()
		expect(screen.queryByRole('link', { name: sheet.next })).toBeNull()
		cleanup()
		keepRowOrder(role.id, () => ['c', 'b', 'a'])
		const { user } = await openPage()
		const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
		expect(href(sheet.previous)).toBe(`#role/${role.id}/result/c`)
		expect(href(sheet.next)).toBe(`#role/${role.id}/result/a`)
		expect(screen.getByText(say(en.screen.table.of, { met: 2, total: 3 }))).toBeDefined()
		await user.click(screen.getByRole('heading', { level: 1 }))
		await user.keyboard('j')
		expect(window.location.hash).toBe(`#role/${role.id}/result/a`)
	})

	test('of somebody who is not considered for the opening records nothing until they are', async () => {
		const { user, desk } = await openPage({ roles: [] })
		expect(screen.queryByRole('region', { name: en.screen.record.notes })).toBeNull()
		await user.click(screen.getByRole('button', { name: whole.consider }))
		expect(await screen.findByRole('region', { name: en.screen.record.notes })).toBeDefined()
		await waitFor(async () => expect((await desk.candidate('b'))?.candidate.roles).toEqual([role.id]))
	})

	test('takes a decision', async () => {
		const { user, desk } = await openPage()
		const decision = within(screen.getByRole('region', { name: en.screen.decision.title }))
		await user.click(decision.getByRole('radio', { name: containing(en.screen.decision.choices['go-on']) }))
		await user.type(decision.getByLabelText(en.screen.decision.by), 'Lin Chen')
		await user.click(decision.getByRole('button', { name: containing(en.screen.decision.record) }))
		await waitFor(async () =>
			expect((await desk.decisionsFor(role.id)).get('b')).toMatchObject({ choice: 'go-on', by: 'Lin Chen' }),
		)
	})
})

describe('the paper about a candidate', () => {
	const paper = () => document.querySelector('[data-paper="candidate"]') as HTMLElement
	const text = en.screen.paper
	const sensitive = {
		documents: { healthCertificate: { state: 'seen', on: today(), by: { name: 'Lin Chen' } } },
	} as const

	test('is addressed to a named reader, and not printed without one', async () => {
		let printed = 0
		window.print = () => printed++
		const { user } = await openPage()
		await user.click(screen.getByRole('button', { name: text.open }))
		await user.click(screen.getByRole('button', { name: text.print }))
		expect(screen.getByText(text.readerMissing)).toBeDefined()
		await user.type(screen.getByLabelText(text.reader), 'Head of product')
		await user.click(screen.getByRole('button', { name: text.print }))
		expect(printed).toBe(1)
		expect(paper().textContent).toContain(say(text.for, { reader: 'Head of product' }))
	})

	test('has health and a criminal record only for a reader who may see them', async () => {
		const { user } = await openPage(sensitive)
		const certificate = en.screen.progress.documents.healthCertificate
		const conditions = () =>
			[...paper().querySelectorAll('[data-row]')].map((row) => row.getAttribute('data-row'))
		expect(conditions()).toContain('adult')
		expect(conditions()).not.toContain('health')
		expect(paper().textContent).not.toContain(certificate)
		expect(paper().textContent).toContain(text.cut)
		await user.click(screen.getByRole('button', { name: text.open }))
		await user.click(screen.getByRole('checkbox', { name: containing(text.sensitive) }))
		expect(paper().textContent).toContain(certificate)
		expect(paper().textContent).not.toContain(text.cut)
	})

	test('lists each condition that depends on the person once, and none that the opening decides', async () => {
		await openPage()
		const rows = [...paper().querySelectorAll('[data-row]')].map((row) => row.getAttribute('data-row'))
		expect(new Set(rows).size).toBe(rows.length)
		expect(rows).not.toContain('domestic-employer')
		expect(rows.length).toBeLessThanOrEqual(8)
	})

	test('has every condition on further pages on wish', async () => {
		const { user } = await openPage(sensitive)
		await user.click(screen.getByRole('button', { name: text.open }))
		await user.click(screen.getByRole('checkbox', { name: text.annex }))
		await waitFor(() => expect(document.querySelector('[data-paper="annex"]')).not.toBeNull())
		const annex = document.querySelector('[data-paper="annex"]')?.textContent
		expect(annex).not.toContain(en.rulesets['work-permit'].criteria.health)
	})
})
