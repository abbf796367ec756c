import * as z from 'zod/mini'
import { withdrawInvitation } from '@/lib/accounts/members/invitations'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { idField } from '@/lib/team-api/routes/fields'
import { teamRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({ id: idField })

const route = teamRoute({ body }, async ({ session, body }) =>
	answerDone(await withdrawInvitation(session, body.id)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
