import { changePassword } from '@/lib/accounts/passwords'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { passwordBody } from '@/lib/team-api/routes/account-bodies'
import { passwordRoute } from '@/lib/team-api/routes/accounts'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(passwordRoute, passwordBody, async ({ visitor, session, body }) =>
	answerDone(await changePassword(visitor, session, body)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
