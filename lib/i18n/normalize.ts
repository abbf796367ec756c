import { spend } from '@/lib/limits/work-budget'

/**
 * A run of marks. Beside what Unicode calls marks it counts the few letters that decompose into one: two vowels of Thai
 * and Lao, and the half-width sound marks of Japanese.
 */
const run = /[\p{M}\u0e33\u0eb3\uff9e\uff9f]+/gu
const maxMarks = 30
/** The combining grapheme joiner: a mark that no other is moved across. */
const joiner = '\u034f'

/** A run of marks with a joiner after every 30. */
function withJoiners(marks: string): string {
	if (marks.length <= maxMarks) return marks
	const all = Array.from(marks)
	const parts = Array.from({ length: Math.ceil(all.length / maxMarks) }, (_, part) =>
		all.slice(part * maxMarks, (part + 1) * maxMarks).join(''),
	)
	return parts.join(joiner)
}

/**
 * Normalises a text in linear time. Normalising sorts the marks on a letter, which takes time by the square of their
 * number: after 30 of them a joiner starts the next run, as in Unicode's stream-safe format.
 * @see https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format
 */
export function normalize(text: string, form: 'NFC' | 'NFKC' | 'NFKD'): string {
	spend(text.length)
	return (text.length > maxMarks ? text.replace(run, withJoiners) : text).normalize(form)
}
