const most = 40

/** Text of a stranger's, fit to be quoted in a sentence: short, on one line, without signs that turn the text round. */
export function harmless(text: string): string {
	const plain = text.replace(/\p{Cf}|\p{Cc}/gu, ' ').trim()
	const signs = [...plain]
	return signs.length > most ? `${signs.slice(0, most).join('')}…` : plain
}
