import { maxSnapshots } from '@/lib/limits/exchange-limits'
import type { SignedInMember } from './member'
import { takeSnapshot } from './snapshot'

let active = 0

/**
 * A snapshot as a stream, read from the database as fast as it is consumed.
 * @returns null if the server is already producing the maximum number of snapshots
 */
export function snapshotStream(
	signed: SignedInMember,
	openings: readonly string[] | null,
): ReadableStream<Uint8Array> | null {
	if (active >= maxSnapshots) return null
	active++
	const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
	const writer = writable.getWriter()
	const take = async (lines: Uint8Array) => {
		await writer.ready
		await writer.write(lines)
	}
	takeSnapshot(signed, { openings }, take)
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
