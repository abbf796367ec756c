import { westernDigits } from '@/lib/form/read-number'

const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Removes invisible characters (direction marks, byte order marks) and surrounding whitespace. */
export const tidy = (text: string): string => text.replace(unseen, '').trim()

const plain = /^[a-z0-9]*$/

/** A key for comparing words that ignores case, whitespace, punctuation, accents and character width. */
export function wordKey(text: string): string {
	if (plain.test(text)) return text
	return westernDigits(text)
		.replaceAll('&', ' and ')
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]|\u0640/gu, '')
		.replaceAll('ى', 'ي')
		.replaceAll('ة', 'ه')
}
