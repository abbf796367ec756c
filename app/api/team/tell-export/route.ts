import { methods } from '@/lib/api/methods'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { answerWith } from '@/lib/team-api/answer'
import { tellExportBody } from '@/lib/team-api/routes/export-bodies'
import { tellExportRoute } from '@/lib/team-api/routes/exports'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(tellExportRoute, tellExportBody, async ({ session, body }) => {
	const { workspace, member } = session
	const about = { file: body.kind, candidates: body.rows }
	await inWorkspace(workspace, (tx) => note(tx, { actor: member.id, kind: 'exported', about }))
	return answerWith({})
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
