import { inShortPieces } from '../markup/markup-text'
import type { Meter } from '../meter'
import { SheetFailure } from '../sheet-failure'
import type { ZipEntry } from './archive'
import { assertNotZipBomb } from './assert-not-zip-bomb'
import { unzip } from './unzip'

/** Longer than those of a page, in which four characters can stand for a whole row. */
const charactersPerPiece = 1 << 13

/**
 * The text of a file inside an archive, in UTF-8, in short pieces as it is decompressed.
 * @throws SheetFailure if it is damaged, or decompresses to too much; with a fatal decoder also if it is not UTF-8
 */
export async function* textOfEntry(
	file: Blob,
	entry: ZipEntry,
	{ meter, decoder = new TextDecoder() }: { readonly meter: Meter; readonly decoder?: TextDecoder },
): AsyncGenerator<string> {
	assertNotZipBomb(entry)
	const reader = await unzip(file, entry)
	try {
		for (;;) {
			const { done, value } = await reader.read()
			yield* inShortPieces(decode(decoder, value, done), meter, charactersPerPiece)
			if (done) return
		}
	} finally {
		await reader.cancel()
	}
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined, isLast: boolean): string {
	try {
		return decoder.decode(bytes, { stream: !isLast })
	} catch (cause) {
		throw new SheetFailure('damaged', { cause })
	}
}
