import { methods } from '@/lib/api/methods'
import { readAudit } from '@/lib/audit/read-audit'
import { isWhole } from '@/lib/screening/database/shape-checks'
import { answerWith } from '@/lib/team-api/answer'
import { refuse } from '@/lib/team-api/refuse'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute({}, async ({ session, request }) => {
	const asked = new URL(request.url).searchParams.get('before')
	const before = asked === null ? null : Number(asked)
	if (before !== null && !isWhole(1)(before)) return refuse('invalid')
	return answerWith(await readAudit(session.workspace, before))
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: route })
