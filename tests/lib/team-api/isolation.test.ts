import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { authDatabase } from '@/lib/database/database'
import { passkeys } from '@/lib/database/schema/passkeys'
import { companyBackRoute } from '@/lib/team-api/routes/company'
import { rowsIn } from '../database/rows-in'
import { type Ids, requests } from './requests'
import { founded, invited } from './team'
import { password, teamPaths, type Visit, visit } from './visit'

type Team = { owner: Visit; workspace: string; ids: Ids }

let own: Team
let theirs: Team

/** A workspace with something of every kind. */
async function stocked(name: string): Promise<Team> {
	const { owner, workspace, member, device } = await founded(`${name}@${name}.example`)
	const { id: invitation } = await invited(owner, `guest@${name}.example`)
	const { id: program } = await owner.ask('programs', {
		name: `Program of ${name}`,
		scopes: ['results:read'],
		openings: 'all',
		days: 30,
		password,
	})
	const [opening, candidate, secret] = [`opening${name}`, `candidate${name}`, `secret of ${name}`]
	await rowsIn(
		workspace,
		sql`insert into team.openings (workspace, id, name, gap, rulesets, facts, created_on, changed_on)
			values (${workspace}, ${opening}, ${secret}, '', '{}', '{}', current_date, current_date) returning id`,
	)
	await rowsIn(
		workspace,
		sql`insert into team.candidates (workspace, key, id, name, facts, source_kind, saved_on)
			values (${workspace}, ${candidate}, '', ${secret}, '{}', 'hand', current_date) returning key`,
	)
	const { token } = await owner.ask('my-record/links', { candidate })
	const database = await authDatabase()
	const [made] = await database
		.insert(passkeys)
		.values({
			...{ workspace, account: member.id, credential: name, name: secret },
			...{ publicKey: Buffer.of(1), counter: 0, transports: [] },
		})
		.returning()
	const { requests: asked } = await visit().ask('my-record/review', { secret: token })
	const [{ id: request } = { id: '' }] = asked as { id: string }[]
	return {
		owner,
		workspace,
		ids: {
			member: member.id,
			device: device.id,
			invitation,
			program: String(program),
			passkey: made?.passkey ?? '',
			opening,
			candidate,
			request,
			name: secret,
		},
	}
}

const namesOfTables = async () =>
	(
		await rowsIn<{ name: string }>(
			own.workspace,
			sql`select table_name as name from information_schema.tables where table_schema = 'team' order by 1`,
		)
	).map(({ name }) => name)

/** All that a workspace holds. */
async function contentOf({ workspace }: Team) {
	const content: Record<string, unknown> = {}
	for (const table of await namesOfTables())
		content[table] = await rowsIn(workspace, sql`select * from team.${sql.identifier(table)} order by 1, 2`)
	return content
}

const refusedIn = async ({ workspace }: Team) =>
	(await rowsIn(workspace, sql`select number from team.audit where kind = 'refused'`)).length

beforeAll(async () => {
	own = await stocked('own')
	theirs = await stocked('theirs')
})

test('every route is in the list of requests, and nothing else', () => {
	expect(Object.keys(requests).sort()).toEqual(teamPaths.toSorted())
})

describe.each(Object.entries(requests))('%s', (path, { isOpen, body, notFound, seesNothing }) => {
	const ask = (browser: Visit, request: { query: string } | { body: unknown }) =>
		'query' in request ? browser.send(`${path}${request.query}`) : browser.send(path, request.body)

	test('is closed to pages of other sites and, unless it signs in, to who is not signed in', async () => {
		const request = body ? { body } : { query: '' }
		const headers = { origin: 'https://other.example' }
		const foreign = await own.owner.send(path, body, { headers })
		// A page of the provider leads to the one that begins nothing by itself: what the browser keeps has to fit.
		if (path === companyBackRoute.path) expect(foreign.status).toBe(303)
		else
			expect({ status: foreign.status, ...((await foreign.json()) as object) }).toMatchObject({
				reason: 'foreign-origin',
			})
		if (isOpen) return
		const response = await ask(visit(), request)
		expect(await response.json()).toMatchObject({ status: 401, reason: 'signed-out' })
	})

	if (notFound)
		test('finds nothing of another workspace, and notes who asked', async () => {
			const before = await contentOf(theirs)
			for (const request of notFound(theirs.ids, own.ids)) {
				const noted = await refusedIn(own)
				const response = await ask(own.owner, request)
				expect({ request, answer: await response.json() }).toMatchObject({
					answer: { status: 404, reason: 'not-found' },
				})
				expect(await refusedIn(own)).toBe(noted + 1)
			}
			expect(await contentOf(theirs)).toEqual(before)
		})

	if (seesNothing)
		test('shows nothing of another workspace, and changes nothing there', async () => {
			const before = await contentOf(theirs)
			for (const request of seesNothing(theirs.ids)) {
				const text = await (await ask(own.owner, request)).text()
				expect(text).not.toContain(theirs.ids.name)
				expect(text).not.toContain(theirs.ids.member)
			}
			expect(await contentOf(theirs)).toEqual(before)
		})
})

describe('behind the routes, row-level security', () => {
	test('shows no row of another workspace, however it is asked', async () => {
		for (const table of (await namesOfTables()).filter((name) => name !== 'migrations')) {
			const foreign = sql`select * from team.${sql.identifier(table)} where workspace <> ${own.workspace}
				or workspace = ${theirs.workspace}`
			expect(await rowsIn(own.workspace, foreign), table).toEqual([])
		}
		expect(await rowsIn('', sql`select * from team.members`)).toEqual([])
	})

	test('lets nothing be written into another one', async () => {
		const write = () =>
			rowsIn(
				own.workspace,
				sql`insert into team.device_slots (workspace, slot) values (${theirs.workspace}, 1)`,
			)
		await expect(write()).rejects.toMatchObject({ cause: { code: '42501' } })
		const move = sql`update team.members set workspace = ${theirs.workspace} returning member`
		await expect(rowsIn(own.workspace, move)).rejects.toMatchObject({ cause: { code: '42501' } })
		const take = sql`delete from team.members where workspace = ${theirs.workspace} returning member`
		expect(await rowsIn(own.workspace, take)).toEqual([])
	})

	test('keeps the accounts from the login of the workspaces', async () => {
		await expect(rowsIn(own.workspace, sql`select * from auth.session`)).rejects.toMatchObject({
			cause: { code: '42501' },
		})
	})
})
