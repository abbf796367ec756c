import { act, render, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readDraft, updateDraft } from '@/lib/draft/draft-store'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { type FactId, facts } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { countryCodes } from '@/rules/reference/countries'
import { newUser } from '@/tests/components/user'
import { localesToday } from '@/tests/runs'
import { en, plainWordsOf, say } from '@/tests/wording'
import {
	backPath,
	choose,
	clearPage,
	goOn,
	goOnWithFaults,
	listsAreThere,
	nextButton,
	nextPath,
	oneOfEach,
	openStep,
	optionOf,
	searchField,
	selectNamed,
	stepPage,
	storedFacts,
	summary,
	summaryHasFocus,
	textNamed,
	title,
} from './step'

vi.setConfig({ testTimeout: 60_000 })
afterEach(clearPage)

const day = '2026-11-24'
const { errors } = en.form
/** What the summary says of a faulty field: its question, and the field's own message. */
const inSummary = (fact: FactId, locale: Locale = 'en') =>
	sayIn(locale)(plainWordsOf(locale).form.errors.about, {
		question: sayIn(locale)(plainWordsOf(locale).facts[fact].question),
		fault: questionOf(fact).message ?? '',
	})
const faultyTitle = say(errors.titlePrefix, { title })
const linksOf = (box: HTMLElement | null) => [...(box?.querySelectorAll('a') ?? [])]
const questionOf = (fact: FactId) => {
	const control = document.getElementById(`field-${fact}`)
	const message = document.getElementById(`field-${fact}-fault`)
	return { control, message: message?.textContent ?? null }
}
const buttonNamed = (name: string) => within(document.body).getByRole('button', { name })
const rowsOf = (name: string) => document.querySelectorAll<HTMLSelectElement>(`select[name="${name}"]`)

const answered = {
	acceptsStaffRules: true,
	jobOffer: 'written',
	plannedActivities: ['science-exchange', 'business'],
	annualPayCny: 300_000,
	age: 29,
	nationalities: ['NG'],
	languages: [{ language: 'ha', level: 'native' }],
	isicDivision: '27',
} as const satisfies Partial<Facts>

/** The facts of which something can be entered that is no answer. */
const readable = ['age', 'nationalities', 'languages', 'annualPayCny', 'isicDivision'] as const

/** Enters what is no answer: no number, or nothing of the list. */
async function misfill(user: UserEvent, asked: readonly FactId[]) {
	for (const fact of asked) await user.type(document.getElementById(`field-${fact}`) as HTMLElement, 'qqqq')
}
/** A step on which each field holds what cannot be read. */
async function misfilled(asked: readonly FactId[], locale?: Locale) {
	const opened = await openStep(asked, locale)
	await misfill(opened.user, asked)
	return opened
}

