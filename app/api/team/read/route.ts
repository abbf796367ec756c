import { methods } from '@/lib/api/methods'
import { noteReads } from '@/lib/my-record/team/note-reads'
import { answerWith } from '@/lib/team-api/answer'
import { noteReadsBody } from '@/lib/team-api/routes/request-bodies'
import { noteReadsRoute } from '@/lib/team-api/routes/requests'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(noteReadsRoute, noteReadsBody, async ({ session, body }) => {
	await noteReads(session, body.candidates)
	return answerWith({})
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
