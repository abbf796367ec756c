import { cutMark } from '@/lib/i18n/cut-mark'
import { inOneLine } from '@/lib/i18n/one-line'

const maxCharacters = 40

/** Makes untrusted text safe to quote in a sentence: short, on one line, without invisible characters. */
export function sanitizeQuote(text: string): string {
	const characters = [...inOneLine(text.replace(/\p{Cf}/gu, ''))]
	return characters.length > maxCharacters
		? characters.slice(0, maxCharacters).join('') + cutMark
		: characters.join('')
}
