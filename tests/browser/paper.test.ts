import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkAll } from '@/components/result/checked/check-all'
import { bestWay } from '@/lib/best-way/best-way'
import { today } from '@/lib/day/today'
import { decodeHandoff } from '@/lib/handoff/decode-handoff'
import { encodeHandoff } from '@/lib/handoff/encode-handoff'
import { typedLines } from '@/lib/handoff/typed-code'
import { type Locale, localeIds, locales } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import type { Facts } from '@/rules/facts-schema'
import { normalise } from '@/rules/normalise'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { cited } from '@/rules/sources/cited'
import { addressOf } from '@/rules/sources/source'
import screenshotDraft from '@/scripts/pictures/screenshot-draft.json'
import { perfect } from '@/tests/rules/candidates'
import { ofToday } from '@/tests/runs'
import { keepPrinters, leave, moveUntil, newPage } from './browser'
import { defaultFonts, otherFonts } from './fonts'
import { inTurn, partOf, type Run, runs, takesAll } from './parts'
import { linesOf, type Paper, type PdfPage, papers, pdfOf, printOn, readPdf, squash, textOf } from './pdf'
import { persons } from './persons'
import { readPaperCode } from './qr-on-paper'

const browserFor = keepPrinters()

/** Points to a millimetre, and the margins of the printed page. */
const mm = 72 / 25.4
const margin = { side: 17 * mm, top: 14 * mm, bottom: 19 * mm }

const withGaps: Partial<Facts> = {
	...perfect,
	jobOffer: 'verbal',
	managementPlan: null,
	searchedAtHome: false,
	plannedActivities: ['business', 'paid-job'],
	provincialBonus: null,
	monthsPerYear: null,
}

const visaQuestions = ['age', 'institution', 'documents'] as const

/** The law that the questions on paper are about: that of the best way; null where nothing is needed or open. */
function aboutBest(facts: Partial<Facts>, chosen: readonly RulesetId[]): RulesetId | null {
	const given = normalise(facts)
	const best = bestWay(checkAll(given, chosen, today()), given)
	return best?.isLaw && best.id !== 'none' && best.state !== 'not-needed' ? best.ruleset : null
}

/** Opens the result of these answers, as somebody does who comes back to them. */
async function openResult({ fonts, locale }: Run, chosen: readonly RulesetId[], facts: Partial<Facts>) {
	const { page } = await newPage(await browserFor(locale, fonts))
	const draft = { version: 1, savedOn: '2026-11-24', rulesets: chosen, employerInMind: true, facts }
	await page.addInitScript((text) => localStorage.setItem('k-visa-check', text), JSON.stringify(draft))
	await page.goto(`/${locale}/result`)
	await page.locator('[data-ruleset]').first().waitFor()
	return page
}

/** The code on the first page of paper. */
const paperCode = (page: Page) =>
	page.locator('[data-paper="summary"] svg[shape-rendering="crispEdges"]').first()

/** What the page says that must be found again on paper. */
const readPage = (page: Page) =>
	page.evaluate(() => {
		const texts = (selector: string) =>
			[...document.querySelectorAll(`main ${selector}`)].map(({ textContent }) => textContent ?? '')
		return {
			title: texts('h1'),
			/** The verdicts. */
			summary: texts('[data-paper="summary"] [data-verdict]'),
			headings: texts(':is(h2, h3):not(.no-print *)'),
			/** Where a page begins; their names stand elsewhere too. */
			tops: texts('[data-annex] > div:first-child > h2'),
			/** What must not end a page: labels of a list, a section's first lines. */
			leading: [
				...texts('li:not(.no-print *) > p:has(+ ul)'),
				...texts('section:not(.no-print *) h2 + p:not(.no-print)'),
			],
			/** Of each criterion its statement, its result in a word, and the answers. */
			rows: [...document.querySelectorAll('[data-row]')].map((row) =>
				[...row.querySelectorAll(':scope > span:first-of-type, strong, strong + span')]
					.map(({ textContent }) => textContent)
					.join(' '),
			),
			documents: texts('#documents label > span'),
			points: texts('[data-points] li'),
		}
	})
type Read = Awaited<ReturnType<typeof readPage>>

/** A millimetre in pixels of the style sheet. */
const mmInPixels = 96 / 25.4

/**
 * The lines to write on as the page lays them out for a paper, and what of the first page lies below its end. What is
 * printed is laid out by the same rules at the size of the paper.
 */
