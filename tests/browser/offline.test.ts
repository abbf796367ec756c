import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { type Locale, localeIds, locales } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { documentRoutes, documentsPath } from '@/lib/law/documents/document-routes'
import { wordsOf } from '@/lib/words/messages'
import { rulesetIds } from '@/rules/rulesets/ids'
import { en } from '@/tests/wording'
import { axeViolations, newPage, openBrowser } from './browser'
import { type Gate, openGate } from './gate'
import { languagesOr } from './parts'

const draft = readFileSync('scripts/pictures/screenshot-draft.json', 'utf8')

let browser: Browser
let gate: Gate
let page: Page
/** Files of ours that could not be had. */
let lacking: string[]
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
	gate = await openGate(inject('baseUrl'))
	await openPage()
})

/** A page that nobody touches. */
async function openPage() {
	const opened = await newPage(browser, { baseURL: gate.url, serviceWorkers: 'allow', width: 375 })
	page = opened.page
	lacking = []
	page.on('requestfailed', (request) => {
		// What a page no longer waits for when it is left is not lacking.
		const isLeft = request.failure()?.errorText === 'net::ERR_ABORTED'
		if (request.url().includes('/_next/') && !isLeft) lacking.push(request.url())
	})
}
/** Moves in each page: what a page shows of its being kept comes with the first move. */
const keepMoving = () =>
	page.addInitScript(() => setInterval(() => window.dispatchEvent(new Event('scroll')), 200))
afterEach(async () => {
	await page.context().close()
	gate.close()
})

const keptNames = () =>
	page.evaluate(async () => {
		const names = []
		for (const name of await caches.keys()) {
			if (await (await caches.open(name)).match('/kept')) names.push(name)
		}
		return names
	})
const keptPaths = () =>
	page.evaluate(async () => {
		const requests = await Promise.all(
			(await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
		)
		return requests.flat().map(({ url }) => new URL(url).pathname)
	})
const untilKept = (locale: Locale, timeout = 30_000) =>
	expect.poll(async () => (await keptNames()).join(), { timeout }).toContain(` ${locale} check`)

const untilGroupIsKept = (group: string) =>
	expect.poll(async () => (await keptNames()).join()).toContain(` en ${group}`)
/** Until the device keeps all that it keeps without a touch. */
async function untilAllIsKept() {
	for (const group of ['check', 'further', 'search', 'second-look']) await untilGroupIsKept(group)
}
/** The versions of what is kept. */
const keptVersions = async () => new Set((await keptNames()).map((name) => name.split(' ')[1]))

/** Bytes that the site takes on the device. */
const usage = () => page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)

/** Leaves the site so many bytes on the device, or as many as there are. */
async function leaveRoom(quotaSize?: number) {
	const session = await page.context().newCDPSession(page)
	await session.send('Storage.overrideQuotaForOrigin', { origin: gate.url, quotaSize })
}

/** Answers every question of the full picture's steps with "not sure", and goes on to the result. */
async function walkUnsure(locale: Locale) {
	await page.locator('input[name="way"][value="full"]').check()
	await page.locator('main [data-action="next"]').click()
	await page.waitForURL(`**/${locale}/check/you`)
	while (!page.url().endsWith('/check/answers')) {
		const here = page.url()
		const ticks = page.locator('main form input[value="unsure"]')
		await ticks.first().waitFor()
		for (let index = 0; index < (await ticks.count()); index++) await ticks.nth(index).check()
		await page.locator('main [data-action="next"]').click()
		await page.waitForURL((url) => url.href !== here)
	}
	await page.waitForURL(`**/${locale}/check/answers`)
	await page.locator('main [data-action="next"]').click()
	await page.waitForURL(`**/${locale}/result`)
	await showsResult()
}

/** The result can be printed by the browser’s own menu, with its code and its foot, though one has not moved in it. */
async function expectReadyForPaper(locale: Locale) {
	const { handOver } = wordsOf(locale).handoff
	const still = await page.context().newPage()
	await still.goto(`/${locale}/result`)
	await still.emulateMedia({ media: 'print' })
	await still
		.locator(`[data-paper="summary"] svg[aria-label="${sayIn(locale)(handOver.qr)}"]`)
		.first()
		.waitFor()
	const foot = await still.evaluate(() =>
		['left', 'right'].map((side) =>
			getComputedStyle(document.documentElement).getPropertyValue(`--paper-${side}`),
		),
	)
	expect(foot.join()).toContain(sayIn(locale)(wordsOf(locale).result.disclaimer.foot))
	expect(foot.join()).toContain('counter(pages)')
	await still.close()
}

