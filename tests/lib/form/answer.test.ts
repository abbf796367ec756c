import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	type Answer,
	type Answers,
	answerFor as answerForIn,
	emptyAnswer,
	noneChosen,
	unsure,
} from '@/lib/form/answer'
import { checkAnswer } from '@/lib/form/check-answer'
import { sayFault } from '@/lib/form/field-fault'
import { readLocalNumber } from '@/lib/form/local-number'
import { fieldFaultOf as reported, stepResolver } from '@/lib/form/step-resolver'
import { type Locale, localeIds, locales } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { type Fact, type FactId, factIds, facts } from '@/rules/facts'
import { type FactValue, factSchemas } from '@/rules/facts-schema'
import { countryCodes } from '@/rules/reference/countries'
import { knownLanguages } from '@/rules/reference/language-codes'
import { answerTo, perfect } from '@/tests/rules/candidates'

const factsOf = (...types: Fact['type'][]) => factIds.filter((fact) => types.includes(facts[fact].type))
const numberFacts = factsOf('number', 'integer')
const rangeOf = (fact: FactId) => facts[fact] as Extract<Fact, { min: number }>

const answerFor = (fact: FactId, value: FactValue | undefined, locale: Locale = 'en') =>
	answerForIn(fact, value, locale)
const readValue = (fact: FactId, answer: Answer, locale: Locale = 'en') => {
	const checked = checkAnswer(fact, answer, locale)
	if ('fault' in checked) throw new Error(JSON.stringify(checked))
	return checked.value
}
const faultIn = (fact: FactId, answer: Answer) => {
	const checked = checkAnswer(fact, answer, 'en')
	return 'fault' in checked ? checked.fault : null
}

/** The faults as the form shows them: read by the form library, then found in what it reports. */
async function reportedFaults(answers: Answers, locale: Locale = 'en') {
	const resolve = stepResolver(Object.keys(answers) as FactId[], { current: {} }, locale)
	const { errors } = await resolve(answers, undefined, {} as never)
	return errors
}
const faultOf = async (fact: FactId, answer: Answer, locale: Locale = 'en') =>
	reported(await reportedFaults({ [fact]: answer }, locale), fact)

const manyOf = (fact: FactId): { readonly most: number; readonly tooMany: Answer } => {
	const { maxItems } = facts[fact] as Extract<Fact, { maxItems: number }>
	const codes = facts[fact].type === 'languages' ? [...knownLanguages] : countryCodes
	const entries = codes.filter((code) => code !== 'CN').slice(0, maxItems + 1)
	const rows = entries.map((language) => ({ language, level: 'basic' }))
	return { most: maxItems, tooMany: facts[fact].type === 'languages' ? rows : entries }
}

describe.each(factIds)('the answer to %s', (fact) => {
	test('reads back as the value that it shows, in every language', () => {
		fc.assert(
			fc.property(answerTo(fact), fc.constantFrom(...localeIds), (value, locale) => {
				const read = readValue(fact, answerFor(fact, value, locale), locale)
				expect(read).toEqual(value)
				expect(read).toEqual(factSchemas[fact].parse(value))
			}),
		)
	})

	test('is "not sure" where the value is null, and back', () => {
		expect(answerFor(fact, null)).toBe(unsure)
		expect(readValue(fact, unsure)).toBeNull()
	})

	test('is wanting as long as nothing is answered', () => {
		expect(answerFor(fact, undefined)).toEqual(emptyAnswer(fact))
		expect(faultIn(fact, emptyAnswer(fact))).toMatchObject({ message: 'empty', row: null })
	})
})

test('a step without a fault gives its answers as they are', async () => {
	const answers = Object.fromEntries(factIds.map((fact) => [fact, answerFor(fact, perfect[fact])]))
	expect(await reportedFaults(answers)).toEqual({})
})

test('a step names the faults of all its fields, in their order', async () => {
	const answers = Object.fromEntries(numberFacts.map((fact) => [fact, 'abc']))
	expect(Object.keys(await reportedFaults(answers))).toEqual(numberFacts)
})

