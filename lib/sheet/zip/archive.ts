import { maxFreelyUnpackedBytes, maxUnpackedBytes, maxUnpackedRatio } from '@/lib/limits/sheet-limits'
import { inShortPieces } from '../markup/markup-text'
import type { Meter } from '../meter'
import { SheetFailure } from '../sheet-failure'
import { readDirectory, type ZipEntry } from './directory'
import { unzip, unzipWhole } from './unzip'

/** Longer than those of a page, in which four characters can stand for a whole row. */
const charactersPerPiece = 1 << 13

/** A zip archive, whose directory has been read. */
export type Archive = {
	/** Its files by their names. */
	readonly entries: ReadonlyMap<string, ZipEntry>
	/**
	 * The text of a small file, in UTF-8; empty if there is none. Throws a SheetFailure if it is larger than `largest`
	 * bytes, or damaged.
	 */
	readonly wholeText: (entry: ZipEntry | undefined, largest: number) => Promise<string>
	/**
	 * The text of a file in short pieces, as it is decompressed. Throws a SheetFailure if it is damaged, or decompresses
	 * to too much; with a fatal decoder also if it is not UTF-8.
	 */
	readonly textPieces: (entry: ZipEntry, decoder?: TextDecoder) => AsyncGenerator<string>
}

/** Rejects an entry that would decompress to far more than a sheet does, before any of it is decompressed. */
function assertNotZipBomb({ size, packedSize }: ZipEntry): void {
	const isBomb = size > maxFreelyUnpackedBytes && size > packedSize * maxUnpackedRatio
	if (isBomb || size > maxUnpackedBytes) throw new SheetFailure('too-large')
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined, isLast: boolean): string {
	try {
		return decoder.decode(bytes, { stream: !isLast })
	} catch (cause) {
		throw new SheetFailure('damaged', { cause })
	}
}

/**
 * Opens a zip archive; only its directory is read.
 * @param meter counts the work of reading its files
 * @throws SheetFailure if two files share a name or bytes, if there are too many, or if the directory is damaged
 */
export async function openArchive(file: Blob, meter: Meter): Promise<Archive> {
	const entries = await readDirectory(file)
	return {
		entries,
		wholeText: async (entry, largest) =>
			entry ? new TextDecoder().decode(await unzipWhole(file, entry, largest)) : '',
		async *textPieces(entry, decoder = new TextDecoder()) {
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
		},
	}
}
