import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import fc from 'fast-check'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { POST } from '@/app/api/v1/evaluate/route'
import { useDraft } from '@/components/draft/use-draft'
import { OtherAnswersPage } from '@/components/other-answers/other-answers-page'
import { ScenarioPair } from '@/components/other-answers/pair/scenario-pair'
import type { EditableComparison } from '@/components/other-answers/tried/context'
import { otherAnswersWords } from '@/components/other-answers/tried/other-answers-words'
import { useTried } from '@/components/other-answers/tried/use-tried'
// The page loads it later; here it is there before the first test waits for it.
import '@/components/other-answers/tried-sheet'
import { type Draft, eraseDraft, key, readDraft, updateDraft } from '@/lib/draft/draft-store'
import { readScenario } from '@/lib/draft/scenario'
import { answerFor } from '@/lib/form/answer'
import { sayIn } from '@/lib/i18n/say'
import { triedIn } from '@/lib/other-answers/tried'
import { type FactId, factIds, facts } from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import type { Points } from '@/rules/points-table'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { serveLateWords } from '@/tests/components/late-words'
import { recordingRouter } from '@/tests/components/recording-router'
import { answerTo, perfect } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'
import { en, plainWordsOf, say } from '@/tests/wording'
import '@/tests/components/dialogs'

vi.setConfig({ testTimeout: 60_000 })

serveLateWords()

const day = '2026-11-24'
const text = en.otherAnswers

afterEach(() => {
	cleanup()
	localStorage.clear()
	eraseDraft()
})

/** Opens the page with answers on the device, and waits for it. */
async function open(given: Partial<Facts>, chosen: readonly RulesetId[] = rulesetIds) {
	updateDraft({ rulesets: chosen, facts: given }, day)
	return reopen()
}

/** Opens the page with what is on the device. */
async function reopen() {
	const page = render(
		<AppRouterContext value={recordingRouter().router}>
			<OtherAnswersPage locale="en" words={otherAnswersWords(plainWordsOf('en'))} />
		</AppRouterContext>,
	)
	await screen.findByRole('heading', { level: 1, name: text.title })
	await waitFor(() => expect(document.querySelector('[data-tried]')).not.toBeNull())
	return page
}

