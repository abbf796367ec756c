import { describe, expect, test } from 'vitest'
import { POST } from '@/app/api/v1/evaluate/route'
import * as route from '@/app/api/v1/rulesets/[id]/cases/route'
import { openapi } from '@/lib/api/openapi/openapi'
import { casesSchema } from '@/lib/api/result-schema'
import { rulesetIds } from '@/rules/rulesets/ids'

const get = (id: string) =>
	route.GET(new Request(`http://localhost/api/v1/rulesets/${id}/cases`), { params: Promise.resolve({ id }) })

async function evaluated(body: object) {
	const request = new Request('http://localhost/api/v1/evaluate', {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(body),
	})
	const response = await POST(request, { params: Promise.resolve({}) })
	const { outcome, criteria } = (await response.json()) as {
		outcome: string
		criteria: readonly { id: string; result: string }[]
	}
	return { outcome, criteria: Object.fromEntries(criteria.map(({ id, result }) => [id, result])) }
}

describe.each(rulesetIds)('the cases of %s', (ruleset) => {
	test('are as described, and come out as they say when they are sent to be evaluated', async () => {
		const { cases } = casesSchema.parse(await (await get(ruleset)).json())
		expect(cases.length).toBeGreaterThan(15)
		for (const { id, facts, parameters, asOf, outcome, criteria } of cases)
			expect(await evaluated({ ruleset, facts, parameters, asOf }), id).toEqual({ outcome, criteria })
	})

	test('say why each is there, where it stands, and that nobody has read it', async () => {
		const { cases } = casesSchema.parse(await (await get(ruleset)).json())
		for (const { id, why, source, readBy } of cases) {
			expect(why, id).toMatch(/^[A-Z“].*\.$/)
			expect(source, id).toEqual({ id: expect.any(String), at: expect.any(String) })
			expect(readBy, id).toBeNull()
		}
	})
})

test('a case in full', async () => {
	const { cases } = casesSchema.parse(await (await get('h1b')).json())
	expect(cases.find(({ id }) => id === 'below-colleagues')).toEqual({
		id: 'below-colleagues',
		facts: {
			highestDegree: 'master',
			degreeRelated: true,
			experienceYears: 4,
			jobOffer: 'written',
			employerInMainland: true,
			employerHiresForeigners: true,
			annualPayCny: 279_999,
			similarStaffPayCny: 280_000,
			prevailingPayCny: 250_000,
			needsSpecificDegree: true,
		},
		asOf: '2026-11-24',
		outcome: 'ineligible',
		criteria: {
			'bona-fide-job': 'met',
			sponsor: 'met',
			'specialty-occupation': 'met',
			'degree-or-equivalent': 'met',
			wage: 'unmet',
		},
		why: 'Yearly pay before tax: CNY 279,999 a year, just below the limit of CNY 280,000 a year.',
		source: { id: 'ina', at: '212(n)(1)' },
		readBy: null,
	})
})

test('what rests on something to be published names it', async () => {
	const { cases } = casesSchema.parse(await (await get('k-published')).json())
	expect(cases.every(({ parameters }) => parameters !== undefined)).toBe(true)
	expect(cases.find(({ id }) => id === 'nothing-published')?.parameters).toEqual({
		minAge: null,
		maxAge: null,
		renownedListPublished: null,
	})
})

test('an unknown rule set is not found, another method is not possible', async () => {
	const missing = await get('constructor')
	expect(missing.status).toBe(404)
	expect(missing.headers.get('Content-Type')).toBe('application/problem+json')
	const posted = await route.POST(new Request('http://localhost/', { method: 'POST' }), {
		params: Promise.resolve({ id: 'h1b' }),
	})
	expect(posted.status).toBe(405)
	expect(posted.headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
	expect(openapi.paths).toHaveProperty(['/rulesets/{id}/cases'])
})
