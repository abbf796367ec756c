import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultLocale, type Locale, localeIds } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { sources } from '@/rules/sources'
import { perfect } from '@/tests/rules/candidates'
import { newPage, openBrowser } from './browser'
import { linesOf, type Paper, type PdfPage, papers, printOn, squash, textOf } from './pdf'

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

/** Every language on A4, the first on the other paper as well. */
const papersOf = (locale: Locale): readonly Paper[] => (locale === defaultLocale ? ['A4', 'Letter'] : ['A4'])

/** Points to a millimetre, and the margins of the printed page. */
const mm = 72 / 25.4
const margin = { side: 17 * mm, top: 14 * mm, bottom: 19 * mm }

const unsureOfAll = Object.fromEntries(factIds.map((fact) => [fact, null])) as Partial<Facts>
const withGaps: Partial<Facts> = {
	...perfect,
	jobOffer: 'verbal',
	managementPlan: null,
	searchedAtHome: false,
	plannedActivities: ['business', 'paid-job'],
	provincialBonus: null,
	monthsPerYear: null,
}
const withoutOffer: Partial<Facts> = {
	...perfect,
	jobOffer: 'none',
	nationalities: ['HK'],
	domesticSales: true,
}

/** Opens the result of these answers, as somebody does who comes back to them. */
async function openResult(locale: Locale, chosen: readonly RulesetId[], facts: Partial<Facts>) {
	const { page } = await newPage(browser)
	const draft = { version: 1, savedOn: '2026-11-24', rulesets: chosen, employerInMind: true, facts }
	await page.addInitScript((text) => localStorage.setItem('k-visa-check', text), JSON.stringify(draft))
	await page.goto(`/${locale}/result`)
	await page.locator('[data-ruleset]').first().waitFor()
	return page
}

/** What the page says that must be found again on paper. */
const readPage = (page: Page) =>
	page.evaluate(() => {
		const texts = (selector: string) =>
			[...document.querySelectorAll(`main ${selector}`)].map(({ textContent }) => textContent ?? '')
		return {
			title: texts('h1'),
			/** The verdicts. */
			summary: texts('[data-ruleset] h2'),
			headings: texts(':is(h2, h3):not(.no-print *)'),
			/** What must not end a page: a topic with its count, column heads, labels of a list, a section's first lines; not what needs no documents. */
			leading: [
				...[...document.querySelectorAll('main :has(> h3 + p:last-child):not(section:has(#evidence) *)')].map(
					({ textContent }) => textContent ?? '',
				),
				...texts('section > p[aria-hidden]'),
				...texts('li > p:has(+ ul)'),
				...texts('section h2 + p:not(.no-print)'),
			],
			rows: [...document.querySelectorAll('[data-criterion]')].map((row) => {
				const [word, statement, answer] = [...row.querySelectorAll(':scope > span')].map(
					({ textContent }) => textContent ?? '',
				)
				return { word, statement, answer } as Record<'word' | 'statement' | 'answer', string>
			}),
			questions: texts('article section ol a'),
			documents: texts('section:has(#evidence) label'),
			points: [...document.querySelectorAll('table tr')].map(({ textContent }) => textContent ?? ''),
		}
	})
type Read = Awaited<ReturnType<typeof readPage>>

const isFoot = ({ top }: { readonly top: number }, { height }: PdfPage) => top > height - margin.bottom
const body = (page: PdfPage) => page.words.filter((word) => !isFoot(word, page))

/** Texts of pages that have been asked for. */
const known = new WeakMap<PdfPage, string>()

/** Where the column of names in the summary ends. */
const nameColumn = margin.side + 42 * mm

/** The text of a page: as it runs, line by line, and column by column where there are two. */
function textsOf(page: PdfPage): string {
	const text = known.get(page) ?? readTexts(page)
	known.set(page, text)
	return text
}

function readTexts(page: PdfPage): string {
	const words = body(page)
	const isLeft = ({ left }: { readonly left: number }) => left < page.width / 2
	const names = words.filter(({ left }) => left < nameColumn)
	const columns = [words.filter(isLeft), words.filter((word) => !isLeft(word)), names]
	const lines = [words, ...columns].map((some) => textOf(linesOf(some).flat()))
	return [textOf(words), ...lines].join('\n')
}

