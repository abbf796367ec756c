/**
 * Reads texts of one length from words that begin with the first letter they share: 'abcde' is abc, ade. A list of codes
 * takes a third of the room that way, on every page that needs it.
 */
export const unfold = (words: readonly string[], length: number): string[] =>
	words.flatMap((word) => {
		const texts: string[] = []
		for (let at = 1; at < word.length; at += length - 1)
			texts.push(word.charAt(0) + word.slice(at, at + length - 1))
		return texts
	})