async function roomOnPaper(page: Page, paper: Paper) {
	const { width, height } = papers[paper]
	const toPixels = (points: number) => Math.floor((points / 72) * 96)
	const before = page.viewportSize()
	await page.emulateMedia({ media: 'print' })
	await page.setViewportSize({
		width: toPixels(width - 2 * margin.side),
		height: toPixels(height - margin.top - margin.bottom),
	})
	const room = await page.locator('[data-paper="summary"]').evaluate((summary) => {
		const end = summary.getBoundingClientRect().bottom + 1
		const below = [...summary.querySelectorAll('p, h3, li')].filter(
			(part) => part.getBoundingClientRect().bottom > end,
		)
		return {
			cut: below.map(({ textContent }) => textContent),
			lines: [...summary.querySelectorAll('ol > li > p:last-child')].map((line) => {
				const { width, height } = line.getBoundingClientRect()
				return { width, height }
			}),
		}
	})
	await page.emulateMedia({ media: null })
	if (before) await page.setViewportSize(before)
	return room
}

const isFoot = ({ top }: { readonly top: number }, { height }: PdfPage) => top > height - margin.bottom
const body = (page: PdfPage) => page.words.filter((word) => !isFoot(word, page))

/** The words of a page in its two columns. */
function columnsOf(page: PdfPage) {
	const isFirst = ({ left }: { readonly left: number }) => left < page.width / 2
	return [body(page).filter(isFirst), body(page).filter((word) => !isFirst(word))]
}

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
	const names = words.filter(({ left }) => left < nameColumn)
	const lines = [words, ...columnsOf(page), names].map((some) => textOf(linesOf(some).flat()))
	return [textOf(words), ...lines].join('\n')
}

/** Criteria whose statement, result and answers do not stand together in one column of a page. */
const brokenRows = (pages: readonly PdfPage[], { rows }: Read) =>
	rows.filter((row) => !pages.some((page) => textsOf(page).includes(squash(row))))