/** Where the column of the statements begins, and that of the answers: at their headings. */
function columnsOf(pages: readonly PdfPage[], locale: Locale): [number, number] {
	const headings = Object.values(wordsOf(locale).result.conditions.columns).map((text) => sayIn(locale)(text))
	const head = pages
		.flatMap(({ words }) => linesOf(words))
		.find((line) => textOf(line) === squash(headings.join('')))
	const [, statement = '', answer = ''] = headings
	const leftOf = (heading: string) =>
		head?.find(({ text }) => squash(text) === squash(heading.split(' ')[0] ?? ''))?.left ?? Number.NaN
	return [leftOf(statement), leftOf(answer)]
}

/** The width of the column of the sources, which end at the margin. */
const sourceColumn = 6.25 * 9.5

/** Criteria that do not stand whole on one page, with their result beside the statement's first line. */
function brokenRows(pages: readonly PdfPage[], { rows }: Read, locale: Locale) {
	// A number between marks of direction begins a pixel or two before its column.
	const [statements, answers] = columnsOf(pages, locale).map((left) => left - 4) as [number, number]
	const isWhole = (page: PdfPage, { word, statement, answer }: Read['rows'][number]) => {
		const sources = page.width - margin.side - sourceColumn - 1
		const lines = linesOf(body(page))
		return lines.some((line, index) => {
			if (textOf(line.filter(({ left }) => left < statements)) !== squash(word)) return false
			const after = lines.slice(index + 1)
			const next = after.findIndex((other) => other.some(({ left }) => left < statements))
			const row = [line, ...(next < 0 ? after : after.slice(0, next))].flat()
			const between = (from: number, to: number) =>
				textOf(row.filter(({ left }) => left >= from && left < to))
			const inColumns = [between(statements, answers), between(answers, sources)]
			const inLines = between(statements, sources)
			const wanted = [statement, answer].map(squash)
			return inColumns.join() === wanted.join() || inLines === wanted.join('')
		})
	}
	return rows.filter((row) => !pages.some((page) => isWhole(page, row))).map(({ statement }) => statement)
}

/** Last lines of pages that head what is on the next page. */
function lonelyHeadings(pages: readonly PdfPage[], { headings, leading }: Read) {
	const texts = [...headings, ...leading].map(squash)
	const isLast = (text: string, line: string) => text === line || (line.length > 15 && text.endsWith(line))
	return pages
		.map((page) => textOf(linesOf(body(page)).at(-1) ?? []))
		.filter((last) => texts.some((text) => isLast(text, last)))
}

/** Words that lie outside the margins. */
const outside = (pages: readonly PdfPage[]) =>
	pages.flatMap((page) =>
		page.words
			.filter(
				({ left, right, top, bottom }) =>
					left < margin.side - 1 || right > page.width - margin.side + 2 || top < 0 || bottom > page.height,
			)
			.map(({ text }) => text),
	)

/** Whatever of these texts is not on the paper. */
const missing = (pages: readonly PdfPage[], texts: readonly string[]) => {
	const whole = pages.map(textsOf)
	const all = whole.join('\n')
	// What stands in a narrow column beside another runs on in no line: then its words are on one page.
	const isOn = (page: string, text: string) =>
		page.includes(squash(text)) || text.split(/[ \u200b]/).every((word) => page.includes(squash(word)))
	return texts.filter((text) => !whole.some((page) => isOn(page, text)) && !all.includes(squash(text)))
}

/** Texts of the screen that have no business on paper, unless they are the page's own title. */
function navigationIn(pages: readonly PdfPage[], locale: Locale, title: readonly string[] = []) {
	const { site, result } = wordsOf(locale)
	const say = sayIn(locale)
	const { shell } = site
	const texts = [shell.skip, shell.topLine, shell.footerAbout, shell.footerSources]
	const controls = [result.print, result.change, result.startOver, result.erase, result.rulesLink]
	const links = [result.others.add, result.whom.questions, result.nextSteps.offer.see]
	const whole = pages.map(textsOf).join('\n')
	return [...texts, ...controls, ...links]
		.map((text) => say(text))
		.filter((text) => !title.map(squash).includes(squash(text)) && whole.includes(squash(text)))
}

/** Pages whose foot does not say which of how many it is. */
function unnumbered(pages: readonly PdfPage[], locale: Locale) {
	const say = sayIn(locale)
	const { shell } = wordsOf(locale).site
	return pages.flatMap((page, index) => {
		const foot = textOf(linesOf(page.words.filter((word) => isFoot(word, page))).flat())
		const wanted = squash(say(shell.paperNumber, { page: String(index + 1), pages: String(pages.length) }))
		return foot.includes(wanted) ? [] : [foot]
	})
}

