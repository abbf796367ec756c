import { readFrames } from '../../frames'
import { type PackedRecord, packedEntries } from '../../pack'
import type { ChangedEntry, SnapshotHead, SnapshotLine } from '../../protocol'
import { decompressed } from '../disk/gzip'
import { streamLines } from './stream-lines'

/** A part of a snapshot: its head, or records, with the pack that they came in. */
export type LoadedPart =
	| { readonly head: SnapshotHead }
	| { readonly entries: readonly ChangedEntry[]; readonly pack?: Uint8Array<ArrayBuffer> }

const decoder = new TextDecoder()
const entriesIn = (lines: string) =>
	JSON.parse(`[${lines.trimEnd().replaceAll('\n', ',')}]`) as readonly ChangedEntry[]

/** @returns whether the stream has come to its end */
async function* readPacked(body: ReadableStream<Uint8Array>): AsyncGenerator<LoadedPart, boolean> {
	for await (const { kind, bytes } of readFrames(body)) {
		if (kind === 'end') return true
		if (kind === 'head') yield { head: JSON.parse(decoder.decode(bytes)) }
		else if (kind === 'lines') yield { entries: entriesIn(decoder.decode(bytes)) }
		else yield { entries: packedEntries((await decompressed(bytes)) as readonly PackedRecord[]), pack: bytes }
	}
	return false
}

/** As `readPacked`, from a server that knows no packs. */
async function* readByLine(body: ReadableStream<Uint8Array>): AsyncGenerator<LoadedPart, boolean> {
	for await (const lines of streamLines(body)) {
		const entries: ChangedEntry[] = []
		let isEnd = false
		for (const line of JSON.parse(`[${lines.join()}]`) as readonly SnapshotLine[]) {
			if ('store' in line) entries.push(line)
			else if ('complete' in line) yield { head: line }
			else isEnd = true
		}
		yield { entries }
		if (isEnd) return true
	}
	return false
}

/**
 * The parts of a snapshot as they arrive.
 * @returns whether the stream has come to its end; false if it broke off
 */
export function readSnapshot({ body, headers }: Response): AsyncGenerator<LoadedPart, boolean> {
	const isPacked = headers.get('content-type') === 'application/octet-stream'
	return (isPacked ? readPacked : readByLine)(body ?? new ReadableStream())
}
