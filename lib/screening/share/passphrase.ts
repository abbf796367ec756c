/** The minimum number of characters of a passphrase chosen by a person. */
export const minPassphraseCharacters = 12

/** The characters of generated passphrases: none that can be mistaken for another. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'
const groups = 5
const charactersPerGroup = 4

/** A random passphrase: twenty characters of 32, in groups. */
export function makePassphrase(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(groups * charactersPerGroup))
	const text = Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')
	return Array.from({ length: groups }, (_, at) =>
		text.slice(at * charactersPerGroup, (at + 1) * charactersPerGroup),
	).join('-')
}
