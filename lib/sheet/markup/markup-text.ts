import { decodes, encodingOfLabel, type TextEncodingName } from '../csv/encodings'
import { type Letters, lettersIn } from '../csv/letters'
import { recognise, StrictDecoder } from '../csv/text-encoding'
import type { Meter } from '../meter'
import { faultOf, SheetFailure } from '../sheet-failure'

/** The encoding of a file with markup. */
export type MarkupEncoding = { readonly encoding: TextEncodingName; readonly letters: Letters | null }

/** Applied once quotation marks have been replaced with spaces. */
const declaration = /(?:encoding|charset) ?= ? ?([\w.:-]+)/i
const declaredWithin = 4096

/** The encoding that the markup declares, if it is supported and the beginning is valid in it. */
function declared(head: Uint8Array): TextEncodingName | null {
	const start = new TextDecoder('latin1').decode(head.subarray(0, declaredWithin))
	const [, label = ''] = declaration.exec(start.replace(/["']/g, ' ')) ?? []
	const encoding = encodingOfLabel(label)
	return encoding !== null && decodes(head, encoding) !== null ? encoding : null
}

const hasMark = ([a, b]: Uint8Array) =>
	(a === 0xef && b === 0xbb) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)

/**
 * The encoding of markup: by its byte order mark, or else as chosen by the user, as declared, or by its letters.
 * @throws SheetFailure if it is in no supported encoding
 */
export function markupEncoding(head: Uint8Array, chosen: TextEncodingName | undefined): MarkupEncoding {
	const recognised = recognise(head)
	const named = hasMark(head) || recognised.encoding.startsWith('utf-16') ? null : declared(head)
	if (named && !chosen) return { encoding: named, letters: null }
	const isSure = recognised.isSure || chosen !== undefined
	return { encoding: chosen ?? recognised.encoding, letters: lettersIn(head, { ...recognised, isSure }) }
}

const bytesPerBatch = 1 << 18
/** Characters parsed at a time: a few can stand for many cells, which wait in memory until the next pause. */
const charactersPerPiece = 1 << 11

/** Gives the text of a file, piece by piece, from the start; may be called repeatedly. */
export type TextPieces = () => AsyncIterable<string>

/** A text in short pieces; counts it, and pauses between them. */
export async function* inShortPieces(
	text: string,
	meter: Meter,
	length = charactersPerPiece,
): AsyncGenerator<string> {
	for (let at = 0; at < text.length; at += length) {
		await meter.pause()
		const piece = text.slice(at, at + length)
		meter.count(piece.length)
		yield piece
	}
}

/** The text of a file, piece by piece. */
export async function* textPieces(
	file: Blob,
	encoding: TextEncodingName,
	meter: Meter,
): AsyncGenerator<string> {
	const decoder = new StrictDecoder(encoding)
	for (let from = 0; from < file.size; from += bytesPerBatch) {
		const piece = await file
			.slice(from, from + bytesPerBatch)
			.arrayBuffer()
			.catch((cause) => {
				throw new SheetFailure(faultOf(cause), { cause })
			})
		const text = decoder.decode(new Uint8Array(piece), from + bytesPerBatch >= file.size)
		yield* inShortPieces(text, meter)
	}
}
