import { checkHead } from '@/lib/audit/check-head'
import type { Head } from '@/lib/audit/note'
import { applyBatch } from '@/lib/exchange/server/batch/apply-batch'
import { BatchIdTaken } from '@/lib/exchange/server/batch/batch-claim'
import { batchBody } from '@/lib/exchange/server/batch/batch-shape'
import { SnapshotNeeded } from '@/lib/exchange/server/changes'
import { changesForDevice } from '@/lib/exchange/server/changes-for-device'
import { eventStream } from '@/lib/exchange/server/event-stream'
import { exchangeKeysOf } from '@/lib/exchange/server/keys'
import { type DeviceMember, limitedToDevice } from '@/lib/exchange/server/member'
import { snapshotStream } from '@/lib/exchange/server/packs/snapshot-stream'
import { refuse } from '@/lib/team-api/refuse'

async function snapshotAs(signed: DeviceMember, format: string | null) {
	const stream = await snapshotStream(limitedToDevice(signed), { openings: null, format })
	return new Response(stream?.body, { headers: { 'Content-Type': stream?.type ?? '' } })
}

async function eventsAs(signed: DeviceMember, withChanges: boolean, signal: AbortSignal) {
	const stream = await eventStream(signed, { findSession: async () => signed, withChanges, signal })
	return stream ? new Response(stream) : refuse('too-many')
}

async function answer(
	signed: DeviceMember,
	path: string,
	body: unknown,
	signal: AbortSignal,
): Promise<Response> {
	const { pathname, searchParams } = new URL(path, 'https://team.example')
	switch (pathname.split('/').at(-1)) {
		case 'key':
			return Response.json(await exchangeKeysOf(signed))
		case 'head':
			return Response.json({ isThere: await checkHead(signed, body as Head) })
		case 'changes': {
			const after = Number(searchParams.get('after'))
			const stored = searchParams.has('stored') ? Number(searchParams.get('stored')) : null
			return Response.json(
				await changesForDevice(signed, { after, view: searchParams.get('view') ?? '', stored }),
			)
		}
		case 'snapshot':
			return snapshotAs(signed, searchParams.get('format'))
		case 'events':
			return eventsAs(signed, searchParams.get('with') === 'changes', signal)
		case 'batches': {
			const { data } = batchBody.safeParse(body)
			return data ? Response.json(await applyBatch(limitedToDevice(signed), data)) : refuse('invalid')
		}
		default:
			return refuse('busy')
	}
}

/** Asks the server's functions as a signed-in member, as the routes do. */
export const requestAs =
	(signed: DeviceMember): typeof fetch =>
	async (path, { body, signal } = {}) => {
		try {
			const sent = body ? JSON.parse(String(body)) : null
			return await answer(signed, String(path), sent, signal ?? new AbortController().signal)
		} catch (error) {
			if (error instanceof SnapshotNeeded) return refuse('snapshot-needed')
			if (error instanceof BatchIdTaken) return refuse('batch-differs')
			throw error
		}
	}
