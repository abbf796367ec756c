import { meantOptions } from '@/lib/sheet/cells/choices/ambiguous-words'
import { withMeaning } from '@/lib/sheet/headings/choices'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import type { AnsweredPiece } from '../model/answered-piece'
import type { AskedWord } from './asked-words'
import { pieceKeyOf } from './pieces/answered-pieces'

type Settled = {
	readonly columns: readonly SheetColumn[]
	/** The words that are read as they were answered before. */
	readonly known: readonly AskedWord[]
}

/** Answers words of a sheet as they were answered before, unless the user has said something else of them, or nothing. */
export function withKnownWords(
	columns: readonly SheetColumn[],
	asked: readonly AskedWord[],
	pieces: readonly AnsweredPiece[],
): Settled {
	const answers = new Map(pieces.map((piece) => [pieceKeyOf(piece), piece]))
	const known: AskedWord[] = []
	let settled = columns
	for (const word of asked) {
		const { column, fact, word: text, key } = word
		const piece = answers.get(pieceKeyOf({ fact, text }))
		const means = piece && meantOptions(fact, text).find((option) => option === piece.means)
		if (!means || columns[column]?.meanings?.[key] !== undefined) continue
		settled = withMeaning(settled, word, means)
		known.push({ ...word, known: { means, since: piece.on } })
	}
	return { columns: settled, known }
}
