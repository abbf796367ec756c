import { methods } from '@/lib/api/methods'
import { missingProxyHeader, unheededProxyHeader } from '@/lib/http/headers.mjs'
import { isInstant } from '@/lib/records/shapes/shape-checks'
import { checkForOwner } from '@/lib/server-check/check-server'
import type { CheckRequest } from '@/lib/server-check/look-at-request'
import { answerWith } from '@/lib/team-api/answer'
import { refuse } from '@/lib/team-api/refuse'
import { serverCheckRoute } from '@/lib/team-api/routes/server-check'
import { teamRoute } from '@/lib/team-api/team-route'

const isOrigin = (text: string) =>
	/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text

/** What the page says of itself; null where it says nothing. */
function askedBy({ url, headers }: Request): CheckRequest | 'invalid' | null {
	const { searchParams } = new URL(url)
	const [origin, time] = [searchParams.get('origin'), searchParams.get('time')]
	if (origin === null && time === null) return null
	if (!isOrigin(origin ?? '') || !isInstant(time)) return 'invalid'
	return {
		origin: origin ?? '',
		time: Date.parse(time),
		isProxyUnheeded: headers.has(unheededProxyHeader),
		isProxyMissing: headers.has(missingProxyHeader),
	}
}

const route = teamRoute(serverCheckRoute, null, async ({ session, request }) => {
	const asked = askedBy(request)
	if (asked === 'invalid') return refuse('invalid')
	return answerWith({ findings: await checkForOwner(session.workspace, asked) })
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
