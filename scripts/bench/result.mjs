// How much of a result is seen before anything is unfolded: its words, and its height on a phone.
import { chromium } from 'playwright-core'
import { localeIds } from '../build/locale-ids.mjs'
import { findChromium } from '../check/chromium.mjs'
import { serve } from '../check/serve.mjs'

/**
 * What the first view of a result may take: words in English, pixels at a width of 375, header and footer included, where a
 * language that says the same in longer words may take a quarter more; and how many words the whole way of the K visa may
 * have, from the start to the result.
 */
export const resultLimits = { words: 300, height: 2400, way: 900 }

/** The pixels that the first view of a result may take in a language. */
export const heightLimitIn = (locale) => resultLimits.height * (locale === 'en' ? 1 : 1.25)

const student = {
	nationalities: ['PK'],
	age: 28,
	highestDegree: 'master',
	degreeField: 'engineering',
	degreeInstitutionRenowned: true,
	teachesOrResearches: true,
	postInstitutionRenowned: true,
	holdsProof: true,
	plannedActivities: ['science-exchange'],
	jobOffer: 'none',
}

const manager = {
	nationalities: ['BR'],
	age: 41,
	highestDegree: 'master',
	degreeField: 'business-law',
	degreeInstitutionRenowned: null,
	teachesOrResearches: false,
	experienceYears: 14,
	chineseLevel: 'none',
	languages: [{ language: 'pt', level: 'native' }],
	knowsCustoms: true,
	knowsSocialNorms: true,
	consumerKnowledge: 'professional',
	plannedActivities: ['paid-job'],
	holdsProof: true,
	canShowHealthCertificate: true,
	canShowNoCriminalRecord: true,
	background: [],
	specialRoutes: [],
	jobOffer: 'written',
	employerInMainland: true,
	employerHiresForeigners: true,
	paidInMoney: true,
	annualPayCny: 360_000,
	localAveragePayCny: 140_000,
	communicationPlan: true,
	managementPlan: true,
	occupationGroup: 'managers',
	isicDivision: '28',
	targetMarkets: ['BR'],
	specificGap: true,
	headcountOnly: false,
	designWork: true,
	productionWork: false,
	coreRnd: false,
	productionManagement: false,
	domesticSales: false,
	localCouldDo: false,
	monthsPerYear: 12,
	workLocation: 'other',
	provincialBonus: null,
}

const two = ['k-published', 'article']
const three = ['k-published', 'article', 'work-permit']

/** Persons as unlike as those who come, with the rule sets that they chose. */
export const resultPersons = {
	'a student without an offer': { rulesets: two, facts: student },
	'a manager with an offer': { rulesets: three, facts: manager },
	'somebody who knows nothing': {
		rulesets: two,
		facts: { nationalities: null, age: null, highestDegree: null, degreeField: null, holdsProof: null },
	},
	'a resident of Hong Kong': { rulesets: three, facts: { nationalities: ['HK'] } },
	'a manager whose employer has to answer': {
		rulesets: three,
		facts: {
			...manager,
			managementPlan: null,
			localCouldDo: null,
			annualPayCny: null,
			localAveragePayCny: null,
		},
	},
	'a graduate with a way of their own': {
		rulesets: three,
		facts: { ...manager, age: 25, experienceYears: 0, annualPayCny: 90_000, specialRoutes: ['graduate'] },
	},
	'somebody with many things to change': {
		rulesets: three,
		facts: { ...manager, jobOffer: 'none', holdsProof: false, knowsCustoms: false, experienceYears: 1 },
	},
}

/** Keeps the answers of a person on a device before a page opens. */
export const keepAnswers = (page, { rulesets, facts }) =>
	page.addInitScript(
		(text) => {
			if (!localStorage.getItem('k-visa-check')) localStorage.setItem('k-visa-check', text)
		},
		JSON.stringify({ version: 1, savedOn: '2026-11-30', rulesets, employerInMind: true, facts }),
	)

