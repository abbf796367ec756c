import { readSession } from '@/lib/accounts/session'
import { methods } from '@/lib/api/methods'
import { eventsRoute } from '@/lib/exchange/exchange-routes'
import { eventStream } from '@/lib/exchange/server/event-stream'
import { refuse } from '@/lib/team-api/refuse'
import { teamRoute } from '@/lib/team-api/team-route'

/** If it were compressed, or buffered by a proxy, an event would be late. */
const headers = {
	'Content-Type': 'text/event-stream',
	'Cache-Control': 'no-store, no-transform',
	'X-Accel-Buffering': 'no',
}

const route = teamRoute(eventsRoute, null, async ({ session, visitor, request }) => {
	const stream = await eventStream(session, {
		findSession: () => readSession(visitor),
		withChanges: new URL(request.url).searchParams.get('with') === 'changes',
		signal: request.signal,
	})
	return stream ? new Response(stream, { headers }) : refuse('too-many', { status: 429 })
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