test('a step may be left without an answer', async () => {
	const answers = Object.fromEntries(factIds.map((fact) => [fact, emptyAnswer(fact)]))
	expect(await reportedFaults(answers)).toEqual({})
})

describe.each(numberFacts)('the number %s', (fact) => {
	const { min, max } = rangeOf(fact)

	test.each(['abc', '12x', '1,55', '1.500', '1e1', 'twelve', '五'])('%j is not a number', (text) => {
		expect(faultIn(fact, text)).toMatchObject({ message: 'not-a-number', row: null })
	})

	test('is wanting when only blanks are typed', () => {
		expect(faultIn(fact, ' \t\u3000')).toMatchObject({ message: 'empty', row: null })
	})

	test('reaches from its least to its greatest, both included, and no further', () => {
		for (const value of [min, max]) expect(readValue(fact, String(value))).toBe(value)
		for (const value of [min - 1, max + 1, -5]) {
			const fault = faultIn(fact, String(value))
			expect(fault).toMatchObject({ row: null })
			expect(['empty', 'not-a-number']).not.toContain(fault?.message)
		}
	})

	test('shows as it was typed, and reads as the same again', () => {
		const typed = fc.integer({ min, max }).map(String)
		fc.assert(fc.property(typed, (text) => answerFor(fact, readValue(fact, text) as FactValue) === text))
	})
})

describe.each(factsOf('integer'))('the whole number %s', (fact) => {
	test('has no fraction', () => {
		const text = `${rangeOf(fact).min}.5`
		expect(faultIn(fact, text)).toMatchObject({ type: 'invalid_type', row: null })
	})
})

describe.each(factsOf('number'))('the number %s', (fact) => {
	test('keeps its fraction, however small', () => {
		const { min } = rangeOf(fact)
		const parts = fc.integer({ min: 1, max: 8 }).map((places) => `${min}.${'0'.repeat(places - 1)}1`)
		fc.assert(
			fc.property(parts, (text) => {
				expect(readValue(fact, answerFor(fact, Number(text)))).toBe(Number(text))
			}),
			{ examples: [[`${min}.0000001`]] },
		)
	})
})

describe('an option that does not exist', () => {
	const foreign = ['nope', 'None', 'unsure ', '__proto__', 'constructor', 'true']

	test.each([...factsOf('yes-no'), ...factsOf('choice')])('is no answer to %s', (fact) => {
		for (const option of foreign) expect(faultIn(fact, option)).toMatchObject({ row: null })
	})

	test.each([...factsOf('choices'), ...factsOf('countries')])('is no entry of %s', (fact) => {
		for (const option of foreign) {
			expect(faultIn(fact, [option])).toMatchObject({ row: 0 })
		}
	})

	test('is no country that the question leaves out', () => {
		expect(readValue('nationalities', ['CN'])).toEqual(['CN'])
		expect(faultIn('targetMarkets', ['NG', 'CN'])).toMatchObject({ row: 1 })
	})

	test('is no language and no level', () => {
		const [good, noLevel, noLanguage] = [
			{ language: 'en', level: 'basic' },
			{ language: 'en', level: 'expert' },
			{ language: 'zz', level: 'basic' },
		]
		expect(faultIn('languages', [noLevel, good])).toMatchObject({ row: 0 })
		expect(faultIn('languages', [good, noLanguage])).toMatchObject({ row: 1 })
	})
})

