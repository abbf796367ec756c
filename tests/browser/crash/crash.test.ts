import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runningLogins } from '@/lib/database/embedded/start-embedded'
import { closeDatabase, openDatabase } from '@/lib/database/open-database'
import { packWorkspace } from '@/lib/exchange/server/packs/make-packs'
import { eraseExpired } from '@/lib/retention/erase-expired'
import { openBrowser } from '../browser'
import { rounds, serverOn, someMoment, untilDone } from './killing'
import { type Member, memberAt } from './member'

// The app, PostgreSQL and the page are killed at any moment: nothing is lost that was said to be saved, nothing is there
// twice, and everything goes on by itself.

const password = 'long enough to be a password'
const day = '2026-11-24'
const temporary = () => mkdtempSync(path.join(tmpdir(), 'kvisa-'))

/** How often the page is killed: `npm run test:crash` sets more. */
const tabs = Number(process.env.ROUNDS ?? 1)

const settings = { app: 'DATABASE_URL', auth: 'DATABASE_AUTH_URL', owner: 'DATABASE_OWNER_URL' } as const

/** Lets this process do on the database of a folder what a server does; those that it starts do not hear of it. */
async function connectTo(folder: string) {
	const logins = runningLogins(folder)
	if (!logins) throw new Error('No PostgreSQL runs')
	for (const [login, name] of Object.entries(settings)) {
		const { user, password, host, port, database } = logins[login as keyof typeof settings]
		process.env[name] = `postgres://${user}:${password}@${encodeURIComponent(host ?? '')}:${port}/${database}`
	}
	process.env.JOURNAL_DIR = path.join(folder, 'journal')
	await openDatabase()
	for (const name of Object.values(settings)) Reflect.deleteProperty(process.env, name)
}

async function leaveDatabase() {
	await closeDatabase()
	Reflect.deleteProperty(process.env, 'JOURNAL_DIR')
}

test('a database that is being made when everything is cut off is begun anew by the next command', async () => {
	for (let round = 0; round < Math.ceil(rounds / 2); round++) {
		const folder = temporary()
		const server = await serverOn(folder)
		const first = server.beginCode()
		await someMoment(4000)
		if (round % 2) server.killDatabase()
		await server.killApp()
		const ended = first.exitCode === null && once(first, 'exit')
		first.kill('SIGKILL')
		await ended
		await server.startApp()
		expect(await server.code()).toMatch(/^[a-z0-9-]{14}$/)
		expect(await memberAt(server.origin).answered('state')).toMatchObject({ stage: 'no-owner' })
		await server.close()
		rmSync(folder, { recursive: true })
	}
}, 600_000)

