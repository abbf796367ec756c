import { setKeptDays } from '@/lib/accounts/set-kept-days'
import { methods } from '@/lib/api/methods'
import { answerWith } from '@/lib/team-api/answer'
import { keepDaysBody } from '@/lib/team-api/routes/device-bodies'
import { keepDaysRoute } from '@/lib/team-api/routes/devices'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(keepDaysRoute, keepDaysBody, async ({ session, body }) => {
	await setKeptDays(session, body.days)
	return answerWith({})
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
