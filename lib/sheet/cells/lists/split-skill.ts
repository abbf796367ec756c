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

/** Hausa/native */
function afterSlash(entry: string): readonly [string, string] | null {
	const at = entry.indexOf('/')
	return at > 0 && at < entry.length - 1 ? [entry.slice(0, at), entry.slice(at + 1)] : null
}

/** The possible splits of an entry into a language and its level, the most likely first. */
export const splitSkill = (entry: string): (readonly [name: string, level: string])[] =>
	[inBrackets(entry), afterColon(entry), afterDash(entry), afterSlash(entry)].filter(
		(split) => split !== null,
	)

const han = /\p{Script=Han}/u
const maxSplits = 40

/** Every way to split an entry in two between words, or between Chinese characters. */
function betweenWords(entry: string): (readonly [string, string])[] {
	const cuts: (readonly [string, string])[] = []
	for (let at = 1; at < entry.length && cuts.length < maxSplits; at++) {
		const [before = '', after = ''] = [entry[at - 1], entry[at]]
		const isCut = /\s/.test(after) || (!/\s/.test(before) && (han.test(before) || han.test(after)))
		if (isCut) cuts.push([entry.slice(0, at), entry.slice(at)])
	}
	return cuts
}

/** "fluent in English", "native speaker of Hausa" */
const joining = /^\s*(?:in|of|en|em|de|в|dalam|du|del)\s+/i
/** "English level C1", 英语水平流利 */
const levelWord =
	/^\s*(?:level|niveau|nivel|nível|уровень|ур\.|tingkat|مستوى|سطح|لیول|水平|程度)\s*[:：]?\s*/i

/** The possible ways to split an entry into a level and a language without a separator, in either order. */
export const looseSplits = (entry: string): (readonly [name: string, level: string])[] =>
	betweenWords(entry).flatMap(([left, right]) => [
		[left, right.replace(levelWord, '')] as const,
		[right.replace(joining, ''), left] as const,
	])
