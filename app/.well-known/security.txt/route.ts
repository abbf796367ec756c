import { securityText } from '@/lib/http/security-text'

export const dynamic = 'force-dynamic'

const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' }

/** Where to report a weakness of this site, if the operator says so. */
export function GET(): Response {
	const text = securityText(new Date())
	return text === null ? new Response(null, { status: 404 }) : new Response(text, { headers })
}