const cases = [
	['somebody with gaps, under all rule sets', rulesetIds, withGaps],
	['somebody who is sure of nothing', ['article', 'k-published'], unsureOfAll],
	['somebody without an offer', ['article', 'work-permit'], withoutOffer],
] as const
const prints = localeIds.flatMap((locale) =>
	papersOf(locale).flatMap((paper) =>
		cases.map(([who, chosen, facts]) => ({ locale, paper, who, chosen, facts })),
	),
)

describe.each(prints)('the printed result of $who, $locale on $paper', ({ locale, paper, chosen, facts }) => {
	let pages: PdfPage[]
	let read: Read
	beforeAll(async () => {
		const page = await openResult(locale, chosen, facts)
		read = await readPage(page)
		pages = await printOn(page, paper)
		await page.context().close()
	})
	const words = wordsOf(locale)
	const say = sayIn(locale)

	test('has the size of the paper', () => {
		for (const { width, height } of pages) {
			expect(Math.abs(width - papers[paper].width)).toBeLessThan(1)
			expect(Math.abs(height - papers[paper].height)).toBeLessThan(1)
		}
	})

	test('is whole: headings, reasons, questions, documents, the disclaimer', () => {
		const { disclaimer, signature, whom } = words.result
		expect(missing(pages, [...read.headings, ...read.questions, ...read.documents])).toEqual([])
		expect(
			missing(
				pages,
				[disclaimer.title, disclaimer.text].map((text) => say(text)),
			),
		).toEqual([])
		expect(
			missing(
				pages,
				[whom.embassy, signature.name, signature.date].map((text) => say(text)),
			),
		).toEqual([])
		expect(read.headings.length).toBeGreaterThan(10)
	})

	test('says of each criterion its result beside its statement, and cuts no row', () => {
		expect(read.rows.length).toBe(chosen.reduce((sum, id) => sum + rulesets[id].criteria.length, 0))
		expect(brokenRows(pages, read, locale)).toEqual([])
	})

	test('keeps the table of points on one page', () => {
		const texts = pages.map(textsOf)
		const whole = texts.filter((text) => read.points.every((row) => text.includes(squash(row))))
		expect(whole.length).toBeGreaterThan(0)
		expect(read.points.length > 0).toBe(chosen.some((id) => id === 'work-permit'))
	})

	test('names each rule set, its version and the day, and spells out the sources', () => {
		for (const id of chosen) {
			expect(
				missing(pages, [
					say(words.rulesets[id].name),
					say(words.result.versions.line, {
						version: rulesets[id].version,
						date: sayDay(locale, rulesets[id].lastChecked),
					}),
				]),
			).toEqual([])
			const named = rulesets[id].criteria.flatMap((criterion) => criterion.sources.map(({ id }) => id))
			const addresses = named.flatMap((source) => sources[source].url ?? [])
			expect(missing(pages, addresses)).toEqual([])
			expect(
				missing(
					pages,
					named.map((source) => say(words.sources[source].name)),
				),
			).toEqual([])
		}
	})

	test('has all that a consulate needs on its first page, which the annex does not begin on', () => {
		const { paper: texts, disclaimer, conditions } = words.result
		const first = pages.slice(0, 1)
		const asked = [...Object.values(texts.ask), texts.answer, texts.questions].map((text) => say(text))
		const inChinese = Object.values(wordsOf('zh').result.paper.ask).map((text) => sayIn('zh')(text))
		const names = chosen.flatMap((id) => [
			say(words.rulesets[id].name),
			say(words.statuses[rulesets[id].status]),
		])
		expect(missing(first, [...asked, ...inChinese, ...names, say(disclaimer.title)])).toEqual([])
		expect(missing(first, read.summary)).toEqual([])
		expect(first.map(textsOf).join()).not.toContain(squash(say(conditions.title)))
		expect(read.summary).toHaveLength(chosen.length)
	})

	test('numbers its pages', () => {
		expect(unnumbered(pages, locale)).toEqual([])
	})

	test('leaves no heading alone at the end of a page', () => {
		expect(lonelyHeadings(pages, read)).toEqual([])
	})

	test('has no navigation, and nothing beyond its margins', () => {
		expect(navigationIn(pages, locale)).toEqual([])
		expect(outside(pages)).toEqual([])
	})
})

