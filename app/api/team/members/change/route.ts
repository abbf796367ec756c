import * as z from 'zod/mini'
import { changeMember } from '@/lib/accounts/members/change-member'
import { refuseWrongPassword } from '@/lib/accounts/passwords'
import { methods } from '@/lib/api/methods'
import { answerDone, answerRefusal } from '@/lib/team-api/answer'
import { idField, openingsField, permissionField, secretField } from '@/lib/team-api/routes/fields'
import { teamRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({
	id: idField,
	permission: z.optional(permissionField),
	openings: z.optional(openingsField),
	newOpenings: z.optional(z.boolean()),
	password: z.optional(secretField),
})

const route = teamRoute({ body }, async ({ visitor, session, body }) => {
	const { password, ...change } = body
	const refusal = await refuseWrongPassword(visitor, session, password)
	return refusal
		? answerRefusal(refusal)
		: answerDone(await changeMember(session, change, password !== undefined))
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
