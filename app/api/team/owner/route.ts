import * as z from 'zod/mini'
import { makeOwner } from '@/lib/accounts/make-owner'
import { methods } from '@/lib/api/methods'
import { setUpWorkspace } from '@/lib/exchange/server/set-up-workspace'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { emailField, nameField, newPasswordField, secretField } from '@/lib/team-api/routes/fields'
import { publicRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({
	code: secretField,
	name: nameField,
	email: emailField,
	password: newPasswordField,
	workspace: z.optional(nameField),
})

const route = publicRoute({ body }, async ({ visitor, body }) => {
	const workspace = body.workspace ?? body.email.replace(/^.*@/, '')
	const made = await makeOwner(visitor, { ...body, workspace }, setUpWorkspace)
	return 'refused' in made ? answerRefusal(made) : answerWith({}, made.cookies)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