describe('a team at work', () => {
	const folder = temporary()
	let server: Awaited<ReturnType<typeof serverOn>>
	let member: Member
	let browser: Browser
	let batches = 0
	let people = 0

	const send = async (entries: Parameters<Member['send']>[0]) => {
		const answer = await member.send(entries)
		expect(answer.results.filter((result) => 'refused' in result)).toEqual([])
		batches++
		people += entries.filter(({ store, from }) => store === 'candidates' && from === 0).length
		return answer
	}
	const person = (key: string, name: string, from = 0) =>
		({
			store: 'candidates',
			key,
			from,
			value: { key, id: key, name, facts: {}, roles: ['r'], source: { kind: 'hand' }, savedOn: day },
		}) as const

	beforeAll(async () => {
		;[browser, server] = await Promise.all([openBrowser(), serverOn(folder)])
		member = memberAt(server.origin)
		const code = await server.code()
		await member.answered('owner', { code, name: 'Lin Chen', email: 'lin@example.com', password })
		const opening = { id: 'r', name: 'Engineer', gap: '', rulesets: ['article'], facts: {} } as const
		const value = { ...opening, createdOn: day, changedOn: day }
		await send([{ store: 'roles', key: 'r', from: 0, value }, person('edited', 'Nobody')])
	})
	afterAll(async () => {
		await browser?.close()
		await server?.close()
		rmSync(folder, { recursive: true })
	})

	/** Kills the one or the other, in turns, and starts again what does not start by itself. */
	async function kill(round: number) {
		if (round % 2) return server.killDatabase()
		await server.killApp()
		await server.startApp()
	}

	test('has each batch once that was sent meanwhile, and what was edited last', async () => {
		const { complete } = (await member.snapshot()).head
		const before = batches
		let from = complete
		let edits = 0
		const taken = () => people - 1
		for (let round = 0; round < rounds; round++) {
			let isOver = false
			const importing = async () => {
				for (let batch = 0; batch < 8; batch++) {
					await send(
						Array.from({ length: 200 }, (_, at) => {
							const key = `c${taken() + at}`
							return person(key, `Person ${key}`)
						}),
					)
				}
				isOver = true
			}
			const editing = async () => {
				while (!isOver) from = (await send([person('edited', `Edit ${++edits}`, from)])).complete
			}
			const killing = someMoment(600).then(() => kill(round))
			await Promise.all([importing(), editing(), killing])
		}
		const { head, entries } = await member.snapshot()
		expect(head.complete - complete).toBe(batches - before)
		const stored = entries.flatMap(({ store, value }) => (store === 'candidates' && value ? [value] : []))
		const names = new Map(stored.map(({ key, name }) => [key, name]))
		expect(names.size).toBe(people)
		expect(names.get('edited')).toBe(`Edit ${edits}`)
		for (let at = 0; at < taken(); at++) expect(names.get(`c${at}`)).toBe(`Person c${at}`)
	}, 600_000)

	test('loads from packs what it has, though the database was killed while they were made', async () => {
		await connectTo(folder)
		const { id: workspace } = (await member.answered('state')).workspace
		let from = 0
		for (let round = 0; round < rounds; round++) {
			let isOver = false
			const packing = untilDone(async () => {
				if (!(await packWorkspace(workspace, async () => true))) throw new Error('Packed by the server')
			}).finally(() => (isOver = true))
			const editing = async () => {
				while (!isOver) from = (await send([person('packed', `Packed ${round}`, from)])).complete
			}
			const killing = someMoment(300).then(() => server.killDatabase())
			await Promise.all([packing, editing(), killing])
			const [{ mirror, packs }, { entries }] = [await member.load(), await member.snapshot()]
			expect(packs).toBeGreaterThan(2)
			const stored = entries.flatMap(({ store, key, value }) =>
				store === 'candidates' && value ? [[key, value] as const] : [],
			)
			expect(stored.length).toBe(people)
			expect(mirror.get('candidates', 'packed')).toMatchObject({ name: `Packed ${round}` })
			expect(
				Object.fromEntries(Array.from(mirror.present('candidates'), (one) => [one.key, one.value])),
			).toEqual(Object.fromEntries(stored))
		}
		await leaveDatabase()
	}, 600_000)

	test('has nobody left whose retention ended, each counted once', async () => {
		await connectTo(folder)
		const { id: workspace } = (await member.answered('state')).workspace
		for (let round = 0; round < rounds; round++) {
			await send(Array.from({ length: 400 }, (_, at) => person(`e${round}-${at}`, 'Somebody')))
			const killing = someMoment(300).then(() => kill(round))
			await untilDone(() => eraseExpired(workspace, Date.parse('2100-01-01') + round * 24 * 60 * 60 * 1000))
			await killing
		}
		await leaveDatabase()
		const { entries } = await member.snapshot()
		expect(entries.filter(({ store, value }) => store === 'candidates' && value)).toEqual([])
		const counted = entries.flatMap(({ store, value }) =>
			store === 'settings' && value ? value.erasures : [],
		)
		expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(people)
	}, 600_000)

	test('finds in a new tab what the page said was saved when it was killed', async () => {
		const nameOf = (round: number) => `Tab ${String(round).padStart(2, '0')}`
		await send(Array.from({ length: tabs }, (_, at) => person(`p${at}`, nameOf(at))))
		const context = await browser.newContext({ baseURL: server.origin })
		const body = { email: 'lin@example.com', password }
		expect((await context.request.post('/api/team/sign-in', { data: body })).status()).toBe(200)
		let page = await context.newPage()
		for (let round = 0; round < tabs; round++) {
			const row = () => page.locator('tr[data-index]').filter({ hasText: nameOf(round) })
			// Rows further down are drawn only when they come into sight.
			const find = async () => {
				await page.goto('/en/team#role/r')
				await page.locator('#filter-search').fill(nameOf(round))
			}
			await find()
			await row().locator('th button').click()
			const sheet = page.locator('aside')
			await sheet.locator('input[value="hold"]').check({ force: true })
			await sheet.locator('[name="decision-reason"]').fill(`Reason ${round}`)
			await server.killApp()
			await sheet.locator('[data-action="decide"]').click()
			await page
				.locator('[data-standing]')
				.filter({ visible: true })
				.filter({ hasText: /\d+\schanges?\swaiting/ })
				.waitFor()
			const session = await context.newCDPSession(page)
			await Promise.race([session.send('Page.crash').catch(() => undefined), page.waitForEvent('crash')])
			await page.close()
			await server.startApp()
			page = await context.newPage()
			await find()
			await row().filter({ hasText: 'Lin Chen' }).waitFor()
		}
		const reasons = async () =>
			(await member.snapshot()).entries
				.flatMap(({ store, value }) => (store === 'decisions' && value ? [value.reason] : []))
				.toSorted()
		await expect.poll(reasons).toEqual(Array.from({ length: tabs }, (_, at) => `Reason ${at}`).toSorted())
		await context.close()
	}, 600_000)

	test('has an audit that is whole', () => {
		const env = { ...process.env, DATA_DIR: folder }
		const said = execFileSync(process.execPath, ['scripts/database/audit-verify.mjs'], {
			env,
			encoding: 'utf8',
		})
		expect(said).toContain('Whole.')
	})
})
