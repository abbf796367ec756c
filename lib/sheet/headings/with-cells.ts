import { maxVotedCells, maxVotedColumns } from '@/lib/limits/sheet-limits'
import { facts } from '@/rules/facts'
import { countryByThreeLetters } from '@/rules/reference/three-letter-codes'
import { isOtherCurrency } from '../cells/numbers/read-pay'
import { codeIn } from '../cells/places/ambiguous-codes'
import { isCountryCode } from '../cells/vocabulary/vocabulary'
import { type ColumnUse, factOf } from '../column-use'
import type { SheetColumn } from './column'
import { evidenceFor, isMost, looksLikeNames, looksLikeSchools, typicalFact } from './evidence'
import { isPay } from './headings'
import { hintedUse, isUnreadScript } from './hinted-use'
import { joinLanguageColumns } from './language-columns'
import { readHeading } from './read-heading'

type TextsOf = (at: number) => readonly string[]

/** The first filled cells of each column, as far as they are looked at. */
function firstTexts(rows: readonly (readonly string[])[]): TextsOf {
	const known = new Map<number, readonly string[]>()
	return (at) => {
		const before = known.get(at)
		if (before) return before
		const filled = at < maxVotedColumns ? rows.map((cells) => (cells[at] ?? '').trim()) : []
		const texts = filled.filter((text) => text !== '').slice(0, maxVotedCells)
		known.set(at, texts)
		return texts
	}
}

/** Whether a cell holds codes of ISO 3166 alone: UAE is a name. */
const isCode = (text: string) =>
	text.split(/[;,/，；、]/).every((part) => {
		const code = codeIn(part)
		return code.length === 2 ? isCountryCode(part.trim()) : countryByThreeLetters.has(code)
	})

/** Whether cells are mostly something else than country codes, so that such a code is asked. */
function asksCodes(texts: readonly string[]): boolean {
	const letters = texts.filter((text) => /\p{L}/u.test(text))
	return letters.filter(isCode).length * 2 <= letters.length
}

/** How many cells a column must have before they can say that its heading is wrong. */
const fewest = 3

/** Whether at most a quarter of the cells of a column say what its heading does. */
function isUnlikely(use: ColumnUse, texts: readonly string[], { habits }: SheetColumn): boolean {
	const fact = factOf(use)
	if (fact === null || facts[fact].type === 'yes-no') return false
	if (isPay(use)) return texts.length >= fewest && texts.every(isOtherCurrency)
	const { read, of } = evidenceFor(fact, texts, habits)
	return of >= fewest && read * 4 <= of
}

/** Whether the cells of a column say something else than its heading. */
function isContradicted(use: ColumnUse, texts: readonly string[], column: SheetColumn): boolean {
	if (!isUnlikely(use, texts, column)) return false
	const typical = typicalFact(texts, column.habits)
	return (typical !== null && typical.use !== use) || (use === 'highestDegree' && looksLikeSchools(texts))
}

/** What a column that is not read seems to stand for: the same as another one, or what its heading hints at. */
function candidateFor({ heading, note }: SheetColumn, isForeignSheet: boolean): ColumnUse | null {
	if (note === 'duplicate') return readHeading(heading)?.use ?? null
	const hint = note === 'unknown' ? hintedUse(heading, isForeignSheet) : null
	return hint?.isSure ? hint.use : null
}

/** Of two columns that may stand for one fact, the one whose cells are read, if those of the other are not. */
function decideTwo(columns: readonly SheetColumn[], textsOf: TextsOf): readonly SheetColumn[] {
	const isForeignSheet = columns.some(({ heading }) => isUnreadScript(heading))
	const decided = [...columns]
	for (const [at, column] of columns.slice(0, maxVotedColumns).entries()) {
		const use = candidateFor(column, isForeignSheet)
		if (use === null) continue
		const first = decided.findIndex((one) => one.use === use && one.note === 'known')
		const other = decided[first]
		if (!other || !isUnlikely(use, textsOf(first), other)) continue
		if (!fits(use, textsOf(at), column)) continue
		decided[at] = { ...column, use, note: 'both' }
		decided[first] = { ...other, use: null, note: 'unknown' }
	}
	return decided
}

