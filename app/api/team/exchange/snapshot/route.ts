import { methods } from '@/lib/api/methods'
import { snapshotRoute } from '@/lib/exchange/exchange-routes'
import { limitedToDevice, mostCandidatesOn } from '@/lib/exchange/server/member'
import { snapshotStream } from '@/lib/exchange/server/packs/snapshot-stream'
import { maxSnapshotOpenings } from '@/lib/limits/exchange-limits'
import { isKey } from '@/lib/records/shapes/shape-checks'
import { refuse } from '@/lib/team-api/refuse'
import { teamRoute } from '@/lib/team-api/team-route'

/** Packs are compressed already, and are not to be compressed again on their way. */
const headers = { 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' }

const route = teamRoute(snapshotRoute, null, async ({ session, request }) => {
	const query = new URL(request.url).searchParams
	const asked = query.get('openings')
	const openings = asked === null ? null : asked.split(',')
	if (openings && (openings.length > maxSnapshotOpenings || !openings.every(isKey))) return refuse('invalid')
	const stream = await snapshotStream(limitedToDevice(session), {
		openings,
		format: query.get('format'),
		maxCandidates: mostCandidatesOn(session),
	})
	return stream
		? new Response(stream.body, { headers: { ...headers, 'Content-Type': stream.type } })
		: refuse('busy')
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
