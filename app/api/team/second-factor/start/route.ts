import * as z from 'zod/mini'
import { startSecondFactor } from '@/lib/accounts/second-factor/second-factor'
import { methods } from '@/lib/api/methods'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { secretField } from '@/lib/team-api/routes/fields'
import { teamRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({ password: secretField })

const route = teamRoute({ body, whilePaused: ['factor'] }, async ({ visitor, session, body }) => {
	const result = await startSecondFactor(visitor, session, body.password)
	return 'refused' in result ? answerRefusal(result) : answerWith(result)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
