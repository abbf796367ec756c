import { cutMark } from '@/lib/i18n/cut-mark'
import { inOneLine } from '@/lib/i18n/one-line'

const most = 40

/** Text of a stranger's, fit to be quoted in a sentence: short, on one line, without characters that are not seen. */
export function harmless(text: string): string {
	const signs = [...inOneLine(text.replace(/\p{Cf}/gu, ''))]
	return signs.length > most ? signs.slice(0, most).join('') + cutMark : signs.join('')
}
