import * as z from 'zod/mini'
import { changePassword } from '@/lib/accounts/passwords'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { newPasswordField, secretField } from '@/lib/team-api/routes/fields'
import { teamRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({ old: secretField, new: newPasswordField })

const route = teamRoute({ body }, async ({ visitor, session, body }) =>
	answerDone(await changePassword(visitor, session, body)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
