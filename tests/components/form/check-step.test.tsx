import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { afterEach, describe, expect, test } from 'vitest'
import { CheckStep } from '@/components/form/steps/check-step'
import { eraseDraft, updateDraft } from '@/lib/draft/draft-store'
import type { FormWay } from '@/lib/draft/form-way'
import { fullView } from '@/lib/form/full/view'
import { quickView } from '@/lib/form/quick/view'
import { situationOf } from '@/lib/form/situation'
import { standingsSoFar } from '@/lib/form/standing-so-far'
import { rulesetIds } from '@/rules/rulesets/ids'
import { serveLateWords } from '@/tests/components/late-words'
import { recordingRouter } from '@/tests/components/recording-router'
import { newUser } from '@/tests/components/user'
import { en, plainWordsOf, say } from '@/tests/wording'

serveLateWords()

const day = '2026-11-27'
const words = plainWordsOf('en')
const start = situationOf(null)
const atStart = {
	quick: quickView(start, { id: 'you' }),
	full: fullView(start),
	standings: standingsSoFar({ ...start, chosen: rulesetIds }),
}

afterEach(() => {
	cleanup()
	eraseDraft()
	localStorage.clear()
})

function openStep(way: FormWay) {
	updateDraft({ way }, day)
	const { router } = recordingRouter()
	render(
		<AppRouterContext value={router}>
			<CheckStep
				locale="en"
				step="you"
				atStart={atStart}
				words={{
					...words,
					outcomes: words.result.outcomes,
					count: words.result.conditions.count,
					form: { ...words.form, reading: words.form.answers.reading },
				}}
			/>
		</AppRouterContext>,
	)
	return newUser()
}

const rail = () => screen.getByRole('complementary')
const rowOf = (id: string) => rail().querySelector<HTMLElement>(`[data-rail="${id}"]`)

describe.each(['quick', 'full'] as const)('where one stands, in the %s way', (way) => {
	test('has a row for each chosen rule set, and no result to see before the first answer', () => {
		openStep(way)
		expect([...rail().querySelectorAll('[data-rail]')].map((row) => row.getAttribute('data-rail'))).toEqual([
			'k-published',
			'article',
		])
		expect(rowOf('k-published')?.textContent).toContain(say(en.result.conditions.count, { met: 0, total: 4 }))
		expect(within(rail()).queryByRole('link')).toBeNull()
	})

	test('follows an answer', async () => {
		openStep(way)
		act(() => updateDraft({ facts: { nationalities: ['NG'] } }, day))
		await waitFor(() =>
			expect(rowOf('article')?.textContent).toContain(say(en.result.conditions.count, { met: 1, total: 21 })),
		)
		expect(rowOf('article')?.dataset.standing).toBe('open')
	})

	test('names the outcome once it is settled', async () => {
		openStep(way)
		act(() => updateDraft({ facts: { nationalities: ['CN'] } }, day))
		await waitFor(() => expect(rowOf('k-published')?.dataset.standing).toBe('not-needed'))
		expect(rowOf('k-published')?.textContent).toContain(en.result.outcomes['not-needed'])
		expect(rowOf('k-published')?.textContent).toContain(en.form.standing.final)
		const stop = within(rail()).getByRole('link', { name: en.form.standing.stop })
		expect(stop.getAttribute('href')).toBe('/en/result')
	})

	test('is no live region', () => {
		openStep(way)
		expect(rail().closest('[aria-live], [role="status"], [role="alert"]')).toBeNull()
		expect(rail().querySelector('[aria-live], [role="status"], [role="alert"]')).toBeNull()
	})

	test('opens and closes at the press of its line', async () => {
		const user = openStep(way)
		const line = within(rail()).getByRole('button')
		expect(line.getAttribute('aria-expanded')).toBe('false')
		await user.click(line)
		expect(line.getAttribute('aria-expanded')).toBe('true')
	})
})
