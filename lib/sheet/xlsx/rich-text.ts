import { cellText } from '../markup/parse-markup'

/** A character that XML cannot hold, or an underscore that would look like the start of one, such as _x0041_. */
const escaped = /_x([\dA-Fa-f]{4})_/g

/** A text of a workbook with its escaped characters restored. */
export const withoutEscapes = (text: string): string =>
	text.includes('_x')
		? text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
		: text

/**
 * Collects a text that may consist of runs in different fonts, from the elements inside it. Phonetic readings, which are
 * shown above it, do not belong to it.
 */
export function richText() {
	const text = cellText()
	let phonetic = 0
	let isText = false
	return {
		clear(): void {
			text.clear()
			phonetic = 0
			isText = false
		},
		open(tag: string): void {
			if (tag === 'rPh') phonetic++
			else if (tag === 't') isText = phonetic === 0
		},
		add(more: string): void {
			if (isText) text.add(more)
		},
		close(tag: string): void {
			if (tag === 'rPh') phonetic--
			else if (tag === 't') isText = false
		},
		text: (): string => withoutEscapes(text.text()),
	}
}
