import { normalize } from '@/lib/i18n/normalize'

/** Letters that Unicode does not decompose, as typed by people whose keyboard lacks them. */
const plainLetters: Readonly<Record<string, string>> = {
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ß: 'ss',
	ı: 'i',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ى: 'ي',
	ة: 'ه',
	ـ: '',
}

const rare = /[æœøßıłđðþىةـ]/g

/**
 * A text as compared in a search: lower case without accents, marks and punctuation, with one space between words; an
 * Arabic article at the beginning of a word is ignored.
 */
export const fold = (text: string): string =>
	normalize(text, 'NFKD')
		.replace(/[\p{M}'’ʻʼ`]/gu, '')
		.toLowerCase()
		.replace(rare, (letter) => plainLetters[letter] ?? letter)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(/(^|\s)ال(?=\p{L}{2})/gu, '$1')
