import { type Locale, locales } from './locales'

/** A zero-width space: an invisible line break opportunity. */
export const mayBreak = '\u200b'

/** Whether a message is set in large type, where words split across lines are noticeable. */
function isLarge(path: string): boolean {
	const [parent, last] = ['', ...path.split('.')].slice(-2)
	return last === 'question' || last === 'claim' || parent === 'criteria' || parent === 'headlines'
}

const han = /^\p{Script=Han}+$/u
/** Characters that attach to the preceding word. */
const endings = /^[的了吗呢吧着过们得地师员者性化]$/

/**
 * A text prepared for large type: in languages without spaces between words (Chinese), with line break opportunities
 * between words. Adjacent single characters stay together, because they mostly form one word.
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
