import { screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { sayIn } from '@/lib/i18n/say'
import { type Fact, type FactId, factIds, facts, languageLevels } from '@/rules/facts'
import { countryCodes } from '@/rules/reference/countries'
import { knownLanguages } from '@/rules/reference/language-codes'
import { localesToday } from '@/tests/runs'
import { en, plainWordsOf, say } from '@/tests/wording'
import { clearPage, fieldsNamed, oneOfEach, openStep, searchField, selectNamed } from './step'

vi.setConfig({ testTimeout: 60_000 })
afterEach(clearPage)

/** The fields of a question by name: what each is, and the values that it takes; without a name it is no answer. */
function fieldsOf() {
	const form = document.querySelector('form')
	const fields = new Map<string, { readonly kinds: Set<string>; readonly values: string[] }>()
	for (const element of form?.elements ?? []) {
		if (!(element instanceof HTMLInputElement || element instanceof HTMLSelectElement)) continue
		if (!element.name) continue
		const field = fields.get(element.name) ?? { kinds: new Set(), values: [] }
		field.kinds.add(element.type)
		if (element instanceof HTMLSelectElement)
			field.values.push(...[...element.options].map(({ value }) => value))
		else if (element.type !== 'text') field.values.push(element.value)
		fields.set(element.name, field)
	}
	return Object.fromEntries(
		[...fields].map(([name, { kinds, values }]) => [name, { kinds: [...kinds], values: values.sort() }]),
	)
}

/** What the contract (§2) says of a question's fields. */
function contractOf(fact: FactId): ReturnType<typeof fieldsOf> {
	const kind: Fact = facts[fact]
	const field = (kinds: readonly string[], values: readonly string[]) => ({
		[fact]: { kinds: [...kinds], values: [...values].sort() },
	})
	switch (kind.type) {
		case 'yes-no':
			return field(['radio'], ['yes', 'no', 'unsure'])
		case 'choice':
			return kind.options.length > 12
				? field(['select-one', 'checkbox'], ['', ...kind.options, 'unsure'])
				: field(['radio'], [...kind.options, 'unsure'])
		case 'choices':
			return field(['checkbox'], [...kind.options, 'none', 'unsure'])
		case 'countries': {
			const codes = countryCodes.filter((code) => !kind.except.includes(code))
			return {
				...field(['select-multiple', 'checkbox'], [...codes, 'unsure']),
				// The card is ticked under the nationalities; without a tick nothing is answered.
				...(fact === 'nationalities' && { permanentResident: { kinds: ['checkbox'], values: ['yes'] } }),
			}
		}
		case 'languages':
			return {
				...field(['checkbox'], ['none', 'unsure']),
				[`${fact}.0.language`]: { kinds: ['select-one'], values: ['', ...knownLanguages].sort() },
			}
		default:
			return field(['text', 'checkbox'], ['unsure'])
	}
}

describe.each(factIds)('the question about %s', (fact) => {
	test('has fields named after the fact, with its options as values', async () => {
		await openStep([fact])
		expect(fieldsOf()).toEqual(contractOf(fact))
	})

	test('has its words, the reason why it is asked, and no field without a name', async () => {
		await openStep([fact])
		// Answers under headings are groups inside the question's own.
		const groups = [...document.querySelectorAll('fieldset')]
		const group = groups.find((one) => one.contains(document.getElementById(`field-${fact}`)))
		if (group) expect(group.querySelector('legend')?.textContent).toBe(say(en.facts[fact].question))
		else expect(screen.getByLabelText(say(en.facts[fact].question)).id).toBe(`field-${fact}`)
		expect(screen.getByText(say(en.facts[fact].why))).toBeDefined()
		const byEmployer = screen.queryByText(say(en.form.employerKnows)) !== null
		expect(byEmployer).toBe(facts[fact].who === 'E')
		for (const element of document.querySelectorAll<HTMLInputElement>('input, select, button')) {
			const name = element.ariaLabel ?? element.labels?.[0]?.textContent ?? element.textContent
			expect(name?.trim(), element.outerHTML.slice(0, 200)).not.toBe('')
		}
	})
})

test('a language that was chosen asks for its level', async () => {
	const { user } = await openStep(['languages'])
	await user.selectOptions(selectNamed('languages.0.language'), 'ha')
	expect(fieldsOf()).toMatchObject({
		'languages.0.language': { values: ['', 'ha'] },
		'languages.0.level': { kinds: ['radio'], values: [...languageLevels].sort() },
		'languages.1.language': { kinds: ['select-one'] },
	})
})

test('the industries are listed by their numbers and names', async () => {
	const { user } = await openStep(['isicDivision'])
	await user.type(searchField('isicDivision'), '27')
	expect((await screen.findByRole('option', { name: /^27/ })).textContent).toContain(
		`27 ${en.facts.isicDivision.options['27']}`,
	)
})

describe.each(localesToday)('a step in %s', (locale) => {
	test('has every option in words, and no id twice', async () => {
		await openStep(oneOfEach, locale)
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
		expect(ids).toEqual([...new Set(ids)])
		for (const field of oneOfEach.flatMap(fieldsNamed)) {
			if (field.ariaHidden) continue
			const label = field.labels?.[0]?.textContent ?? field.ariaLabel ?? ''
			expect(label).toMatch(/\p{L}/u)
			expect(label).not.toBe(field.value)
		}
		expect(document.body.textContent).not.toMatch(/[{}]|undefined|\[object/)
	})

	test('describes each field by its hint, where it has one', async () => {
		await openStep(oneOfEach, locale)
		const texts = plainWordsOf(locale).facts
		for (const fact of oneOfEach) {
			const text = texts[fact]
			const control = document.getElementById(`field-${fact}`)
			const described = control?.closest('[aria-describedby]')?.getAttribute('aria-describedby') ?? null
			const hint = 'hint' in text && text.hint ? sayIn(locale)(text.hint) : null
			const ids = described?.split(' ') ?? []
			expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual(hint ? [hint] : [])
		}
	})
})
