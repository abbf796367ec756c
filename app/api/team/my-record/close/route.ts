import * as z from 'zod/mini'
import { methods } from '@/lib/api/methods'
import { closeLink } from '@/lib/my-record/close-link'
import { answerDone } from '@/lib/team-api/answer'
import { secretField } from '@/lib/team-api/routes/fields'
import { publicRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({ secret: secretField })

const route = publicRoute({ body }, async ({ body }) => answerDone(await closeLink(body.secret)))

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