const texts = (locale: Locale) => wordsOf(locale).offline

/** A page as it was kept, not the one that says that it was not. */
async function expectKept(locale: Locale, path: string) {
	await page.goto(`/${locale}${path}`)
	expect(await page.locator('html').getAttribute('lang')).toBe(locales[locale].tag)
	const title = await page.locator('h1').first().textContent()
	expect(title).toBeTruthy()
	expect(title, path).not.toBe(sayIn(locale)(texts(locale).page.title))
}
/** A page that is not kept says so in a language that is. */
const expectNotKept = async (locale: Locale, path: string) => {
	await page.goto(path)
	await page.getByRole('heading', { name: sayIn(locale)(texts(locale).page.title) }).waitFor()
}
const showsResult = () => page.locator('[data-ruleset][data-outcome]').first().waitFor()

describe.each(languagesOr('zh'))('after one visit in %s', (locale) => {
	test('the check goes on from step to step without a network, the result and the rules open, and pages of other languages say why not', async () => {
		await page.goto(`/${locale}`)
		await untilKept(locale)
		const other = localeIds.find((id) => id !== locale) as Locale
		expect((await keptPaths()).filter((path) => path.startsWith(`/${other}`))).toEqual([])
		gate.isOpen = false
		await page.evaluate(() => Object.assign(window, { isSame: true }))
		await walkUnsure(locale)
		expect(await page.evaluate(() => 'isSame' in window)).toBe(true)
		await page.reload()
		await showsResult()
		await page.evaluate((text) => localStorage.setItem('k-visa-check', text), draft)
		await page.goto(`/${locale}/result`)
		await showsResult()
		await expectReadyForPaper(locale)
		for (const path of ['/check/market', '/rules', ...rulesetIds.map((id) => `/rules/${id}`)]) {
			await expectKept(locale, path)
		}
		await page.goto('/')
		await page.waitForURL(`**/${locale}`)
		expect(lacking).toEqual([])
		await expectNotKept(locale, `/${other}/rules`)
		expect(await axeViolations(page)).toEqual([])
	})
})

test('what people go on to is kept without a touch, what lies beyond once it has been opened; the API and the check without JavaScript never', async () => {
	const search = async () => {
		await page.locator('header a[href="/en/search"]').click()
		await page.getByRole('combobox').fill('diploma')
		await page.getByRole('option').first().waitFor()
	}
	const openDoubt = async () => {
		await page.goto('/en/result')
		await page.locator('details[name="doubt"] > summary').first().dispatchEvent('click')
		await page.locator('details[name="doubt"][open] button').first().waitFor({ state: 'attached' })
	}
	await page.goto('/en')
	await untilAllIsKept()
	expect(
		(await keptPaths()).filter((path) => /^.en.(about|example|handoff|screen|privacy)/.test(path)),
	).toEqual([])
	await page.evaluate((text) => localStorage.setItem('k-visa-check', text), draft)

	gate.isOpen = false
	await openDoubt()
	await search()
	const documents = documentRoutes.map(documentsPath)
	for (const path of ['/search', '/routes', ...documents, '/result/other-answers', '/result/ask-employer']) {
		await expectKept('en', path)
	}
	await expectNotKept('en', '/en/about-the-visa')
	expect(lacking).toEqual([])

	gate.isOpen = true
	await page.goto('/en/about-the-visa')
	await untilGroupIsKept('about')
	await page.evaluate(async () => {
		await fetch('/api/v1/health')
		await fetch('/api/v1/rulesets')
		await fetch('/en/plain')
	})
	const paths = await keptPaths()
	expect(paths).toContain('/en/check/you')
	expect(paths.filter((path) => /^\/api|\/plain/.test(path))).toEqual([])
	gate.isOpen = false
	await expectKept('en', '/about-the-visa')
	expect(await page.evaluate(() => fetch('/api/v1/health').catch(() => 'no network'))).toBe('no network')
})