describe('a step on which nothing can be read', () => {
	test('stays, stores nothing, and begins with a summary that links to each field in the order of the page', async () => {
		const { user, visited } = await misfilled(readable)
		expect(document.title).not.toBe(faultyTitle)
		await goOnWithFaults(user)
		expect(document.title).toBe(faultyTitle)
		expect(visited).toEqual([])
		expect(storedFacts() ?? {}).toEqual({})
		expect(document.activeElement).toBe(summary())
		const heading = document.getElementById(summary()?.getAttribute('aria-labelledby') ?? '')
		expect(heading?.textContent).toContain(String(readable.length))
		const links = linksOf(summary())
		expect(links.map(({ hash }) => hash)).toEqual(readable.map((fact) => `#field-${fact}`))
		const inOrder = readable.map((fact) => questionOf(fact).control)
		for (const [index, control] of inOrder.entries()) {
			const before = inOrder[index - 1]
			if (before)
				expect(before.compareDocumentPosition(control as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
		}
		expect(summary()?.compareDocumentPosition(document.querySelector('h1') as Node)).toBe(
			Node.DOCUMENT_POSITION_FOLLOWING,
		)
	})

	test('moves the focus to the summary each time anew', async () => {
		const { user } = await misfilled(['age', 'annualPayCny'])
		await goOnWithFaults(user)
		await user.click(optionOf('annualPayCny', 'unsure'))
		expect(document.activeElement).toBe(optionOf('annualPayCny', 'unsure'))
		await goOnWithFaults(user)
		expect(document.activeElement).toBe(summary())
		expect(linksOf(summary()).map(({ hash }) => hash)).toEqual(['#field-age'])
	})

	test('has its own title again once all is mended', async () => {
		document.title = 'Studies – K-visa Check'
		const { user } = await misfilled(['age', 'annualPayCny'])
		await goOnWithFaults(user)
		await user.click(optionOf('age', 'unsure'))
		expect(document.title).toBe(faultyTitle)
		await user.click(optionOf('annualPayCny', 'unsure'))
		expect(document.title).toBe('Studies – K-visa Check')
	})

	test('leaves the title of another page alone when it is left', async () => {
		const { user, unmount } = await misfilled(['age'])
		await goOnWithFaults(user)
		document.title = 'Another page'
		unmount()
		expect(document.title).toBe('Another page')
	})

	test('leads by its links to each field', async () => {
		const { user } = await misfilled(readable)
		await goOnWithFaults(user)
		for (const fact of readable) {
			const link = linksOf(summary()).find(({ hash }) => hash === `#field-${fact}`)
			await user.click(link as HTMLElement)
			const focused = document.activeElement as HTMLInputElement | HTMLSelectElement
			expect(focused).toBe(questionOf(fact).control)
			expect([fact, '']).toContain(focused.name)
			expect(focused.id).toBe(`field-${fact}`)
		}
	})

	test.each(readable)(
		'marks the field of %s as the one to mend, and describes it by the message',
		async (fact) => {
			const { user } = await misfilled([fact])
			expect(questionOf(fact).control?.getAttribute('aria-invalid')).toBeNull()
			await goOnWithFaults(user)
			const { control, message } = questionOf(fact)
			expect(control?.getAttribute('aria-invalid')).toBe('true')
			const described =
				control?.closest('[aria-describedby]')?.getAttribute('aria-describedby')?.split(' ') ?? []
			expect(described.map((id) => document.getElementById(id)?.textContent)).toContain(message)
		},
	)

	test.each(localesToday)(
		'speaks %s; the summary names the question, which the field does not repeat',
		async (locale) => {
			const { user } = await misfilled(readable, locale)
			await goOnWithFaults(user)
			const { titlePrefix } = plainWordsOf(locale).form.errors
			expect(document.title).toBe(sayIn(locale)(titlePrefix, { title }))
			for (const fact of readable)
				expect(questionOf(fact).message).not.toContain(
					sayIn(locale)(plainWordsOf(locale).facts[fact].question),
				)
			const said = linksOf(summary()).map(({ textContent }) => textContent)
			expect(said).toEqual(readable.map((fact) => inSummary(fact, locale)))
			expect(new Set(said).size).toBe(readable.length)
		},
	)
})

describe('a question left blank', () => {
	test('is no fault: it is kept as unknown, and is blank when one comes back', async () => {
		const { user, visited, unmount } = await openStep(oneOfEach)
		await goOn(user, visited)
		expect(storedFacts()).toEqual(Object.fromEntries(oneOfEach.map((fact) => [fact, null])))
		expect(readDraft()?.leftOpen).toEqual(oneOfEach)
		unmount()
		await openStep(oneOfEach)
		for (const fact of oneOfEach) expect(optionOf(fact, 'unsure').checked).toBe(false)
	})

	test('is open no more once it is answered', async () => {
		const { user, visited } = await openStep(['acceptsStaffRules', 'age'])
		await goOn(user, visited)
		await user.click(optionOf('acceptsStaffRules', 'unsure'))
		expect(readDraft()?.leftOpen).toEqual(['age'])
		expect(storedFacts()).toEqual({ acceptsStaffRules: null, age: null })
	})
})

describe('questions that one press answers', () => {
	const group = ['coreRnd', 'productionManagement', 'domesticSales'] as const
	const press = (action: string) =>
		document.querySelector<HTMLElement>(`[data-action="${action}"]`) as HTMLElement

	test('stand under one heading, where none of them can be said at once and taken back', async () => {
		const { user } = await openStep(['jobOffer', ...group])
		await user.click(optionOf('coreRnd', 'yes'))
		await user.click(press('all-no'))
		expect(storedFacts()).toEqual(Object.fromEntries(group.map((fact) => [fact, false])))
		await user.click(press('undo'))
		expect(storedFacts()).toEqual({ coreRnd: true })
		expect(optionOf('coreRnd', 'yes').checked).toBe(true)
	})

	test('that the employer knows best are left unknown at once', async () => {
		const asked = ['jobOffer', 'paidInMoney', 'annualPayCny', 'isicDivision'] as const
		const { user } = await openStep(asked)
		await user.click(optionOf('jobOffer', 'written'))
		await user.click(press('all-unsure'))
		expect(storedFacts()).toEqual({
			jobOffer: 'written',
			paidInMoney: null,
			annualPayCny: null,
			isicDivision: null,
		})
		await user.click(press('undo'))
		expect(storedFacts()).toEqual({ jobOffer: 'written' })
	})
})

describe('"I’m not sure"', () => {
	test('is enough for every question, and is kept as not known', async () => {
		const { user, visited } = await openStep(oneOfEach)
		for (const fact of oneOfEach) await user.click(optionOf(fact, 'unsure'))
		await goOn(user, visited)
		expect(visited).toEqual([`/en${nextPath}`])
		expect(storedFacts()).toEqual(Object.fromEntries(oneOfEach.map((fact) => [fact, null])))
	})

	test('empties the number beside it, and gives it back when it is unticked', async () => {
		const { user } = await openStep(['annualPayCny'])
		await user.type(textNamed('annualPayCny'), '300,000')
		await user.click(optionOf('annualPayCny', 'unsure'))
		expect(textNamed('annualPayCny').value).toBe('')
		expect(storedFacts()).toEqual({ annualPayCny: null })
		await user.click(optionOf('annualPayCny', 'unsure'))
		expect(optionOf('annualPayCny', 'unsure').checked).toBe(false)
		expect(textNamed('annualPayCny').value).toBe('300,000')
		expect(storedFacts()).toEqual({ annualPayCny: 300_000 })
	})

	test('is unticked by a number that is typed', async () => {
		const { user } = await openStep(['age'])
		await user.click(optionOf('age', 'unsure'))
		await user.type(textNamed('age'), '29')
		expect(optionOf('age', 'unsure').checked).toBe(false)
		expect(storedFacts()).toEqual({ age: 29 })
	})

	test('gives back an industry, the countries and the languages', async () => {
		const asked = ['nationalities', 'languages', 'isicDivision'] as const
		const { user } = await openStep(asked)
		await user.selectOptions(selectNamed('isicDivision'), '27')
		await user.selectOptions(selectNamed('nationalities'), 'NG')
		await user.selectOptions(selectNamed('languages.0.language'), 'ha')
		await user.click(optionOf('languages.0.level', 'native'))
		const { nationalities, languages, isicDivision } = answered
		expect(storedFacts()).toEqual({ nationalities, languages, isicDivision })
		for (const fact of asked) await user.click(optionOf(fact, 'unsure'))
		expect(storedFacts()).toEqual({ nationalities: null, languages: null, isicDivision: null })
		expect(selectNamed('nationalities').value).toBe('')
		for (const fact of asked) await user.click(optionOf(fact, 'unsure'))
		expect(storedFacts()).toEqual({ nationalities, languages, isicDivision })
	})

	test('and "none" and the options of a list exclude each other', async () => {
		const { user } = await openStep(['plannedActivities', 'languages'])
		const ticked = (name: string) =>
			[...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(
				({ value }) => value,
			)
		await user.click(optionOf('plannedActivities', 'business'))
		await user.click(optionOf('plannedActivities', 'unsure'))
		expect(ticked('plannedActivities')).toEqual(['unsure'])
		await user.click(optionOf('plannedActivities', 'none'))
		expect(ticked('plannedActivities')).toEqual(['none'])
		await user.click(optionOf('plannedActivities', 'business'))
		await user.click(optionOf('plannedActivities', 'paid-job'))
		expect(ticked('plannedActivities')).toEqual(['business', 'paid-job'])
		await user.click(optionOf('languages', 'none'))
		expect(storedFacts()).toMatchObject({ languages: [] })
		await user.click(optionOf('languages', 'unsure'))
		expect(ticked('languages')).toEqual(['unsure'])
		expect(storedFacts()).toEqual({ plannedActivities: ['business', 'paid-job'], languages: null })
	})
})

describe('pay', () => {
	const period = () => within(document.body).getByRole('combobox', { name: en.form.pay.per })

	test('by the month is kept as that of a year, and stays in its field as it was typed', async () => {
		const { user, visited } = await openStep(['annualPayCny'])
		await user.selectOptions(period(), 'month')
		await user.type(textNamed('annualPayCny'), '2.5万')
		expect(textNamed('annualPayCny').value).toBe('2.5万')
		expect(storedFacts()).toEqual({ annualPayCny: 300_000 })
		expect(document.body.textContent).toContain('300,000')
		await goOn(user, visited)
		expect(storedFacts()).toEqual({ annualPayCny: 300_000 })
	})

	test('is that of a year again when the period is changed back', async () => {
		const { user } = await openStep(['annualPayCny'])
		await user.type(textNamed('annualPayCny'), '25000')
		await user.selectOptions(period(), 'month')
		expect(storedFacts()).toEqual({ annualPayCny: 300_000 })
		await user.selectOptions(period(), 'year')
		expect(textNamed('annualPayCny').value).toBe('25000')
		expect(storedFacts()).toEqual({ annualPayCny: 25_000 })
	})

	test('by the month is no number where it is none', async () => {
		const { user } = await openStep(['annualPayCny'])
		await user.selectOptions(period(), 'month')
		await user.type(textNamed('annualPayCny'), 'a lot')
		await goOnWithFaults(user)
		expect(textNamed('annualPayCny').value).toBe('a lot')
		expect(questionOf('annualPayCny').message).toBe(say(errors.number, { example: '240000' }))
	})

	test('stays not known when only its period is changed', async () => {
		const { user } = await openStep(['annualPayCny'])
		await user.click(optionOf('annualPayCny', 'unsure'))
		await user.selectOptions(period(), 'month')
		expect(storedFacts()).toEqual({ annualPayCny: null })
		await user.selectOptions(period(), 'year')
		expect(storedFacts()).toEqual({ annualPayCny: null })
		expect(optionOf('annualPayCny', 'unsure').checked).toBe(true)
	})

	test('by the month comes back as that of a year', async () => {
		const { user, unmount } = await openStep(['annualPayCny'])
		await user.selectOptions(period(), 'month')
		await user.type(textNamed('annualPayCny'), '25000')
		unmount()
		await openStep(['annualPayCny'])
		expect(period()).toHaveProperty('value', 'year')
		expect(textNamed('annualPayCny').value).toBe('300000')
	})
})

describe('another tab', () => {
	/** What another tab does: it stores its draft, and the browser tells this one. */
	const answerElsewhere = (facts: object) =>
		act(() => {
			localStorage.setItem(
				'k-visa-check',
				JSON.stringify({ version: 1, savedOn: day, rulesets: ['article'], facts }),
			)
			window.dispatchEvent(new StorageEvent('storage', { key: 'k-visa-check' }))
		})

	test('shows its answers here', async () => {
		const { user, visited } = await openStep(['acceptsStaffRules', 'age'])
		await user.type(textNamed('age'), '29')
		answerElsewhere({ acceptsStaffRules: false, age: 41 })
		expect(textNamed('age').value).toBe('41')
		expect(optionOf('acceptsStaffRules', 'no').checked).toBe(true)
		await goOn(user, visited)
		expect(storedFacts()).toEqual({ acceptsStaffRules: false, age: 41 })
	})

	test('takes nothing away that is being typed here', async () => {
		const { user } = await openStep(['acceptsStaffRules', 'age'])
		await user.type(textNamed('age'), '２９')
		answerElsewhere({ acceptsStaffRules: true, age: 29 })
		expect(textNamed('age').value).toBe('２９')
		expect(optionOf('acceptsStaffRules', 'yes').checked).toBe(true)
	})

	test('shows its pay here, also where it is typed by the month', async () => {
		const { user } = await openStep(['annualPayCny'])
		await user.selectOptions(within(document.body).getByRole('combobox', { name: en.form.pay.per }), 'month')
		await user.type(textNamed('annualPayCny'), '25000')
		answerElsewhere({ annualPayCny: 480_000 })
		const shown = Number(textNamed('annualPayCny').value)
		const { value } = within(document.body).getByRole<HTMLSelectElement>('combobox', {
			name: en.form.pay.per,
		})
		expect(value === 'month' ? shown * 12 : shown).toBe(480_000)
	})
})

describe('what cannot be read', () => {
	test('is kept in its field as it was typed, and is not stored as anything else', async () => {
		const { user, visited } = await openStep(['age'])
		await user.type(textNamed('age'), '29')
		expect(storedFacts()).toEqual({ age: 29 })
		await user.type(textNamed('age'), ' years')
		expect(storedFacts()).toEqual({})
		await goOnWithFaults(user)
		expect(visited).toEqual([])
		expect(textNamed('age').value).toBe('29 years')
		expect(linksOf(summary()).map(({ textContent }) => textContent)).toEqual([inSummary('age')])
	})

	test('is mended in place', async () => {
		const { user, visited } = await openStep(['age'])
		await user.type(textNamed('age'), 'abc')
		await goOnWithFaults(user)
		await user.clear(textNamed('age'))
		await user.type(textNamed('age'), '２９')
		await goOn(user, visited)
		expect(visited).toEqual([`/en${nextPath}`])
		expect(summary()).toBeNull()
		expect(storedFacts()).toEqual({ age: 29 })
	})

	test.each([
		['out of range', '15', say(errors.range, { min: 16, max: 100 })],
		['out of range', '101', say(errors.range, { min: 16, max: 100 })],
		['not whole', '29.5', say(errors.whole, { example: '29' })],
		['not in digits', 'twenty', say(errors.number, { example: '29' })],
	])('is told what is wrong with it: %s, %s', async (_, typed, said) => {
		const { user, visited } = await openStep(['age'])
		await user.type(textNamed('age'), typed)
		await goOnWithFaults(user)
		expect(visited).toEqual([])
		expect(questionOf('age').message).toBe(said)
		expect(textNamed('age').value).toBe(typed)
	})

	test('is a language without its level: it is named, and marked in its row', async () => {
		const { user, visited } = await openStep(['languages'])
		await user.selectOptions(selectNamed('languages.0.language'), 'en')
		await user.click(optionOf('languages.0.level', 'fluent'))
		await user.selectOptions(selectNamed('languages.1.language'), 'ha')
		await goOnWithFaults(user)
		expect(visited).toEqual([])
		expect(questionOf('languages').message).toContain('Hausa')
		expect(linksOf(summary()).map(({ textContent }) => textContent)).toEqual([inSummary('languages')])
		const rows = [...rowsOf('languages.0.language'), ...rowsOf('languages.1.language')].map(
			(select) => select.closest('li')?.querySelector('[data-faulty], [aria-invalid="true"]') ?? null,
		)
		expect(rows.map((marked) => marked !== null)).toEqual([false, true])
		await user.click(linksOf(summary())[0] as HTMLElement)
		expect(document.activeElement).toBe(optionOf('languages.1.level', 'basic'))
		expect(storedFacts()).toEqual({ languages: [{ language: 'en', level: 'fluent' }] })
	})
})

describe('a message about one row of a list', () => {
	test('goes with its row, or says on which language it was', async () => {
		const { user } = await openStep(['languages'])
		await user.selectOptions(selectNamed('languages.0.language'), 'en')
		await user.click(optionOf('languages.0.level', 'fluent'))
		await user.selectOptions(selectNamed('languages.1.language'), 'ha')
		await goOnWithFaults(user)
		await user.click(buttonNamed(say(en.form.removeOf, { name: 'Hausa' })))
		const { message } = questionOf('languages')
		expect(message === null || message.includes('Hausa'), `the message is “${message}”`).toBe(true)
	})

	test('says the same in the summary and at the field when another language joins', async () => {
		const { user } = await openStep(['languages'])
		await user.selectOptions(selectNamed('languages.0.language'), 'ha')
		await goOnWithFaults(user)
		await user.selectOptions(selectNamed('languages.1.language'), 'sw')
		const said = linksOf(summary()).map(({ textContent }) => textContent)
		expect(said).toEqual([questionOf('languages').message].filter((message) => message !== null))
	})
})

describe('a step that is answered in full', () => {
	test('leads on, and stores values and not texts', async () => {
		const { user, visited } = await openStep(oneOfEach)
		await user.click(optionOf('acceptsStaffRules', 'yes'))
		await user.click(optionOf('jobOffer', 'written'))
		await user.click(optionOf('plannedActivities', 'science-exchange'))
		await user.click(optionOf('plannedActivities', 'business'))
		await user.type(textNamed('annualPayCny'), '30万')
		await user.type(textNamed('age'), '29')
		await user.selectOptions(selectNamed('nationalities'), 'NG')
		await user.selectOptions(selectNamed('languages.0.language'), 'ha')
		await user.click(optionOf('languages.0.level', 'native'))
		await user.selectOptions(selectNamed('isicDivision'), '27')
		await goOn(user, visited)
		expect(visited).toEqual([`/en${nextPath}`])
		expect(summary()).toBeNull()
		expect(storedFacts()).toEqual(answered)
		expect(JSON.parse(localStorage.getItem('k-visa-check') ?? '').savedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
	})

	test('leads on by the Enter key in a text field', async () => {
		const { user, visited } = await openStep(['age'])
		await user.type(textNamed('age'), '29{Enter}')
		await waitFor(() => expect(visited).not.toEqual([]))
		expect(visited).toEqual([`/en${nextPath}`])
	})

	test('leads back without asking for anything', async () => {
		const { user, visited } = await openStep(oneOfEach)
		await user.click(document.querySelector('[data-action="back"]') as HTMLElement)
		expect(visited).toEqual([`/en${backPath}`])
		expect(summary()).toBeNull()
	})

	test('leaves the answers of other steps alone', async () => {
		updateDraft({ rulesets: ['h1b'], facts: { holdsProof: true } }, day)
		const { user, visited } = await openStep(['age'])
		await user.type(textNamed('age'), '29')
		await goOn(user, visited)
		expect(storedFacts()).toEqual({ holdsProof: true, age: 29 })
		expect(JSON.parse(localStorage.getItem('k-visa-check') ?? '').rulesets).toEqual(['h1b'])
	})
})

describe('coming back to a step', () => {
	test('shows the answers, and leads on as they are', async () => {
		updateDraft({ facts: answered }, day)
		const { user, visited } = await openStep(oneOfEach)
		expect(optionOf('acceptsStaffRules', 'yes').checked).toBe(true)
		expect(optionOf('jobOffer', 'written').checked).toBe(true)
		const ticked = [...document.querySelectorAll<HTMLInputElement>('[name="plannedActivities"]:checked')]
		expect(ticked.map(({ value }) => value)).toEqual(answered.plannedActivities)
		expect(textNamed('annualPayCny').value).toBe('300000')
		expect(textNamed('age').value).toBe('29')
		expect(selectNamed('nationalities').value).toBe('NG')
		expect(selectNamed('languages.0.language').value).toBe('ha')
		expect(optionOf('languages.0.level', 'native').checked).toBe(true)
		expect(selectNamed('isicDivision').value).toBe('27')
		await goOn(user, visited)
		expect(visited).toEqual([`/en${nextPath}`])
		expect(storedFacts()).toEqual(answered)
	})

	test('shows "not sure" where it was said, and "none" where a list is empty', async () => {
		const unknown = Object.fromEntries(oneOfEach.map((fact) => [fact, null]))
		updateDraft({ facts: { ...unknown, plannedActivities: [], languages: [] } }, day)
		const { user, visited } = await openStep(oneOfEach)
		for (const fact of oneOfEach) {
			const listed = fact === 'plannedActivities' || fact === 'languages'
			expect(optionOf(fact, 'unsure').checked).toBe(!listed)
			if (listed) expect(optionOf(fact, 'none').checked).toBe(true)
		}
		await goOn(user, visited)
		expect(visited).toEqual([`/en${nextPath}`])
	})

	test('shows what was answered just before', async () => {
		const { user, unmount } = await openStep(['acceptsStaffRules', 'age', 'nationalities'])
		await user.click(optionOf('acceptsStaffRules', 'no'))
		await user.type(textNamed('age'), '41')
		await user.selectOptions(selectNamed('nationalities'), 'KE')
		unmount()
		await openStep(['acceptsStaffRules', 'age', 'nationalities'])
		expect(optionOf('acceptsStaffRules', 'no').checked).toBe(true)
		expect(textNamed('age').value).toBe('41')
		expect(selectNamed('nationalities').value).toBe('KE')
	})

	test('shows nothing of what is no answer any more', async () => {
		const stored = { version: 1, savedOn: day, rulesets: [], facts: { age: 'old', jobOffer: 'maybe' } }
		localStorage.setItem('k-visa-check', JSON.stringify(stored))
		const { user, visited } = await openStep(['age', 'jobOffer'])
		expect(textNamed('age').value).toBe('')
		expect(document.querySelector(':checked')).toBeNull()
		await goOn(user, visited)
		expect(storedFacts()).toEqual({ age: null, jobOffer: null })
	})
})

describe('a list of rows', () => {
	const codes = () => [...selectNamed('nationalities').selectedOptions].map(({ value }) => value)
	const offered = () =>
		within(document.body)
			.getAllByRole('option')
			.map(({ textContent }) => textContent)

	test('takes another country, and offers none twice', async () => {
		const { user } = await openStep(['nationalities'])
		await choose(user, 'nationalities', 'Nigeria')
		await choose(user, 'nationalities', 'Kenya')
		expect(storedFacts()).toEqual({ nationalities: ['NG', 'KE'] })
		await user.click(searchField('nationalities'))
		expect(offered()).not.toContain('Nigeria')
		expect(offered()).not.toContain('Kenya')
		expect(offered()).toContain('Niger')
	})

	test('lets a country go, and keeps the others in their order', async () => {
		updateDraft({ facts: { nationalities: ['NG', 'KE', 'BR'] } }, day)
		const { user } = await openStep(['nationalities'])
		await user.click(
			await within(document.body).findByRole('button', { name: say(en.form.removeOf, { name: 'Kenya' }) }),
		)
		expect(codes()).toEqual(['BR', 'NG'])
		expect(storedFacts()).toEqual({ nationalities: ['NG', 'BR'] })
		expect(document.activeElement).toBe(searchField('nationalities'))
		await user.click(buttonNamed(say(en.form.removeOf, { name: 'Nigeria' })))
		expect(codes()).toEqual(['BR'])
	})

	test('has an end, and says so where one more is searched for', async () => {
		const { maxItems } = facts.nationalities
		const others = countryCodes.filter((code) => code !== 'CN' && code !== 'KE')
		updateDraft({ facts: { nationalities: others.slice(0, maxItems - 1) } }, day)
		const { user } = await openStep(['nationalities'])
		await choose(user, 'nationalities', 'Kenya')
		expect(storedFacts()).toHaveProperty('nationalities.length', maxItems)
		expect(document.activeElement).toBe(searchField('nationalities'))
		await user.keyboard('Nigeria')
		const full = say(en.form.picker.full, { most: maxItems })
		await waitFor(() => expect(within(document.body).getAllByText(full)).not.toEqual([]))
		expect(within(document.body).queryAllByRole('option', { name: 'Nigeria' })).toEqual([])
		expect(storedFacts()).toHaveProperty('nationalities.length', maxItems)
	})

	test('keeps each language with its level when one before it goes', async () => {
		updateDraft(
			{
				facts: {
					languages: [
						{ language: 'en', level: 'basic' },
						{ language: 'ha', level: 'native' },
						{ language: 'sw', level: 'fluent' },
					],
				},
			},
			day,
		)
		const { user, visited } = await openStep(['languages'])
		await user.click(
			await within(document.body).findByRole('button', { name: say(en.form.removeOf, { name: 'English' }) }),
		)
		expect(selectNamed('languages.0.language').value).toBe('ha')
		expect(optionOf('languages.0.level', 'native').checked).toBe(true)
		expect(selectNamed('languages.1.language').value).toBe('sw')
		expect(optionOf('languages.1.level', 'fluent').checked).toBe(true)
		expect(selectNamed('languages.2.language').value).toBe('')
		await goOn(user, visited)
		expect(visited).toEqual([`/en${nextPath}`])
		expect(storedFacts()).toEqual({
			languages: [
				{ language: 'ha', level: 'native' },
				{ language: 'sw', level: 'fluent' },
			],
		})
	})

	test('takes another language with its own level', async () => {
		const { user } = await openStep(['languages'])
		await user.selectOptions(selectNamed('languages.0.language'), 'en')
		await user.click(optionOf('languages.0.level', 'working'))
		await user.selectOptions(selectNamed('languages.1.language'), 'ha')
		await user.click(optionOf('languages.1.level', 'native'))
		expect(optionOf('languages.0.level', 'working').checked).toBe(true)
		expect(storedFacts()).toEqual({
			languages: [
				{ language: 'en', level: 'working' },
				{ language: 'ha', level: 'native' },
			],
		})
	})
})

describe('the keyboard alone', () => {
	/** Tabs on until a field is reached; each stop on the way has a name. */
	async function tabTo(user: Awaited<ReturnType<typeof openStep>>['user'], wanted: () => HTMLElement) {
		for (let stops = 0; stops < 60 && document.activeElement !== wanted(); stops++) await user.tab()
		expect(document.activeElement).toBe(wanted())
	}

	test('answers every question and leads on', async () => {
		const { user, visited } = await openStep(oneOfEach)
		await tabTo(user, () => optionOf('acceptsStaffRules', 'yes'))
		await user.keyboard(' ')
		expect(optionOf('acceptsStaffRules', 'yes').checked).toBe(true)
		await user.keyboard('{ArrowDown}')
		expect(optionOf('acceptsStaffRules', 'no').checked).toBe(true)
		await tabTo(user, () => optionOf('jobOffer', 'none'))
		await user.keyboard(' {ArrowDown}{ArrowDown}')
		await tabTo(user, () => optionOf('plannedActivities', 'business'))
		await user.keyboard(' ')
		await tabTo(user, () => textNamed('annualPayCny'))
		await user.keyboard('300000')
		await tabTo(user, () => textNamed('age'))
		await user.keyboard('29')
		for (const fact of ['nationalities', 'languages', 'isicDivision'] as const) {
			await tabTo(user, () => optionOf(fact, 'unsure'))
			await user.keyboard(' ')
		}
		await tabTo(user, nextButton)
		await user.keyboard('{Enter}')
		await waitFor(() => expect(visited).not.toEqual([]))
		expect(visited).toEqual([`/en${nextPath}`])
		expect(storedFacts()).toEqual({
			acceptsStaffRules: false,
			jobOffer: 'written',
			plannedActivities: ['business'],
			annualPayCny: 300_000,
			age: 29,
			nationalities: null,
			languages: null,
			isicDivision: null,
		})
	})

	test('reaches the fields in the order of the page, and every control', async () => {
		const { user } = await openStep(oneOfEach)
		const reached: Element[] = []
		for (let stops = 0; stops < 80; stops++) {
			await user.tab()
			if (document.activeElement === document.body) break
			reached.push(document.activeElement as Element)
		}
		for (const [index, element] of reached.entries()) {
			const before = reached[index - 1]
			if (before) expect(before.compareDocumentPosition(element)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
		}
		const single = 'button, a[href], select:not([aria-hidden]), input[type="checkbox"], input[type="text"]'
		for (const control of document.querySelectorAll(single)) expect(reached).toContain(control)
		const groups = new Set(
			[...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].map(({ name }) => name),
		)
		for (const name of groups) {
			expect(reached.filter((element) => (element as HTMLInputElement).name === name)).toHaveLength(1)
		}
	})

	test('adds a country and takes it away', async () => {
		const { user } = await openStep(['nationalities'])
		await tabTo(user, () => searchField('nationalities'))
		await user.keyboard('ken')
		await within(document.body).findByRole('option', { name: /^Kenya/ })
		await user.keyboard('{Enter}')
		expect(storedFacts()).toEqual({ nationalities: ['KE'] })
		await tabTo(user, () => buttonNamed(say(en.form.removeOf, { name: 'Kenya' })))
		await user.keyboard('{Enter}')
		expect(storedFacts()).toEqual({})
		expect(document.activeElement).toBe(searchField('nationalities'))
	})

	test('follows a link of the summary to its field', async () => {
		const { user } = await misfilled(['annualPayCny', 'age'])
		await tabTo(user, nextButton)
		await user.keyboard('{Enter}')
		await summaryHasFocus()
		await user.tab()
		await user.tab()
		expect(document.activeElement).toBe(linksOf(summary())[1])
		await user.keyboard('{Enter}')
		expect(document.activeElement).toBe(textNamed('age'))
	})
})

describe('what is entered before the page comes alive', () => {
	const asked = [
		'acceptsStaffRules',
		'plannedActivities',
		'age',
		'isicDivision',
		'languages',
		'nationalities',
	] as const

	test('stays, is stored, and leads on', async () => {
		const { page, visited } = stepPage(asked)
		const container = document.createElement('div')
		document.body.append(container)
		container.innerHTML = renderToString(page)
		optionOf('acceptsStaffRules', 'no').checked = true
		optionOf('plannedActivities', 'business').checked = true
		textNamed('age').value = '29'
		searchField('isicDivision').value = 'elec'
		optionOf('languages', 'none').checked = true
		optionOf('nationalities', 'unsure').checked = true
		render(page, { container, hydrate: true })
		await listsAreThere(asked)
		expect(optionOf('acceptsStaffRules', 'no').checked).toBe(true)
		expect(optionOf('plannedActivities', 'business').checked).toBe(true)
		expect(textNamed('age').value).toBe('29')
		expect(searchField('isicDivision').value).toBe('elec')
		expect(optionOf('languages', 'none').checked).toBe(true)
		expect(optionOf('nationalities', 'unsure').checked).toBe(true)
		nextButton().click()
		await summaryHasFocus()
		expect(linksOf(summary()).map(({ hash }) => hash)).toEqual(['#field-isicDivision'])
		await choose(newUser(), 'isicDivision', en.facts.isicDivision.options['27'])
		nextButton().click()
		await waitFor(() => expect(visited).toEqual([`/en${nextPath}`]))
		expect(storedFacts()).toEqual({
			acceptsStaffRules: false,
			plannedActivities: ['business'],
			age: 29,
			isicDivision: '27',
			languages: [],
			nationalities: null,
		})
		container.remove()
	})

	test('goes before what is stored, which shows where nothing is entered', async () => {
		updateDraft({ facts: { age: 41, acceptsStaffRules: true, nationalities: ['KE'] } }, day)
		const { page } = stepPage(asked)
		const container = document.createElement('div')
		document.body.append(container)
		container.innerHTML = renderToString(page)
		textNamed('age').value = '29'
		render(page, { container, hydrate: true })
		await listsAreThere(asked)
		expect(textNamed('age').value).toBe('29')
		expect(optionOf('acceptsStaffRules', 'yes').checked).toBe(true)
		expect(selectNamed('nationalities').value).toBe('KE')
		expect(storedFacts()).toEqual({ age: 29, acceptsStaffRules: true, nationalities: ['KE'] })
		container.remove()
	})
})

describe('a step that was opened to change one answer', () => {
	test.each([
		['?from=result#field-age', '/en/result'],
		['?from=result#field-age/doubt-k-published-young', '/en/result#doubt-k-published-young/age'],
		['?from=answers#field-age', '/en/check/answers#change-age'],
		['?from=result#field-age//other.example', '/en/result'],
		['?from=result#field-age/x/../../other', '/en/result'],
		['?from=//other.example#field-age/doubt-x', `/en${nextPath}`],
	])('leads back to where it was opened, %s, and to no other page', async (address, target) => {
		window.history.replaceState(null, '', `/en/check/you${address}`)
		const { user, visited } = await openStep(['age'])
		await user.type(textNamed('age'), '31')
		await user.click(nextButton())
		await waitFor(() => expect(visited).toEqual([target]))
		window.history.replaceState(null, '', '/')
	})

	test('still knows it after the summary of faults has led to the field', async () => {
		window.history.replaceState(null, '', '/en/check/you?from=result#field-age/doubt-article-degree')
		const { user, visited } = await misfilled(['age'])
		await goOnWithFaults(user)
		window.location.hash = 'field-age'
		await user.clear(textNamed('age'))
		await user.type(textNamed('age'), '31')
		await user.click(nextButton())
		await waitFor(() => expect(visited).toEqual(['/en/result#doubt-article-degree/age']))
		window.history.replaceState(null, '', '/')
	})
})
