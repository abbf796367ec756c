import { methods } from '@/lib/api/methods'
import { keyRoute } from '@/lib/exchange/exchange-routes'
import { exchangeKeysOf } from '@/lib/exchange/server/keys'
import { answerWith } from '@/lib/team-api/answer'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(keyRoute, null, async ({ session }) => answerWith(await exchangeKeysOf(session)))

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
