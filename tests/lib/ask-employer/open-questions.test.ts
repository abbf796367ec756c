import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	askingFor,
	employerQuestions,
	forBestWayFirst,
	openQuestionsForEmployer,
	unmetWhatever,
} from '@/lib/ask-employer/open-questions'
import { questionsForEmployer } from '@/lib/ask-employer/questions-for-employer'
import { byTopic } from '@/lib/ask-employer/say-questions'
import { localeIds } from '@/lib/i18n/locales'
import { type FactId, factIds, facts } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts, perfect } from '@/tests/rules/candidates'
import { allTexts } from '../../all-texts'

const day = '2026-11-24'
const employers = factIds.filter((fact) => facts[fact].who === 'E')
const without = (asked: readonly FactId[]): Partial<Facts> => ({
	...perfect,
	...Object.fromEntries(asked.map((fact) => [fact, null])),
})
const anyRulesets = fc.subarray([...rulesetIds], { minLength: 1 })

describe('the order of questions', () => {
	test('is that of the ways: what the best one needs comes first', () => {
		const person: Partial<Facts> = { ...without(employers), jobOffer: 'written', degreeField: 'business-law' }
		const { open, order } = employerQuestions(person, ['article', 'work-permit'], day)
		expect(order[0]).toBe('work-permit')
		const sorted = forBestWayFirst(open, order)
		expect([...sorted].sort()).toEqual([...open].sort())
		const isFirst = sorted.map((fact) => askingFor([fact], ['work-permit']).length > 0)
		expect(isFirst.indexOf(false)).toBeGreaterThan(0)
		expect(isFirst.lastIndexOf(true)).toBeLessThan(isFirst.indexOf(false))
		expect(byTopic(sorted)[0]?.asked).toContain(sorted[0])
		expect(askingFor(open, order)).toEqual(order)
	})
})

describe('what an employer is asked', () => {
	test('is what they know, has no answer, and counts for a rule set that was chosen, for anybody', () => {
		fc.assert(
			fc.property(anyFacts, anyRulesets, (person, chosen) => {
				const asked = openQuestionsForEmployer(person, chosen, day)
				for (const fact of asked) {
					expect(facts[fact].who).toBe('E')
					expect(person[fact]).toBeNull()
					expect(askingFor([fact], chosen)).not.toEqual([])
				}
				const given = { facts: normalise(person), parameters: configuredParameters }
				const missing = chosen.flatMap((id) => evaluate(rulesets[id], given, day).missing)
				expect(asked).toEqual(expect.arrayContaining(missing.filter((fact) => facts[fact].who === 'E')))
			}),
			{ numRuns: 60 },
		)
	})

	test('is all that the article requires of them, where everything else is met', () => {
		const asked = openQuestionsForEmployer(without(employers), ['article'], day)
		const given = { facts: normalise(without(employers)), parameters: configuredParameters }
		const unknown = evaluate(rulesets.article, given, day).criteria.filter(
			({ kind, result }) => kind === 'required' && result === 'unknown',
		)
		expect(asked).toEqual(
			employers.filter((fact) => unknown.some(({ because }) => because.unanswered.includes(fact))),
		)
		expect(asked).toHaveLength(17)
	})

	test('is asked also of somebody who still lacks a written offer, for it counts once there is one', () => {
		const asked = openQuestionsForEmployer(
			{ ...without(['localCouldDo']), jobOffer: 'none' },
			['article'],
			day,
		)
		expect(asked).toEqual(['localCouldDo'])
	})

	test('is nothing where all is answered, or where nothing would help', () => {
		expect(openQuestionsForEmployer(perfect, rulesetIds, day)).toEqual([])
		const chinese = { ...without(employers), nationalities: ['CN'] }
		expect(openQuestionsForEmployer(chinese, ['article'], day)).toEqual([])
	})
})

