import { cutMark } from '@/lib/i18n/cut-mark'
import { tidy } from '@/lib/i18n/tidy'
import { maxRepeatedCharacters } from '@/lib/limits/limits'

/** What somebody gave cannot be used: a message for each fault, each with its place. */
export class BadInput extends Error {
	readonly faults: readonly string[]

	constructor(faults: readonly string[]) {
		super(faults.join('\n'))
		this.name = 'BadInput'
		this.faults = faults
	}
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey them
const controls = /[\u0000-\u001f\u007f-\u009f]/g

/** A text of somebody else’s as a terminal may show it: in one line, cut if long, and without what a terminal obeys. */
export function shown(text: string): string {
	const plain = tidy(text.slice(0, 2 * maxRepeatedCharacters)).replace(controls, ' ')
	return plain.length > maxRepeatedCharacters ? plain.slice(0, maxRepeatedCharacters) + cutMark : plain
}
