import { methods } from '@/lib/api/methods'
import { correctAnswer } from '@/lib/my-record/correct-answer'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { correctRoute } from '@/lib/team-api/routes/own-page'
import { correctBody } from '@/lib/team-api/routes/own-page-bodies'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(correctRoute, correctBody, async ({ body }) => {
	const result = await correctAnswer(body)
	return 'refused' in result ? answerRefusal(result) : answerWith(result)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
