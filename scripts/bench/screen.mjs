// The employers' table as a user meets it: how far down the first candidate is, and how long it takes to scroll, search,
// filter, sort and edit 100,000 of them, in Chromium, with its real database and the real page.
import { chromium } from 'playwright-core'
import { findChromium } from '../check/chromium.mjs'
import { serve } from '../check/serve.mjs'
import { median, print, thousands } from './figures.mjs'
import { during, frames, observe, scrolls } from './page.mjs'

const few = 40
const many = 100_000
const databaseName = 'k-visa-check-screening'
const entriesPerWrite = 5000
/** The maximum distance of the first candidate from the top, in pixels, and the maximum number of Tabs to it. */
const firstRow = {
	wide: { size: { width: 1280, height: 900 }, most: 400 },
	narrow: { size: { width: 375, height: 800 }, most: 560 },
}
const mostTabs = 3
/** The longest task allowed while scrolling, and the longest wait for what was asked for, in milliseconds. */
const longestTask = 50
const longestAnswer = 200
const day = '2026-11-24'

const role = {
	id: 'role',
	name: 'Localisation engineer, home appliances',
	gap: '',
	rulesets: ['k-published', 'work-permit', 'article'],
	facts: {},
	createdOn: day,
	changedOn: day,
}

const candidateOf = (facts, at) => ({
	key: `k-${at}`,
	id: `C-${String(at + 1).padStart(3, '0')}`,
	name: `Candidate ${(at * 7919) % many}`,
	facts,
	roles: [role.id],
	source: { kind: 'hand' },
	savedOn: day,
})

/** Writes entries to the page's database, as the page itself stores them. */
const write = ([name, database, entries]) =>
	new Promise((resolve, reject) => {
		const opened = indexedDB.open(database)
		opened.onerror = () => reject(opened.error)
		opened.onsuccess = () => {
			const transaction = opened.result.transaction(name, 'readwrite')
			for (const [key, value] of entries) transaction.objectStore(name).put(value, key)
			transaction.oncomplete = () => {
				opened.result.close()
				resolve()
			}
			transaction.onabort = () => reject(transaction.error)
		}
	})

/** Opens the page in a browser that has an opening with candidates stored. */
async function openWith(browser, origin, { count, size, manyPeople }) {
	const context = await browser.newContext({ viewport: size, serviceWorkers: 'block' })
	const page = await context.newPage()
	// The page creates its database; it is filled before the page reads it.
	await page.goto(`${origin}/en/screen`)
	await page.locator('[data-action="new-role"]').first().waitFor()
	const next = manyPeople(3)
	const put = (name, entries) => page.evaluate(write, [name, databaseName, entries])
	await put('roles', [[role.id, role]])
	for (let from = 0; from < count; from += entriesPerWrite) {
		const places = Array.from({ length: Math.min(entriesPerWrite, count - from) }, (_, at) => from + at)
		await put(
			'candidates',
			places.map((at) => [`k-${at}`, candidateOf(next(), at)]),
		)
	}
	await page.goto('about:blank')
	const start = performance.now()
	await page.goto(`${origin}/en/screen#role/${role.id}`)
	await page.locator('tr[data-index]').first().waitFor({ timeout: 120_000 })
	return { page, context, seconds: (performance.now() - start) / 1000 }
}

const topOfFirst = (page) =>
	page.evaluate(() => {
		window.scrollTo(0, 0)
		return document.querySelector('tr[data-index="0"]').getBoundingClientRect().top
	})

/** The number of Tabs from the start of the page until the focus is in the table's rows, following skip links. */
async function tabsToRows(page) {
	await page.evaluate(() => document.activeElement?.blur())
	for (let tabs = 1; tabs <= 60; tabs++) {
		await page.keyboard.press('Tab')
		const isSkip = await page.evaluate(() => document.activeElement?.matches('.skip'))
		if (isSkip) await page.keyboard.press('Enter')
		const isThere = await page.evaluate(() => document.activeElement?.closest('tr[data-index]') !== null)
		if (isThere) return tabs
	}
	return Number.POSITIVE_INFINITY
}

/** Prints where the first candidate is, and how many Tabs lead to them. */
async function benchFirstRow(browser, origin, manyPeople) {
	for (const [name, { size, most }] of Object.entries(firstRow)) {
		const { page, context } = await openWith(browser, origin, { count: few, size, manyPeople })
		const top = await topOfFirst(page)
		print(`the first of ${few}, at ${size.width} × ${size.height}`, `${Math.round(top)} px`, {
			text: `${most} px`,
			isKept: top <= most,
		})
		if (name === 'wide') {
			const tabs = await tabsToRows(page)
			print('Tabs to the first row', String(tabs), { text: String(mostTabs), isKept: tabs <= mostTabs })
		}
		await context.close()
	}
}

/** Prints how long a user's actions take with 100,000 candidates. */
async function benchMany(browser, origin, manyPeople) {
	const { size } = firstRow.wide
	const { page, context, seconds } = await openWith(browser, origin, { count: many, size, manyPeople })
	print(`opened, with ${thousands(many)} candidates`, `${seconds.toFixed(1)} s`)
	await page.evaluate(observe)
	const show = (name, { task, answer }, most = longestAnswer) => {
		const slowest = Math.round(Math.max(task, answer))
		print(name, `${slowest} ms`, { text: `${most} ms`, isKept: slowest <= most })
	}
	await page.mouse.move(640, 600)
	for (const [name, scroll] of Object.entries(scrolls)) {
		const longest = []
		for (let round = 0; round < 3; round++) longest.push((await during(page, () => scroll(page))).task)
		const task = median(longest)
		print(`scrolled ${name}: the longest task`, task === 0 ? 'none over 50 ms' : `${Math.round(task)} ms`, {
			text: `${longestTask} ms`,
			isKept: task <= longestTask,
		})
	}
	await page.evaluate(() => window.scrollTo(0, 0))
	const sort = page.locator('th button').first()
	show('sorted by a click', await during(page, () => sort.click()))
	const search = page.locator('input[type="search"]').first()
	show(
		'searched, letter by letter',
		await during(page, () => search.pressSequentially('candidate 99', { delay: 60 })),
	)
	await search.fill('')
	await frames(page)
	await context.close()
}

/** Measures the table of the employers' pages. */
export async function benchScreen(distDir, { manyPeople }) {
	const server = await serve(distDir)
	const args = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
	const browser = await chromium.launch({ executablePath: findChromium(), args })
	console.log('the table of the employers’ pages, in Chromium')
	await benchFirstRow(browser, server.origin, manyPeople)
	await benchMany(browser, server.origin, manyPeople)
	console.log('')
	await browser.close()
	await server.close()
}
