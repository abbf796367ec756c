import * as z from 'zod/mini'
import { methods } from '@/lib/api/methods'
import { givePeople } from '@/lib/interviewers/give-people'
import { listInterviewers } from '@/lib/interviewers/list-interviewers'
import { maxGivenAsked } from '@/lib/limits/account-limits'
import { answerDone, answerResult } from '@/lib/team-api/answer'
import { refuse } from '@/lib/team-api/refuse'
import { keyField, openingIdField } from '@/lib/team-api/routes/fields'
import { givenRoute, giveRoute } from '@/lib/team-api/routes/given'
import { giveBody } from '@/lib/team-api/routes/given-bodies'
import { teamRoute } from '@/lib/team-api/team-route'

const query = z.object({
	opening: openingIdField,
	candidates: z.readonly(z.array(keyField).check(z.maxLength(maxGivenAsked))),
})

const read = teamRoute(givenRoute, null, async ({ session, request }) => {
	const asked = new URL(request.url).searchParams
	const { data } = query.safeParse({ opening: asked.get('opening'), candidates: asked.getAll('candidate') })
	return data ? answerResult(await listInterviewers(session, data)) : refuse('invalid')
})

const give = teamRoute(giveRoute, giveBody, async ({ session, body }) =>
	answerDone(await givePeople(session, body)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ ...read, ...give })
