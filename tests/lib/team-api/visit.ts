import { randomUUID } from 'node:crypto'
import { issueOwnerCode } from '@/lib/accounts/issue-owner-code'
import { addressHeader } from '@/lib/http/headers.mjs'

type Route = Record<string, (request: Request) => Promise<Response>>

const routes = import.meta.glob<Route>('/app/api/team/**/route.ts')

/** The addresses under /api/team that there are, from the files of their routes. */
export const teamPaths = Object.keys(routes).map((file) =>
	file.slice('/app/api/team/'.length, -'/route.ts'.length),
)

const origin = 'http://team.example'
const fresh = () => `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}`

type Sent = { readonly method?: 'GET' | 'POST'; readonly headers?: Record<string, string> }

/** A browser with its cookies, at an address of its own, which the server has found out. */
export function visit({ address = fresh(), userAgent = 'Mozilla/5.0 (X11; Linux) Firefox/140.0' } = {}) {
	const jar = new Map<string, string>()
	const keep = (cookie: string) => {
		const [pair = ''] = cookie.split(';')
		const [name = '', value = ''] = pair.split(/=(.*)/s)
		if (/; Max-Age=0(;|$)/i.test(cookie)) jar.delete(name)
		else jar.set(name, value)
	}
	const send = async (target: string, body?: unknown, { method, headers }: Sent = {}) => {
		const [path = ''] = target.split('?')
		const route = await routes[`/app/api/team/${path}/route.ts`]?.()
		const verb = method ?? (body === undefined ? 'GET' : 'POST')
		const handler = route?.[verb]
		if (!handler) throw new Error(`There is no route ${path}`)
		const request = new Request(`${origin}/api/team/${target}`, {
			method: verb,
			headers: {
				host: 'team.example',
				'user-agent': userAgent,
				[addressHeader]: address,
				...(jar.size > 0 && { cookie: [...jar].map((pair) => pair.join('=')).join('; ') }),
				...(verb === 'POST' && { origin, 'content-type': 'application/json' }),
				...headers,
			},
			...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
		})
		const response = await handler(request)
		for (const cookie of response.headers.getSetCookie()) keep(cookie)
		return response
	}
	/** Sends a request and reads its answer, with the status of one that is no 200. */
	const ask = async (target: string, body?: unknown, sent?: Sent) => {
		const response = await send(target, body, sent)
		const answer = (await response.json()) as Record<string, unknown>
		return response.ok ? answer : { status: response.status, reason: answer.reason }
	}
	return { jar, send, ask }
}

export type Visit = ReturnType<typeof visit>

export const password = 'long enough to be a password'

/** The owner's code, as the operator's command prints it. */
export async function printedCode(): Promise<string> {
	return /workspace: (\S+) /.exec(await issueOwnerCode())?.[1] ?? ''
}
