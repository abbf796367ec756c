const most = 40

/** Signs that set the direction of what follows. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Text of a stranger's, fit to be quoted in a sentence: short, on one line, without signs that turn the text round. */
export function harmless(text: string): string {
	const plain = text
		.replace(turning, '')
		.replace(/\s+|\p{Cc}+/gu, ' ')
		.trim()
		.replace(/\p{Cf}/gu, '')
		.replace(/\p{Cc}+/gu, ' ')
		.trim()
	const signs = [...plain]
	return signs.length > most ? `${signs.slice(0, most).join('')}…` : plain
}
