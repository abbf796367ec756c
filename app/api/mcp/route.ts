import { methods } from '@/lib/api/methods'
import { nothingHere } from '@/lib/api/nothing-here'
import { isMcpOn } from '@/lib/mcp/is-mcp-on'

/** The protocol is loaded with the first message. */
const served = methods({
	POST: async (request) => (await import('@/lib/mcp/answer-http')).answerHttp(request),
})
type Handler = typeof served.POST

/** Without the setting this is an address like any other that leads nowhere. */
const whenOn =
	(handler: Handler): Handler =>
	(request, context) =>
		isMcpOn() ? handler(request, context) : nothingHere()

export const GET = whenOn(served.GET)
export const HEAD = whenOn(served.HEAD)
export const POST = whenOn(served.POST)
export const PUT = whenOn(served.PUT)
export const PATCH = whenOn(served.PATCH)
export const DELETE = whenOn(served.DELETE)
export const OPTIONS = whenOn(served.OPTIONS)
