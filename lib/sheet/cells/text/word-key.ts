import { withPlainLetters } from '@/lib/i18n/arabic-letters'
import { normalize } from '@/lib/i18n/normalize'
import { westernDigits } from '@/lib/i18n/read-number'
import { maxWordCharacters } from '@/lib/limits/sheet-limits'
import { spend } from '@/lib/limits/work-budget'
import { toSimplified } from './simplified'

const plain = /^[a-z0-9]*$/

const maxKept = 4096
const maxKeptLength = 64
const kept = new Map<string, string>()

/** What a look-up takes besides its characters. */
const stepsOfLookup = 10

/** A key for comparing words that ignores case, whitespace, punctuation, accents, character width, whether Chinese is
 * traditional, and which of the letters of Arabic script that look alike was typed. */
export function wordKey(text: string): string {
	spend(text.length + stepsOfLookup)
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

/** No word has this key: it holds neither a letter nor a digit. */
const keyOfNothing = '…'

/** The key by which a text is looked up in a dictionary. A text longer than any word in one is not folded for it. */
export function lookupKey(text: string): string {
	if (text.length <= maxWordCharacters) return wordKey(text)
	spend(stepsOfLookup)
	return keyOfNothing
}

const foldedKey = (text: string) =>
	withPlainLetters(
		toSimplified(normalize(westernDigits(text).replaceAll('&', ' and '), 'NFKD'))
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]|\u0640/gu, ''),
	)
