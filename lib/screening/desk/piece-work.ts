import { writeFile } from '../export/write-file'
import { pieceKeyOf, pieceOf, shareablePieces, withPieces } from '../import/pieces/answered-pieces'
import { comparePieces, type PiecesToWrite, pieceRows, readPieces } from '../import/pieces/pieces-file'
import type { RememberedCell } from '../model/records'
import type { DeskStore } from '../store/desk-store'
import type { ChangeListener } from './change-listener'

/** The desk's methods for answers to pieces of cells that hold for all sheets of the device. */
export const pieceWork = (store: DeskStore, onChange: ChangeListener) => ({
	/** What may be shared, to be looked through before it is saved. */
	shareablePieces: async () => shareablePieces(await store.pieces.get(), store.sheets.values()),

	/** Some of what may be shared, as a CSV file. */
	piecesFile: async ({ name, pieces, ...others }: PiecesToWrite) => {
		const may = new Set(shareablePieces(await store.pieces.get(), store.sheets.values()).map(pieceKeyOf))
		const chosen = pieces.filter((piece) => may.has(pieceKeyOf(piece)))
		return writeFile(pieceRows({ ...others, pieces: chosen }), { format: 'csv', name })
	},

	/** Reads a file of such answers and compares them with those here; nothing is stored. */
	readPieces: async (file: Blob) => {
		const read = await readPieces(file, store.today())
		if (read.kind === 'fault') return read
		const known = shareablePieces(await store.pieces.get(), store.sheets.values())
		return { kind: 'pieces', leftOut: read.leftOut, ...comparePieces(read.pieces, known) } as const
	},

	/** Remembers answers of a file for all sheets, in place of others to the same, and returns how many. */
	takePieces: async (pieces: readonly RememberedCell[]) => {
		const taken = pieces.flatMap((piece) => pieceOf(piece, store.today()) ?? [])
		await store.pieces.keep(withPieces(await store.pieces.get(), taken))
		onChange('notes', null)
		return taken.length
	},

	/** Forgets what pieces of cells mean in all sheets, and returns how many there were. */
	removePieces: async () => {
		const { length } = await store.pieces.get()
		await store.pieces.keep([])
		onChange('notes', null)
		return length
	},
})

/** What a file of answered pieces holds beside what is known here. */
export type PiecesRead = Awaited<ReturnType<ReturnType<typeof pieceWork>['readPieces']>>
