/** The letters of a column in spreadsheets, by its index from 0. */
export function columnLetters(index: number): string {
	let letters = ''
	for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26))
		letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
	return letters
}

/** The index from 0 of the column in a cell's name, such as 27 for AB7 or ab7; -1 without letters. */
export function columnIndex(name: string): number {
	let index = 0
	for (let at = 0; at < name.length; at++) {
		const code = name.charCodeAt(at)
		const letter = code >= 97 ? code - 96 : code - 64
		if (letter < 1 || letter > 26) break
		index = index * 26 + letter
	}
	return index - 1
}
