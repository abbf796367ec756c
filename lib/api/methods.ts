import { isForEveryOrigin, preflightHeaders } from '@/lib/http/cross-origin.mjs'
import { log } from '@/lib/log/log.mjs'
import { problem } from './problem'

type Context<P> = { readonly params: Promise<P> }
type Handler<P> = (request: Request, context: Context<P>) => Response | Promise<Response>
type Method = 'GET' | 'POST'

const verbs = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

/** Whether the client disconnected, which is not a server error. */
const isDisconnect = (error: unknown) =>
	error instanceof Error && 'code' in error && error.code === 'ECONNRESET'

/**
 * The handlers of a route: those given, HEAD and OPTIONS derived from them, and a 405 for every other method. An error
 * thrown by a handler becomes a 500 that does not reveal its cause.
 */
export function methods<P = Record<string, never>>(
	handlers: Partial<Record<Method, Handler<P>>>,
): Record<(typeof verbs)[number], Handler<P>> {
	const allowed = verbs.filter(
		(verb) => verb in handlers || verb === 'OPTIONS' || (verb === 'HEAD' && handlers.GET),
	)
	const named = allowed.join(', ')
	const headers = { Allow: named }
	const refuse: Handler<P> = ({ method }) =>
		problem(405, `${method} is not possible here. Use ${named}.`, { headers })
	const guarded =
		(handler: Handler<P>): Handler<P> =>
		async (request, context) => {
			try {
				return await handler(request, context)
			} catch (error) {
				if (!isDisconnect(error)) log.error('A request could not be answered', { error })
				return problem(500, 'We could not answer this request. Please try again later.')
			}
		}
	const { GET = refuse, POST = refuse } = handlers
	const head: Handler<P> = async (request, context) => {
		const response = await guarded(GET)(request, context)
		// A stream that nobody reads would be held open.
		await response.body?.cancel()
		return new Response(null, { status: response.status, headers: response.headers })
	}
	const options: Handler<P> = ({ url }) => {
		const isOpen = isForEveryOrigin(new URL(url).pathname)
		return new Response(null, {
			status: 204,
			headers: { ...headers, ...(isOpen && preflightHeaders(named)) },
		})
	}
	return {
		GET: guarded(GET),
		HEAD: head,
		POST: guarded(POST),
		PUT: refuse,
		PATCH: refuse,
		DELETE: refuse,
		OPTIONS: options,
	}
}
