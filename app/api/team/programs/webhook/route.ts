import { methods } from '@/lib/api/methods'
import { answerResult } from '@/lib/team-api/answer'
import { setWebhookBody } from '@/lib/team-api/routes/program-bodies'
import { setWebhookRoute } from '@/lib/team-api/routes/programs'
import { teamRoute } from '@/lib/team-api/team-route'
import { setWebhook } from '@/lib/webhooks/set-webhook'

const route = teamRoute(setWebhookRoute, setWebhookBody, async ({ session, body }) =>
	answerResult(await setWebhook(session, body)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
