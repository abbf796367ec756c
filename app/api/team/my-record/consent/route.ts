import * as z from 'zod/mini'
import { methods } from '@/lib/api/methods'
import { setConsent } from '@/lib/my-record/set-consent'
import { consentIds } from '@/lib/records/shapes/options'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { consentNotices } from '@/lib/team-api/routes/consent-notice'
import { secretField } from '@/lib/team-api/routes/fields'
import { publicRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({
	secret: secretField,
	consent: z.enum(consentIds),
	given: z.boolean(),
	notice: z.enum(consentNotices),
})

const route = publicRoute({ body }, async ({ body }) => {
	const result = await setConsent(body)
	return 'refused' in result ? answerRefusal(result) : answerWith(result)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
