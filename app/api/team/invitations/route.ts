import * as z from 'zod/mini'
import { invite } from '@/lib/accounts/members/invitations'
import { refuseWrongPassword } from '@/lib/accounts/passwords'
import { methods } from '@/lib/api/methods'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { emailField, openingsField, permissionField, secretField } from '@/lib/team-api/routes/fields'
import { teamRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({
	email: emailField,
	permission: permissionField,
	openings: openingsField,
	newOpenings: z.boolean(),
	password: z.optional(secretField),
})

const route = teamRoute({ body }, async ({ visitor, session, body }) => {
	const { password, ...invited } = body
	const refusal = await refuseWrongPassword(visitor, session, password)
	if (refusal) return answerRefusal(refusal)
	const result = await invite(session, invited, password !== undefined)
	return 'refused' in result ? answerRefusal(result) : answerWith(result)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
