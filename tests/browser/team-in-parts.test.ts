import { randomUUID } from 'node:crypto'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fragmentOf } from '@/components/screening/desk/route'
import { readFrames } from '@/lib/exchange/frames'
import { packFormat } from '@/lib/exchange/pack'
import { en, say } from '../wording'
import { axeViolations, newPage, openBrowser } from './browser'
import { type HeldBack, heldBack } from './held-back'
import { serveTeam } from './team-server'

// A list of several packs, of which the line brings two, and then nothing for as long as a test wants.

const day = '2026-11-24'
const password = 'long enough to be a password'
const count = 6000
const text = en.teamDesk
let browser: Browser
let server: Awaited<ReturnType<typeof serveTeam>>
let line: HeldBack
let page: Page

const nameOf = (at: number) => `Person ${String(at).padStart(4, '0')}`
const post = (to: string, body: object) =>
	page.evaluate(
		async ([path, content]) => {
			const headers = { 'content-type': 'application/json' }
			const response = await fetch(`/api/team/${path}`, { method: 'POST', headers, body: content })
			if (!response.ok) throw new Error(`${path}: ${response.status}`)
			return response.json()
		},
		[to, JSON.stringify(body)] as const,
	)
const opening = {
	id: 'role1',
	name: 'Field trainer',
	gap: '',
	rulesets: ['article'],
	facts: {},
	createdOn: day,
	changedOn: day,
}
/** Keys in another order than names, so that rows come in between those that are there. */
const keyOf = (at: number) => `k${String((at * 7919) % count).padStart(5, '0')}`
const candidate = (at: number) => ({
	key: keyOf(at),
	id: `C-${at}`,
	name: nameOf(at),
	facts: { age: 20 + (at % 30) },
	roles: ['role1'],
	source: { kind: 'hand' },
	savedOn: day,
})

/** Waits until the list is packed, which is done once there is some rest. */
async function untilPacked() {
	const cookies = await page.context().cookies()
	const headers = { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }
	for (;;) {
		const { body } = await fetch(`${server.origin}/api/team/exchange/snapshot?format=${packFormat}`, {
			headers,
		})
		for await (const { kind } of readFrames(body as ReadableStream<Uint8Array>)) if (kind === 'pack') return
	}
}

beforeAll(async () => {
	line = await heldBack(() => server.origin, 2)
	;[browser, server] = await Promise.all([openBrowser(), serveTeam({ ORIGIN: line.origin })])
	const opened = await newPage(browser, {
		baseURL: line.origin,
		reducedMotion: 'reduce',
		serviceWorkers: 'block',
	})
	page = opened.page
	await page.goto('/en/team')
	await post('owner', { code: await server.code(), name: 'Lin Chen', email: 'lin@example.com', password })
	await post('exchange/batches', {
		id: randomUUID(),
		entries: [{ store: 'roles', key: 'role1', from: 0, value: opening }],
	})
	for (let from = 0; from < count; from += 1000)
		await post('exchange/batches', {
			id: randomUUID(),
			entries: Array.from({ length: 1000 }, (_, at) => {
				const value = candidate(from + at)
				return { store: 'candidates', key: value.key, from: 0, value }
			}),
		})
	await untilPacked()
})
afterAll(() => {
	line?.close()
	return Promise.all([browser?.close(), server?.close()])
})

const table = () => page.goto(`/en/team${fragmentOf({ view: 'table', role: 'role1' })}`)
const rowOf = (name: string) => page.locator('tr[data-index]').filter({ hasText: name })
const sheet = () => page.getByRole('complementary')
const waits = () => page.locator('[data-waits-for-list]')
/** Another view of the page as it is. */
const turnTo = (route: Parameters<typeof fragmentOf>[0]) =>
	page.evaluate((hash) => {
		location.hash = hash
	}, fragmentOf(route))
const nameIn = async (row: Locator) => /Person \d{4}/.exec((await row.textContent()) ?? '')?.[0] ?? ''
const loading = (kind: string) => page.locator(`[data-loading="${kind}"]`)
/** How many rows the table has, with that of its heads. */
const shownRows = () => page.locator('table[aria-rowcount]').first().getAttribute('aria-rowcount')