test('without a network, lists of pages offer only those that open', async () => {
	const offered = () =>
		page
			.locator('[data-pages] > li:not([hidden]) > a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
	await keepMoving()
	await page.goto('/en')
	await untilAllIsKept()
	const all = await offered()
	expect(all).toEqual(expect.arrayContaining(['/en/screen', '/en/about-the-visa', '/zh', '/en/privacy']))
	await page.context().setOffline(true)
	await expect.poll(offered).toEqual(['/en', '/en/rules', '/en'])
	for (const href of await offered()) {
		await page.goto(href ?? '')
		await expect.poll(offered).toContain(href)
	}
	await page.goto('/en')
	await page.context().setOffline(false)
	await expect.poll(offered).toEqual(all)
	// The narrow head of the pages for employers has a menu of its own.
	await page.goto('/en/screen')
	await untilGroupIsKept('screen')
	await page.context().setOffline(true)
	await page.locator('[data-narrow-menu] summary').click()
	const kept = new Set(await keptPaths())
	const shown = () =>
		page
			.locator('[data-narrow-menu] a')
			.evaluateAll((links) =>
				links.filter((link) => link.checkVisibility()).map((link) => (link as HTMLAnchorElement).pathname),
			)
	await expect.poll(async () => (await shown()).filter((path) => !kept.has(path))).toEqual([])
	expect(await shown()).toContain('/en/rules')
})

test('a result that nobody touches is ready for paper once it is kept', async () => {
	await page.goto('/en/plain')
	await page.evaluate((text) => localStorage.setItem('k-visa-check', text), draft)
	await page.goto('/en/result')
	const code = page.locator(
		`[data-paper="summary"] svg[aria-label="${sayIn('en')(wordsOf('en').handoff.handOver.qr)}"]`,
	)
	await showsResult()
	await untilGroupIsKept('second-look')
	await code.first().waitFor({ state: 'attached' })
	await page
		.locator(`[data-paper="summary"] [lang="${locales.zh.tag}"]`)
		.first()
		.waitFor({ state: 'attached' })
})

test('screening goes on without a network once it has been opened, its worker and its sheets included', async () => {
	await page.goto('/en/screen')
	await expect
		.poll(async () => (await keptNames()).join())
		.toMatch(/ en screen.* en check| en check.* en screen/)
	gate.isOpen = false
	await page.goto('/en/rules')
	await page.goto('/en/screen#new-role')
	await page.locator('#role-name').fill('Localisation engineer')
	await page.locator('[data-action="save-role"]').click()
	await page.getByRole('link', { name: en.screen.table.add }).first().click()
	await page.locator('#duties-read').check()
	await page.locator('[data-action="accept"]').click()
	const csv =
		'id,name,Nationalities,Languages\nC-1,Ngozi Eze,Nigeria,Hausa (native)\nC-2,Li Ming,China,zh:native\n'
	await page
		.locator('input[type="file"]')
		.first()
		.setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
	await page.locator('[data-action="take-sheet"]').click()
	await page.locator('tr[data-candidate="C-2"][data-outcome="not-needed"]').waitFor()
	await page.getByRole('button', { name: 'Ngozi Eze' }).click()
	await page.getByRole('complementary').getByRole('heading', { name: 'Ngozi Eze' }).waitFor()
	await page.keyboard.press('Escape')
	await page.getByRole('button', { name: en.screen.table.moreCommands }).click()
	await page.getByRole('button', { name: en.screen.export.title }).click()
	await page.locator('input[name="export-format"][value="xlsx"]').check()
	const download = page.waitForEvent('download')
	await page.locator('[data-action="export"]').click()
	expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)
	expect(lacking).toEqual([])
})

test('a device without room for all of it keeps none, works on, and keeps it once there is room', async () => {
	await page.goto('/en/rules')
	await untilKept('en')
	const ofTheCheck = await page.evaluate(async () => {
		const [name = ''] = (await caches.keys()).filter((name) => name.endsWith(' check'))
		const cache = await caches.open(name)
		const all = await Promise.all((await cache.keys()).map(async (key) => (await cache.match(key))?.blob()))
		return all.reduce((sum, blob) => sum + (blob?.size ?? 0), 0)
	})
	await page.context().close()
	await openPage()
	await leaveRoom(ofTheCheck * 0.8)
	gate.paths.length = 0
	await page.goto('/en/check/you')
	await expect.poll(() => gate.paths.includes('/en/result')).toBe(true)
	await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
	const yes = page.locator('input[name="age"][value="unsure"]')
	await yes.check()
	await page.reload()
	await expect.poll(() => yes.isChecked()).toBe(true)
	await leaveRoom()
	await page.reload()
	await untilKept('en')
})

/** What the device keeps that is not what the server gives at the same address. */
async function keptOfStrangers() {
	const kept = await page.evaluate(async () => {
		const all = []
		for (const name of await caches.keys()) {
			const cache = await caches.open(name)
			for (const request of await cache.keys()) {
				const { pathname, search } = new URL(request.url)
				const text = await (await cache.match(request))?.text()
				if (pathname !== '/kept') all.push({ name, path: pathname + search, text })
			}
		}
		return all
	})
	const strange = []
	for (const { name, path, text } of kept) {
		const headers = path.endsWith('?_rsc') ? { RSC: '1' } : undefined
		const ours = await (await fetch(inject('baseUrl') + path, { headers })).text()
		if (text !== ours) strange.push(`${name}: ${path}`)
	}
	return { count: kept.length, strange }
}

