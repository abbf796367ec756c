import { places } from '@/lib/http/places.mjs'
import { maxSnapshots } from '@/lib/limits/exchange-limits'
import { type FrameKind, frameHeader } from '../../frames'
import { packFormat } from '../../pack'
import type { SignedInMember } from '../member'
import { type SnapshotPart, takeSnapshot } from './snapshot'

const place = 'snapshots'

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
	/** The format of packs that the device opens, if it says one; a device that opens no such packs reads lines. */
	readonly format: string | null
	/** How many candidates the device may hold; the usual number if absent. */
	readonly maxCandidates?: number
}

/** A snapshot, and the type of its content. */
export type SnapshotStream = { readonly body: ReadableStream<Uint8Array>; readonly type: string }

/**
 * A snapshot as a stream, read from the database as fast as it is consumed.
 * @returns null if the server is already producing the maximum number of snapshots
 */
export async function snapshotStream(
	signed: SignedInMember,
	{ format, ...asked }: Asked,
): Promise<SnapshotStream | null> {
	const holder = signed.member.id
	if (await places().take(place, holder, { most: maxSnapshots })) return null
	const hasPacks = format === String(packFormat)
	const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
	const writer = writable.getWriter()
	const encode = hasPacks ? asFrames : asLines
	const take = async (part: SnapshotPart) => {
		for (const bytes of encode(part)) {
			await writer.ready
			await writer.write(bytes)
		}
	}
	takeSnapshot(signed, { ...asked, hasPacks }, take)
		.then(
			() => writer.close(),
			(error: unknown) => writer.abort(error),
		)
		.catch(() => undefined)
		.finally(() => places().free(place, holder))
	return { body: readable, type: hasPacks ? 'application/octet-stream' : 'application/x-ndjson' }
}
