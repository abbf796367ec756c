import { passkeysOf } from '@/lib/accounts/membership/own-passkeys'
import { methods } from '@/lib/api/methods'
import { answerWith } from '@/lib/team-api/answer'
import { passkeysRoute } from '@/lib/team-api/routes/passkeys'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(passkeysRoute, null, async ({ session }) => {
	const own = await passkeysOf(session.member.id)
	return answerWith({
		passkeys: own.map(({ passkey: id, name, createdAt, usedAt }) => ({
			id,
			name,
			since: createdAt.toISOString(),
			lastUsed: usedAt?.toISOString() ?? null,
		})),
	})
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
