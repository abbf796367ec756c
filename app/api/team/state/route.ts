import { methods } from '@/lib/api/methods'
import { unheededProxyHeader } from '@/lib/http/headers.mjs'
import { answerWith } from '@/lib/team-api/answer'
import { readState } from '@/lib/team-api/read-state'
import { stateRoute } from '@/lib/team-api/routes/accounts'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(stateRoute, null, async ({ visitor, request }) =>
	answerWith(await readState(visitor, request.headers.has(unheededProxyHeader))),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
