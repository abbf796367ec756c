import { methods } from '@/lib/api/methods'
import { correctAnswer } from '@/lib/my-record/correct-answer'
import { answerResult } from '@/lib/team-api/answer'
import { correctRoute } from '@/lib/team-api/routes/own-page'
import { correctBody } from '@/lib/team-api/routes/own-page-bodies'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(correctRoute, correctBody, async ({ body }) =>
	answerResult(await correctAnswer(body)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
