import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KnownFacts } from '@/lib/screening/model/records'
import type { ShownOutcome } from '@/lib/screening/model/shown-outcome'
import { employerFacts } from '@/lib/screening/role/role-facts'
import { rulesetIds } from '@/rules/rulesets/ids'
import { answerTo } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'
import { someone, someRole } from '../people'
import { anyOpening, anyPeople, countOf, deskWith, resultOf } from './opening'

const anyChange: fc.Arbitrary<KnownFacts> = fc
	.uniqueArray(fc.constantFrom(...employerFacts), { minLength: 1, maxLength: 4 })
	.chain((facts) =>
		fc.record(Object.fromEntries(facts.map((fact) => [fact, answerTo(fact)]))),
	) as fc.Arbitrary<KnownFacts>

describe('what other answers of an opening would do', () => {
	test('is what the evaluation of each candidate by itself gives, and changes nothing', async () => {
		await fc.assert(
			fc.asyncProperty(anyOpening, anyPeople, anyChange, async (role, people, changed) => {
				const desk = await deskWith(role, people)
				const then = { facts: { ...role.facts, ...changed } }
				for (const { ruleset, before, after, turned } of (await desk.whatIf({ role: role.id, changed })) ??
					[]) {
					const turns = people.map((candidate): [ShownOutcome, ShownOutcome] => [
						resultOf(role, candidate, ruleset).outcome,
						resultOf(then, candidate, ruleset).outcome,
					])
					for (const outcome of ['eligible', 'undetermined', 'ineligible'] as const) {
						expect(before[outcome]).toBe(turns.filter(([was]) => was === outcome).length)
						expect(after[outcome]).toBe(turns.filter(([, becomes]) => becomes === outcome).length)
					}
					for (const { from, to, people: count } of turned)
						expect(count).toBe(turns.filter(([was, becomes]) => was === from && becomes === to).length)
					expect(turned.reduce((sum, { people: count }) => sum + count, 0)).toBe(
						turns.filter(([was, becomes]) => was !== becomes).length,
					)
					const who = await desk.whoTurns({ role: role.id, changed, ruleset, from: null, to: 'eligible' })
					expect(who?.named.map(({ key }) => key)).toEqual(
						people
							.filter((_, at) => turns[at]?.[0] !== 'eligible' && turns[at]?.[1] === 'eligible')
							.map(({ key }) => key),
					)
				}
				expect((await desk.state()).roles[0]?.facts).toEqual(role.facts)
			}),
			{ numRuns: runs(25) },
		)
	})

	test('an offer in writing for everybody counts as if each had one', async () => {
		const role = { ...someRole, rulesets: rulesetIds }
		const people = ['none', 'verbal', 'written'].map((jobOffer, at) =>
			someone(String(at), { facts: { ...someone('').facts, jobOffer: jobOffer as 'none' } }),
		)
		const desk = await deskWith(role, people)
		const rules = await desk.whatIf({ role: role.id, changed: { jobOffer: 'written' } })
		const article = rules?.find(({ ruleset }) => ruleset === 'article')
		expect(article).toMatchObject({ before: { eligible: 1 }, after: { eligible: 3 }, isAsked: true })
		expect(rules?.find(({ ruleset }) => ruleset === 'k-published')?.isAsked).toBe(false)
	})
})

describe('how many meet every condition by pay', () => {
	test('turns at the steps that are told and nowhere else', async () => {
		const probes = [0, 1, 49_999, 50_000, 69_999, 70_000, 150_000, 249_999, 250_000, 350_000, 450_000]
		const more = [99_999, 100_000, 250_001, 300_000, 375_000, 449_999, 472_000, 600_000, 900_000, 5_000_000]
		await fc.assert(
			fc.asyncProperty(anyOpening, anyPeople, async (role, people) => {
				const desk = await deskWith(role, people)
				const told = await desk.paySteps({ role: role.id, changed: {} })
				if (!told) return
				expect(told.steps[0]?.from).toBe(0)
				for (const pay of [...probes, ...more, ...told.steps.map(({ from }) => from)]) {
					const at = told.steps.findLast(({ from }) => from <= pay)
					const paid = { facts: { ...role.facts, annualPayCny: pay } }
					expect(at?.met).toBe(countOf(paid, people, told.ruleset, 'eligible'))
				}
			}),
			{ numRuns: runs(60) },
		)
	})
})

describe('what an employer can decide', () => {
	test('are its own answers, with how many more meet every condition, the most first', async () => {
		await fc.assert(
			fc.asyncProperty(anyOpening, anyPeople, async (role, people) => {
				const desk = await deskWith(role, people)
				const ruleset = 'work-permit'
				const now = countOf(role, people, ruleset, 'eligible')
				const told = (await desk.decidable({ role: role.id, ruleset })) ?? []
				expect(told.length).toBeLessThanOrEqual(3)
				for (const { fact, kind, best, less, worst } of told) {
					const with_ = (to: unknown) => ({ facts: { ...role.facts, [fact]: to } })
					const gainOf = (to: unknown) => countOf(with_(to), people, ruleset, 'eligible') - now
					expect(best.gain).toBeGreaterThan(0)
					if (kind === 'give') continue
					expect(kind).toBe((role.facts[fact] ?? null) === null ? 'answer' : 'change')
					for (const one of [best, less, worst]) if (one) expect(one.gain).toBe(gainOf(one.to))
				}
				const gains = told.map(({ best }) => best.gain)
				expect(gains).toEqual(gains.toSorted((a, b) => b - a))
			}),
			{ numRuns: runs(25) },
		)
	})

	test('to put in writing what was promised by word alone, for those to whom it was', async () => {
		const role = { ...someRole, rulesets: rulesetIds }
		const offered = (key: string, jobOffer: 'none' | 'verbal' | 'written') =>
			someone(key, { facts: { ...someone('').facts, jobOffer } })
		const desk = await deskWith(role, [offered('a', 'verbal'), offered('b', 'verbal'), offered('c', 'none')])
		const told = await desk.decidable({ role: role.id, ruleset: 'article' })
		expect(told).toMatchObject([{ fact: 'jobOffer', kind: 'give', best: { gain: 2 }, people: 2 }])
	})
})
