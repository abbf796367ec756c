import { describe, expect, test } from 'vitest'
import { certificationStates, certifications } from '@/lib/law/documents/apostille'
import { documentProofOf } from '@/lib/law/documents/document-proof'
import { isByCountry } from '@/lib/law/documents/document-rows'
import { routeDocumentIds } from '@/lib/law/documents/documents'

describe('how a document is shown to be genuine', () => {
	test.each([
		['degree-apostille', 'BR', 'degree-apostille', 'apostille'],
		['degree-apostille', 'NG', 'degree-apostille', 'legalisation'],
		['degree-apostille', 'IN', 'degree-apostille', 'ask'],
		['degree-apostille', 'CN', 'degree-china', 'original'],
		['degree-apostille', 'HK', 'degree-hk-mo-tw', 'local-notary-or-certification'],
		['degree-apostille', null, 'degree-apostille', 'by-country'],
		['record', 'TW', 'record-hk-mo-tw', 'local-notary-or-certification'],
		['record', 'CN', 'record-china', 'none'],
		['teacher-proof', 'CN', 'teacher-proof', 'original'],
		['teacher-proof', 'MO', 'teacher-proof', 'ask'],
		['passport', 'IN', 'passport', 'original'],
		['k-degree', 'BR', 'k-degree', 'not-published'],
	] as const)('%s from %s', (row, country, document, kind) => {
		expect(documentProofOf(row, country)).toMatchObject({ document, kind })
	})

	test('a document that depends on the country has an answer for each', () => {
		for (const id of routeDocumentIds.filter(isByCountry))
			for (const code of certifications.keys())
				expect([id, code, documentProofOf(id, code).kind]).not.toContain('by-country')
	})

	test('the country is told where the proof depends on it', () => {
		for (const id of routeDocumentIds)
			for (const code of certifications.keys()) {
				const { kind, certification } = documentProofOf(id, code)
				expect(certification !== undefined).toBe(certificationStates.some((state) => state === kind))
			}
	})
})
