import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import fc from 'fast-check'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { OtherAnswersPage } from '@/components/other-answers/other-answers-page'
import { otherAnswersWords } from '@/components/other-answers/tried/other-answers-words'
import { eraseDraft, key, readDraft, updateDraft } from '@/lib/draft/draft-store'
import { answerFor } from '@/lib/form/answer'
import { triedIn } from '@/lib/scenario/tried'
import { type Fact, type FactId, factIds, facts } from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { answerTo, perfect } from '@/tests/rules/candidates'
import { en, plainWordsOf, say } from '@/tests/wording'
import { recordingRouter } from './recording-router'

vi.setConfig({ testTimeout: 60_000 })
configure({ asyncUtilTimeout: 10_000 })

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
	const page = render(
		<AppRouterContext value={recordingRouter().router}>
			<OtherAnswersPage locale="en" words={otherAnswersWords(plainWordsOf('en'))} />
		</AppRouterContext>,
	)
	await screen.findByRole('table')
	return page
}

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

function choose(row: HTMLElement, value: string) {
	const [input] = inputs(row, value)
	if (!input) throw new Error(`no ${value} in ${row.textContent}`)
	if (!input.checked) fireEvent.click(input)
}

/** Gives an answer by the control of its row, as a person does. */
function answer(fact: FactId, value: FactValue): void {
	const row = rowFor(fact)
	const kind: Fact = facts[fact]
	const given = answerFor(fact, value, 'en')
	if (given === 'unsure' || given === 'none') choose(row, given)
	else if (kind.type === 'yes-no' || kind.type === 'choice') {
		const list = row.querySelector<HTMLSelectElement>('select')
		if (list) fireEvent.change(list, { target: { value: given } })
		else choose(row, String(given))
	} else if (kind.type === 'choices') {
		const isWanted = (option: string) => (given as readonly unknown[]).includes(option)
		for (const input of inputs(row)) if (input.checked !== isWanted(input.value)) fireEvent.click(input)
	} else {
		const [field] = inputs(row).filter(({ type }) => type === 'text')
		if (field) fireEvent.change(field, { target: { value: given } })
	}
}

const canBeGiven = (fact: FactId) => !['countries', 'languages'].includes(facts[fact].type)

const anyChange = fc
	.constantFrom(...factIds.filter(canBeGiven))
	.chain((fact) => fc.tuple(fc.constant(fact), fc.option(answerTo(fact), { freq: 5 })))

const outcomesShown = () =>
	[...document.querySelectorAll('tbody tr[data-ruleset]')].map((row) => [
		row.getAttribute('data-ruleset'),
		row.getAttribute('data-outcome'),
	])

const sorted = (value: FactValue) => (Array.isArray(value) ? value.toSorted() : value)

/** What is stored, but for the scenario. */
function storedApart() {
	const { scenario: _, ...given } = JSON.parse(localStorage.getItem(key) ?? '{}')
	return JSON.stringify(given)
}

describe('other answers', () => {
	test('come to what the rules make of them, whatever is changed, and the given ones stay as they are', async () => {
		await open({ ...perfect, jobOffer: 'verbal' })
		const before = storedApart()
		const given = readDraft()?.facts
		for (const [fact, value] of fc.sample(anyChange, { numRuns: 40, seed: 17 })) {
			answer(fact, value)
			const tried = normalise({ ...given, ...triedIn(readDraft()) } as Partial<Facts>)
			expect(sorted(tried[fact]), fact).toEqual(sorted(value))
			const expected = rulesetIds.map((id) => [
				id,
				evaluate(rulesets[id], { facts: tried, parameters: configuredParameters }, day).outcome,
			])
			expect(outcomesShown()).toEqual(expected)
			expect(storedApart()).toBe(before)
		}
	})

	test('say what turns, and are given up with one press', async () => {
		await open({ ...perfect, jobOffer: 'verbal' })
		answer('jobOffer', 'written')
		const row = rowFor('jobOffer')
		const turned = [...row.querySelectorAll('[data-turn]')].map((turn) => turn.getAttribute('data-turn'))
		expect(turned).toEqual(['article job-offer', 'work-permit definite-employer', 'h1b bona-fide-job'])
		expect(row.textContent).toContain(say(text.yours, { answer: en.facts.jobOffer.options.verbal }))
		fireEvent.click(screen.getByRole('button', { name: text.revert }))
		expect(readDraft()?.scenario).toBeUndefined()
		await waitFor(() =>
			expect(within(row).getByLabelText(en.facts.jobOffer.options.verbal)).toHaveProperty('checked', true),
		)
	})
})
