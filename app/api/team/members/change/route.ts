import * as z from 'zod/mini'
import { changeMember } from '@/lib/accounts/members/change-member'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { idField, openingsField, permissionField } from '@/lib/team-api/fields'
import { teamRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({
	id: idField,
	permission: z.optional(permissionField),
	openings: z.optional(openingsField),
	newOpenings: z.optional(z.boolean()),
})

const route = teamRoute({ body }, async ({ session, body }) => answerDone(await changeMember(session, body)))

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