/** Comes back to the page, again and again, until the device keeps all of it. */
async function comeBackUntilKept(locale: Locale) {
	const isKeptAfterReload = async () => {
		await page.reload()
		return untilKept(locale, 5000).then(
			() => true,
			() => false,
		)
	}
	await expect.poll(isKeptAfterReload).toBe(true)
}

describe('where somebody else answers in our place', () => {
	const login = '<!doctype html><title>Hotel</title><h1>Welcome to our network</h1>'
	const page200 = { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: login }
	/** Asked for to be kept, not by the page itself. */
	const isToKeep = (headers: Record<string, unknown>) => headers['sec-fetch-dest'] === 'empty'

	/** What has been kept is not asked for again: so files come first, and what leads to pages last. */
	const strangers: readonly [string, Gate['stranger']][] = [
		[
			'a page at the address of a script',
			({ path, headers }) => (/\.js$/.test(path) && isToKeep(headers) ? page200 : null),
		],
		[
			'half a script',
			({ path, headers }, ours) =>
				/static.*\.js$/.test(path) && isToKeep(headers)
					? { ...ours, body: ours.body.slice(0, ours.body.length / 2) }
					: null,
		],
		[
			'a script of their own',
			({ path, headers }, ours) =>
				/static.*\.js$/.test(path) && isToKeep(headers) ? { ...ours, body: 'self.strange = true' } : null,
		],
		[
			'a page at the address of a style sheet',
			({ path, headers }) => (/paper\.css$/.test(path) && isToKeep(headers) ? page200 : null),
		],
		['a page at the address of a page', ({ path }) => (path === '/en/rules/h1b' ? page200 : null)],
		[
			'another type at the address of a page',
			({ path }, ours) =>
				path === '/en/rules/h1b'
					? { ...ours, headers: { ...ours.headers, 'content-type': 'text/plain' } }
					: null,
		],
		[
			'a way to their own page',
			({ path }) => {
				if (path === '/login') return page200
				return path === '/en/rules/h1b' ? { status: 302, headers: { location: '/login' }, body: '' } : null
			},
		],
		['a page at the address of what leads to one', ({ path }) => (/\?_rsc$/.test(path) ? page200 : null)],
	]

	test('nothing of theirs is kept, and ours is once it is there', async () => {
		await page.goto('/en/plain')
		for (const [name, stranger] of strangers) {
			gate.stranger = stranger
			gate.strange.length = 0
			await page.goto('/en')
			await expect.poll(() => gate.strange.length, { message: name }).toBeGreaterThan(0)
			expect((await keptNames()).join(), name).toBe('')
		}
		gate.stranger = () => null
		await comeBackUntilKept('en')
		const { count, strange } = await keptOfStrangers()
		expect(strange).toEqual([])
		expect(count).toBeGreaterThan(50)
	})

	test('what an earlier version has kept of them is not taken over, and goes', async () => {
		await page.goto('/en/plain')
		const poisoned = await page.evaluate(async (body) => {
			const worker = await (await fetch('/sw.js')).text()
			const old = await caches.open('k-visa-check old en check')
			const scripts = new Set(worker.match(/\/_next\/static\/[^"]+\.js/g))
			for (const script of scripts) {
				await old.put(script, new Response(body, { headers: { 'content-type': 'application/javascript' } }))
			}
			await old.put('/kept', new Response())
			return scripts.size
		}, 'self.strange = true')
		expect(poisoned).toBeGreaterThan(20)
		await page.goto('/en')
		await comeBackUntilKept('en')
		await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain('k-visa-check old en check')
		expect((await keptOfStrangers()).strange).toEqual([])
		gate.isOpen = false
		await page.goto('/en/check/you')
		await page.locator('input[name="age"][value="unsure"]').check()
		await page.reload()
		await expect.poll(() => page.locator('input[name="age"][value="unsure"]').isChecked()).toBe(true)
	})
})

describe('a new version', () => {
	beforeEach(() => keepMoving())
	const { newVersion } = texts('en')
	const say = sayIn('en')
	const version = () => page.locator('html').getAttribute('data-version')
	const offer = () => page.getByText(say(newVersion.title))
	const button = (name: typeof newVersion.use) => page.getByRole('button', { name: say(name) })
	const press = (name: typeof newVersion.use) => button(name).click()
	/** Whether nothing lies over any part of an element. */
	const isFree = (element: Element) => {
		const { left, top, width, height } = element.getBoundingClientRect()
		const parts = [0.1, 0.5, 0.9]
		return parts.every((part) =>
			element.contains(document.elementFromPoint(left + width / 2, top + height * part)),
		)
	}

	test('is offered, waits for as long as one likes, and takes over without losing an answer', async () => {
		await page.goto('/en/check/you')
		await untilKept('en')
		await page.locator('input[name="age"][value="unsure"]').check()
		gate.version = 'two'
		await page.reload()
		await offer().waitFor()
		expect(await version()).toBeNull()
		expect(await axeViolations(page)).toEqual([])
		await press(newVersion.later)
		await offer().waitFor({ state: 'detached' })
		// Beside what else stays at the bottom of the pages for employers.
		const areFree = () =>
			Promise.all([newVersion.use, newVersion.later].map((choice) => button(choice).evaluate(isFree)))
		await page.setViewportSize({ width: 1280, height: 720 })
		await page.goto('/en/screen#new-role')
		await page.reload()
		await offer().waitFor()
		await page.locator('#role-name').fill('Test kitchen lead')
		await expect.poll(areFree).toEqual([true, true])
		await page.locator('[data-action="save-role"]').click()
		await page.locator('[data-undo]').waitFor()
		// In the narrower one what was done last needs a line of its own.
		for (const width of [1280, 800]) {
			await page.setViewportSize({ width, height: 720 })
			await expect.poll(areFree).toEqual([true, true])
		}
		await page.goto('/en/check/studies')
		expect(await version()).toBeNull()
		await offer().waitFor()
		await press(newVersion.use)
		await expect.poll(version).toBe('two')
		await page.goto('/en/check/you')
		const kept = page.locator('input[name="age"][value="unsure"]')
		await expect.poll(() => kept.isChecked()).toBe(true)
		await expect.poll(keptVersions).toEqual(new Set(['two']))
		gate.isOpen = false
		await page.reload()
		expect(await version()).toBe('two')
	})

	test('takes over where there is no room for the old one beside it, and is kept in its place', async () => {
		await page.goto('/en/check/you')
		await untilAllIsKept()
		await page.locator('input[name="age"][value="unsure"]').check()
		await leaveRoom((await usage()) * 1.2)
		gate.version = 'two'
		const before = await keptVersions()
		await page.reload()
		await offer().waitFor()
		expect(await keptVersions()).toEqual(before)
		await press(newVersion.use)
		await expect.poll(version).toBe('two')
		const kept = page.locator('input[name="age"][value="unsure"]')
		await expect.poll(() => kept.isChecked()).toBe(true)
		// What the old one held is free once nothing has it open any more.
		const afterReload = async () => {
			await page.reload()
			await page.waitForLoadState('load')
			return keptVersions()
		}
		await expect.poll(afterReload, { interval: 1000 }).toEqual(new Set(['two']))
	})

	test('that is half loaded when the network goes leaves the present one as it is', async () => {
		await page.goto('/en/check/you')
		await untilKept('en')
		gate.version = 'two'
		const [before] = await keptNames()
		gate.paths.length = 0
		await page.reload()
		await expect.poll(() => gate.paths.includes('/sw.js')).toBe(true)
		gate.isOpen = false
		await page.goto('/en/rules')
		expect(await version()).toBeNull()
		expect(await keptNames()).toContain(before)
	})
})

test('a device can install the site: its manifest names icons that are there', async () => {
	for (const locale of localeIds) {
		await page.goto(`/${locale}`)
		const href = await page.locator('link[rel="manifest"]').getAttribute('href')
		const manifest = await (await page.request.get(String(href))).json()
		expect(manifest).toMatchObject({
			name: sayIn(locale)(wordsOf(locale).site.name),
			lang: locales[locale].tag,
			dir: locales[locale].direction,
			start_url: `/${locale}`,
			display: 'standalone',
		})
		const sizes = await page.evaluate(
			(icons: { src: string; sizes: string; purpose: string }[]) =>
				Promise.all(
					icons.map(async ({ src, sizes, purpose }) => {
						const image = new Image()
						image.src = src
						await image.decode()
						return sizes === 'any' || `${image.naturalWidth}x${image.naturalHeight}` === sizes ? purpose : src
					}),
				),
			manifest.icons,
		)
		expect(sizes).toEqual(['any', 'any', 'maskable', 'maskable', 'any'])
	}
})
