import * as z from 'zod/mini'
import { signOut } from '@/lib/accounts/sign-out'
import { methods } from '@/lib/api/methods'
import { answerWith } from '@/lib/team-api/answer'
import { teamRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({})

const route = teamRoute({ body, whilePaused: ['idle', 'factor'] }, async ({ visitor, session }) =>
	answerWith({}, await signOut(visitor, session)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
