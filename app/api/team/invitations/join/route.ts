import * as z from 'zod/mini'
import { join } from '@/lib/accounts/members/join'
import { methods } from '@/lib/api/methods'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { nameField, newPasswordField, secretField } from '@/lib/team-api/routes/fields'
import { publicRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({ token: secretField, name: nameField, password: newPasswordField })

const route = publicRoute({ body }, async ({ visitor, body }) => {
	const joined = await join(visitor, body)
	return 'refused' in joined ? answerRefusal(joined) : answerWith({}, joined.cookies)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
