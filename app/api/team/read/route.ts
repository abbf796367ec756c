import * as z from 'zod/mini'
import { methods } from '@/lib/api/methods'
import { maxReadAtOnce } from '@/lib/limits/record-limits'
import { noteReads } from '@/lib/my-record/team/note-reads'
import { answerWith } from '@/lib/team-api/answer'
import { keyField } from '@/lib/team-api/routes/fields'
import { teamRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({ candidates: z.array(keyField).check(z.maxLength(maxReadAtOnce)) })

const route = teamRoute({ body }, async ({ session, body }) => {
	await noteReads(session, body.candidates)
	return answerWith({})
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
