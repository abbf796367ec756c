import { methods } from '@/lib/api/methods'
import { closeLink } from '@/lib/my-record/close-link'
import { answerDone } from '@/lib/team-api/answer'
import { closeLinkRoute } from '@/lib/team-api/routes/own-page'
import { closeLinkBody } from '@/lib/team-api/routes/own-page-bodies'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(closeLinkRoute, closeLinkBody, async ({ body }) =>
	answerDone(await closeLink(body.secret)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
