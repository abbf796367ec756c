import { expect, test } from 'vitest'
import { citationIds, citations } from '@/lib/about/references'
import { claimsPage, type DatedClaim, datedClaims, textAt } from './claims-table'

const claims: readonly DatedClaim[] = Object.values(datedClaims).flat()
const day = /^20\d\d-\d\d-\d\d$/

test('docs/claims.md is the table of the claims as they stand', async () => {
	await expect(claimsPage).toMatchFileSnapshot('../../../docs/claims.md')
})

test.each(claims)('$key stands in the texts, with its sources, its day and how sure it is', (claim) => {
	expect(textAt(claim.key)).toBeTruthy()
	expect(claim.checked).toMatch(day)
	expect(claim.sure.length).toBeGreaterThan(0)
	const isOurs = claim.sure.some((sure) => ['nothing', 'reading'].includes(sure))
	expect(isOurs || claim.sources.length > 0).toBe(true)
})

test.each(citationIds)('the source %s has the day on which it was looked at', (id) => {
	const source = citations[id]
	expect(source.day).toMatch(day)
	expect(source.date === null || source.day >= source.date || source.date === '48.2.0').toBe(true)
	if (source.official) expect(source.official).not.toBe(source.address)
})

test('no claim is in the table twice', () => {
	const keys = claims.map(({ key }) => key)
	expect(new Set(keys).size).toBe(keys.length)
})
