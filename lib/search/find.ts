import { fold, withoutBegunArticle } from './fold'
import { withoutForm } from './without-form'

/** An option: the name that is shown, and what else it can be found by. */
export type Option = {
	readonly value: string
	readonly name: string
	readonly spellings?: readonly string[]
	/** The option that it belongs to, and is never found above: the country of a territory. */
	readonly within?: string | undefined
}

type Spelling = { readonly text: string; readonly folded: string }
type Entry = {
	readonly option: Option
	readonly code: string
	readonly name: string
	readonly spellings: readonly Spelling[]
}

/** A search index of options. */
export type Index = readonly Entry[]

/** Builds a search index, which can be reused as long as the options do not change. */
export const indexOf = (options: readonly Option[]): Index =>
	options.map((option) => ({
		option,
		code: fold(option.value),
		name: fold(option.name),
		spellings: (option.spellings ?? []).map((text) => ({ text, folded: fold(text) })),
	}))

/** Letters that were typed with points between them, together: U.S.A. */
const joined = (text: string): string => (/^(?:\p{L} )+\p{L}$/u.test(text) ? text.replaceAll(' ', '') : text)

/** An option that was found; `by` is the other spelling it was found by, if its own name does not match. */
export type FoundOption = { readonly option: Option; readonly by?: string }

type Match = { readonly rank: number; readonly by?: string }

/**
 * How well a folded name matches: 0 as a whole, 1 at its beginning, 2 at the beginning of a word, 3 anywhere; null if
 * it does not.
 */
function rankOf(name: string, text: string): number | null {
	const at = name.indexOf(text)
	if (at < 0) return null
	if (at === 0) return name.length === text.length ? 0 : 1
	if (name.includes(` ${text}`)) return 2
	// Within a word, one or two Latin letters match nearly everything; a single Chinese character does not.
	return text.length > 2 || !/[a-z]/.test(text) ? 3 : null
}

/** Less than the difference between two ranks. */
const justBelow = 0.25

/** A match by another spelling ranks below every match by the name itself, unless it is the whole spelling. */
const spellingRank = (rank: number) => (rank === 0 ? 0.5 : rank + 4)

function matchOf({ code, name, spellings }: Entry, text: string): Match | null {
	const own = rankOf(name, text)
	if (own !== null) {
		if (code === text) return { rank: 0 }
		// A name that only contains the text, but has it in full as another spelling, ranks before names that begin with
		// it.
		const isSpelling = own > 0 && spellings.some(({ folded }) => folded === text)
		return { rank: isSpelling ? spellingRank(0) : own }
	}
	if (code === text) return { rank: 0 }
	return spellings.reduce<Match | null>((best, { text: by, folded }) => {
		const rank = rankOf(folded, text)
		// Latin letters within a word of another spelling are chance: "rusia" in "Belarusian".
		const isChance = rank === 3 && /[a-z]/.test(text)
		return rank === null || isChance || (best && best.rank <= spellingRank(rank))
			? best
			: { rank: spellingRank(rank), by }
	}, null)
}

/**
 * The options that match what was typed, best first and otherwise in their own order; all of them for an empty text.
 * Accents, capitals and punctuation do not count.
 */
export function find(index: Index, typed: string): readonly FoundOption[] {
	const text = joined(fold(typed))
	if (text === '') return index.map(({ option }) => ({ option }))
	const all = firstFound(index, [text, withoutForm(text), withoutBegunArticle(text)])
	return inRankOrder(all).map(({ option, match: { by } }) => (by ? { option, by } : { option }))
}

type Matched = { readonly option: Option; readonly match: Match }

/** The matches of the first text that has any. */
function firstFound(index: Index, texts: readonly string[]): readonly Matched[] {
	for (const text of texts) {
		const matches = matchesOf(index, text)
		if (matches.length > 0) return matches
	}
	return []
}

const matchesOf = (index: Index, text: string): readonly Matched[] =>
	text === ''
		? []
		: index.flatMap((entry) => {
				const match = matchOf(entry, text)
				return match ? [{ option: entry.option, match }] : []
			})

/** Best first, but what belongs to another option just below it, if that is found with a worse rank. */
export function inRankOrder<M extends { readonly option: Option; readonly match: { readonly rank: number } }>(
	matches: readonly M[],
): readonly M[] {
	const ranks = new Map(matches.map(({ option, match }) => [option.value, match.rank]))
	const rankIn = ({ option: { within }, match: { rank } }: M) => {
		const above = within === undefined ? undefined : ranks.get(within)
		return above === undefined ? rank : Math.max(rank, above + justBelow)
	}
	return matches.toSorted((a, b) => rankIn(a) - rankIn(b))
}

/** Whether a spelling is what was typed, but for what tells it apart from another in brackets: "Dominican (Dominica)". */
const isNamedBy = ({ text, folded }: Spelling, typed: string): boolean =>
	folded === typed || (text.includes('(') && fold(text.slice(0, text.indexOf('('))) === typed)

/**
 * The one option that a text names exactly, by its name first, or else by code or spelling; undefined if there is
 * none.
 */
export function named(index: Index, typed: string): Option | undefined {
	const text = joined(fold(typed))
	if (text === '') return
	const byName = index.find(({ name }) => name === text)
	if (byName) return byName.option
	const others = index.filter(
		({ code, spellings }) => code === text || spellings.some((spelling) => isNamedBy(spelling, text)),
	)
	return others.length === 1 ? others[0]?.option : undefined
}

/** A name in three parts: before, within and after the letters that match what was typed. */
export function parts(name: string, typed: string): readonly [string, string, string] {
	const text = fold(typed)
	if (text === '') return [name, '', '']
	for (const start of starts(name)) {
		for (let end = start + 1; end <= name.length; end++) {
			const folded = fold(name.slice(start, end))
			if (folded.length > text.length) break
			if (folded === text) return [name.slice(0, start), name.slice(start, end), name.slice(end)]
		}
	}
	return [name, '', '']
}

/** Where a match may begin: at the beginnings of words first, then anywhere. */
function starts(name: string): readonly number[] {
	const all = Array.from({ length: name.length }, (_, index) => index)
	const begins = (index: number) => index === 0 || /[^\p{L}\p{N}]/u.test(name.charAt(index - 1))
	return [...all.filter(begins), ...all.filter((index) => !begins(index))]
}
