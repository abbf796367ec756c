import { problem } from './problem'

type Context<P> = { readonly params: Promise<P> }
type Handler<P> = (request: Request, context: Context<P>) => Response | Promise<Response>
type Method = 'GET' | 'POST'

const verbs = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

/** Whether a request ended before its end, which is no failure of ours. */
const hasGoneAway = (error: unknown) =>
	error instanceof Error && 'code' in error && error.code === 'ECONNRESET'

/**
 * The handlers of a route: those given, HEAD and OPTIONS that follow from them, and a 405 of our own for every other
 * method. A failure of ours becomes a 500 that tells nothing about its cause.
 */
export function methods<P = Record<string, never>>(
	handlers: Partial<Record<Method, Handler<P>>>,
): Record<(typeof verbs)[number], Handler<P>> {
	const allowed = verbs.filter(
		(verb) => verb in handlers || verb === 'OPTIONS' || (verb === 'HEAD' && handlers.GET),
	)
	const headers = { Allow: allowed.join(', ') }
	const refuse: Handler<P> = ({ method }) =>
		problem(405, `${method} is not possible here. Use ${allowed.join(', ')}.`, { headers })
	const guarded =
		(handler: Handler<P>): Handler<P> =>
		async (request, context) => {
			try {
				return await handler(request, context)
			} catch (error) {
				if (!hasGoneAway(error)) console.error(error)
				return problem(500, 'We could not answer this request. Please try again later.')
			}
		}
	const { GET = refuse, POST = refuse } = handlers
	const head: Handler<P> = async (request, context) => {
		const response = await guarded(GET)(request, context)
		return new Response(null, { status: response.status, headers: response.headers })
	}
	return {
		GET: guarded(GET),
		HEAD: head,
		POST: guarded(POST),
		PUT: refuse,
		PATCH: refuse,
		DELETE: refuse,
		OPTIONS: () => new Response(null, { status: 204, headers }),
	}
}
