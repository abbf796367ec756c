import * as z from 'zod/mini'
import { methods } from '@/lib/api/methods'
import { askForReview } from '@/lib/my-record/ask-for-review'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { freeTextField, secretField } from '@/lib/team-api/routes/fields'
import { publicRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({ secret: secretField, words: z.optional(freeTextField) })

const route = publicRoute({ body }, async ({ body }) => {
	const result = await askForReview(body)
	return 'refused' in result ? answerRefusal(result) : answerWith(result)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
