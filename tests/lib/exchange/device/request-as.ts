import { checkHead } from '@/lib/audit/check-head'
import type { Head } from '@/lib/audit/note'
import { applyBatch } from '@/lib/exchange/server/batch/apply-batch'
import { OtherBatch } from '@/lib/exchange/server/batch/batch-claim'
import { isBatch } from '@/lib/exchange/server/batch/batch-shape'
import { SnapshotNeeded } from '@/lib/exchange/server/changes'
import { follow } from '@/lib/exchange/server/changes-for-device'
import { keysOf } from '@/lib/exchange/server/keys'
import { asHeld, type OnDevice } from '@/lib/exchange/server/member'
import { snapshotStream } from '@/lib/exchange/server/snapshot-stream'
import { refuse } from '@/lib/team-api/refuse'

async function answer(signed: OnDevice, path: string, body: unknown): Promise<Response> {
	const { pathname, searchParams } = new URL(path, 'https://team.example')
	switch (pathname.split('/').at(-1)) {
		case 'key':
			return Response.json(await keysOf(signed))
		case 'head':
			return Response.json({ isThere: await checkHead(signed, body as Head) })
		case 'changes': {
			const after = Number(searchParams.get('after'))
			const stored = searchParams.has('stored') ? Number(searchParams.get('stored')) : null
			return Response.json(await follow(signed, { after, view: searchParams.get('view') ?? '', stored }))
		}
		case 'snapshot':
			return new Response(snapshotStream(asHeld(signed), null))
		case 'batches':
			return isBatch(body) ? Response.json(await applyBatch(asHeld(signed), body)) : refuse('invalid')
		default:
			return refuse('busy')
	}
}

/** Asks the server's functions as a signed-in member, as the routes do. */
export const requestAs =
	(signed: OnDevice): typeof fetch =>
	async (path, init = {}) => {
		try {
			return await answer(signed, String(path), init.body ? JSON.parse(String(init.body)) : null)
		} catch (error) {
			if (error instanceof SnapshotNeeded) return refuse('snapshot-needed')
			if (error instanceof OtherBatch) return refuse('batch-differs')
			throw error
		}
	}
