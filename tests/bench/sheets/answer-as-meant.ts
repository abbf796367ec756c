import type { AskedWord } from '@/lib/screening/import/asked-words'
import type { SheetCheck } from '@/lib/screening/import/check-sheet'
import type { CellGroup } from '@/lib/screening/import/unread-cells'
import { levelsAsked, meantOptions, type WordMeaning } from '@/lib/sheet/cells/choices/ambiguous-words'
import { isSense } from '@/lib/sheet/cells/column-question'
import { cellKey } from '@/lib/sheet/cells/said'
import { writeCell } from '@/lib/sheet/cells/write-cell'
import { type ColumnUse, isOwnUse } from '@/lib/sheet/column-use'
import { withMeaning, withSaid } from '@/lib/sheet/headings/choices'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { withUse } from '@/lib/sheet/headings/headings'
import { cellReader, type SheetCandidate } from '@/lib/sheet/reader/read-row'
import { type FactId, factIds } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { isAsk, isSame, type Truth } from './truth'

const isUse = (use: unknown): use is ColumnUse => isOwnUse(use) || factIds.includes(use as FactId)

/** The columns after somebody has corrected them who knows what their headings stand for. */
export const withTrueUses = (columns: readonly SheetColumn[], { headings }: Truth): readonly SheetColumn[] =>
	columns.reduce((read, { heading, joins }, at) => {
		const meant = headings[heading] ?? null
		const isListed = read[at]?.note === 'in-list' && meant === 'languages'
		if (joins || isListed || read[at]?.use === meant) return read
		return withUse(read, { at, use: isUse(meant) ? meant : null })
	}, columns)

/** A cell of a fact with what it says. */
type MeantCell = { readonly text: string; readonly meant: unknown }

const cellsOf = (
	{ rows }: Truth,
	read: readonly SheetCandidate[],
	{ column, fact }: { readonly column: number; readonly fact: FactId },
): readonly MeantCell[] =>
	read.map(({ cells }, at) => ({ text: cells[column] ?? '', meant: rows[at]?.[fact] }))

/** What an honest person says that the cells of a group stand for; null where they would have to ask as well. */
function saidOf({ fact, key }: CellGroup, cells: readonly MeantCell[]): string | null {
	const [first, ...others] = cells.filter(({ text }) => cellKey(text) === key).map(({ meant }) => meant)
	if (first === undefined || isAsk(first) || others.some((meant) => !isSame(meant, first))) return null
	return first === null ? '?' : writeCell(fact, first as FactValue)
}

/** The meaning of a word with which most cells of its column are read as they are meant, and none as anything else. */
function meaningOf(word: AskedWord, column: SheetColumn, cells: readonly MeantCell[]): WordMeaning | null {
	const levels = word.fact === 'languages' ? levelsAsked(word.word) : []
	const could: readonly WordMeaning[] = [
		...[...levels, ...meantOptions(word.fact, word.word)],
		...(['answer', 'opposite', 'unknown'] as const),
	]
	const rightBy = (meaning: WordMeaning | null) => {
		const [changed] = withMeaning([column], { column: 0, key: word.key }, meaning)
		const read = cellReader(word.fact, changed)
		let right = 0
		for (const { text, meant } of cells) {
			const reading = read(text)
			if (reading.kind === 'fault' || reading.kind === 'absent') continue
			const isRight = !isAsk(meant) && isSame(reading.kind === 'null' ? null : reading.value, meant)
			if (!isRight) return -1
			right++
		}
		return right
	}
	const [best] = [null, ...could]
		.map((meaning) => ({ meaning, right: rightBy(meaning) }))
		.toSorted((a, b) => b.right - a.right)
	return best?.meaning ?? null
}

/** The columns after somebody has said what these words mean in them. */
const withTrueMeanings = (
	columns: readonly SheetColumn[],
	words: readonly AskedWord[],
	cellsFor: (word: AskedWord) => readonly MeantCell[],
): readonly SheetColumn[] =>
	words.reduce((answered, word) => {
		const column = answered[word.column]
		return column ? withMeaning(answered, word, meaningOf(word, column, cellsFor(word))) : answered
	}, columns)

/** The columns after somebody has said whether those that are read back mean what they say or the opposite. */
export const withTrueSenses = (
	{ columns, asked }: Pick<SheetCheck, 'columns' | 'asked'>,
	read: readonly SheetCandidate[],
	truth: Truth,
): readonly SheetColumn[] =>
	withTrueMeanings(
		columns,
		asked.filter(({ confirm }) => isSense(confirm)),
		(word) => cellsOf(truth, read, word),
	)

/** The columns after somebody has answered, from what the sheet says, all that the import asks about its cells. */
export function withTrueAnswers(
	{ columns, asked, unread }: Pick<SheetCheck, 'columns' | 'asked' | 'unread'>,
	read: readonly SheetCandidate[],
	truth: Truth,
): readonly SheetColumn[] {
	let answered = withTrueMeanings(columns, asked, (word) => cellsOf(truth, read, word))
	for (const group of unread.groups)
		answered = withSaid(answered, group, saidOf(group, cellsOf(truth, read, group)))
	return answered
}
