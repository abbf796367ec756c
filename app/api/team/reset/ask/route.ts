import { askForReset } from '@/lib/accounts/recovery/ask-for-reset'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { askResetBody } from '@/lib/team-api/routes/account-bodies'
import { askResetRoute } from '@/lib/team-api/routes/accounts'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(askResetRoute, askResetBody, async ({ visitor, body }) =>
	answerDone(await askForReset(visitor, body)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
