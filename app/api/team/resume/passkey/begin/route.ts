import { askToResume } from '@/lib/accounts/passkeys/ask-for-passkey'
import { methods } from '@/lib/api/methods'
import { answerWith } from '@/lib/team-api/answer'
import { passkeySite } from '@/lib/team-api/passkey-site'
import { askResumeBody } from '@/lib/team-api/routes/passkey-bodies'
import { askResumeRoute } from '@/lib/team-api/routes/passkeys'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(askResumeRoute, askResumeBody, async ({ request, visitor, session }) => {
	const { options, cookies } = await askToResume(visitor, passkeySite(request), session)
	return answerWith({ options }, cookies)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