/** By how many pixels each large heading's letters stay within its box above; what reaches out is cut by a page that ends there. */
const roomAbove = (page: Page) =>
	page.locator('main :is(h1, h2)').evaluateAll((headings) => {
		const canvas = document.createElement('canvas').getContext('2d')
		if (!canvas) throw new Error('This browser has no canvas')
		return headings.map((heading) => {
			const { font, lineHeight, paddingTop } = getComputedStyle(heading)
			canvas.font = font
			const ink = canvas.measureText(heading.textContent)
			const box = ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent
			const above = (Number.parseFloat(lineHeight) - box) / 2 + ink.fontBoundingBoxAscent
			const room = above + Number.parseFloat(paddingTop) - ink.actualBoundingBoxAscent
			return { heading: heading.textContent, room }
		})
	})

test.each(localeIds)('no mark of a large heading in %s reaches onto the page before', async (locale) => {
	const page = await openResult(locale, rulesetIds, withGaps)
	await page.emulateMedia({ media: 'print' })
	const rooms = await roomAbove(page)
	expect(rooms.length).toBeGreaterThan(10)
	expect(rooms.filter(({ room }) => room < 0.5)).toEqual([])
	await page.context().close()
})

const otherPages = [
	'/rules',
	...rulesetIds.map((id) => `/rules/${id}`),
	'/about-the-visa',
	'/privacy',
	'/accessibility',
]
const otherPrints = localeIds.flatMap((locale) => otherPages.map((path) => ({ locale, path })))

test.each(otherPrints)(
	'$locale $path prints whole, with its addresses and page numbers and no navigation',
	async ({ locale, path }) => {
		const { page } = await newPage(browser)
		await page.goto(`/${locale}${path}`)
		const read = await readPage(page)
		const addresses = await page
			.locator('main a[href^="http"]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
		for (const paper of papersOf(locale)) {
			const pages = await printOn(page, paper)
			expect({ paper, missing: missing(pages, [...read.headings, ...addresses]) }).toEqual({
				paper,
				missing: [],
			})
			expect({ paper, unnumbered: unnumbered(pages, locale) }).toEqual({ paper, unnumbered: [] })
			expect({ paper, lonely: lonelyHeadings(pages, read) }).toEqual({ paper, lonely: [] })
			expect({ paper, navigation: navigationIn(pages, locale, read.title) }).toEqual({
				paper,
				navigation: [],
			})
			expect({ paper, outside: outside(pages) }).toEqual({ paper, outside: [] })
		}
		await page.context().close()
	},
)

describe('a fault on paper is seen:', () => {
	let page: Page
	let read: Read
	beforeAll(async () => {
		page = await openResult('en', ['article', 'k-published'], withGaps)
		read = await readPage(page)
	})
	afterAll(() => page?.context().close())

	/** Prints under a further rule of the style sheet. */
	async function printUnder(rule: string) {
		await page.evaluate((text) => {
			const [sheet] = [...document.styleSheets].slice(-1)
			sheet?.insertRule(`@media print { ${text} }`, sheet.cssRules.length)
		}, rule)
		const pages = await printOn(page, 'A4')
		await page.evaluate(() => {
			const [sheet] = [...document.styleSheets].slice(-1)
			sheet?.deleteRule(sheet.cssRules.length - 1)
		})
		return pages
	}

	test('a row that is cut', async () => {
		const tall =
			'[data-criterion] { break-inside: auto !important } [data-criterion] > span { max-width: 12mm }'
		expect(brokenRows(await printUnder(tall), read, 'en')).not.toEqual([])
	})

	test('a result that does not stand beside its statement', async () => {
		const swapped = '[data-criterion] > span:first-of-type { visibility: hidden }'
		expect(brokenRows(await printUnder(swapped), read, 'en')).not.toEqual([])
	})

	test('a heading alone at the end of a page', async () => {
		expect(
			lonelyHeadings(await printUnder('h2 + dl, h2 + div, h2 + p { break-before: page }'), read),
		).not.toEqual([])
	})

	test('a page without its number', async () => {
		expect(unnumbered(await printUnder(':root { --paper-right: "" !important }'), 'en')).not.toEqual([])
	})

	test('navigation', async () => {
		expect(navigationIn(await printUnder('.no-print { display: block !important }'), 'en')).not.toEqual([])
	})

	test('what lies beyond the margins', async () => {
		expect(outside(await printUnder('main { margin-inline: -12mm }'))).not.toEqual([])
	})

	test('what is folded away, or left out', async () => {
		const texts = [...read.headings, ...read.questions, ...read.documents]
		expect(missing(await printUnder('h3 { display: none }'), texts)).not.toEqual([])
		const folded = await printUnder(
			':is(section:has(#evidence), [data-paper="summary"]) ul { display: none }',
		)
		expect(missing(folded, read.documents)).not.toEqual([])
	})
})
