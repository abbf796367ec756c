import { methods } from '@/lib/api/methods'
import { readOwnRecord } from '@/lib/my-record/read-own-record'
import { answerResult } from '@/lib/team-api/answer'
import { lookRoute } from '@/lib/team-api/routes/own-page'
import { lookBody } from '@/lib/team-api/routes/own-page-bodies'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(lookRoute, lookBody, async ({ body }) =>
	answerResult(await readOwnRecord(body.secret)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
