import { methods } from '@/lib/api/methods'
import { setConsent } from '@/lib/my-record/set-consent'
import { answerResult } from '@/lib/team-api/answer'
import { consentRoute } from '@/lib/team-api/routes/own-page'
import { consentBody } from '@/lib/team-api/routes/own-page-bodies'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(consentRoute, consentBody, async ({ body }) => answerResult(await setConsent(body)))

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
