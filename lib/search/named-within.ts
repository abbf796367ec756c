import type { FoundOption, Index } from './find'
import { fold } from './fold'
import { distance, maxLength } from './nearest'

const han = /\p{Script=Han}/u

/** So many letters, of this many and at most, may be wrong, missing or exchanged in what is a slip of a whole name. */
const [oneIn, mostSlips] = [5, 2]

const sortedWords = (text: string) => text.split(' ').toSorted().join(' ')

/** Where a folded name stands in a text as whole words, or anywhere in Chinese; -1 if it does not. */
const placeIn = (text: string, name: string): number =>
	name.length < 2 ? -1 : han.test(name) ? text.indexOf(name) : ` ${text} `.lastIndexOf(` ${name} `)

type Named = { readonly option: FoundOption['option']; readonly name: string; readonly place: number }

function isSlipOf(text: string, name: string): boolean {
	const slips = Math.min(Math.floor(text.length / oneIn), mostSlips)
	return Math.abs(text.length - name.length) <= slips && distance(text, name) <= slips
}

/**
 * The options that a text names among other words, when it is no name itself: "Korea South", "Kurdistan Iraq", "ROC
 * Taiwan", 英国伦敦. A country is left out beside a territory of it. The larger place, which Chinese writes first and
 * other languages last, comes first. None if the text is a slip of one name.
 */
export function namedWithin(index: Index, typed: string): readonly FoundOption[] {
	const text = fold(typed).slice(0, maxLength)
	const words = sortedWords(text)
	const entries = index.map(({ option, name, spellings }) => ({
		option,
		names: [name, ...spellings.map(({ folded }) => folded)],
	}))
	const turned = entries.filter(({ names }) => names.some((name) => sortedWords(name) === words))
	if (turned.length > 0) return turned.map(({ option }) => ({ option }))
	const all = entries.flatMap(({ option, names }): readonly Named[] => {
		const standing = names.filter((name) => placeIn(text, name) >= 0)
		const name = standing.toSorted((one, other) => other.length - one.length)[0]
		return name === undefined ? [] : [{ option, name, place: placeIn(text, name) }]
	})
	if (all.length === 0 || entries.some(({ names }) => names.some((name) => isSlipOf(text, name)))) return []
	const longest = all.filter(
		({ name }) => !all.some((other) => other.name !== name && other.name.includes(name)),
	)
	const countries = new Set(longest.map(({ option }) => option.within))
	return longest
		.filter(({ option }) => !countries.has(option.value))
		.toSorted((one, other) => (han.test(text) ? one.place - other.place : other.place - one.place))
		.map(({ option, name }) => (fold(option.name) === name ? { option } : { option, by: name }))
}
