import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyChecklist, isEmptyChecklist, issuingCountry, readChecklist } from '@/lib/draft/checklist'
import { certifications } from '@/lib/law/documents/apostille'
import { isRouteDocument } from '@/lib/law/documents/documents'

describe('the checklist of documents', () => {
	const full = { ready: ['record', 'photo'], country: 'BR', countries: { record: 'NG' } } as const

	test.each([
		[
			'documents that there are no longer',
			{ ready: ['record', 'seal', 'record', 7, null] },
			{ ready: ['record'] },
		],
		[
			'countries that there are not',
			{ country: 'QQ', countries: { record: 'XX', 'degree-apostille': 'IN' } },
			{ countries: { 'degree-apostille': 'IN' } },
		],
		['countries of documents that need none', { countries: { photo: 'BR', toString: 'BR' } }, {}],
		['a list of another form', { ready: { record: true }, country: ['BR'], countries: 'NG' }, {}],
		['no object', 'record', {}],
	])('leaves out %s', (_, stored, read) => {
		expect(readChecklist(stored)).toEqual({ ...emptyChecklist, ...read })
	})

	test('is read from anything at all', () => {
		fc.assert(
			fc.property(fc.anything(), (stored) => {
				const { ready, country, countries } = readChecklist(stored)
				expect(ready.every(isRouteDocument)).toBe(true)
				expect(
					[country, ...Object.values(countries)].every((code) => code === null || certifications.has(code)),
				).toBe(true)
			}),
		)
	})

	test('has one country for all documents, and others for single ones', () => {
		expect([issuingCountry(full, 'record'), issuingCountry(full, 'degree-apostille')]).toEqual(['NG', 'BR'])
		expect(issuingCountry(emptyChecklist, 'record')).toBeNull()
		expect([full, emptyChecklist].map(isEmptyChecklist)).toEqual([false, true])
	})
})
