import { methods } from '@/lib/api/methods'
import { readOwnRecord } from '@/lib/my-record/read-own-record'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { lookRoute } from '@/lib/team-api/routes/own-page'
import { lookBody } from '@/lib/team-api/routes/own-page-bodies'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(lookRoute, lookBody, async ({ body }) => {
	const result = await readOwnRecord(body.secret)
	return 'refused' in result ? answerRefusal(result) : answerWith(result)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