describe('a list', () => {
	test.each(factsOf('choices', 'languages'))('%s is empty when "none" is ticked', (fact) => {
		expect(readValue(fact, noneChosen)).toEqual([])
		expect(answerFor(fact, [])).toBe(noneChosen)
	})

	test('of countries passes over rows without a country, and over the same one twice', () => {
		expect(readValue('nationalities', ['', 'NG', '', 'KE', 'NG'])).toEqual(['NG', 'KE'])
		expect(faultIn('nationalities', ['', ''])).toMatchObject({ message: 'empty', row: null })
	})

	test('of languages passes over rows without a language', () => {
		const rows = [
			{ language: '', level: '' },
			{ language: 'ha', level: 'native' },
			{ language: '', level: 'basic' },
		]
		expect(readValue('languages', rows)).toEqual([{ language: 'ha', level: 'native' }])
	})

	test('of languages keeps the better level of one named twice, under its canonical code', () => {
		const rows = [
			{ language: 'hi', level: 'working' },
			{ language: 'hin', level: 'fluent' },
			{ language: 'hi', level: 'basic' },
		]
		expect(readValue('languages', rows)).toEqual([{ language: 'hi', level: 'fluent' }])
	})

	test('of languages wants a level for each, and says so at its row', async () => {
		const rows = [
			{ language: 'ha', level: 'native' },
			{ language: '', level: '' },
			{ language: 'en', level: '' },
		]
		expect(faultIn('languages', rows)).toMatchObject({ message: 'no-level', row: 2 })
		expect(await faultOf('languages', rows)).toMatchObject({ message: 'no-level', row: 2 })
	})

	test.each(factsOf('countries', 'languages'))('%s has an end', (fact) => {
		const { most, tooMany } = manyOf(fact)
		expect(readValue(fact, tooMany.slice(0, most) as Answer)).toHaveLength(most)
		expect(faultIn(fact, tooMany)).toMatchObject({ row: null })
	})
})

test.each(factIds)('a good answer to %s has no fault', async (fact) => {
	expect(await faultOf(fact, answerFor(fact, perfect[fact]))).toBeNull()
})

describe.each(localeIds)('the fault of a field in %s', (locale) => {
	const say = sayIn(locale)
	const { form, facts: factWords } = wordsOf(locale)
	const { format } = new Intl.NumberFormat(locales[locale].formats)

	async function textOf(fact: FactId, answer: Answer, rowName = '') {
		// Without JavaScript a blank is a fault as well.
		const fault = (await faultOf(fact, answer, locale)) ?? faultIn(fact, answer)
		if (!fault) throw new Error(`no fault in ${JSON.stringify(answer)}`)
		const question = say(factWords[fact].question)
		const advice = sayFault(say, form.errors, { fact, fault, rowName })
		expect(advice).not.toContain(question)
		expect(advice).not.toMatch(/[{}]|undefined|null|NaN/)
		expect(advice).toMatch(/\p{L}/u)
		return advice
	}

	test.each(factIds)('offers "not sure" where nothing is answered: %s', async (fact) => {
		expect(await textOf(fact, emptyAnswer(fact))).toContain(say(form.unsure))
	})

	test.each(numberFacts)('shows a number that would do for %s', async (fact) => {
		const { min, max } = rangeOf(fact)
		const text = await textOf(fact, 'about twelve')
		const example = readLocalNumber(/\d[\d,.]*\d|\d/.exec(text)?.[0] ?? '', locales[locale].formats)
		expect(example).toSatisfy((number) => number !== null && number >= min && number <= max)
		expect(readValue(fact, String(example))).toBe(example)
	})

	test.each(numberFacts)('says from where to where %s reaches', async (fact) => {
		const { min, max } = rangeOf(fact)
		for (const value of [min - 1, max + 1]) {
			const text = await textOf(fact, String(value))
			expect(text).toContain(format(min))
			expect(text).toContain(format(max))
		}
	})

	test.each(factsOf('integer'))('asks for a whole number, which is not said of a text: %s', async (fact) => {
		const text = await textOf(fact, `${rangeOf(fact).min}.5`)
		expect(text).not.toBe(await textOf(fact, 'abc'))
		expect(text).not.toBe(await textOf(fact, '-1'))
		expect(text).toBe(await textOf(fact, `${rangeOf(fact).min + 1}.25`))
	})

	test.each(factsOf('countries', 'languages'))('says how many %s there may be', async (fact) => {
		const { most, tooMany } = manyOf(fact)
		expect(await textOf(fact, tooMany)).toContain(String(most))
	})

	test.each(factsOf('yes-no', 'choice'))('says to choose where the option is foreign: %s', async (fact) => {
		expect(await textOf(fact, 'nope')).toContain(say(form.unsure))
	})

	test('names the language that lacks its level', async () => {
		const text = await textOf('languages', [{ language: 'ha', level: '' }], 'Hausa')
		expect(text).toContain('Hausa')
	})
})
