import * as z from 'zod/mini'
import { methods } from '@/lib/api/methods'
import { correctAnswer } from '@/lib/my-record/correct-answer'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { secretField } from '@/lib/team-api/routes/fields'
import { publicRoute } from '@/lib/team-api/team-route'
import { factIds } from '@/rules/facts'

const body = z.strictObject({ secret: secretField, fact: z.enum(factIds), value: z.unknown() })

const route = publicRoute({ body }, async ({ body }) => {
	const result = await correctAnswer(body)
	return 'refused' in result ? answerRefusal(result) : answerWith(result)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
