import { maxAnsweredPieces, maxPiecesFileBytes, maxPiecesFileWork } from '@/lib/limits/sheet-limits'
import { sheetMeter } from '@/lib/sheet/meter'
import { openSheet } from '@/lib/sheet/reader/open-sheet'
import type { Sheet } from '@/lib/sheet/reader/sheet'
import { SheetFailure, type SheetFault } from '@/lib/sheet/sheet-failure'
import { factIds } from '@/rules/facts'
import { isAmong } from '@/rules/keys'
import type { AnsweredPiece } from '../../model/answered-piece'
import { pieceKeyOf, pieceOf } from './answered-pieces'
import { pieceHeadings } from './piece-headings'

/** A piece with its question and answer in the words of whoever saves it. */
export type WrittenPiece = AnsweredPiece & { readonly question: string; readonly answer: string }

export type PiecesToWrite = {
	readonly name: string
	/** The headings of the two columns that are for people. */
	readonly question: string
	readonly answer: string
	readonly pieces: readonly WrittenPiece[]
}

/** The rows of a file of answered pieces. */
export async function* pieceRows({ pieces, ...own }: Omit<PiecesToWrite, 'name'>) {
	yield [...pieceHeadings, own.question, own.answer]
	for (const { fact, text, means, question, answer } of pieces) yield [fact, text, means, question, answer]
}

/** Why a line of a file gives no answer: an unknown question, an answer that the text cannot have, or a second answer. */
export type LineFault = 'question' | 'answer' | 'repeated'

/** A line of a file, by its row, that gives no answer. */
export type FaultyLine = { readonly row: number; readonly why: LineFault }

export type ReadPieces =
	| { readonly kind: 'fault'; readonly fault: SheetFault | 'not-pieces' | 'too-many' | 'too-long' }
	| {
			readonly kind: 'pieces'
			readonly pieces: readonly AnsweredPiece[]
			readonly leftOut: readonly FaultyLine[]
	  }

/** Reads the lines below the headings, which are in the first row. */
async function readLines(sheet: Sheet, on: string): Promise<ReadPieces> {
	const found = new Map<string, AnsweredPiece>()
	const leftOut: FaultyLine[] = []
	let places: readonly number[] | null = null
	let lines = 0
	for await (const rows of sheet.batches()) {
		for (const { number: row, cells } of rows) {
			if (places === null) {
				places = pieceHeadings.map((heading) => cells.findIndex((cell) => cell.trim() === heading))
				if (places.includes(-1)) return { kind: 'fault', fault: 'not-pieces' }
				continue
			}
			if (cells.every((cell) => cell.trim() === '')) continue
			if (++lines > maxAnsweredPieces) return { kind: 'fault', fault: 'too-many' }
			const [fact = '', text = '', means = ''] = places.map((at) => cells[at]?.trim() ?? '')
			const piece = sheet.meter.counted(() => pieceOf({ fact, text, means }, on))
			if (piece === null) leftOut.push({ row, why: isAmong(factIds, fact) ? 'answer' : 'question' })
			else if (found.has(pieceKeyOf(piece))) leftOut.push({ row, why: 'repeated' })
			else found.set(pieceKeyOf(piece), piece)
		}
		await sheet.meter.pause()
	}
	return { kind: 'pieces', pieces: [...found.values()], leftOut }
}

/** Reads a file of answered pieces, which may come from anybody, as of a day. */
export async function readPieces(file: Blob, on: string): Promise<ReadPieces> {
	if (file.size > maxPiecesFileBytes) return { kind: 'fault', fault: 'too-long' }
	const opened = await openSheet(file, {}, sheetMeter({ max: maxPiecesFileWork }))
	if (opened.kind === 'fault') return opened
	try {
		return await readLines(opened, on)
	} catch (error) {
		if (!(error instanceof SheetFailure)) throw error
		return { kind: 'fault', fault: error.fault }
	}
}

/** A piece of a file that is answered otherwise here. */
export type OtherPiece = { readonly piece: AnsweredPiece; readonly mine: string }

/** The pieces of a file beside those that are known: new ones, those with another answer, and how many are the same. */
export function comparePieces(pieces: readonly AnsweredPiece[], known: readonly AnsweredPiece[]) {
	const mine = new Map(known.map((piece) => [pieceKeyOf(piece), piece.means]))
	const others: OtherPiece[] = []
	const fresh: AnsweredPiece[] = []
	let same = 0
	for (const piece of pieces) {
		const answer = mine.get(pieceKeyOf(piece))
		if (answer === undefined) fresh.push(piece)
		else if (answer === piece.means) same++
		else others.push({ piece, mine: answer })
	}
	return { fresh, others, same }
}
