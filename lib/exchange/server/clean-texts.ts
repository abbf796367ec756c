/** How deep the lists and objects of a record lie in one another; a saved view in an opening is the deepest. */
const maxDepth = 12

/** Whether lists and objects lie deeper in one another than those of any record. */
export function isTooDeep(value: unknown, left = maxDepth): boolean {
	if (typeof value !== 'object' || value === null) return false
	if (left === 0) return true
	for (const one of Object.values(value)) if (isTooDeep(one, left - 1)) return true
	return false
}

/** Half of a pair of code units. */
const halfPattern = /\p{Surrogate}/u
const allHalves = /\p{Surrogate}/gu

const isClean = (text: string) => !text.includes('\0') && !halfPattern.test(text)

function areClean(value: unknown): boolean {
	if (typeof value === 'string') return isClean(value)
	if (typeof value !== 'object' || value === null) return true
	for (const key in value) if (!isClean(key) || !areClean(value[key as keyof typeof value])) return false
	return true
}

const cleaned = (text: string) => text.replaceAll('\0', '').replaceAll(allHalves, '\uFFFD')

function withClean(value: unknown): unknown {
	if (typeof value === 'string') return cleaned(value)
	if (Array.isArray(value)) return value.map(withClean)
	if (typeof value !== 'object' || value === null) return value
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [cleaned(key), withClean(one)]))
}

/** The value without what no database can hold: a zero, or half of a pair that stands for a character. */
export const withCleanTexts = (value: unknown): unknown => (areClean(value) ? value : withClean(value))
