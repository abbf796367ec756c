import { methods } from '@/lib/api/methods'
import { changesRoute } from '@/lib/exchange/exchange-routes'
import { SnapshotNeeded } from '@/lib/exchange/server/changes'
import { changesForDevice } from '@/lib/exchange/server/changes-for-device'
import { isWhole } from '@/lib/records/shapes/shape-checks'
import { answerWith } from '@/lib/team-api/answer'
import { refuse } from '@/lib/team-api/refuse'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(changesRoute, null, async ({ session, request }) => {
	const query = new URL(request.url).searchParams
	const after = Number(query.get('after') ?? Number.NaN)
	const stored = query.has('stored') ? Number(query.get('stored')) : null
	if (!isWhole(0)(after) || (stored !== null && !isWhole(0)(stored))) return refuse('invalid')
	try {
		return answerWith(await changesForDevice(session, { after, view: query.get('view') ?? '', stored }))
	} catch (error) {
		if (error instanceof SnapshotNeeded) return refuse('snapshot-needed')
		throw error
	}
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
