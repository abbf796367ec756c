import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { webhookBody } from '@/lib/team-api/routes/program-bodies'
import { retryWebhookRoute } from '@/lib/team-api/routes/programs'
import { teamRoute } from '@/lib/team-api/team-route'
import { retryWebhook } from '@/lib/webhooks/set-webhook'

const route = teamRoute(retryWebhookRoute, webhookBody, async ({ session, body }) =>
	answerDone(await retryWebhook(session, body.program)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
