import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import {
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	chromium,
	type Locator,
	type Page,
} from 'playwright-core'
import { afterAll, inject } from 'vitest'
import { type Locale, locales } from '@/lib/i18n/locales'
import { sizeOf } from '@/scripts/bench/sizes.mjs'
import { findChromium, findShell } from '@/scripts/check/chromium.mjs'
import { defaultFonts, type Fonts } from './fonts'

/** The errors and policy violations of a page, and everything that it requested. */
export type Observed = {
	readonly consoleErrors: string[]
	readonly violations: string[]
	readonly requests: { readonly method: string; readonly url: string; readonly body: string | null }[]
}

type PageOptions = BrowserContextOptions & {
	/** Width of the window in CSS pixels. */
	readonly width?: number
	readonly height?: number
}

const quiet = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-quic',
]
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** How long a page may take for one thing, in milliseconds: how soon it comes is up to the machine. */
const timeout = 60_000

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** How a browser is started: with these fonts and no others, and without its own background requests. */
const settings = (fonts: Fonts) => ({
	args: [...quiet, ...asRoot],
	env: { ...process.env, FONTCONFIG_FILE: inject('fontConfigs')[fonts] },
})

/** The installed Chromium without windows. */
export const openBrowser = (fonts: Fonts = defaultFonts): Promise<Browser> =>
	chromium.launch({ executablePath: findShell(), ...settings(fonts) })

/** The same with all that a browser has: it writes Arabic into a PDF so that it can be read again. */
export const openWholeBrowser = (fonts: Fonts = defaultFonts): Promise<Browser> =>
	chromium.launch({ executablePath: findChromium(), ...settings(fonts) })

/** Opens a browser for each set of fonts that the tests of a file ask for, once, and closes them in the end. */
export function keepBrowsers(open: (fonts: Fonts) => Promise<Browser>): (fonts?: Fonts) => Promise<Browser> {
	const opened = new Map<Fonts, Promise<Browser>>()
	afterAll(async () => {
		for (const browser of opened.values()) await (await browser).close()
	})
	return (fonts = defaultFonts) => {
		const browser = opened.get(fonts) ?? open(fonts)
		opened.set(fonts, browser)
		return browser
	}
}

/** Browsers whose PDFs can be read in a language: only the whole one writes Arabic so, which takes twice as long. */
export function keepPrinters(): (locale: Locale, fonts?: Fonts) => Promise<Browser> {
	const [shell, whole] = [keepBrowsers(openBrowser), keepBrowsers(openWholeBrowser)]
	return (locale, fonts) => (locales[locale].direction === 'rtl' ? whole : shell)(fonts)
}

/** A browser with a persistent profile in the folder. */
export const openProfile = (folder: string): Promise<BrowserContext> =>
	chromium.launchPersistentContext(folder, {
		executablePath: findChromium(),
		...settings(defaultFonts),
		baseURL: inject('baseUrl'),
		serviceWorkers: 'block',
	})

/** A browser whose settings block all site storage. */
export function openWithoutStorage(): Promise<BrowserContext> {
	const profile = mkdtempSync(path.join(tmpdir(), 'k-visa-check-'))
	mkdirSync(path.join(profile, 'Default'))
	const settings = { profile: { default_content_setting_values: { cookies: 2 } } }
	writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(settings))
	return openProfile(profile)
}

/** A device that was left: what it holds is erased, and the page that stays open keeps its process alive. */
type Left = { readonly context: BrowserContext; readonly stays: Page; readonly erase: () => Promise<unknown> }

const lefts = new WeakMap<Browser, Map<string, Left[]>>()
const optionsOf = new WeakMap<BrowserContext, string>()
const leftOf = new WeakMap<BrowserContext, Left>()

/** The devices of a browser that were left, of those with the same options. */
function leftIn(browser: Browser, options: string): Left[] {
	const ofBrowser = lefts.get(browser) ?? new Map<string, Left[]>()
	const found = ofBrowser.get(options) ?? []
	lefts.set(browser, ofBrowser.set(options, found))
	return found
}

