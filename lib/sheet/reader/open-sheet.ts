import { csvPieces, type Separator, type SheetPiece } from '../csv/csv-pieces'
import type { TextEncodingName } from '../csv/encodings'
import { type Letters, lettersIn } from '../csv/letters'
import { readCsv } from '../csv/read-csv'
import { separatorOf } from '../csv/separator'
import { recognise, StrictDecoder } from '../csv/text-encoding'
import { rowWithHeadings } from '../headings/headings'
import { faultOf, SheetFailure, type SheetFault } from '../sheet-failure'
import { noNotes, type SheetNotes, type SheetRow } from '../sheet-row'

/** A sheet that can be read. */
export type Sheet = {
	readonly kind: 'rows'
	readonly format: 'csv' | 'xlsx'
	/** The names of a workbook's visible sheets, for the user to choose from; empty for text. */
	readonly sheets: readonly string[]
	/** The index among them of the one that is read. */
	readonly sheet: number
	readonly encoding: TextEncodingName | null
	/** Text in an encoding that only its letters tell: how else it could be read. */
	readonly letters: Letters | null
	readonly separator: Separator | null
	/** Reads all rows in batches, from the start and in constant memory. Throws a SheetFailure if it cannot read on. */
	readonly batches: () => AsyncGenerator<SheetRow[]>
	/** The same rows as raw pieces, for callers that do not need each row separately: see `readColumns`. */
	readonly pieces: () => AsyncGenerator<SheetPiece>
	/** What was noticed when the sheet was last read to the end. */
	readonly notes: () => SheetNotes
}

export type OpenedSheet =
	| Sheet
	| {
			readonly kind: 'fault'
			readonly fault: SheetFault
			/** The first row that cannot be read; null for the file as a whole. */
			readonly row: number | null
	  }

type Choices = {
	/** The index of the sheet to read; by default the first with known headings, otherwise the first with values. */
	readonly sheet?: number
	/** The cell separator, if the user overrides the detected one. */
	readonly separator?: Separator
	/** The encoding of text, if the user overrides the recognised one. */
	readonly encoding?: TextEncodingName
}

const headLength = 256 << 10

const startsWith = (bytes: Uint8Array, start: string) =>
	[...start].every((character, at) => bytes[at] === character.charCodeAt(0))

/**
 * Opens a file as a sheet: a workbook (XLSX) or text (CSV), detected by content, never by name. A file that cannot be read
 * gives a fault.
 */
export async function openSheet(file: Blob, choices: Choices = {}): Promise<OpenedSheet> {
	try {
		const head = new Uint8Array(await file.slice(0, headLength).arrayBuffer())
		if (head.length === 0) throw new SheetFailure('empty')
		if (startsWith(head, 'PK')) return await openXlsx(file, choices.sheet)
		return await openCsv(file, head, choices)
	} catch (cause) {
		if (cause instanceof SheetFailure) return { kind: 'fault', fault: cause.fault, row: cause.row }
		if (faultOf(cause) === 'changed') return { kind: 'fault', fault: 'changed', row: null }
		throw cause
	}
}

async function firstBatch(batches: AsyncGenerator<SheetRow[]>) {
	const { done, value } = await batches.next()
	await batches.return(undefined)
	return done ? [] : value
}

async function* asPieces(batches: AsyncGenerator<SheetRow[]>): AsyncGenerator<SheetPiece> {
	for await (const rows of batches) yield { kind: 'rows', rows }
}

const enoughHeadings = 2

const hasHeadings = async (batches: AsyncGenerator<SheetRow[]>) =>
	rowWithHeadings((await firstBatch(batches)).map(({ cells }) => cells)).known >= enoughHeadings

async function openXlsx(file: Blob, chosen: number | undefined): Promise<Sheet> {
	const { firstWithValues, openWorkbook } = await import('../xlsx/workbook')
	const { readXlsx } = await import('../xlsx/read-xlsx')
	const workbook = await openWorkbook(file)
	const headed = async () => {
		for (const at of workbook.sheets.keys())
			if (await hasHeadings(readXlsx(workbook, { sheet: at }))) return at
		return null
	}
	const first = await firstWithValues(workbook)
	const sheet = chosen ?? (workbook.sheets.length > 1 ? await headed() : null) ?? first
	let notes = noNotes
	const keepNotes = (seen: SheetNotes) => {
		notes = seen
	}
	const batches = () => readXlsx(workbook, { sheet, onNotes: keepNotes })
	return {
		kind: 'rows',
		format: 'xlsx',
		sheets: workbook.sheets.map(({ name }) => name),
		sheet,
		encoding: null,
		letters: null,
		separator: null,
		batches,
		pieces: () => asPieces(batches()),
		notes: () => notes,
	}
}

/** How files begin that are, or might pass as, text but are not delimited rows. */
const otherTexts: readonly (readonly [RegExp, SheetFault])[] = [
	[/^\s*<(\?xml|!doctype|html|table|workbook)/i, 'other-format'],
	[/^(%PDF|\{\\rtf)/, 'not-a-sheet'],
]

/** Control characters, which text files hardly contain; a small share is tolerated. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
const controls = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/g
const maxControls = 0.01

const isBinary = (text: string) => (text.match(controls)?.length ?? 0) > text.length * maxControls

async function openCsv(file: Blob, head: Uint8Array, choices: Choices): Promise<Sheet> {
	const oleFault = await faultOfOle(file, head)
	if (oleFault) throw new SheetFailure(oleFault)
	const recognised = recognise(head)
	const encoding = choices.encoding ?? recognised.encoding
	const text = new StrictDecoder(encoding).decode(head, head.length === file.size)
	const other = otherTexts.find(([start]) => start.test(text))
	if (other) throw new SheetFailure(other[1])
	if (isBinary(text)) throw new SheetFailure('not-a-sheet')
	const separator = choices.separator ?? separatorOf(text)
	const batches = () => readCsv(file, { encoding, separator })
	if ((await firstBatch(batches())).length === 0) throw new SheetFailure('empty')
	return {
		kind: 'rows',
		format: 'csv',
		sheets: [],
		sheet: 0,
		encoding,
		letters: lettersIn(head, { ...recognised, isSure: recognised.isSure || choices.encoding !== undefined }),
		separator,
		batches,
		pieces: () => csvPieces(file, { encoding, separator }),
		notes: () => noNotes,
	}
}

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Old Excel workbooks and encrypted workbooks both use the OLE container; its directory tells which one it is. */
async function faultOfOle(file: Blob, head: Uint8Array): Promise<SheetFault | null> {
	if (!oleSignature.every((byte, at) => head[at] === byte) || head.length < 512) return null
	const view = new DataView(head.buffer)
	const sector = 1 << Math.min(view.getUint16(30, true), 16)
	const at = (view.getUint32(48, true) + 1) * sector
	const directory = new TextDecoder('utf-16le').decode(await file.slice(at, at + 16 * sector).arrayBuffer())
	if (/EncryptedPackage|EncryptionInfo/.test(directory)) return 'encrypted'
	return /Workbook|Book/.test(directory) ? 'old-excel' : 'not-a-sheet'
}
