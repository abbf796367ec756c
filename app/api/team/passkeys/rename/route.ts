import { renamePasskey } from '@/lib/accounts/passkeys/change-passkey'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { renamePasskeyBody } from '@/lib/team-api/routes/passkey-bodies'
import { renamePasskeyRoute } from '@/lib/team-api/routes/passkeys'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(renamePasskeyRoute, renamePasskeyBody, async ({ visitor, session, body }) =>
	answerDone(await renamePasskey(visitor, session, body)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