/** A page on a device of its own, on which nothing is yet, relative to the server under test, with everything observed on it. */
export async function newPage(
	browser: Browser,
	{ width = 1280, height = 900, ...others }: PageOptions = {},
): Promise<{ page: Page; observed: Observed }> {
	const options: BrowserContextOptions = {
		baseURL: inject('baseUrl'),
		viewport: { width, height },
		// Otherwise a page could come from the service worker's storage.
		serviceWorkers: 'block',
		...others,
	}
	const key = JSON.stringify(options)
	const context = leftIn(browser, key).pop()?.context ?? (await browser.newContext(options))
	optionsOf.set(context, key)
	context.setDefaultTimeout(timeout)
	const page = await context.newPage()
	return { page, observed: await observe(page) }
}

/** Presses what loads another page, and waits until that page stands; a press alone waits for nothing. */
export async function follow(page: Page, target: Locator): Promise<void> {
	const arrived = page.waitForEvent('domcontentloaded')
	await target.click()
	await arrived
}

/**
 * Closes a page and the others of its device, and erases what they have stored there, so that another test can use it: a
 * new device takes longer than most pages. A test that has set what is not erased so closes the context instead.
 */
export async function leave(page: Page): Promise<void> {
	const context = page.context()
	const browser = context.browser()
	const options = optionsOf.get(context)
	if (!browser || !options) throw new Error('not a page of newPage')
	const left = leftOf.get(context) ?? (await leaveOpen(context))
	leftOf.set(context, left)
	await Promise.all(context.pages().map((one) => one !== left.stays && one.close()))
	await left.erase()
	leftIn(browser, options).push(left)
}

async function leaveOpen(context: BrowserContext): Promise<Left> {
	const stays = await context.newPage()
	await stays.goto('/sw.js')
	const protocol = await context.newCDPSession(stays)
	const { origin } = new URL(stays.url())
	const erase = () => protocol.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
	return { context, stays, erase }
}

async function observe(page: Page): Promise<Observed> {
	const observed: Observed = { consoleErrors: [], violations: [], requests: [] }
	page.on('console', (message) => {
		if (message.type() === 'error') observed.consoleErrors.push(message.text())
		if (/Content[- ]Security[- ]Policy/i.test(message.text())) observed.violations.push(message.text())
	})
	page.on('pageerror', (error) => observed.consoleErrors.push(String(error)))
	page.on('request', (request) =>
		observed.requests.push({ method: request.method(), url: request.url(), body: request.postData() }),
	)
	await page.exposeFunction('reportViolation', (text: string) => observed.violations.push(text))
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
			Reflect.get(window, 'reportViolation')(`${violatedDirective} blocked ${blockedURI} ${sample}`),
		)
	})
	return observed
}

/** KB after gzip of the scripts that a page has requested so far. */
export function scriptsLoaded({ requests }: Observed): number {
	const paths = new Set(requests.map(({ url }) => new URL(url).pathname))
	const scripts = [...paths].filter((path) => /^\/_next\/.*\.js$/.test(path))
	return scripts.reduce((sum, path) => sum + sizeOf('.next-test', path), 0)
}

/**
 * The rule that takes most of axe-core's time. It is left out where the same is looked at in light and dark by the tests of all
 * pages (`expectAccessible`).
 */
export const colours = ['color-contrast']

/** Which of axe-core's rules look at a page: those of its tags without some, or one alone. */
type AxeRules = { readonly without?: readonly string[]; readonly only?: string }

/** The axe-core violations of the page in its current state, in short. */
export async function axeViolations(page: Page, { without = [], only }: AxeRules = {}) {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
	const options: RunOptions = {
		runOnly: only ? { type: 'rule', values: [only] } : { type: 'tag', values: axeTags },
		rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
		// All rules run; what they pass is not described, which would take longer than to run them.
		resultTypes: ['violations'],
		// None of these rules reads the style sheets, which would be loaded and parsed again each time.
		preload: false,
	}
	const violations = await page.evaluate<AxeResults['violations'], RunOptions>(
		async (given) => (await Reflect.get(window, 'axe').run(document, given)).violations,
		options,
	)
	return violations.map(({ id, impact, help, nodes }) => ({
		id,
		impact,
		help,
		where: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`),
	}))
}

/** Moves the pointer, as somebody reading a page does, until a condition holds. */
export async function moveUntil(page: Page, condition: () => Promise<unknown>): Promise<void> {
	for (let tries = 1; ; tries++) {
		await page.mouse.move(4 + (tries % 2) * 4, 4)
		const error = await condition().then(
			() => null,
			(reason: unknown) => reason,
		)
		if (error === null) return
		if (tries === 40) throw error
	}
}