describe('what an applicant has answered in the employer’s place', () => {
	test('can be asked, where a condition is not met for it', () => {
		const person = { ...perfect, managementPlan: false, paidInMoney: false, livedInMarket: false }
		expect(employerQuestions(person, ['article'], day)).toEqual({
			order: ['article'],
			open: [],
			guesses: ['paidInMoney', 'managementPlan'],
		})
		expect(employerQuestions(perfect, rulesetIds, day).guesses).toEqual([])
	})

	test('is theirs to know, answered, and decides a condition that is not met, for anybody', () => {
		fc.assert(
			fc.property(anyFacts, anyRulesets, (person, chosen) => {
				const given = { facts: normalise(person), parameters: configuredParameters }
				const unmet = chosen
					.map((id) => evaluate(rulesets[id], given, day))
					.filter(({ outcome }) => outcome === 'ineligible')
					.flatMap(({ criteria }) => criteria.filter(({ result }) => result === 'unmet'))
				for (const fact of employerQuestions(person, chosen, day).guesses) {
					expect(facts[fact].who).toBe('E')
					expect(person[fact]).not.toBeNull()
					expect(unmet.some(({ restsOn }) => restsOn.includes(fact))).toBe(true)
				}
			}),
			{ numRuns: 60 },
		)
	})
})

describe('what is said beforehand', () => {
	const outcomesOf = (person: Partial<Facts>, chosen: readonly RulesetId[]) =>
		chosen.map(
			(id) =>
				evaluate(rulesets[id], { facts: normalise(person), parameters: configuredParameters }, day).outcome,
		)

	test('that no answer changes a result is true of every answer, for anybody', () => {
		let said = 0
		fc.assert(
			fc.property(anyFacts, anyFacts, anyRulesets, (person, answers, chosen) => {
				const { open, guesses } = employerQuestions(person, chosen, day)
				const asked = [...open, ...guesses]
				const unmet = unmetWhatever(person, asked, { chosen, day })
				if (unmet === null || asked.length === 0) return
				said++
				const theirs = Object.fromEntries(asked.map((fact) => [fact, answers[fact]]))
				expect(outcomesOf({ ...person, ...theirs }, chosen)).toEqual(outcomesOf(person, chosen))
			}),
			{ numRuns: 300 },
		)
		expect(said).toBeGreaterThan(20)
	})

	test('it names what stays not met, and is not said where an answer can change something', () => {
		const person = { ...without(['localCouldDo']), jobOffer: 'none' } as const
		expect(unmetWhatever(person, ['localCouldDo'], { chosen: ['article'], day })).toEqual([
			{ ruleset: 'article', id: 'job-offer', restsOn: ['jobOffer'] },
		])
		expect(
			unmetWhatever(without(['localCouldDo']), ['localCouldDo'], { chosen: ['article'], day }),
		).toBeNull()
		const guess = { ...perfect, managementPlan: false }
		expect(unmetWhatever(guess, ['managementPlan'], { chosen: ['article'], day })).toBeNull()
	})
})

describe.each(localeIds)('questions in words for the employer, in %s', (locale) => {
	const asked: { readonly [F in FactId]?: string } = questionsForEmployer(allTexts[locale])

	test('are there for everything that an employer knows, each one whole and its own', () => {
		expect(Object.keys(asked)).toEqual(employers)
		for (const question of Object.values(asked)) expect(question).toMatch(/[?？؟]$/)
		expect(new Set(Object.values(asked)).size).toBe(employers.length)
	})

	test.runIf(locale !== 'ar')('never speak to the applicant', () => {
		const spoken = {
			en: /\byour degree\b|\b[Ww]ould you\b|for your work|you and the team|the employer/,
			zh: /您|用人单位/,
			ru: /ваш(?:а|е|у|им|их) (?:степень|зарплата|работ)|у вас будет|вы будете|работодател/i,
			id: /(?:gelar|gaji|pekerjaan) Anda|Anda dan tim|Anda akan|kepada Anda|pemberi kerja/,
			ur: /آپ کی (?:ڈگری|تنخواہ|ملازمت)|آپ کو (?:معاوضہ|تنخواہ)|آجر/,
			fr: /votre (?:diplôme|salaire|poste)|vous travaill|l’employeur/i,
		}
		for (const question of Object.values(asked))
			expect(question).not.toMatch(spoken[locale as keyof typeof spoken])
	})
})