/** A column whose heading its cells contradict: what they look like is asked, or else what it was taken for. */
function askContradicted(column: SheetColumn, texts: readonly string[]): SheetColumn {
	const { use, note } = column
	// Figures in other currencies are hardly what a post in China pays.
	if (note === 'known' && use !== null && isPay(use) && isUnlikely(use, texts, column))
		return { ...column, use: null, note: 'unknown' }
	if (note !== 'known' || use === null || !isContradicted(use, texts, column)) return column
	const proposed = typicalFact(texts, column.habits) ?? countedAs(use, texts, column)
	return { ...column, use: null, note: 'contradicted', proposed }
}

/** Whether cells fit what a heading hints at. */
function fits(use: ColumnUse, texts: readonly string[], { habits }: SheetColumn): boolean {
	const fact = factOf(use)
	if (fact === null) return use === 'name' && looksLikeNames(texts)
	if (facts[fact].type === 'yes-no' || isPay(use)) return false
	const evidence = evidenceFor(fact, texts, habits)
	return isMost(evidence) && evidence.several * 3 <= evidence.of
}

/** Columns whose heading is not understood as a whole: taken where it and their cells agree, else proposed. */
function decideUnknown(columns: readonly SheetColumn[], textsOf: TextsOf): readonly SheetColumn[] {
	const isForeignSheet = columns.some(({ heading }) => isUnreadScript(heading))
	const used = new Set(columns.map(({ use }) => use))
	const named = used.has('name') || used.has('firstName') || used.has('lastName')
	const isFree = (use: ColumnUse) => !used.has(use) && !(use === 'name' && named)
	return columns.map((column, at) => {
		if (at >= maxVotedColumns || (column.note !== 'unknown' && column.note !== 'empty')) return column
		const texts = textsOf(at)
		const hint = hintedUse(column.heading, isForeignSheet)
		if (hint?.isSure && isFree(hint.use) && fits(hint.use, texts, column)) {
			used.add(hint.use)
			return { ...column, use: hint.use, note: 'both' }
		}
		const hinted = hint && isFree(hint.use) ? countedAs(hint.use, texts, column) : null
		if (hinted && hinted.read * 3 >= hinted.of && hinted.of > 0) return { ...column, proposed: hinted }
		const typical = typicalFact(texts, column.habits)
		return typical && isFree(typical.use) ? { ...column, proposed: typical } : column
	})
}

function countedAs(use: ColumnUse, texts: readonly string[], { habits }: SheetColumn) {
	const fact = factOf(use)
	if (fact === null) return { use, read: looksLikeNames(texts) ? texts.length : 0, of: texts.length }
	return { use, read: evidenceFor(fact, texts, habits).read, of: texts.length }
}

/** What another column turned out to hold is not asked of one whose heading or cells suggest it. */
function withoutOtherwiseUsed(column: SheetColumn, used: ReadonlySet<ColumnUse | null>): SheetColumn {
	const { proposed, ...others } = column
	if (!proposed || !used.has(proposed.use)) return column
	return column.note === 'contradicted' ? { ...others, note: 'unknown' } : others
}

/** How many cells of a column of hoped-for pay are figures. */
const withCount = (column: SheetColumn, texts: readonly string[]): SheetColumn => {
	const { note, proposed } = column
	return note === 'expected-pay' && proposed
		? { ...column, proposed: countedAs(proposed.use, texts, column) }
		: column
}

/**
 * The columns as their first cells, together with their headings, show them: a heading that is not quite understood is
 * settled by cells that fit, one that they contradict is asked, and cells that are clear by themselves are proposed. An
 * export of ours means what its headings say.
 */
export function withCells(
	columns: readonly SheetColumn[],
	rows: readonly (readonly string[])[],
): readonly SheetColumn[] {
	if (columns.some(({ note }) => note === 'own')) return columns
	const textsOf = firstTexts(rows)
	const careful = columns.map((column, at): SheetColumn => {
		if (!column.habits || !asksCodes(textsOf(at))) return column
		return { ...column, habits: { ...column.habits, asksCodes: true } }
	})
	const decided = decideTwo(careful, textsOf).map((column, at) => askContradicted(column, textsOf(at)))
	const read = decideUnknown(decided, textsOf).map((column, at) => withCount(column, textsOf(at)))
	const joined = joinLanguageColumns(read, textsOf)
	const used = new Set(joined.map(({ use }) => use))
	return joined.map((column) => withoutOtherwiseUsed(column, used))
}
