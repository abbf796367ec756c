import { signInByPasskey } from '@/lib/accounts/passkeys/sign-in-by-passkey'
import { methods } from '@/lib/api/methods'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { passkeySite } from '@/lib/team-api/passkey-site'
import { passkeyBody } from '@/lib/team-api/routes/passkey-bodies'
import { passkeyRoute } from '@/lib/team-api/routes/passkeys'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(passkeyRoute, passkeyBody, async ({ request, visitor, body }) => {
	const passed = await signInByPasskey(visitor, passkeySite(request), body)
	return 'refused' in passed ? answerRefusal(passed) : answerWith({}, passed.cookies)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
