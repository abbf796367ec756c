import * as z from 'zod/mini'
import { passSecondFactor } from '@/lib/accounts/second-factor/pass-second-factor'
import { methods } from '@/lib/api/methods'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { secretField } from '@/lib/team-api/routes/fields'
import { publicRoute } from '@/lib/team-api/team-route'

const body = z.union([z.strictObject({ code: secretField }), z.strictObject({ recoveryCode: secretField })])

const route = publicRoute({ body }, async ({ visitor, body }) => {
	const passed = await passSecondFactor(visitor, body)
	return 'refused' in passed ? answerRefusal(passed) : answerWith({}, passed.cookies)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
