import * as z from 'zod/mini'
import { recover } from '@/lib/accounts/recovery/recover'
import { methods } from '@/lib/api/methods'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { newPasswordField, secretField } from '@/lib/team-api/routes/fields'
import { publicRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({ code: secretField, password: newPasswordField })

const route = publicRoute({ body }, async ({ visitor, body }) => {
	const recovered = await recover(visitor, body)
	return 'refused' in recovered ? answerRefusal(recovered) : answerWith({}, recovered.cookies)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
