import { methods } from '@/lib/api/methods'
import { deleteRecord } from '@/lib/my-record/delete-record'
import { answerResult } from '@/lib/team-api/answer'
import { deleteRecordRoute } from '@/lib/team-api/routes/own-page'
import { deleteRecordBody } from '@/lib/team-api/routes/own-page-bodies'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(deleteRecordRoute, deleteRecordBody, async ({ body }) =>
	answerResult(await deleteRecord(body.secret)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
