import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { employerLocaleIds } from '@/lib/i18n/employer-locale'
import { sayIn } from '@/lib/i18n/say'
import { storeNames } from '@/lib/screening/database/record-store'
import { allWordsOf } from '@/lib/words/employer-words'
import { day, someone, someRole } from '@/tests/lib/screening/people'
import { anyNumber, containing, en, say } from '@/tests/wording'
import { axeViolations, leave, newPage, openBrowser, openProfile } from './browser'

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

const { decision, home, storage } = en.screen
const { setAside: words } = storage

const sound = {
	roles: { [someRole.id]: someRole },
	candidates: {
		a: someone('a', { name: 'Ngozi Eze' }),
		b: someone('b', { name: 'Abena Owusu', source: { kind: 'sheet', sheet: 'sheet1', row: 2 } }),
	},
	sheets: { sheet1: { id: 'sheet1', file: 'a.csv', headings: ['Age'], mapping: ['age'], takenOn: day } },
	decisions: {
		[`${someRole.id} a`]: {
			candidate: 'a',
			role: someRole.id,
			choice: 'hold',
			by: 'Lin Chen',
			reason: 'Waits',
			on: day,
			advice: { ruleset: 'article', version: day, outcome: 'eligible' },
		},
	},
	settings: { settings: { notice: null, decider: 'Lin Chen', keptDays: 3650, erasures: [] } },
}

type Stored = Record<string, Record<string, unknown>>

/** Opens the pages for employers once, so that the database is there, and puts records into it past the program. */
async function store(page: Page, records: Stored) {
	await page.goto('/en/screen')
	await page.locator('[data-action="sample"]').waitFor()
	await page.evaluate(async (stores) => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open('k-visa-check-screening')
			opening.onsuccess = () => resolve(opening.result)
			opening.onerror = () => reject(opening.error)
		})
		const writing = database.transaction(Object.keys(stores), 'readwrite')
		for (const [name, entries] of Object.entries(stores)) {
			for (const [key, value] of Object.entries(entries)) writing.objectStore(name).put(value, key)
		}
		await new Promise<void>((resolve, reject) => {
			writing.oncomplete = () => resolve()
			writing.onerror = () => reject(writing.error)
		})
		database.close()
	}, records)
}

/** Everything in the database, by store and key. */
const stored = (page: Page) =>
	page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve) => {
			const opening = indexedDB.open('k-visa-check-screening')
			opening.onsuccess = () => resolve(opening.result)
		})
		const keys: Record<string, string[]> = {}
		for (const name of database.objectStoreNames) {
			const reading = database.transaction(name).objectStore(name).getAllKeys()
			keys[name] = await new Promise((resolve) => {
				reading.onsuccess = () => resolve(reading.result.map(String))
			})
		}
		database.close()
		return keys
	})

/** Puts into each store what is no record of any kind: what JSON has no word for as well. */
const storeNoRecords = (page: Page) =>
	page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve) => {
			const opening = indexedDB.open('k-visa-check-screening')
			opening.onsuccess = () => resolve(opening.result)
		})
		const circle: Record<string, unknown> = { key: 'circle' }
		circle.self = circle
		const wrong = {
			...{ null: null, nothing: undefined, number: Number.NaN, text: 'hello', yes: true, big: 10n },
			...{ list: [], empty: {}, date: new Date(0), map: new Map([['id', 'map']]), circle },
			...{ endless: new Array(2 ** 32 - 1), bytes: new ArrayBuffer(8), failure: new Error('no') },
		}
		const names = [...database.objectStoreNames]
		const writing = database.transaction(names, 'readwrite')
		for (const name of names) {
			for (const [key, value] of Object.entries(wrong)) writing.objectStore(name).put(value, `z-${key}`)
			writing.objectStore(name).put({}, 7)
			writing.objectStore(name).put({}, ['a', 1])
		}
		await new Promise((resolve) => {
			writing.oncomplete = resolve
		})
		database.close()
		return Object.keys(wrong).length + 2
	})

const openRole = async (page: Page) => {
	await page.goto('/en/screen')
	await page.reload()
	await page.getByText(say(home.kept, { roles: 1, candidates: 2, decisions: 1 })).waitFor()
	await page.locator(`a[href="#role/${someRole.id}"]`).first().click()
	await page.getByRole('button', { name: 'Ngozi Eze' }).waitFor()
}

test('what is said above the list is there with it, and moves it nowhere', async () => {
	const { page } = await newPage(browser)
	await store(page, sound)
	await page.reload()
	const link = `a[href="#role/${someRole.id}"]`
	const first = await page.evaluate(
		(selector) =>
			new Promise<number>((resolve) => {
				const look = () => {
					const found = document.querySelector(selector)
					if (found) resolve(found.getBoundingClientRect().top)
					else requestAnimationFrame(look)
				}
				look()
			}),
		link,
	)
	await page.locator('[data-newer-version]').first().waitFor()
	await page.waitForLoadState('networkidle')
	expect(
		await page
			.locator(link)
			.first()
			.evaluate((found) => found.getBoundingClientRect().top),
	).toBe(first)
	await leave(page)
})

