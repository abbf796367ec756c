import { beginAdding } from '@/lib/accounts/passkeys/add-passkey'
import { methods } from '@/lib/api/methods'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { passkeySite } from '@/lib/team-api/passkey-site'
import { beginPasskeyBody } from '@/lib/team-api/routes/passkey-bodies'
import { beginPasskeyRoute } from '@/lib/team-api/routes/passkeys'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(beginPasskeyRoute, beginPasskeyBody, async ({ request, visitor, session, body }) => {
	const site = passkeySite(request)
	const begun = await beginAdding(visitor, session, { site, password: body.password })
	return 'refused' in begun ? answerRefusal(begun) : answerWith({ options: begun.options }, begun.cookies)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
