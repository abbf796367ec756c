import { resumeByPasskey } from '@/lib/accounts/passkeys/sign-in-by-passkey'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { passkeySite } from '@/lib/team-api/passkey-site'
import { passkeyBody } from '@/lib/team-api/routes/passkey-bodies'
import { resumePasskeyRoute } from '@/lib/team-api/routes/passkeys'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(resumePasskeyRoute, passkeyBody, async ({ request, visitor, session, body }) =>
	answerDone(await resumeByPasskey(visitor, session, { site: passkeySite(request), answer: body })),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
