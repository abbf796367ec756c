import { askToSignIn } from '@/lib/accounts/passkeys/ask-for-passkey'
import { methods } from '@/lib/api/methods'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { passkeySite } from '@/lib/team-api/passkey-site'
import { askPasskeyBody } from '@/lib/team-api/routes/passkey-bodies'
import { askPasskeyRoute } from '@/lib/team-api/routes/passkeys'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(askPasskeyRoute, askPasskeyBody, async ({ request, visitor, body }) => {
	const asked = await askToSignIn(visitor, passkeySite(request), body.isSecond)
	return 'refused' in asked ? answerRefusal(asked) : answerWith({ options: asked.options }, asked.cookies)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
