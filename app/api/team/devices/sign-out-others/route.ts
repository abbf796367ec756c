import * as z from 'zod/mini'
import { signOutOthers } from '@/lib/accounts/sign-out-device'
import { methods } from '@/lib/api/methods'
import { answerWith } from '@/lib/team-api/answer'
import { teamRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({})

const route = teamRoute({ body }, async ({ session }) => {
	await signOutOthers(session)
	return answerWith({})
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
