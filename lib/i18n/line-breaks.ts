import { type Locale, locales } from './locales'

/** Where a line may break though nothing is seen there. */
export const mayBreak = '\u200b'

/** Texts that stand in large letters, where a word cut in two is seen: questions, statements, headlines. */
function isLarge(path: string): boolean {
	const [parent, last] = ['', ...path.split('.')].slice(-2)
	return last === 'question' || last === 'claim' || parent === 'criteria' || parent === 'headlines'
}

const han = /^\p{Script=Han}+$/u
/** Characters that belong to the word before them. */
const endings = /^[的了吗呢吧着过们得地师员者性化]$/

/**
 * A text as it is written in large letters: in Chinese, which has no blanks between words, with characters where a line may
 * break. Single characters stay together, for two of them mostly make one word.
 */
export function withLineBreaks(locale: Locale, path: string, text: string): string {
	if (locales[locale].spaced || !isLarge(path)) return text
	const words = [...new Intl.Segmenter(locales[locale].tag, { granularity: 'word' }).segment(text)]
	return words
		.map(({ segment }, index) => {
			const next = words[index + 1]?.segment ?? ''
			const isBetween = han.test(segment) && han.test(next) && !endings.test(next)
			return isBetween && segment.length + next.length > 2 ? segment + mayBreak : segment
		})
		.join('')
}
