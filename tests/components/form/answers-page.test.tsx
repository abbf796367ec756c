import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { afterEach, expect, test } from 'vitest'
import { AnswersPage } from '@/components/form/answers/answers-page'
import { eraseDraft, readDraft, saveDraft } from '@/lib/draft/draft-store'
import { sayIn } from '@/lib/i18n/say'
import type { Facts } from '@/rules/facts-schema'
import { serveLateWords } from '@/tests/components/late-words'
import { recordingRouter } from '@/tests/components/recording-router'
import { newUser } from '@/tests/components/user'
import { plainWordsOf } from '@/tests/wording'

serveLateWords()
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS
Element.prototype.scrollIntoView ??= () => {}

const words = plainWordsOf('en')
const say = sayIn('en')
const { answers } = words.form

/** The list of answers of somebody who was asked in the full picture. */
function open(facts: Partial<Facts>) {
	saveDraft({
		version: 1,
		savedOn: '2026-11-27',
		rulesets: ['k-published'],
		way: 'full',
		employerInMind: false,
		facts,
	})
	const { router, visited } = recordingRouter()
	render(
		<AppRouterContext value={router}>
			<AnswersPage
				locale="en"
				words={{ ...words, outcomes: words.result.outcomes, count: words.result.conditions.count }}
			/>
		</AppRouterContext>,
	)
	return { user: newUser(), visited }
}

const changeLink = (fact: keyof typeof words.facts) =>
	screen.findByRole('link', { name: say(answers.changeOf, { label: say(words.facts[fact].label) }) })

afterEach(() => {
	cleanup()
	localStorage.clear()
	eraseDraft()
})

test('another answer is kept only once that is said, and the focus is back at its link', async () => {
	const { user } = open({ nationalities: ['NG'], age: 29 })
	await user.click(await changeLink('age'))
	const field = await screen.findByRole('textbox', { name: say(words.facts.age.question) })
	await user.clear(field)
	await user.type(field, '31')
	expect(readDraft()?.facts.age).toBe(29)
	await user.click(screen.getByRole('button', { name: say(answers.keep) }))
	await waitFor(() => expect(readDraft()?.facts.age).toBe(31))
	await waitFor(() => expect(document.activeElement?.id).toBe('change-age'))
	expect(screen.getByText(say(words.form.units.age, { value: 31 }))).toBeTruthy()
})

test('an answer can be left as it was, by its button or by Escape', async () => {
	const { user } = open({ nationalities: ['NG'], age: 29 })
	const was = say(answers.leaveAs, { answer: say(words.form.units.age, { value: 29 }) })
	for (const leave of [
		() => user.click(screen.getByRole('button', { name: was })),
		() => user.keyboard('{Escape}'),
	]) {
		await user.click(await changeLink('age'))
		await user.type(await screen.findByRole('textbox', { name: say(words.facts.age.question) }), '9')
		await leave()
		await changeLink('age')
		expect(readDraft()?.facts.age).toBe(29)
	}
})

test('an answer that cannot be read is not kept, and what to do is said', async () => {
	const { user } = open({ nationalities: ['NG'], age: 29 })
	await user.click(await changeLink('age'))
	const field = await screen.findByRole('textbox', { name: say(words.facts.age.question) })
	await user.clear(field)
	await user.type(field, 'old{Enter}')
	await screen.findByText(say(words.form.errors.number, { example: '29' }))
	expect(readDraft()?.facts.age).toBe(29)
})

test('what another answer would change is said before it is kept', async () => {
	const { user } = open({ nationalities: ['NG'], age: 29, holdsProof: true })
	await user.click(await changeLink('holdsProof'))
	const form = await screen.findByRole('form')
	await user.click(within(form).getByRole('radio', { name: say(words.form.no) }))
	const { outcomes } = words.result
	const news = await within(form).findByText((text) => text.includes(say(outcomes.ineligible)))
	expect(news.textContent).toContain(say(words.rulesets['k-published'].name))
	expect(readDraft()?.facts.holdsProof).toBe(true)
})

test('two answers that look as if they did not fit are asked about until the person says that both are right, or changes one', async () => {
	const facts: Partial<Facts> = { nationalities: ['NG'], age: 16, highestDegree: 'bachelor' }
	const { user } = open(facts)
	await user.click(await screen.findByRole('button', { name: say(answers.odd.fits) }))
	await waitFor(() => expect(screen.queryByText(say(answers.odd.title))).toBeNull())
	await user.click(await changeLink('highestDegree'))
	const { options } = words.facts.highestDegree
	await user.click(await screen.findByRole('radio', { name: say(options.master) }))
	await user.click(screen.getByRole('button', { name: say(answers.keep) }))
	expect(await screen.findByText(say(answers.odd.title))).toBeTruthy()
})

test('a topic in which nothing is open is one line', async () => {
	open({
		nationalities: ['NG'],
		age: 29,
		plannedActivities: ['business'],
		highestDegree: 'master',
		degreeField: 'science',
		degreeInstitutionRenowned: null,
	})
	const summary = await screen.findByText(say(answers.show, { count: 3 }))
	expect(summary.closest('details')?.open).toBe(false)
	expect((await changeLink('degreeInstitutionRenowned')).closest('details')).toBeNull()
})

test('answering the last open question of a topic leaves its row, and the focus, where they are', async () => {
	const { user } = open({
		nationalities: ['NG'],
		age: 29,
		plannedActivities: ['business'],
		highestDegree: 'master',
		degreeField: null,
		degreeInstitutionRenowned: true,
		teachesOrResearches: false,
		holdsProof: true,
	})
	await user.click(await changeLink('degreeField'))
	const form = await screen.findByRole('form')
	const { options } = words.facts.degreeField
	await user.click(within(form).getByRole('radio', { name: say(options.science) }))
	await user.click(within(form).getByRole('button', { name: say(answers.keep) }))
	await waitFor(() => expect(document.activeElement?.id).toBe('change-degreeField'))
	expect(document.activeElement?.closest('details')).toBeNull()
})
