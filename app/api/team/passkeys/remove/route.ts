import { removePasskey } from '@/lib/accounts/passkeys/change-passkey'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { removePasskeyBody } from '@/lib/team-api/routes/passkey-bodies'
import { removePasskeyRoute } from '@/lib/team-api/routes/passkeys'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(removePasskeyRoute, removePasskeyBody, async ({ visitor, session, body }) =>
	answerDone(await removePasskey(visitor, session, body)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
