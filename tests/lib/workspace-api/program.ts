import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { TeamSession } from '@/lib/accounts/session'
import type { SignedInMember } from '@/lib/exchange/server/member'
import { makeProgram, type NewProgram } from '@/lib/programs/make-program'
import { programScopes } from '@/lib/records/rights/program-scopes'

type Route = Record<string, (request: Request) => Promise<Response>>

const folder = '/app/api/v1/workspace/'
const routes = import.meta.glob<Route>('/app/api/v1/workspace/**/route.ts')

/** What programs can ask, from the files of the routes: the path after /api/v1/workspace/, and the method. */
export async function programRequests() {
	const found: { path: string; method: 'GET' | 'POST' }[] = []
	for (const [file, load] of Object.entries(routes)) {
		const route = await load()
		const path = file.slice(folder.length, -'/route.ts'.length)
		for (const method of ['GET', 'POST'] as const) {
			const answer = await route[method]?.(new Request('http://team.example/', { method }))
			if (answer?.status !== 405) found.push({ path, method })
		}
	}
	return found
}

type Sent = { readonly body?: unknown; readonly key?: string; readonly authorization?: string }

/** Asks as a program with a token. */
export async function send(token: string | null, target: string, { body, key, authorization }: Sent = {}) {
	const [path = ''] = target.split('?')
	const route = await routes[`${folder}${path}/route.ts`]?.()
	const method = body === undefined ? 'GET' : 'POST'
	const headers = {
		...(token !== null && { authorization: authorization ?? `Bearer ${token}` }),
		...(body !== undefined && { 'content-type': 'application/json' }),
		...(key !== undefined && { 'idempotency-key': key }),
	}
	const request = new Request(`http://team.example/api/v1/workspace/${target}`, {
		method,
		headers,
		...(body !== undefined && { body: JSON.stringify(body) }),
	})
	const response = await route?.[method]?.(request)
	if (!response) throw new Error(`There is no route ${target}`)
	return response
}

type Answer = Readonly<Record<string, unknown>> & { readonly status: number }

/** The same, and reads the answer, with its status. */
export async function ask(token: string | null, target: string, sent?: Sent): Promise<Answer> {
	const response = await send(token, target, sent)
	return { ...((await response.json()) as Record<string, unknown>), status: response.status }
}

/** A token that an owner makes. */
export async function tokenOf(owner: SignedInMember, more: Partial<NewProgram> = {}) {
	const made = await makeProgram(owner as TeamSession, {
		name: 'Recruiting system',
		scopes: programScopes,
		openings: 'all',
		days: 30,
		...more,
	})
	if ('refused' in made) throw new Error(made.refused)
	return made
}

/** Serves the routes over HTTP; the address of their API. */
export async function serveProgramApi() {
	const server = createServer(async (incoming, outgoing) => {
		const { method = 'GET', url = '/', headers } = incoming
		const [path = ''] = url.slice('/api/v1/workspace/'.length).split('?')
		const route = await routes[`${folder}${path}/route.ts`]?.()
		const body = method === 'POST' ? { body: await text(incoming) } : {}
		const given = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])
		const answer = await route?.[method]?.(
			new Request(`http://team.example${url}`, { method, headers: given, ...body }),
		)
		outgoing.writeHead(answer?.status ?? 404, Object.fromEntries(answer?.headers ?? []))
		outgoing.end(await answer?.text())
	})
	await once(server.listen(0, '127.0.0.1'), 'listening')
	const { port } = server.address() as AddressInfo
	return { api: `http://127.0.0.1:${port}/api/v1`, close: () => server.close() }
}
