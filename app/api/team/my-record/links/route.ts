import { methods } from '@/lib/api/methods'
import { makeLink, validLinkOf } from '@/lib/my-record/team/links'
import { answerResult } from '@/lib/team-api/answer'
import { refuse } from '@/lib/team-api/refuse'
import { keyField } from '@/lib/team-api/routes/fields'
import { makeLinkBody } from '@/lib/team-api/routes/request-bodies'
import { linkRoute, makeLinkRoute } from '@/lib/team-api/routes/requests'
import { teamRoute } from '@/lib/team-api/team-route'

const read = teamRoute(linkRoute, null, async ({ session, request }) => {
	const asked = keyField.safeParse(new URL(request.url).searchParams.get('candidate'))
	return asked.success ? answerResult(await validLinkOf(session, asked.data)) : refuse('not-found')
})

const make = teamRoute(makeLinkRoute, makeLinkBody, async ({ session, body }) =>
	answerResult(await makeLink(session, body.candidate)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ ...read, ...make })
