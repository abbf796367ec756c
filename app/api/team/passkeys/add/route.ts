import { addPasskey } from '@/lib/accounts/passkeys/add-passkey'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { passkeySite } from '@/lib/team-api/passkey-site'
import { addPasskeyBody } from '@/lib/team-api/routes/passkey-bodies'
import { addPasskeyRoute } from '@/lib/team-api/routes/passkeys'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(addPasskeyRoute, addPasskeyBody, async ({ request, visitor, session, body }) =>
	answerDone(await addPasskey(visitor, session, { site: passkeySite(request), made: body })),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
