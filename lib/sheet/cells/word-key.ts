import { westernDigits } from '@/lib/form/read-number'

const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** A cell without what cannot be seen: marks of direction, byte order marks, blanks around it. */
export const tidy = (text: string): string => text.replace(unseen, '').trim()

const plain = /^[a-z0-9]*$/

/** What all ways to type a word have in common: case, blanks, punctuation, accents and widths do not count. */
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
