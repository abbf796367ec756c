import { methods } from '@/lib/api/methods'
import { readAudit } from '@/lib/audit/read-audit'
import { noFilter, readFilter } from '@/lib/audit-filter/audit-filter'
import { isWhole } from '@/lib/records/shapes/shape-checks'
import { answerWith } from '@/lib/team-api/answer'
import { refuse } from '@/lib/team-api/refuse'
import { auditRoute } from '@/lib/team-api/routes/audit'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(auditRoute, null, async ({ session, request }) => {
	const query = new URL(request.url).searchParams
	const asked = query.get('before')
	const before = asked === null ? null : Number(asked)
	const isFiltered = [...query.keys()].some((name) => name !== 'before')
	const filter = isFiltered ? readFilter(query) : noFilter
	if ((before !== null && !isWhole(1)(before)) || !filter) return refuse('invalid')
	return answerWith(await readAudit(session.workspace, before, filter))
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