describe('records that are none', () => {
	test('are set aside; all else works, and they can be saved to a file and deleted', async () => {
		const { page, observed } = await newPage(browser, { acceptDownloads: true })
		await store(page, sound)
		// What was done and noted is passed over where it is none.
		const count = storeNames.length * (await storeNoRecords(page))
		await openRole(page)
		await page.getByText(say(words.title, { count })).waitFor()
		await page
			.locator('tr')
			.getByText(new RegExp(`^${decision.choices.hold}Lin Chen`))
			.waitFor()
		await page.getByRole('button', { name: 'Abena Owusu' }).click()
		await page.getByRole('complementary').getByRole('heading', { name: 'Abena Owusu' }).waitFor()
		expect(await axeViolations(page)).toEqual([])
		await page.keyboard.press('Escape')
		const before = await stored(page)

		const saving = page.waitForEvent('download')
		await page.locator('[data-action="save-set-aside"]').click()
		const saved = JSON.parse(readFileSync(await (await saving).path(), 'utf8'))
		expect(saved.records).toHaveLength(count)
		expect(saved.records).toContainEqual({ store: 'candidates', key: 'z-text', value: 'hello' })
		expect(saved.records).toContainEqual({ store: 'roles', key: 'z-big', value: '10' })
		expect(saved.records).toContainEqual({ store: 'sheets', key: 'z-map', value: [['id', 'map']] })
		expect(saved.records).toContainEqual({ store: 'settings', key: ['a', 1], value: {} })
		expect(await stored(page)).toEqual(before)

		await page.locator('[data-action="save-set-aside"] + button').click()
		expect(await axeViolations(page)).toEqual([])
		await page.getByRole('button', { name: words.removeKeep }).click()
		expect(await stored(page)).toEqual(before)
		await page.locator('[data-action="save-set-aside"] + button').click()
		await page.getByRole('button', { name: say(words.removeAction, { count }) }).click()
		await page.getByText(say(words.removed, { count })).waitFor()
		expect(await stored(page)).toMatchObject({
			roles: ['role1'],
			candidates: ['a', 'b'],
			sheets: ['sheet1'],
			decisions: ['role1 a'],
			settings: ['settings'],
		})
		await openRole(page)
		expect(await page.getByText(containing(say(words.title, { count: anyNumber }))).count()).toBe(0)
		expect(observed.consoleErrors).toEqual([])
		expect(observed.requests.filter(({ method }) => method !== 'GET')).toEqual([])
		await leave(page)
	})

	test.each(employerLocaleIds)('are said in %s', async (locale) => {
		// As high as the page, so that the line at the bottom lies over nothing.
		const { page } = await newPage(browser, { width: 375, height: 2600 })
		await store(page, { ...sound, candidates: { ...sound.candidates, c: { key: 'c' } } })
		await page.goto(`/${locale}/screen`)
		const { setAside } = allWordsOf(locale).screen.storage
		await page.getByText(sayIn(locale)(setAside.title, { count: 1 })).waitFor()
		expect(await axeViolations(page)).toEqual([])
		await leave(page)
	})
})

/** The largest file below a folder: where Chromium keeps a large record apart from its database. */
const largestFile = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => path.join(folder, name))
		.filter((name) => name.includes('.indexeddb.blob') && statSync(name).isFile())
		.toSorted((a, b) => statSync(b).size - statSync(a).size)[0]

test('a record whose file has gone from the disk is set aside, and those beside it are there', async () => {
	const profile = mkdtempSync(path.join(tmpdir(), 'k-visa-check-'))
	const first = await openProfile(profile)
	const large = someone('c', { cells: [Array.from({ length: 300_000 }, () => Math.random()).join(' ')] })
	await store(await first.newPage(), { ...sound, candidates: { ...sound.candidates, c: large } })
	await first.close()
	const file = largestFile(profile)
	expect(file).toBeDefined()
	rmSync(String(file))

	const second = await openProfile(profile)
	const page = await second.newPage()
	await openRole(page)
	await page.getByText(say(words.title, { count: 1 })).waitFor()
	const saving = page.waitForEvent('download')
	await page.locator('[data-action="save-set-aside"]').click()
	const saved = JSON.parse(readFileSync(await (await saving).path(), 'utf8'))
	expect(saved.records).toEqual([{ store: 'candidates', key: 'c', unreadable: expect.any(String) }])
	await second.close()
	rmSync(profile, { recursive: true })
})
