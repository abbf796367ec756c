/** The index of the last of the given characters with text on both sides; -1 if there is none. */
const lastWithin = (text: string, characters: readonly string[]) =>
	text.length < 3 ? -1 : Math.max(...characters.map((one) => text.lastIndexOf(one, text.length - 2)))

/** Hausa (native) */
function inBrackets(entry: string): readonly [string, string] | null {
	if (!/[)）]$/.test(entry)) return null
	const at = lastWithin(entry, ['(', '（'])
	const level = entry.slice(at + 1, -1)
	return at > 0 && level !== '' && !/[)）]/.test(level) ? [entry.slice(0, at), level] : null
}

/** ha:native */
function afterColon(entry: string): readonly [string, string] | null {
	const at = lastWithin(entry, [':', '：'])
	return at > 0 ? [entry.slice(0, at), entry.slice(at + 1)] : null
}

/** Hausa - native */
function afterDash(entry: string): readonly [string, string] | null {
	const places = Array.from(entry.matchAll(/\s[-–—](?=\s)/g), ({ index }) => index)
	const at = places.findLast((place) => place > 0 && place + 3 < entry.length)
	return at === undefined ? null : [entry.slice(0, at), entry.slice(at + 3)]
}

/** The possible splits of an entry into a language and its level, the most likely first. */
export const splitSkill = (entry: string): (readonly [name: string, level: string])[] =>
	[inBrackets(entry), afterColon(entry), afterDash(entry)].filter((split) => split !== null)
