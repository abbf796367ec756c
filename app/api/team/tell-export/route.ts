import * as z from 'zod/mini'
import { methods } from '@/lib/api/methods'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { maxDeviceCandidates } from '@/lib/limits/exchange-limits'
import { answerWith } from '@/lib/team-api/answer'
import { exportKinds } from '@/lib/team-api/routes/exports'
import { teamRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({
	kind: z.enum(exportKinds),
	rows: z.int().check(z.minimum(0), z.maximum(10 * maxDeviceCandidates)),
})

const route = teamRoute({ body }, async ({ session, body }) => {
	const { workspace, member } = session
	const about = { file: body.kind, candidates: body.rows }
	await inWorkspace(workspace, (tx) => note(tx, { actor: member.id, kind: 'exported', about }))
	return answerWith({})
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