const scenario = () => readScenario(readDraft()?.scenario)

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }))
const news = () =>
	[...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join(' ')

const rowOf = (fact: FactId) => document.querySelector<HTMLElement>(`[data-fact="${fact}"]`)

/** The row of a fact, which is brought up if it is not there yet. */
function rowFor(fact: FactId): HTMLElement {
	if (!rowOf(fact)) fireEvent.change(screen.getByLabelText(text.another), { target: { value: fact } })
	const row = rowOf(fact)
	if (!row) throw new Error(`no row for ${fact}`)
	return row
}

const inputs = (row: HTMLElement, value?: string) =>
	[...row.querySelectorAll<HTMLInputElement>('input')].filter((input) => !value || input.value === value)

/** Gives an answer by the control of its row, as a person does. */
function answer(fact: FactId, value: FactValue): void {
	const row = rowFor(fact)
	const given = answerFor(fact, value, 'en')
	const [whole] = Array.isArray(given) ? [] : inputs(row, String(given)).filter(({ type }) => type !== 'text')
	const list = row.querySelector<HTMLSelectElement>('select')
	const [field] = inputs(row)
	if (whole) {
		if (!whole.checked) fireEvent.click(whole)
	} else if (Array.isArray(given)) {
		for (const input of inputs(row)) {
			if (input.checked !== given.includes(input.value)) fireEvent.click(input)
		}
	} else if (list) fireEvent.change(list, { target: { value: given } })
	else if (field) fireEvent.change(field, { target: { value: given } })
}

const canBeGiven = (fact: FactId) => !['countries', 'languages'].includes(facts[fact].type)

const anyChange = (isWanted: (fact: FactId) => boolean) =>
	fc
		.constantFrom(...factIds.filter(isWanted))
		.chain((fact) => fc.tuple(fc.constant(fact), fc.option(answerTo(fact), { freq: 5 })))

const outcomesShown = () =>
	[...document.querySelectorAll('tr[data-ruleset]')].map((row) => [
		row.getAttribute('data-ruleset'),
		row.getAttribute('data-outcome'),
	])

const sorted = (value: FactValue) =>
	Array.isArray(value) ? value.map((entry) => JSON.stringify(entry)).toSorted() : value

/** That one change counts, and that what is shown is what the rules make of all of them. */
function expectOutcomesAfter(fact: FactId, value: FactValue) {
	const draft = readDraft()
	const tried = normalise({ ...draft?.facts, ...triedIn(draft) } as Partial<Facts>)
	expect(sorted(tried[fact]), fact).toEqual(sorted(value))
	const expected = rulesetIds.map((id) => [
		id,
		evaluate(rulesets[id], { facts: tried, parameters: configuredParameters }, day).outcome,
	])
	expect(outcomesShown()).toEqual(expected)
}

let setTried: EditableComparison['set']

/** The pair alone, without a row for every answer beside it. */
function Pair() {
	const draft = useDraft()
	return draft && <PairOf draft={draft} />
}
function PairOf({ draft }: { readonly draft: Draft }) {
	const words = otherAnswersWords(plainWordsOf('en'))
	const tried = useTried(draft)
	setTried = tried.set
	const speech = { locale: 'en', words, countries: {}, languages: {} } as const
	return <ScenarioPair locale="en" words={words} say={sayIn('en')} speech={speech} tried={tried} name="" />
}

/** What is stored, but for the scenario. */
function storedApart() {
	const { scenario: _, ...given } = JSON.parse(localStorage.getItem(key) ?? '{}')
	return JSON.stringify(given)
}

describe('other answers', () => {
	test('come to what the rules make of them, by whichever control they are given', async () => {
		await open({ ...perfect, jobOffer: 'verbal' })
		const before = storedApart()
		for (const [fact, value] of fc.sample(anyChange(canBeGiven), { numRuns: 20, seed: 17 })) {
			answer(fact, value)
			expectOutcomesAfter(fact, value)
			expect(storedApart()).toBe(before)
		}
	})

	test('come to what the rules make of them after any of 200 changes, and the given ones stay as they are', () => {
		updateDraft({ rulesets: rulesetIds, facts: { ...perfect, jobOffer: 'verbal' } }, day)
		render(<Pair />)
		const before = storedApart()
		for (const [fact, value] of fc.sample(
			anyChange(() => true),
			{ numRuns: runs(200), seed: 18 },
		)) {
			act(() => setTried(fact, value))
			expectOutcomesAfter(fact, value)
			expect(storedApart()).toBe(before)
		}
	})

	test('say what turns, and are given up and brought back with one press each', async () => {
		await open({ ...perfect, jobOffer: 'verbal' })
		const before = storedApart()
		answer('jobOffer', 'written')
		const row = rowFor('jobOffer')
		const turned = [...row.querySelectorAll('[data-turn]')].map((turn) => turn.getAttribute('data-turn'))
		expect(turned).toEqual(['article job-offer', 'work-permit definite-employer', 'h1b bona-fide-job'])
		expect(row.textContent).toContain(say(text.yours, { answer: en.facts.jobOffer.options.verbal }))
		await waitFor(() => expect(news()).toContain(say(text.pair.turn, { count: 3 })))
		press(text.revert)
		expect(readDraft()?.scenario).toBeUndefined()
		expect(within(row).getByLabelText(en.facts.jobOffer.options.verbal)).toHaveProperty('checked', true)
		press(text.restore)
		expect(scenario()?.facts).toEqual({ jobOffer: 'written' })
		expect(storedApart()).toBe(before)
	})

	test('stand under a name beside the given ones after a reload, and a second scenario replaces them once it is confirmed', async () => {
		const { unmount } = await open({ ...perfect, jobOffer: 'verbal', age: 17 })
		answer('jobOffer', 'written')
		fireEvent.click(
			screen.getByRole('button', { name: say(text.pair.renameOf, { name: text.pair.scenario }) }),
		)
		const field = screen.getByLabelText<HTMLInputElement>(text.pair.name)
		expect(field.maxLength).toBe(40)
		fireEvent.change(field, { target: { value: 'With an offer' } })
		press(text.pair.saveName)
		unmount()
		await reopen()
		expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual(
			expect.arrayContaining([expect.stringContaining('With an offer')]),
		)
		press(text.second.label)
		expect(scenario()?.name).toBe('With an offer')
		press(text.second.action)
		expect(readDraft()?.scenario).toBeUndefined()
	})

	test('become the given ones once that is confirmed; the earlier ones are set aside and can be restored', async () => {
		await open({ ...perfect, jobOffer: 'verbal' })
		const given = readDraft()?.facts
		answer('jobOffer', 'written')
		press(text.use.label)
		expect(readDraft()?.facts).toEqual(given)
		press(text.use.action)
		expect(readDraft()).toMatchObject({ facts: { ...given, jobOffer: 'written' }, aside: [{ facts: given }] })
		expect(readDraft()?.scenario).toBeUndefined()
		press(text.use.undo)
		expect(readDraft()).toMatchObject({ facts: given, scenario: { facts: { jobOffer: 'written' } } })
	})

	test('that cannot be read leave the scenario as it is, and say what is wrong', async () => {
		await open(perfect)
		const row = rowFor('annualPayCny')
		const [field] = inputs(row).filter(({ type }) => type === 'text')
		if (!field) throw new Error('no field')
		fireEvent.change(field, { target: { value: 'a lot' } })
		await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'))
		expect(row.textContent).toContain(say(en.form.errors.number, { example: '240000' }))
		expect(readDraft()?.scenario).toBeUndefined()
	})
})

describe('the points', () => {
	const factors = () =>
		[...document.querySelectorAll<HTMLElement>('tr[data-factor]')].map((row) => ({
			id: row.dataset.factor,
			points: row.children[2]?.textContent?.split(' of ')[0],
		}))
	const interval = ({ low, high }: { low: number; high: number }) =>
		low === high ? String(low) : say(en.result.points.interval, { low, high })

	/** The points as the API gives them. */
	async function ofApi(given: Partial<Facts>): Promise<Points> {
		const response = await POST(
			new Request('http://localhost/api/v1/evaluate', {
				method: 'POST',
				headers: { 'Content-Type': 'application/json' },
				body: JSON.stringify({ ruleset: 'work-permit', facts: given }),
			}),
			{ params: Promise.resolve({}) },
		)
		return (await response.json()).points
	}

	test.each([
		['somebody who has answered everything', perfect],
		['somebody who is not sure of some', { ...perfect, provincialBonus: null, chineseLevel: null }],
	] as const)('are those of the API for %s, in every step up and down', async (_, given) => {
		await open(given)
		for (const name of [/^.*: up to /, /^.*: down to /]) {
			for (let step = 0; step < 3; step++) {
				const [table] = document.querySelectorAll<HTMLElement>('#points table')
				const buttons = table ? within(table).queryAllByRole('button', { name }) : []
				for (const button of buttons) fireEvent.click(button)
				const tried = { ...readDraft()?.facts, ...triedIn(readDraft()) } as Partial<Facts>
				const points = await ofApi(tried)
				expect(factors()).toEqual(
					points.factors.map((factor) => ({ id: factor.id, points: interval(factor) })),
				)
				expect(document.querySelector('[data-total]')?.textContent).toBe(interval(points))
			}
		}
	})

	test('say what the next step adds, and end where there is no more', async () => {
		await open({ ...perfect, chineseLevel: 'hsk4', workLocation: 'other' })
		const row = document.querySelector<HTMLElement>('tr[data-factor="chineseLevel"]')
		const stepper = row && within(row).getByRole('spinbutton', { name: en.facts.chineseLevel.label })
		if (!row || !stepper) throw new Error('no stepper')
		expect(row.lastElementChild?.textContent).toContain(`${en.facts.chineseLevel.options.hsk5}: +1`)
		fireEvent.keyDown(stepper, { key: 'ArrowUp' })
		expect(stepper.getAttribute('aria-valuetext')).toBe(en.facts.chineseLevel.options.hsk5)
		const label = say(text.most, { label: en.facts.chineseLevel.label })
		const more = within(row).getByRole('button', { name: label })
		expect(more.getAttribute('aria-disabled')).toBe('true')
		fireEvent.click(more)
		expect(triedIn(readDraft())).toEqual({ chineseLevel: 'hsk5' })
		expect(row.lastElementChild?.textContent).toBe(text.points.atMost)
	})
})
