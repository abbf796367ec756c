import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { databaseName } from '@/lib/screening/database/database-name'
import { serveDesk } from '@/scripts/check/serve-desk.mjs'
import { openBrowser } from './browser'

// The desk alone, with the database and the locks of a real browser.

let browser: Browser
let served: Awaited<ReturnType<typeof serveDesk>>
const folder = mkdtempSync(path.join(tmpdir(), 'desk-'))
beforeAll(async () => {
	served = await serveDesk(folder)
	browser = await openBrowser()
})
afterAll(async () => {
	await browser?.close()
	served?.close()
	rmSync(folder, { recursive: true })
})

let device: BrowserContext
beforeEach(async () => {
	device = await browser.newContext()
})
afterEach(() => device.close())

/** What a page of these tests keeps: its desk, and how it takes a sheet of so many rows. */
type Bench = { openHere: OpenHere; desk: Awaited<ReturnType<OpenHere>>; take: Take }
type OpenHere = typeof import('@/tests/bench/desk').openHere
type Take = (
	rows: number,
	onProgress?: (done: number) => void,
) => Promise<{
	readonly rows: number
	readonly updated: number
	readonly failure: string | null
	readonly operation: string | null
}>

/** Opens the desk in a new tab. */
async function openTab(): Promise<Page> {
	const page = await device.newPage()
	await page.goto(served.origin)
	await page.evaluate(async () => {
		const day = '2026-11-24'
		const desk = await (globalThis as unknown as Bench).openHere(day)
		const role = { id: 'role', name: 'Role', gap: '', rulesets: ['article'] as const, facts: {} }
		await desk.saveRoles([{ ...role, createdOn: day, changedOn: day }])
		const take: Take = async (rows, onProgress) => {
			const lines = Array.from({ length: rows }, (_, at) => `C-${at},Candidate ${at},29,written,a note`)
			const file = new File([['id,name,age,jobOffer,Notes', ...lines].join('\n')], 'tracker.csv')
			const preview = await desk.previewSheet({ file, choices: {} })
			if (preview.kind === 'fault') throw new Error(preview.fault)
			const { columns, headingRow } = preview
			const sheet = { file, choices: {}, columns, headingRow, roles: 'role' }
			return desk.takeSheet(sheet, onProgress ? { onProgress } : {})
		}
		Object.assign(globalThis, { desk, take })
	})
	return page
}

const inTab = <T>(page: Page, run: (bench: Bench) => Promise<T>): Promise<T> =>
	page.evaluate(`(${run})(globalThis)`) as Promise<T>
const stateOf = (page: Page) => inTab(page, ({ desk }) => desk.state())

test('two tabs that take the same sheet at once have everybody once', async () => {
	const [one, two] = [await openTab(), await openTab()]
	const take = (page: Page) => inTab(page, ({ take }) => take(2000))
	const taken = await Promise.all([take(one), take(two)])
	expect(taken.map(({ failure }) => failure)).toContain(null)
	expect((await take(two)).failure).toBeNull()
	expect(await stateOf(two)).toMatchObject({ candidates: 2000, cutOff: null })
	expect(await stateOf(await openTab())).toMatchObject({ candidates: 2000 })
})

describe('a tab that is closed while it takes a sheet', () => {
	test.each([
		['before the first record is written', 0],
		['while records are written', 10_000],
	])('%s has taken all of it or nothing, and the next one says which', async (_, written) => {
		const tab = await openTab()
		const reached = tab.evaluate(
			(from) =>
				new Promise<void>((resolve) => {
					const { take } = globalThis as unknown as Bench
					let isStored = false
					take(20_000, (done) => {
						isStored ||= done >= 20_000
						if (from === 0 || (isStored && done >= from)) resolve()
					}).catch(() => {})
				}),
			written,
		)
		await reached
		await tab.close()
		const { candidates, cutOff } = await stateOf(await openTab())
		expect(cutOff).toMatchObject({ name: 'tracker.csv', isTaken: candidates > 0 })
		expect([0, 20_000]).toContain(candidates)
	})
})

test('a device that is nearly full takes a sheet as a whole or not at all, and goes on once there is space', async () => {
	const free = await device.newPage()
	await free.goto(served.origin)
	const session = await device.newCDPSession(free)
	const limitTo = (quotaSize?: number) =>
		session.send('Storage.overrideQuotaForOrigin', { origin: served.origin, quotaSize })
	await limitTo(4_000_000)
	const tab = await openTab()
	expect(await inTab(tab, ({ take }) => take(3000))).toMatchObject({ failure: null })
	expect(await inTab(tab, ({ take }) => take(60_000))).toMatchObject({ rows: 0, failure: 'full' })
	expect(await stateOf(tab)).toMatchObject({ candidates: 3000, problem: null })
	await tab.close()
	await limitTo()
	const later = await openTab()
	expect(await stateOf(later)).toMatchObject({ candidates: 3000, cutOff: null })
	expect(await inTab(later, ({ take }) => take(4000))).toMatchObject({ failure: null })
	expect(await stateOf(later)).toMatchObject({ candidates: 4000 })
})

test('of many records exactly those are removed that were to be, whatever lies between them', async () => {
	const tab = await openTab()
	const left = await tab.evaluate(async (name) => {
		const { desk, take } = globalThis as unknown as Bench
		await take(3000)
		const asked = {
			role: 'role',
			ruleset: 'article',
			formats: 'en-GB',
			languageNames: {},
			countryNames: {},
		} as const
		const keys = (await desk.screen(asked))?.keys.toSorted() ?? []
		const open = () =>
			new Promise<IDBDatabase>((resolve) => {
				const request = indexedDB.open(name)
				request.onsuccess = () => resolve(request.result)
			})
		const database = await open()
		// What no version has written lies between two records that are removed.
		const strange = `${keys[0]}!`
		await new Promise<void>((resolve) => {
			const write = database.transaction('candidates', 'readwrite')
			write.objectStore('candidates').put('strange', strange)
			write.oncomplete = () => resolve()
		})
		const gone = keys.filter((_, at) => at < 1000 || at % 2 === 0)
		await desk.removeCandidates(gone)
		const stored = await new Promise<IDBValidKey[]>((resolve) => {
			const request = database.transaction('candidates').objectStore('candidates').getAllKeys()
			request.onsuccess = () => resolve(request.result)
		})
		database.close()
		const expected = [strange, ...keys.filter((key) => !gone.includes(key))].toSorted()
		return { stored, expected }
	}, databaseName)
	expect(left.stored).toEqual(left.expected)
	expect(left.stored).toHaveLength(1001)
})
