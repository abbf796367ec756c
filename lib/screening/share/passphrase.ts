/** The fewest characters of a passphrase that a person thinks of. */
export const minPassphraseCharacters = 12

/** The characters of made passphrases: none that can be taken for another one. */
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
