import { describe, expect, test } from 'vitest'
import { documentsFor } from '@/lib/result/documents'
import { evidence } from '@/rules/evidence'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { configuredParameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { perfect } from '@/tests/rules/candidates'

const documentsOf = (id: RulesetId, facts: Facts) => {
	const result = evaluate(rulesets[id], { facts, parameters: configuredParameters }, '2026-11-24')
	return documentsFor(rulesets[id], result, facts)
}

describe('the documents of a person', () => {
	test.each(rulesetIds)('are of required conditions of %s alone, each once, the own ones first', (id) => {
		const { criteria }: Ruleset = rulesets[id]
		const required = criteria
			.filter(({ kind }) => kind === 'required')
			.flatMap((criterion) => criterion.evidence)
		const documents = documentsOf(id, { ...perfect, teachesOrResearches: true })
		expect(documents.length).toBeGreaterThan(0)
		expect(new Set(documents).size).toBe(documents.length)
		for (const document of documents) expect(required).toContain(document)
		const owners = documents.map((document) => evidence[document])
		expect(owners).toEqual(owners.toSorted())
	})

	test.each<[RulesetId, Partial<Facts>, keyof typeof evidence]>([
		['k-published', { teachesOrResearches: false }, 'post-letter'],
		['k-published', { highestDegree: 'vocational' }, 'degree-certificate'],
		['work-permit', { experienceYears: 0 }, 'work-references'],
		['work-permit', { chineseLevel: 'none' }, 'chinese-certificate'],
	])('under %s with %o leave out the %s', (id, facts, document) => {
		const asked = {
			...perfect,
			teachesOrResearches: true,
			highestDegree: 'master',
			chineseLevel: 'hsk4',
		} as const
		expect(documentsOf(id, asked)).toContain(document)
		expect(documentsOf(id, { ...asked, ...facts })).not.toContain(document)
	})

	test('begin with those of conditions that are not met yet', () => {
		expect(documentsOf('work-permit', { ...perfect, canShowHealthCertificate: null })[0]).toBe(
			'health-certificate',
		)
	})
})