/** The words that are seen in the main part of an open result, and the height of the page. */
export const measureResult = (page) =>
	page.evaluate(() => {
		// biome-ignore lint/performance/useDomNodeTextContent: what is folded is not seen
		const seen = document.querySelector('main').innerText
		const wordsIn = (text) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
		// Of a list of choices that is closed, only the one that is chosen is seen.
		// biome-ignore lint/performance/useDomNodeTextContent: only a list that is shown counts
		const listed = [...document.querySelectorAll('main select')].map((list) => wordsIn(list.innerText))
		return {
			words: wordsIn(seen) - listed.reduce((sum, words) => sum + words, 0),
			height: document.documentElement.scrollHeight,
		}
	})

/** Answers a question through its field: the person's answer, or that they are not sure. */
async function answer(page, name, value) {
	const field = (kind, own) => page.locator(`main form ${kind}[name="${name}"]${own}`)
	const options = value === undefined || value === null ? ['unsure'] : [value].flat()
	if (typeof value === 'number') return field('input', '[type="text"]').fill(String(value))
	const ids = options.map((option) => ({ true: 'yes', false: 'no' })[String(option)] ?? option)
	if ((await field('select', '').count()) > 0 && ids[0] !== 'unsure')
		return field('select', '').selectOption(ids)
	for (const id of ids) {
		const choice = field('input', `[value="${id}"]`)
		// What is only declared has a tick and is not asked for.
		if ((await choice.count()) > 0) await choice.check()
	}
}

/** The names of the fields of a step, in their order. */
const namesOn = (page) =>
	page
		.locator('main form :is(input, select)[name]')
		.evaluateAll((fields) => [...new Set(fields.map((field) => field.name.split('.')[0]))])

/** Walks the K visa with one person's answers, from the start to the result: the words of each page, in English. */
export async function wordsOfWay(page, origin = '') {
	const { facts } = resultPersons['a student without an offer']
	const pages = []
	const count = async () => pages.push({ at: page.url(), ...(await measureResult(page)) })
	const goOn = async () => {
		const here = page.url()
		await page.locator('main [data-action="next"]').click()
		await page.waitForURL((url) => url.href !== here)
	}
	await page.goto(`${origin}/en`)
	const rulesets = page.locator('main input[name="ruleset"]')
	for (const box of await rulesets.all())
		await box.setChecked((await box.getAttribute('value')) === 'k-published')
	await count()
	await goOn()
	while (page.url().includes('/check/')) {
		await page.locator('main form, main h1').first().waitFor()
		const answered = new Set()
		const next = async () => (await namesOn(page)).find((name) => !answered.has(name))
		for (let name = await next(); name; name = await next()) {
			await answer(page, name, facts[name])
			answered.add(name)
		}
		await count()
		await goOn()
	}
	await page.locator('[data-ruleset]').first().waitFor()
	await count()
	return { pages, words: pages.reduce((sum, { words }) => sum + words, 0) }
}

/** Prints the words and the height of some persons' results in every language. */
export async function benchResult(distDir) {
	const server = await serve(distDir)
	const args = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
	const browser = await chromium.launch({ executablePath: findChromium(), args })
	console.log(
		`a result before anything is unfolded, at 375 px (limits ${resultLimits.words} words, ${resultLimits.height} px)`,
	)
	for (const [name, person] of Object.entries(resultPersons)) {
		const figures = []
		for (const locale of await localeIds()) {
			const context = await browser.newContext({ viewport: { width: 375, height: 800 }, hasTouch: true })
			const page = await context.newPage()
			await keepAnswers(page, person)
			await page.goto(`${server.origin}/${locale}/result`)
			await page.locator('[data-ruleset]').first().waitFor()
			const { words, height } = await measureResult(page)
			figures.push(locale === 'en' ? `${words} words, ${height} px` : `${locale} ${height} px`)
			await context.close()
		}
		console.log(`${name.padEnd(42)}${figures.join(', ')}`)
	}
	const page = await browser.newPage({ viewport: { width: 375, height: 800 } })
	const way = await wordsOfWay(page, server.origin)
	console.log(`the whole way of the K visa: ${way.words} words (limit ${resultLimits.way})`)
	for (const { at, words } of way.pages) console.log(`  ${new URL(at).pathname.padEnd(40)}${words} words`)
	console.log('')
	await browser.close()
	await server.close()
}
