import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { documents } from '@/lib/package/documents'
import { explain } from '@/lib/package/explain'
import { cases, clauses, proofs, ruleset, rulesets } from '@/lib/package/library'
import { changes, evaluate, next, reason } from '@/lib/package/rules'
import { sources } from '@/lib/package/sources'
import { findChanges } from '@/rules/changes/find-changes'
import { evaluateByDefinition } from '@/rules/evaluation/evaluate-by-definition'
import { rulesetIds } from '@/rules/rulesets/ids'
import { versionOn, versionsOf } from '@/rules/rulesets/versions'
import { anyCase, rulesetOf } from '../../rules/candidates'
import { runs } from '../../runs'

const day = '2026-12-01'
const hostile = fc.oneof(
	fc.jsonValue(),
	fc.record({ ruleset: fc.oneof(rulesetOf, fc.string()), facts: fc.jsonValue() }),
	fc.record({ result: fc.jsonValue(), locale: fc.oneof(fc.constantFrom(...localeIds), fc.string()) }),
)

describe('the front for programs', () => {
	test('evaluates any person as the definition does, with the nearest ways', () => {
		fc.assert(
			fc.property(anyCase, rulesetOf, ({ facts, parameters }, id) => {
				const answer = evaluate({ ruleset: id, facts, parameters, asOf: day })
				const own = versionOn(versionsOf(id), day)
				const { missing: _, ...expected } = evaluateByDefinition(own, { facts, parameters }, day)
				expect(answer).toMatchObject({ ...expected, ...findChanges(own, { facts, parameters }) })
			}),
			{ numRuns: runs(300) },
		)
	})

	test('gives parts of the same answer alone', () => {
		const body = { ruleset: 'article', facts: { jobOffer: 'verbal', paidInMoney: false }, asOf: day }
		const answer = evaluate(body)
		if ('errors' in answer) throw new Error('not evaluated')
		expect(reason(body)).toEqual({ reason: answer.reason })
		expect(changes(body)).toEqual({
			changes: answer.changes,
			assumes: answer.assumes,
			blockedBy: answer.blockedBy,
		})
	})

	test('never throws, whatever it is given: faults are an answer', async () => {
		await fc.assert(
			fc.asyncProperty(hostile, async (body) => {
				for (const answer of [evaluate(body), next(body), reason(body), changes(body), documents(body)])
					expect(answer).toBeTypeOf('object')
				for (const look of [ruleset, clauses, cases, sources]) expect(await look(body)).toBeTypeOf('object')
				expect(await explain(body)).toHaveProperty('errors')
			}),
			{ numRuns: runs(1000) },
		)
	})
})

describe('a result in words', () => {
	test.each(localeIds)('says every condition of published cases in %s', async (locale) => {
		for (const id of rulesetIds) {
			const { cases: all } = (await cases(id)) as Exclude<
				Awaited<ReturnType<typeof cases>>,
				{ errors: unknown }
			>
			// Each language says a third of them: the texts are the same for all.
			for (const [place, { facts, parameters, asOf }] of all.entries()) {
				if (place % localeIds.length !== localeIds.indexOf(locale)) continue
				const result = evaluate({ ruleset: id, facts, ...(parameters && { parameters }), asOf })
				const said = await explain({ result, locale })
				if ('errors' in result || 'errors' in said) throw new Error(JSON.stringify(said))
				expect(Object.keys(said.criteria)).toEqual(result.criteria.map((one) => one.id))
				expect(said.changes).toHaveLength(result.changes.length)
				const texts = [said.outcome, ...Object.values(said.criteria), ...said.changes]
				expect(texts.filter((text) => text === '' || /[{}\u200b\u2060]|undefined|null/.test(text))).toEqual(
					[],
				)
			}
		}
	})

	test('never proposes another value of an answer that is missing as the only one', async () => {
		const result = evaluate({ ruleset: 'article', facts: {}, asOf: day })
		const said = await explain({ result, locale: 'en' })
		if ('errors' in said) throw new Error('not said')
		expect(said.changes[0]).toContain('Nationalities: Andorra, for example')
	})

	test.each([
		['a condition that the rule set does not have', 'criteria', [{ id: 'toString' }], '/result/criteria/0'],
		['a result without all of its conditions', 'criteria', [{}], '/result/criteria/1'],
		['an outcome that its conditions do not give', 'outcome', 'eligible', '/result/outcome'],
		[
			'a value that its fact cannot have',
			'changes',
			[[{ fact: 'age', from: 3, to: {} }]],
			'/result/changes/0/0',
		],
	])('refuses %s', async (_, member, value, pointer) => {
		const result = evaluate({ ruleset: 'k-published', facts: {}, asOf: day })
		if ('errors' in result) throw new Error('not evaluated')
		const [first] = result.criteria
		const put = member === 'criteria' ? [{ ...first, ...(value[0] as object) }] : value
		const said = await explain({ result: { ...result, [member]: put }, locale: 'en' })
		expect(JSON.stringify(said)).toContain(pointer)
	})
})

test('what is looked up is known for each rule set, and a fault for any other', async () => {
	expect(
		rulesets()
			.rulesets.map(({ id }) => id)
			.toSorted(),
	).toEqual([...rulesetIds].toSorted())
	expect(proofs('h1b')).toHaveProperty('claims')
	for (const look of [ruleset, clauses, cases]) {
		for (const id of rulesetIds) expect(await look(id)).not.toHaveProperty('errors')
		expect(await look('constructor')).toHaveProperty('errors')
	}
})
