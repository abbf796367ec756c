import * as z from 'zod/mini'
import { readInvitation } from '@/lib/accounts/members/invitations'
import { methods } from '@/lib/api/methods'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { secretField } from '@/lib/team-api/routes/fields'
import { publicRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({ token: secretField })

const route = publicRoute({ body }, async ({ body }) => {
	const result = await readInvitation(body.token)
	return 'refused' in result ? answerRefusal(result) : answerWith(result)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
