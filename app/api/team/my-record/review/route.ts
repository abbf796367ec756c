import * as z from 'zod/mini'
import { methods } from '@/lib/api/methods'
import { askForReview } from '@/lib/my-record/ask-for-review'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { secretField, writtenField } from '@/lib/team-api/fields'
import { openRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({ secret: secretField, words: z.optional(writtenField) })

const route = openRoute({ body }, async ({ visitor, body }) => {
	const result = await askForReview(visitor, body)
	return 'refused' in result ? answerRefusal(result) : answerWith(result)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