/** Last lines of pages, and of the columns of a result, that head what follows elsewhere. */
function lonelyHeadings(pages: readonly PdfPage[], { headings, leading, tops, rows }: Read) {
	const texts = [...headings, ...leading].filter((text) => !tops.includes(text)).map(squash)
	const isLast = (text: string, line: string) => text === line || (line.length > 15 && text.endsWith(line))
	return pages
		.flatMap((page, at) =>
			// On the first page of a result the questions stand below both columns.
			[body(page), ...(rows.length > 0 && at > 0 ? columnsOf(page) : [])].map((words) =>
				textOf(linesOf(words).at(-1) ?? []),
			),
		)
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
	const { site, result, bestWay } = wordsOf(locale)
	const say = sayIn(locale)
	const { shell } = site
	const texts = [shell.skip, shell.topLine, shell.footerAbout, shell.footerSources]
	const controls = [result.print, result.change, result.startOver, result.erase, result.rulesLink]
	const links = [result.others.add, result.whom.questions, bestWay.go.print, bestWay.go.change]
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

/** On how many pages a result has to fit, by how many rule sets it has; in Russian, whose words are the longest, one more. */
const mostPages = (locale: Locale, count: 2 | 4) => (count === 2 ? 4 : locale === 'ru' ? 8 : 7)

/** The fonts, each with the languages and sizes of paper on which something is printed with them. */
const everyPaper = [defaultFonts, ...otherFonts].map((fonts) =>
	runs
		.filter((run) => run.fonts === fonts)
		.flatMap((run) => (['A4', 'Letter'] as const).map((paper) => ({ ...run, paper }))),
)
/**
 * Each person with two rule sets or with four, in turn (`npm run test:journeys`: with both); languages and sizes of paper are
 * shared out among them.
 */
const prints = everyPaper.flatMap((ways, set) =>
	ofToday([...persons.entries()], 2, set).flatMap(([index, person]) => {
		const counts = index % 2 === 0 ? ([2, 4] as const) : ([4, 2] as const)
		return (takesAll ? counts : counts.slice(0, 1)).map((count, at) => ({
			...person,
			...(ways[(index + 3 * at) % ways.length] as (typeof ways)[number]),
			count,
			chosen: rulesetIds.slice(0, count),
		}))
	}),
)

describe.each(prints)(
	'the printed result of $name, $count rule sets, $locale on $paper with $fonts',
	(print) => {
		const { locale, paper, chosen, count, facts } = print
		let pdf: Buffer
		let pages: PdfPage[]
		let read: Read & { readonly room: Awaited<ReturnType<typeof roomOnPaper>> }
		let origin: string
		beforeAll(async () => {
			const page = await openResult(print, chosen, facts)
			await moveUntil(page, () => paperCode(page).waitFor({ state: 'attached', timeout: 500 }))
			if (locale !== 'zh')
				await page.locator('[data-paper="summary"] h2 [lang|="zh"]').waitFor({ state: 'attached' })
			await page.waitForFunction(() =>
				[...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(({ sheet }) => sheet),
			)
			read = { ...(await readPage(page)), room: await roomOnPaper(page, paper) }
			pdf = await pdfOf(page, paper)
			pages = readPdf(pdf, locales[locale].direction)
			origin = new URL(page.url()).origin
			await leave(page)
		})
		const words = wordsOf(locale)
		const say = sayIn(locale)

		test('fits on its pages, each rule set from the top of one', () => {
			expect(pages.length).toBeLessThanOrEqual(mostPages(locale, count))
			const tops = pages.map((page) => textOf(linesOf(page.words)[0] ?? []))
			for (const id of chosen) {
				const name = squash(say(words.rulesets[id].name))
				expect({ id, tops: tops.filter((top) => top.startsWith(name)).length }).toEqual({ id, tops: 1 })
			}
		})

		test('ends on no page that has a line to sign alone', () => {
			const last = pages.map((page) => textOf(linesOf(body(page)).flat()))
			const { name, date } = words.result.signature
			expect(last.filter((text) => text.startsWith(squash(say(name) + say(date))))).toEqual([])
		})

		test('has a code that gives the same answers again', () => {
			const link = readPaperCode(pdf, locales[locale].direction)
			expect(link).toMatch(new RegExp(`^${origin}/${locale}/handoff#`))
			const decoded = decodeHandoff(link ?? '')
			if (decoded.kind !== 'read' || decoded.purpose !== 'answers') throw new Error(decoded.kind)
			expect([...decoded.rulesets].sort()).toEqual([...chosen].sort())
			expect(normalise(decoded.facts)).toEqual(normalise(facts))
		})

		test('has the code to type beside it, where it is short enough', () => {
			const lines = typedLines(encodeHandoff({ facts, rulesets: chosen, asOf: today() })) ?? []
			expect(lines.length).toBeGreaterThan(0)
			const text = textsOf(pages[0] as PdfPage)
			expect(lines.filter((line) => !text.includes(squash(line)))).toEqual([])
			expect(text).toContain(squash(`${new URL(origin).host}/verify`))
		})

		test('says on its first page the best way, the verdicts and the deciding answers in Chinese as well', () => {
			const chinese = wordsOf('zh')
			const sayChinese = sayIn('zh')
			const names = chosen.flatMap((id) => [
				sayChinese(chinese.rulesets[id].name),
				sayChinese(chinese.statuses[rulesets[id].status]),
			])
			const { title, answers } = chinese.result.paper
			expect(missing(pages.slice(0, 1), [...names, sayChinese(title), sayChinese(answers)])).toEqual([])
		})

		test('leaves lines to write on over the whole width, and cuts nothing off its first page', () => {
			expect(read.room.cut).toEqual([])
			for (const { height, width } of read.room.lines) {
				expect(height).toBeGreaterThanOrEqual(8 * mmInPixels - 1)
				expect(width).toBeGreaterThan(170 * mmInPixels)
			}
			expect(read.room.lines).toHaveLength(aboutBest(facts, chosen) ? 3 : 0)
		})

		test('has the size of the paper', () => {
			for (const { width, height } of pages) {
				expect(Math.abs(width - papers[paper].width)).toBeLessThan(1)
				expect(Math.abs(height - papers[paper].height)).toBeLessThan(1)
			}
		})

		test('is whole: headings, documents, the disclaimer, whom to ask', () => {
			const { disclaimer, signature, whom } = words.result
			expect(missing(pages, [...read.headings, ...read.documents])).toEqual([])
			const texts = [disclaimer.title, disclaimer.text, whom.embassy, signature.name, signature.date]
			expect(
				missing(
					pages,
					texts.map((text) => say(text)),
				),
			).toEqual([])
			expect(read.headings.length).toBeGreaterThan(10)
		})

		test('says of each criterion its result below its statement, and cuts no row', () => {
			expect(read.rows.length).toBe(chosen.reduce((sum, id) => sum + rulesets[id].criteria.length, 0))
			expect(brokenRows(pages, read)).toEqual([])
		})

		test('keeps the points on one page', () => {
			const texts = pages.map(textsOf)
			const whole = texts.filter((text) => read.points.every((row) => text.includes(squash(row))))
			expect(whole.length).toBeGreaterThan(0)
			expect(read.points.length > 0).toBe(chosen.includes('work-permit'))
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
				const addresses = named.flatMap((source) => addressOf(cited[source]) ?? [])
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
			const { paper: texts, disclaimer, whom } = words.result
			const first = pages.slice(0, 1)
			const about = aboutBest(facts, chosen)
			const ids = about === 'work-permit' ? (['class', 'city', 'papers'] as const) : visaQuestions
			const heading = about === 'work-permit' ? texts.questionsPermit : texts.questions
			const questions = [...ids.map((id) => texts.ask[id]), texts.answer, heading].map((text) => say(text))
			const inChinese = ids.map((id) => sayIn('zh')(wordsOf('zh').result.paper.ask[id]))
			const asked = about ? [...questions, ...inChinese] : []
			const names = chosen.flatMap((id) => [
				say(words.rulesets[id].name),
				say(words.statuses[rulesets[id].status]),
			])
			expect(
				missing(first, [...asked, ...names, say(disclaimer.title), say(words.handoff.handOver.scan)]),
			).toEqual([])
			expect(missing(first, read.summary)).toEqual([])
			expect(first.map(textsOf).join()).not.toContain(squash(say(whom.title)))
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
	},
)

/** By how many pixels each large heading's letters stay within its box above; what reaches out is cut by a page that ends there. */
const roomAbove = (page: Page) =>
	page.locator('[data-paper] :is(h1, h2)').evaluateAll((headings) => {
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

test.each(runs)(
	'no mark of a large heading in $locale with $fonts reaches onto the page before',
	async (run) => {
		const page = await openResult(run, rulesetIds, withGaps)
		await page.emulateMedia({ media: 'print' })
		const rooms = await roomAbove(page)
		expect(rooms.length).toBeGreaterThan(rulesetIds.length)
		expect(rooms.filter(({ room }) => room < 0.5)).toEqual([])
		await leave(page)
	},
)

/** Whose first page is long: with gaps in the answers, and with answers of one's own judgement. */
const longSummaries = { gaps: withGaps, judgement: screenshotDraft.facts as Partial<Facts> }

test.each(
	localeIds.flatMap((locale) =>
		Object.entries(longSummaries).map(([name, facts]) => ({ locale, name, facts })),
	),
)('the first page holds all that an office needs in $locale with $name', async ({ locale, facts }) => {
	const page = await openResult({ fonts: defaultFonts, locale }, rulesetIds.slice(0, 2), facts)
	await moveUntil(page, () => paperCode(page).waitFor({ state: 'attached', timeout: 500 }))
	if (locale !== 'zh')
		await page.locator('[data-paper="summary"] h2 [lang|="zh"]').waitFor({ state: 'attached' })
	for (const paper of ['A4', 'Letter'] as const) {
		const { cut, lines } = await roomOnPaper(page, paper)
		expect({ paper, cut }).toEqual({ paper, cut: [] })
		expect(lines).toHaveLength(3)
		expect(lines.filter(({ height }) => height < 8 * mmInPixels - 1)).toEqual([])
	}
	await leave(page)
})

const otherPages = [
	'/rules',
	...rulesetIds.map((id) => `/rules/${id}`),
	'/rules/compare',
	'/about-the-visa',
	'/privacy',
	'/accessibility',
]
/** Sizes of paper are shared out among the pages of a language. */
const otherPrints = runs.flatMap((run) =>
	ofToday(partOf(run, otherPages), 2).map((path, at) => ({
		...run,
		path,
		sizes: inTurn(at, ['A4', 'Letter'] as const),
	})),
)

test.each(otherPrints)(
	'$locale $path prints whole with $fonts, with its addresses and page numbers and no navigation',
	async ({ fonts, locale, path, sizes }) => {
		const { page } = await newPage(await browserFor(locale, fonts))
		await page.goto(`/${locale}${path}`)
		const read = await readPage(page)
		const addresses = await page
			.locator('main a[href^="http"]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
		for (const paper of sizes) {
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
		await leave(page)
	},
)

describe('a fault on paper is seen:', () => {
	let page: Page
	let read: Read
	beforeAll(async () => {
		page = await openResult({ fonts: defaultFonts, locale: 'en' }, ['article', 'k-published'], withGaps)
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
		const tall = '[data-row] { break-inside: auto !important } [data-row] > span { max-width: 12mm }'
		expect(brokenRows(await printUnder(tall), read)).not.toEqual([])
	})

	test('a result that does not stand below its statement', async () => {
		const hidden = '[data-row] > span:first-of-type { visibility: hidden }'
		expect(brokenRows(await printUnder(hidden), read)).not.toEqual([])
	})

	test('a heading alone at the end of a page', async () => {
		expect(lonelyHeadings(await printUnder('h3 + ul { break-before: column !important }'), read)).not.toEqual(
			[],
		)
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
		const texts = [...read.headings, ...read.documents]
		expect(missing(await printUnder('h3 { display: none }'), texts)).not.toEqual([])
		const folded = await printUnder(':is([data-documents], [data-paper="summary"]) ul { display: none }')
		expect(missing(folded, read.documents)).not.toEqual([])
	})
})
