import { methods } from '@/lib/api/methods'
import { changedIn } from '@/lib/exchange/server/changed-in'
import { isWhole } from '@/lib/records/shapes/shape-checks'
import { answerWith } from '@/lib/team-api/answer'
import { refuse } from '@/lib/team-api/refuse'
import { changedInEntryRoute } from '@/lib/team-api/routes/audit'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(changedInEntryRoute, null, async ({ session, request }) => {
	const number = Number(new URL(request.url).searchParams.get('number') ?? Number.NaN)
	return isWhole(1)(number) ? answerWith(await changedIn(session, number)) : refuse('invalid')
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
