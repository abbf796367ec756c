import { westernDigits } from '@/lib/form/read-number'

const plain = /^[a-z0-9]*$/

const maxKept = 4096
const maxKeptLength = 64
const kept = new Map<string, string>()

/** A key for comparing words that ignores case, whitespace, punctuation, accents and character width. */
export function wordKey(text: string): string {
	if (plain.test(text)) return text
	if (text.length > maxKeptLength) return foldedKey(text)
	const known = kept.get(text)
	if (known !== undefined) return known
	const key = foldedKey(text)
	// The same text is looked up in several dictionaries in a row.
	if (kept.size >= maxKept) kept.clear()
	kept.set(text, key)
	return key
}

const foldedKey = (text: string) =>
	westernDigits(text)
		.replaceAll('&', ' and ')
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]|\u0640/gu, '')
		.replaceAll('ى', 'ي')
		.replaceAll('ة', 'ه')
