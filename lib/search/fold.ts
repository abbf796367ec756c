/** Letters that Unicode does not take apart, as people type them who lack the key. */
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
 * A text as it is compared in a search: small letters without accents, marks and punctuation, one space between words;
 * an Arabic article at the beginning of a word counts for nothing.
 */
export const fold = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/[\p{M}'’ʻʼ`]/gu, '')
		.toLowerCase()
		.replace(rare, (letter) => plainLetters[letter] ?? letter)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(/(^|\s)ال(?=\p{L}{2})/gu, '$1')
