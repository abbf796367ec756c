import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { employerLocaleOf } from '@/lib/i18n/employer-locale'
import { type Locale, localeIds } from '@/lib/i18n/locales'
import { clauses } from '@/lib/law/clauses'
import { terms } from '@/lib/terms/terms'
import {
	floor,
	limits,
	measureKept,
	measureSizes,
	returningLimitOf,
	scriptLimitOf,
} from '@/scripts/bench/sizes.mjs'
import { allTexts } from '../all-texts'
import { newPage, openBrowser, scriptsLoaded } from './browser'

const distDir = '.next-test'
const isOfLocale = (page: string, locale: Locale) => page === `/${locale}` || page.startsWith(`/${locale}/`)
const pages = measureSizes(distDir).filter(({ page }) => localeIds.some((locale) => isOfLocale(page, locale)))
const versionOf = (name: string) =>
	JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version

test('what an empty page loads has been measured with the versions in use', () => {
	expect({ next: versionOf('next'), react: versionOf('react') }).toEqual({
		next: floor.next,
		react: floor.react,
	})
})

describe.each(pages)('$page', ({ page, html, css, js }) => {
	const limit = scriptLimitOf(page)

	test.runIf(limit !== null)('names no more of scripts than it may', () => {
		expect(js - floor.js).toBeGreaterThan(0)
		expect(js - floor.js).toBeLessThanOrEqual(Number(limit))
	})

	test('has light style sheets', () => {
		expect(css).toBeGreaterThan(0)
		expect(css).toBeLessThanOrEqual(limits.css)
	})

	test.runIf(/\/check\//.test(page))('is a light page', () => {
		expect(html).toBeLessThanOrEqual(limits.stepHtml)
	})
})

test.each(measureKept(distDir))('a device keeps little for use without a network in $locale', (kept) => {
	expect(kept.files).toBeGreaterThan(floor.js)
	expect(kept.files).toBeLessThanOrEqual(limits.keptFiles)
	expect(kept.pages).toBeGreaterThan(0)
	expect(kept.pages).toBeLessThanOrEqual(limits.keptPages)
	expect(kept.later).toBeGreaterThan(0)
	expect(kept.later).toBeLessThanOrEqual(limits.keptLater)
})

describe('somebody who comes back to answers', () => {
	const full = readFileSync('scripts/pictures/screenshot-draft.json', 'utf8')
	const quick = JSON.stringify({ ...JSON.parse(full), way: 'quick' })
	let browser: Browser
	beforeAll(async () => {
		browser = await openBrowser()
	})
	afterAll(() => browser?.close())

	const pathsIn = (locale: Locale) => [
		{ path: `/${locale}/result`, way: 'full', draft: full },
		{ path: `/${locale}/check/market`, way: 'quick', draft: quick },
	]
	test.each([
		...localeIds.flatMap(pathsIn),
		{ path: '/en/check/answers', way: 'full', draft: full },
		{ path: '/en/check/market', way: 'full', draft: full },
	])('loads no more of scripts for $path in the $way way than a later visit may', async ({ path, draft }) => {
		const { page, observed } = await newPage(browser)
		await page.addInitScript((text) => localStorage.setItem('k-visa-check', text), draft)
		await page.goto(path, { waitUntil: 'networkidle' })
		expect(scriptsLoaded(observed) - floor.js).toBeLessThanOrEqual(returningLimitOf(path))
		await page.context().close()
	})
})

test('no page loads a font', () => {
	const files = readdirSync(path.join(distDir, 'static'), { encoding: 'utf8', recursive: true })
	const sheets = files.filter((file) => /^css.[^.]+\.css$/.test(file))
	expect(sheets.length).toBeGreaterThan(0)
	expect(files.filter((file) => /\.(woff2?|ttf|otf|eot)$/.test(file))).toEqual([])
	for (const sheet of sheets) {
		expect(readFileSync(path.join(distDir, 'static', sheet), 'utf8')).not.toContain('@font-face')
	}
})

/** Every text of a language that is long enough to be nobody else's, as it is written in the messages. */
function longTexts(locale: Locale): string[] {
	const folder = path.join('lib/words/messages', locale)
	const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => readFileSync(path.join(folder, file), 'utf8'))
		.join('\n')
	const texts = Array.from(written.matchAll(/'((?:[^'\\\n]|\\.)+)'(?!\s*:)/g), ([, text = '']) => text)
	return [...new Set(texts.filter((text) => Buffer.byteLength(text) >= 24 && !/[{}\\"<>&]/.test(text)))]
}

/** What people point at, at a counter: questions on paper, documents, and terms. It is Chinese in every language. */
const pointedAt: readonly string[] = [
	...Object.values(allTexts.zh.documents.list).map(({ name }) => String(name)),
	...Object.values(allTexts.zh.result.paper.ask),
	...Object.values(terms).flatMap(({ chinese }) => chinese ?? []),
]

/** What clauses say in their own words, in every language. */
const originals = clauses.map(({ words }) => words ?? '').join('\n')

/** The long texts of each language. */
const textsOf = Object.fromEntries(
	localeIds.map((locale) => [locale, longTexts(locale)]),
) as unknown as Readonly<Record<Locale, readonly string[]>>

/** Of how many characters a beginning is: no long text has fewer. */
const beginning = 8
const beginnings = new Map<string, string[]>()
for (const text of new Set(Object.values(textsOf).flat())) {
	const start = text.slice(0, beginning)
	beginnings.set(start, [...(beginnings.get(start) ?? []), text])
}

const alreadyRead = new Map<string, ReadonlySet<string>>()
/** The long texts of any language in a file, which is read once: most are in pages of all languages. */
function longTextsIn(file: string): ReadonlySet<string> {
	const known = alreadyRead.get(file)
	if (known) return known
	const content = readFileSync(file, 'utf8')
	const found = new Set<string>()
	alreadyRead.set(file, found)
	for (let at = 0; at < content.length; at++)
		for (const text of beginnings.get(content.slice(at, at + beginning)) ?? [])
			if (content.startsWith(text, at)) found.add(text)
	return found
}

describe.each(localeIds)('a page in %s', (locale) => {
	// Pages for employers are English where a language has no words for them.
	const isInLocale = (page: string) =>
		employerLocaleOf(locale) === locale || !/\/(?:screen|team)\b/.test(page)
	const own = pages.filter(({ page }) => isOfLocale(page, locale) && isInLocale(page))
	const fileOf = (page: string) => path.join(distDir, 'server/app', `${page}.html`)

	test('brings the texts of its language alone', () => {
		const ours = new Set(textsOf[locale])
		const others = localeIds.filter((id) => id !== locale).flatMap((id) => textsOf[id])
		const foreign = new Set(
			others.filter(
				(text) =>
					!ours.has(text) && !pointedAt.some((whole) => whole.includes(text)) && !originals.includes(text),
			),
		)
		expect(foreign.size).toBeGreaterThan(500)
		const files = new Set(own.flatMap(({ page, scripts }) => [fileOf(page), ...scripts]))
		const found = [...files].flatMap((file) =>
			[...longTextsIn(file)].filter((text) => foreign.has(text)).map((text) => `${file}: ${text}`),
		)
		expect(found).toEqual([])
	})

	test('brings those of its own, so that the others would be seen', () => {
		const start = longTextsIn(fileOf(`/${locale}`))
		expect(textsOf[locale].filter((text) => start.has(text)).length).toBeGreaterThan(5)
	})
})
