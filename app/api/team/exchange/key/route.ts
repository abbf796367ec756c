import { methods } from '@/lib/api/methods'
import { keysOf } from '@/lib/exchange/server/keys'
import { answerWith } from '@/lib/team-api/answer'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute({}, async ({ session }) => answerWith(await keysOf(session)))

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: route })
