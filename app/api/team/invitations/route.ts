import * as z from 'zod/mini'
import { invite } from '@/lib/accounts/members/invitations'
import { methods } from '@/lib/api/methods'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { emailField, openingsField, permissionField } from '@/lib/team-api/fields'
import { teamRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({
	email: emailField,
	permission: permissionField,
	openings: openingsField,
	newOpenings: z.boolean(),
})

const route = teamRoute({ body }, async ({ session, body }) => {
	const result = await invite(session, body)
	return 'refused' in result ? answerRefusal(result) : answerWith(result)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
