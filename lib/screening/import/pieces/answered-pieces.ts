import { maxAnsweredPieces, maxSaidCharacters } from '@/lib/limits/sheet-limits'
import { meantOptions } from '@/lib/sheet/cells/choices/ambiguous-words'
import { readCell } from '@/lib/sheet/cells/read-cell'
import { cellKey } from '@/lib/sheet/cells/said'
import { wordKey } from '@/lib/sheet/cells/text/word-key'
import { readHeading } from '@/lib/sheet/headings/read-heading'
import { type Fact, type FactId, factIds, facts } from '@/rules/facts'
import { isAmong } from '@/rules/keys'
import type { AnsweredPiece } from '../../model/answered-piece'
import type { RememberedCell, SheetRecord } from '../../model/records'
import { rememberedCells } from '../../store/remembered-cells'

/** Whether an answer is one of those that a word of ours could have. */
const isOfWord = (fact: FactId, text: string, means: string) =>
	meantOptions(fact, text).some((option) => option === means)

/** Whether an answer is an option for a cell that nobody can read without it. */
function isOfCell(fact: FactId, text: string, means: string): boolean {
	const kind: Fact = facts[fact]
	if (kind.type !== 'choice' || !kind.options.includes(means)) return false
	const reading = readCell(fact, text)
	return reading.kind === 'fault' && reading.problem === 'unknown-entry'
}

/**
 * An answer as a piece for all sheets; null unless it is a choice among our options, for a text that could be several of
 * them or that cannot be read. What can be read already never gets another meaning.
 */
export function pieceOf({ fact, text, means }: RememberedCell, on: string): AnsweredPiece | null {
	const plain = cellKey(text)
	if (!isAmong(factIds, fact) || plain.length > maxSaidCharacters) return null
	if (isOfWord(fact, plain, means)) return { fact, text: plain, means, on }
	return isOfCell(fact, plain, means) ? { fact, text: plain, means, on, ofCell: true } : null
}

/** What pieces with the same meaning have in common. */
export const pieceKeyOf = ({ fact, text, ofCell }: Pick<AnsweredPiece, 'fact' | 'text' | 'ofCell'>): string =>
	`${fact} ${ofCell ? cellKey(text) : wordKey(text)}`

/** The pieces with new ones in front, in place of earlier answers to the same; the oldest go. */
export function withPieces(
	pieces: readonly AnsweredPiece[],
	added: readonly AnsweredPiece[],
): readonly AnsweredPiece[] {
	const all = new Map<string, AnsweredPiece>()
	for (const piece of [...added, ...pieces]) {
		const place = pieceKeyOf(piece)
		if (!all.has(place)) all.set(place, piece)
	}
	return [...all.values()].slice(0, maxAnsweredPieces)
}

/** Whether a fact's column in a sheet says by its own heading that it is about that fact: no column of names or notes does. */
const saysItself = ({ headings, mapping }: SheetRecord, fact: string) =>
	readHeading(headings[mapping.indexOf(fact)] ?? '')?.use === fact

/**
 * What may be shared: answers for all sheets, and cells of sheets that are kept whose meaning was chosen, in columns whose
 * own heading says what they are about.
 */
export function shareablePieces(
	pieces: readonly AnsweredPiece[],
	sheets: Iterable<SheetRecord>,
): readonly AnsweredPiece[] {
	const said = [...sheets].flatMap((sheet) =>
		rememberedCells([sheet]).flatMap((cell) =>
			saysItself(sheet, cell.fact) ? (pieceOf(cell, cell.takenOn) ?? []) : [],
		),
	)
	// A piece may have been kept by a version with other options.
	const kept = pieces.flatMap((piece) => pieceOf(piece, piece.on) ?? [])
	const latestFirst = [...kept, ...said].toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
	return withPieces([], latestFirst)
}
