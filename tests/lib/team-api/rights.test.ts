import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { permissions } from '@/lib/records/rights/permissions'
import type { TeamRoute } from '@/lib/team-api/routes/define-route'
import { mayCallAtAll } from '@/lib/team-api/routes/may-call'
import { rowsIn } from '../database/rows-in'
import { teamRoutes } from '../team-rights/team-routes'
import { type Ids, requests } from './requests'
import { founded, invited, joined } from './team'
import { type Visit, visit } from './visit'

let members: Readonly<Record<string, Visit>>
let workspace: string
/** What an owner sees, and those who see one opening do not. */
let hidden: Ids

const nameOf = ({ method, path }: TeamRoute) => `${method} ${path}`

/** What has to follow the path of a route that reads something. */
const queries: Readonly<Record<string, string>> = {
	'audit/changed': '?number=1',
	retention: '?days=90',
	'exchange/changes': '?after=0',
	'my-record/links': '?candidate=seen',
	given: '?opening=r&candidate=seen',
}

/** Calls a route with a body that its schema refuses: the door comes before it. */
const call = (browser: Visit, { method, path }: TeamRoute) =>
	method === 'GET'
		? browser.send(`${path}${queries[path] ?? ''}`)
		: browser.send(path, { ...requests[path]?.body, entries: null, unknown: 1 })

beforeAll(async () => {
	const { owner, ...team } = await founded('wei@example.com')
	workspace = team.workspace
	for (const id of ['r', 'q'])
		await rowsIn(
			workspace,
			sql`insert into team.openings (workspace, id, name, gap, rulesets, facts, created_on, changed_on)
				values (${workspace}, ${id}, ${id}, '', '{}', '{}', current_date, current_date) returning id`,
		)
	for (const [key, roles] of [
		['seen', '{r}'],
		['both', '{r,q}'],
		['hidden', '{q}'],
	])
		await rowsIn(
			workspace,
			sql`insert into team.candidates (workspace, key, id, name, facts, roles, source_kind, saved_on)
				values (${workspace}, ${key}, '', ${key}, '{}', ${roles}::text[], 'hand', current_date) returning key`,
		)
	const access = { openings: ['r'], newOpenings: false }
	const [recruiter, interviewer, viewer] = [
		await joined(owner, 'zhao@example.com', { permission: 'recruiter', ...access }),
		await joined(owner, 'sato@example.com', { permission: 'interviewer', ...access }),
		await joined(owner, 'chen@example.com', { permission: 'viewer', ...access }),
	]
	members = {
		owner,
		recruiter: recruiter.colleague,
		interviewer: interviewer.colleague,
		viewer: viewer.colleague,
	}
	const { id: invitation } = await invited(owner, 'guest@example.com')
	const { token } = await owner.ask('my-record/links', { candidate: 'hidden' })
	const { requests: asked } = await visit().ask('my-record/review', { secret: token })
	hidden = {
		member: team.member.id,
		device: team.device.id,
		invitation,
		program: '',
		passkey: '22222222-2222-4222-8222-222222222222',
		opening: 'q',
		candidate: 'hidden',
		request: (asked as { id: string }[])[0]?.id ?? '',
		name: 'hidden',
	}
})

test('every route that is defined is called, by its method', () => {
	const paths = new Set(teamRoutes.map(({ path }) => path))
	expect([...paths].sort()).toEqual(Object.keys(requests).sort())
	for (const [path, { body, isOpen }] of Object.entries(requests)) {
		const routes = teamRoutes.filter((route) => route.path === path)
		if (body) expect(routes.map(nameOf)).toContain(`POST ${path}`)
		for (const { right } of routes)
			expect({ path, isOpen: right === 'anyone' }).toEqual({ path, isOpen: isOpen === true })
	}
})

describe.each(permissions)('a %s', (permission) => {
	test.each(teamRoutes.map((route) => [nameOf(route), route] as const))(
		'is let through to %s, or told that there is nothing, as its definition says',
		async (name, route) => {
			const browser = route.right === 'anyone' ? visit() : (members[permission] as Visit)
			const response = await call(browser, route)
			const may = mayCallAtAll(route, permission)
			const isAnswered = response.ok || (route.isFromProvider === true && response.status === 303)
			const isRefused = response.status === (route.isForm ? 415 : 422)
			const isThrough = route.method === 'GET' ? isAnswered : isRefused
			expect({ name, isThrough, status: response.status }).toMatchObject(
				may ? { isThrough: true } : { isThrough: false, status: 404 },
			)
			await response.body?.cancel()
		},
	)
})

describe.each(['recruiter', 'interviewer', 'viewer'])('to a %s of another opening', (who) => {
	const withIds = Object.entries(requests).flatMap(([path, { notFound }]) =>
		notFound ? [{ path, notFound }] : [],
	)
	test.each(withIds)(
		'$path says of what they do not see that there is no such thing',
		async ({ path, notFound }) => {
			for (const request of notFound(hidden, hidden)) {
				const response = await ('query' in request
					? members[who]?.send(`${path}${request.query}`)
					: members[who]?.send(path, request.body))
				expect({ request, status: response?.status }).toEqual({ request, status: 404 })
			}
		},
	)
})

test('the page of a candidate who is in hidden openings too is for those who see all of them', async () => {
	const make = async (who: string, candidate: string) =>
		(await members[who]?.ask('my-record/links', { candidate })) as { token?: string; status?: number }
	expect(await make('recruiter', 'seen')).toHaveProperty('token')
	expect(await members.recruiter?.ask('my-record/links?candidate=both')).toEqual({
		link: null,
		mayMake: false,
	})
	for (const candidate of ['both', 'hidden'])
		expect(await make('recruiter', candidate)).toMatchObject({ status: 404 })
	expect(await make('owner', 'both')).toHaveProperty('token')
	const withdraw = { candidate: 'both' }
	expect(await members.recruiter?.ask('my-record/links/withdraw', withdraw)).toMatchObject({ status: 404 })
	expect(await members.viewer?.ask('my-record/links?candidate=seen')).toMatchObject({ status: 404 })
})
