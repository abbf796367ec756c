import { methods } from '@/lib/api/methods'
import { copyRecord } from '@/lib/my-record/copy-record'
import { answerResult } from '@/lib/team-api/answer'
import { copyRoute } from '@/lib/team-api/routes/own-page'
import { copyBody } from '@/lib/team-api/routes/own-page-bodies'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(copyRoute, copyBody, async ({ body }) =>
	answerResult(await copyRecord(body.secret)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
