import { maxSnapshots } from '@/lib/limits/exchange-limits'
import { type FrameKind, frameHeader } from '../../frames'
import type { SignedInMember } from '../member'
import { type SnapshotPart, takeSnapshot } from './snapshot'

let active = 0

const jsonLine = (value: unknown) => Buffer.from(`${JSON.stringify(value)}\n`)

/** A part as lines of JSON; there are no packs where they were not asked for. */
function asLines(part: SnapshotPart): readonly Uint8Array[] {
	if ('head' in part) return [jsonLine(part.head)]
	if ('lines' in part) return [part.lines]
	return [jsonLine({ end: true })]
}

const frame = (kind: FrameKind, bytes: Uint8Array = new Uint8Array()) => [
	frameHeader(kind, bytes.length),
	bytes,
]

function asFrames(part: SnapshotPart): readonly Uint8Array[] {
	if ('head' in part) return frame('head', jsonLine(part.head))
	if ('lines' in part) return frame('lines', part.lines)
	return 'pack' in part ? frame('pack', part.pack) : frame('end')
}

type Asked = {
	/** Null for all. */
	readonly openings: readonly string[] | null
	/** Whether the device reads frames, and opens packs of this format. */
	readonly hasPacks: boolean
}

/**
 * A snapshot as a stream, read from the database as fast as it is consumed.
 * @returns null if the server is already producing the maximum number of snapshots
 */
export function snapshotStream(
	signed: SignedInMember,
	{ openings, hasPacks }: Asked,
): ReadableStream<Uint8Array> | null {
	if (active >= maxSnapshots) return null
	active++
	const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
	const writer = writable.getWriter()
	const encode = hasPacks ? asFrames : asLines
	const take = async (part: SnapshotPart) => {
		for (const bytes of encode(part)) {
			await writer.ready
			await writer.write(bytes)
		}
	}
	takeSnapshot(signed, { openings, hasPacks }, take)
		.then(
			() => writer.close(),
			(error: unknown) => writer.abort(error),
		)
		.catch(() => undefined)
		.finally(() => {
			active--
		})
	return readable
}
