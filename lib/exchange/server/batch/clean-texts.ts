import { maxRecordDepth } from '@/lib/limits/exchange-limits'

/** Whether a value is nested more deeply than any record. */
export function isTooDeep(value: unknown, left = maxRecordDepth): boolean {
	if (typeof value !== 'object' || value === null) return false
	if (left === 0) return true
	for (const one of Object.values(value)) if (isTooDeep(one, left - 1)) return true
	return false
}

/** A NUL character or a surrogate as JSON escapes them; also matches a text that merely mentions such an escape. */
const oddPattern = /\\u(?:0000|d[89a-f])/

/** Whether texts in JSON may contain what no database can hold. */
export const hasOddTexts = (json: string): boolean => oddPattern.test(json)

const allHalves = /\p{Surrogate}/gu

const cleaned = (text: string) => text.replaceAll('\0', '').replaceAll(allHalves, '\uFFFD')

/** The value without what no database can hold. */
export function withCleanTexts(value: unknown): unknown {
	if (typeof value === 'string') return cleaned(value)
	if (Array.isArray(value)) return value.map(withCleanTexts)
	if (typeof value !== 'object' || value === null) return value
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [cleaned(key), withCleanTexts(one)]))
}
