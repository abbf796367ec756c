/**
 * The first letters of the first and the last name; for a name in a script without capitals, only the first
 * character.
 */
export function initialsOf(name: string): string {
	const words = name.split(/\s+/).filter(Boolean)
	const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''].map((word = '') => {
		const [letter = ''] = word
		return letter.toUpperCase()
	})
	const hasCapitals = first !== first.toLowerCase()
	return hasCapitals ? first + last : first
}