test('the first rows stand, are searched and changed, and what needs the whole list says that it waits', async () => {
	line.hold()
	await table()
	await page.reload()
	await page.locator('tr[data-index="0"]').waitFor()
	await loading('now').waitFor()
	const there = Number(await shownRows()) - 1
	expect(there).toBeGreaterThan(0)
	expect(there).toBeLessThan(count)
	await loading('now')
		.getByText(say(text.loading.now, { done: there, total: count }))
		.waitFor()
	expect(await axeViolations(page)).toEqual([])

	// What is counted is said to be a part, or not said.
	await page.getByText(say(en.screen.table.shownSoFar, { shown: there, count: there })).waitFor()
	const tabs = page.getByRole('navigation', { name: say(en.screen.tabs.label, { name: opening.name }) })
	expect(await tabs.getByRole('link').allInnerTexts()).toEqual(Object.values(en.screen.tabs.names))

	// Search works on what is there.
	const name = await nameIn(page.locator('tr[data-index="3"]'))
	await page.locator('#filter-search').fill(name)
	await expect.poll(shownRows).toBe('2')
	await page.locator('#filter-search').fill('')
	await expect.poll(shownRows).toBe(String(there + 1))

	// A decision on somebody who is there is taken, and a file is not.
	await rowOf(name).locator('[data-open]').click()
	await sheet().locator('input[value="go-on"]').check()
	await sheet().locator('[name="decision-reason"]').fill('Speaks Hausa')
	await sheet().locator('[data-action="decide"]').click()
	await sheet().getByText('Speaks Hausa').first().waitFor()
	await sheet().locator('[data-action="save-copy"]').click()
	const refused = page.locator('[data-export-refused="loading"]')
	await refused.getByText(String(text.exporting.loading), { exact: true }).waitFor()
	await refused.getByRole('button', { name: text.exporting.close, exact: true }).click()
	await page.keyboard.press('Escape')

	// Figures of the whole, and changes of several, wait.
	await turnTo({ view: 'overview', role: 'role1' })
	await waits()
		.getByText(say(text.loading.waits, { done: there, total: count }))
		.waitFor()
	await turnTo({ view: 'table', role: 'role1' })
	await rowOf(name).locator('input[type="checkbox"]').check()
	await waits().waitFor()
	expect(await page.locator('[data-action^="bulk-"]').count()).toBe(0)

	// The rest comes: what was looked at stays where it is, to less than a row, though others come before it, and so do what is chosen and the focus.
	const tick = rowOf(name).locator('input[type="checkbox"]')
	const placeOf = (element: Element) => element.getBoundingClientRect().top
	const place = await tick.evaluate(placeOf)
	const row = (await rowOf(name).boundingBox())?.height ?? 0
	line.letOn()
	await expect.poll(shownRows).toBe(String(count + 1))
	await expect.poll(() => page.locator('[data-loading]').count()).toBe(0)
	await page.locator('[data-action="bulk-export"]').waitFor()
	await expect.poll(async () => Math.abs((await tick.evaluate(placeOf)) - place)).toBeLessThan(row)
	expect(await rowOf(name).getAttribute('data-index')).not.toBe('3')
	expect(await tick.isChecked()).toBe(true)
	expect(await tick.evaluate((one) => one === document.activeElement)).toBe(true)
	expect(await waits().count()).toBe(0)
	expect(
		await page
			.getByRole('status')
			.filter({ hasText: String(text.loading.whole) })
			.count(),
	).toBe(1)
	await rowOf(name).locator('[data-column="decision"]').filter({ hasText: 'Lin Chen' }).waitFor()
	await page.getByText(say(en.screen.table.shown, { shown: count, count })).waitFor({ state: 'attached' })
	expect(await tabs.getByRole('link').first().textContent()).toContain('6,000')
	// The decision has reached the server.
	await page.locator('[data-standing="sent"]').waitFor()
	const stored = await page.evaluate(async () => (await fetch('/api/team/exchange/snapshot')).text())
	expect(stored).toContain('Speaks Hausa')
})

test('a line that breaks midway is said to be broken, and the rest comes by itself', async () => {
	line.hold()
	await table()
	await page.reload()
	await loading('now').waitFor()
	await page.route('**/api/team/exchange/snapshot*', (route) => route.abort())
	line.breakOff()
	await loading('lost').waitFor()
	expect(Number(await shownRows())).toBeLessThan(count)
	await page.unroute('**/api/team/exchange/snapshot*')
	await expect.poll(shownRows).toBe(String(count + 1))
	await expect.poll(() => page.locator('[data-loading]').count()).toBe(0)
})
