import { cleanup, render, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import type { FieldWords } from '@/components/form/question/field-props'
import { StepForm } from '@/components/form/step-form'
import { eraseDraft } from '@/lib/draft/draft-store'
import type { Locale } from '@/lib/i18n/locales'
import { type Fact, type FactId, facts } from '@/rules/facts'
import { recordingRouter } from '@/tests/components/recording-router'
import { newUser } from '@/tests/components/user'
import { plainWordsOf } from '@/tests/wording'

// Every browser has them; jsdom does not. user-event needs the second for the arrow keys among radios.
Element.prototype.scrollIntoView ??= () => {}
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS

/** One fact of each type, in the order of a page. */
export const oneOfEach = [
	'acceptsStaffRules',
	'jobOffer',
	'plannedActivities',
	'annualPayCny',
	'age',
	'nationalities',
	'languages',
	'isicDivision',
] as const satisfies readonly FactId[]

export const nextPath = '/check/market'
export const backPath = '/check/you'
export const title = 'Studies and work'

/** The page with one step, and a router that records where it is sent. */
export function stepPage(
	asked: readonly FactId[],
	locale: Locale = 'en',
	words: FieldWords = plainWordsOf(locale),
) {
	const { router, visited } = recordingRouter()
	const page = (
		<AppRouterContext value={router}>
			<StepForm
				locale={locale}
				words={words}
				title={title}
				possible={asked}
				asked={asked}
				next={{ path: () => nextPath, label: 'Continue' }}
				back={{ path: backPath, label: 'Back' }}
			>
				<h1>{title}</h1>
			</StepForm>
		</AppRouterContext>
	)
	return { page, visited }
}

const fieldOf: Partial<Record<Fact['type'], (fact: FactId) => string>> = {
	countries: (fact) => fact,
	languages: (fact) => `${fact}.0.language`,
}

/** Waits until countries and languages can be chosen. */
export const listsAreThere = (asked: readonly FactId[]) =>
	waitFor(() => {
		for (const fact of asked) {
			const name = fieldOf[facts[fact].type]?.(fact)
			if (name && selectNamed(name).length < 2) throw new Error(fact)
		}
	})

/** Renders a step, and waits until it can be answered. */
export async function openStep(asked: readonly FactId[], locale: Locale = 'en', words?: FieldWords) {
	const { page, visited } = stepPage(asked, locale, words)
	const { unmount } = render(page)
	await listsAreThere(asked)
	return { visited, unmount, user: newUser() }
}

/** All fields of a name. */
export const fieldsNamed = (name: string) =>
	[...document.getElementsByName(name)] as (HTMLInputElement | HTMLSelectElement)[]

function one<E extends Element>(selector: string): E {
	const found = document.querySelectorAll<E>(selector)
	if (found.length !== 1 || !found[0]) throw new Error(`${found.length} of ${selector}`)
	return found[0]
}

/** A radio or checkbox, by its field's name and its option's value. */
export const optionOf = (name: string, value: string) =>
	one<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)
/** The select element of a name. */
export const selectNamed = (name: string) => one<HTMLSelectElement>(`select[name="${name}"]`)
/** The field in which the answers to a question are searched for. */
export const searchField = (fact: FactId) => one<HTMLInputElement>(`#field-${fact}[role="combobox"]`)
/** Searches for an answer by its name and chooses it, as a person does by keyboard. */
export async function choose(user: UserEvent, fact: FactId, name: string) {
	await user.clear(searchField(fact))
	await user.type(searchField(fact), name)
	await waitFor(() => one(`[role="option"][aria-selected="true"]`))
	await user.keyboard('{Enter}')
}
/** The text field of a name. */
export const textNamed = (name: string) => one<HTMLInputElement>(`input[name="${name}"][type="text"]`)
/** The button that goes on. */
export const nextButton = () => one<HTMLButtonElement>('[data-action="next"]')

/** The summary of faults, if it is shown. */
export const summary = () => document.querySelector<HTMLElement>('[role="alert"]')

/** Tries to go on with faults in the form, and waits until the summary has the focus. */
export async function goOnWithFaults(user: UserEvent) {
	await user.click(nextButton())
	await summaryHasFocus()
}
/** Waits until the summary of faults has the focus. */
export const summaryHasFocus = () =>
	waitFor(() => {
		if (!summary() || document.activeElement !== summary()) throw new Error('the summary has no focus')
	})

/** Goes on, and waits until the router is sent to the next step. */
export async function goOn(user: UserEvent, visited: readonly string[]) {
	await user.click(nextButton())
	await waitFor(() => {
		if (!visited.includes(`/en${nextPath}`)) throw new Error('still on the step')
	})
}

/** The facts in the browser's storage. */
export const storedFacts = (): unknown => JSON.parse(localStorage.getItem('k-visa-check') ?? '{}').facts

/** Unmounts the page and erases what it stored. */
export function clearPage() {
	cleanup()
	localStorage.clear()
	eraseDraft()
	document.title = ''
}
