import fc from 'fast-check'

const surrogates = { first: 0xd800, count: 0x800 }

/**
 * Any character of Unicode, as the unit of a text. It is fast-check's own 'binary' with an inverse that calculates:
 * theirs fills a map of a million characters, half a second in each file that asks for it.
 */
export const anyCharacter = fc.nat({ max: 0x10ffff - surrogates.count }).map(
	(index) => String.fromCodePoint(index < surrogates.first ? index : index + surrogates.count),
	(character) => {
		const code = typeof character === 'string' ? character.codePointAt(0) : undefined
		if (code === undefined || character !== String.fromCodePoint(code)) throw new Error('not one character')
		return code < surrogates.first ? code : code - surrogates.count
	},
)
