import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusals } from '@/lib/words/messages/en/employers/team/refusals'
import { systemPostgres } from '@/tests/lib/database/system-postgres'
import { openBrowser } from '../browser'
import { makeClusters, type Node } from './clusters'
import { serverOn, someMoment } from './killing'
import { type Member, memberAt } from './member'

// The primary of a database with a synchronous standby is killed, and the standby promoted: nothing is lost that was said to
// be saved, and everything goes on by itself, within ten seconds.

const programs = systemPostgres()
const password = 'long enough to be a password'
const day = '2026-11-24'
const secondsUntilBack = 10
const away = refusals.refusals['database-away']

/** How often the primary is killed: `npm run test:crash` sets more. */
const rounds = Number(process.env.ROUNDS ?? 1)

describe.skipIf(!programs)('a failover (needs Debian’s PostgreSQL)', () => {
	const root = mkdtempSync(path.join(tmpdir(), 'kvisa-'))
	let clusters: Awaited<ReturnType<typeof makeClusters>>
	let servers: Awaited<ReturnType<typeof serverOn>>[] = []
	const members: Member[] = []
	let owner: Member
	let primary: Node
	let standby: Node

	beforeAll(async () => {
		clusters = await makeClusters(programs ?? '')
		;({ one: primary, two: standby } = clusters.nodes)
		// The first brings the tables up to date; both may, but one of them would wait.
		for (const name of ['a', 'b']) servers.push(await serverOn(path.join(root, name), clusters.env))
		const [first, second] = servers.map(({ origin }) => origin)
		owner = memberAt(first ?? '')
		const code = await servers[0]?.code()
		await owner.answered('owner', { code, name: 'Lin Chen', email: 'lin@example.com', password })
		members.push(owner)
		for (const [at, name] of ['Wei Sun', 'Mei Gao'].entries()) {
			const email = `member${at}@example.com`
			const invitation = { email, permission: 'recruiter', openings: 'all', newOpenings: true }
			const { token } = (await owner.answered('invitations', invitation)) as { token: string }
			const member = memberAt((at % 2 ? first : second) ?? '')
			await member.answered('invitations/join', { token, name, password })
			members.push(member)
		}
		const value = {
			id: 'r',
			name: 'Engineer',
			gap: '',
			rulesets: ['article'],
			facts: {},
			createdOn: day,
			changedOn: day,
		} as const
		await owner.send([{ store: 'roles', key: 'r', from: 0, value }])
	})
	afterAll(async () => {
		for (const server of servers) await server.close()
		servers = []
		await clusters?.remove()
		rmSync(root, { recursive: true })
	})

	const health = (origin: string) => async () =>
		(await (await fetch(`${origin}/api/v1/health`)).json()).database

	const untilHealthIs = async (state: string) => {
		for (const { origin } of servers) await expect.poll(health(origin)).toBe(state)
	}
	async function killPrimary() {
		clusters.kill(primary)
		await untilHealthIs('read-only')
	}
	/** Makes what was the primary the standby of what was promoted. */
	async function rebuild() {
		await untilHealthIs('ok')
		await clusters.standBy(primary, standby)
		;[primary, standby] = [standby, primary]
		// Asked by a login that may not see which standbys are synchronous.
		await untilHealthIs('ok')
	}

	/** Writes candidates one after the other, each until it is said to be saved. */
	function write(member: Member, by: number) {
		const saved: string[] = []
		let isOver = false
		let onSaved = () => {}
		const over = (async () => {
			while (!isOver) {
				const key = `m${by}-${saved.length}`
				const value = {
					key,
					id: key,
					name: `Person ${key}`,
					facts: {},
					roles: ['r'],
					source: { kind: 'hand' },
					savedOn: day,
				} as const
				const { results } = await member.send([{ store: 'candidates', key, from: 0, value }])
				expect(results.filter((result) => 'refused' in result)).toEqual([])
				saved.push(key)
				onSaved()
			}
		})()
		return {
			saved,
			/** Resolves once something more has been saved. */
			next: () => new Promise<void>((resolve) => (onSaved = resolve)),
			end: () => {
				isOver = true
				return over
			},
		}
	}

	test('loses nothing that was said to be saved, and all go on by themselves', async () => {
		const { complete } = (await owner.snapshot()).head
		const pids = servers.map(({ pid }) => pid())
		const writers = members.map(write)
		const seconds: number[] = []
		for (let round = 0; round < rounds; round++) {
			await Promise.all(writers.map(({ next }) => next()))
			await someMoment(300)
			await killPrimary()
			const told = performance.now()
			const back = Promise.all(writers.map(({ next }) => next()))
			await clusters.promote(standby)
			await back
			seconds.push((performance.now() - told) / 1000)
			// Its table is not copied to a standby, and empty on one that was promoted.
			await owner.answered('presence', { page: 'p', place: null })
			await rebuild()
		}
		await Promise.all(writers.map(({ end }) => end()))
		const { head, entries } = await owner.snapshot()
		const stored = entries.flatMap(({ store, value }) => (store === 'candidates' && value ? [value.key] : []))
		const saved = writers.flatMap(({ saved: keys }) => keys)
		expect(stored.toSorted()).toEqual(saved.toSorted())
		expect(head.complete - complete).toBe(saved.length)
		expect(servers.map(({ pid }) => pid())).toEqual(pids)
		console.log(
			`${rounds} failovers, ${saved.length} saved, 0 lost; back after ${Math.max(...seconds).toFixed(1)} s at most`,
		)
		expect(Math.max(...seconds)).toBeLessThan(secondsUntilBack)
		// The operator's commands find the primary as well.
		expect(await servers[0]?.code()).toMatch(/^[a-z0-9-]{14}$/)
	}, 1_800_000)
	test.skipIf(process.env.ROUNDS === undefined)(
		'says on a member’s page that nothing is lost, which goes on by itself',
		async () => {
			const browser = await openBrowser()
			const context = await browser.newContext({ baseURL: servers[0]?.origin ?? '' })
			await context.request.post('/api/team/sign-in', { data: { email: 'lin@example.com', password } })
			const page = await context.newPage()
			await page.goto('/en/team#role/r')
			await page.locator('tr[data-index]').first().waitFor()
			await killPrimary()
			await page.reload()
			await page.getByText(away.title).waitFor()
			await page.getByText(away.text).waitFor()
			await clusters.promote(standby)
			await page.locator('tr[data-index]').first().waitFor()
			await rebuild()
			await browser.close()
		},
	)
})
