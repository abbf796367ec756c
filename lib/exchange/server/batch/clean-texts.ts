/** How deep the lists and objects of a record lie in one another; a saved view in an opening is the deepest. */
const maxDepth = 12

/** Whether lists and objects lie deeper in one another than those of any record. */
export function isTooDeep(value: unknown, left = maxDepth): boolean {
	if (typeof value !== 'object' || value === null) return false
	if (left === 0) return true
	for (const one of Object.values(value)) if (isTooDeep(one, left - 1)) return true
	return false
}

/** A zero, and half of a pair that stands for a character, as JSON writes them; also where a text speaks of them. */
const oddPattern = /\\u(?:0000|d[89a-f])/

/** Whether texts in JSON may have what no database can hold. */
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
