import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { webhookBody } from '@/lib/team-api/routes/program-bodies'
import { endWebhookRoute } from '@/lib/team-api/routes/programs'
import { teamRoute } from '@/lib/team-api/team-route'
import { endWebhook } from '@/lib/webhooks/set-webhook'

const route = teamRoute(endWebhookRoute, webhookBody, async ({ session, body }) =>
	answerDone(await endWebhook(session, body.program)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
