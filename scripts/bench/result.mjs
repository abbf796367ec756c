// How much of a result is seen before anything is unfolded: its words, and its height on a phone.
import { chromium } from 'playwright-core'
import { findChromium } from '../chromium.mjs'
import { serve } from '../serve.mjs'

/** What the first view of a result may take: words in English, pixels at a width of 375, header and footer included. */
export const resultLimits = { words: 300, height: 2400 }

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
		return {
			words: seen.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
			height: document.documentElement.scrollHeight,
		}
	})

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
		for (const locale of ['en', 'zh', 'ar']) {
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
	console.log('')
	await browser.close()
	await server.close()
}
