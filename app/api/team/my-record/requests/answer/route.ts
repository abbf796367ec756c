import * as z from 'zod/mini'
import { methods } from '@/lib/api/methods'
import { answerRequest } from '@/lib/my-record/team/answer-requests'
import { answerDone } from '@/lib/team-api/answer'
import { freeTextField, idField } from '@/lib/team-api/routes/fields'
import { teamRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({ id: idField, words: freeTextField.check(z.trim(), z.minLength(1)) })

const route = teamRoute({ body }, async ({ session, body }) => answerDone(await answerRequest(session, body)))

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
