// Lighthouse over every kind of page, each the median of three runs: `npm run lighthouse`. It is fetched only when
// needed, since it is larger than all other packages together. `npm run lighthouse -- /en /ar/result` limits the pages.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { buildIfChanged } from '../build/build.mjs'
import { localeIds } from '../build/locale-ids.mjs'
import { findChromium } from '../check/chromium.mjs'
import { freePort, serve } from '../check/serve.mjs'

const version = '12.8.2'
const distDir = '.next-test'
const runs = 3
const categories = ['performance', 'accessibility', 'best-practices', 'seo']
const aims = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100, lcp: 2, cls: 0 }

const all = await localeIds()

/** Pages on a first visit; some are measured again with most questions answered. */
const kinds = [
	...['', '/check/you', '/check/market', '/check/answers', '/result', '/rules', '/rules/article'],
	...[
		'/example/manager',
		'/about-the-visa',
		'/search',
		'/accessibility',
		'/privacy',
		'/handoff',
		'/screen',
		'/team',
		'/my-record',
		'/plain',
		'/plain/you',
	],
]
const answeredKinds = ['/check/answers', '/result']
const pages = [
	...kinds.map((kind) => `/en${kind}`),
	...all.slice(1).flatMap((locale) => ['', '/check/market', '/result'].map((kind) => `/${locale}${kind}`)),
].map((name) => ({ name, hasDraft: false }))
const answered = all.flatMap((locale) =>
	answeredKinds.map((kind) => ({ name: `/${locale}${kind}`, hasDraft: true })),
)

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/**
 * One run of Lighthouse with its phone preset, in the browser that listens on the port. Occasionally it fails to
 * record a trace and has to be run again.
 */
async function run({ url, port, folder, skipped }, triesLeft = 2) {
	const file = path.join(folder, 'report.json')
	const args = [
		...['--yes', `lighthouse@${version}`, url, `--port=${port}`, '--output=json', `--output-path=${file}`],
		...['--quiet', `--only-categories=${categories}`, ...skipped],
	]
	const [code] = await once(
		spawn('npx', args, { stdio: ['ignore', 'ignore', triesLeft > 0 ? 'ignore' : 'inherit'] }),
		'exit',
	)
	if (code !== 0 && triesLeft > 0) return run({ url, port, folder, skipped }, triesLeft - 1)
	if (code !== 0) throw new Error(`Lighthouse failed on ${url}`)
	const report = JSON.parse(readFileSync(file, 'utf8'))
	if (report.runtimeError) throw new Error(`${url}: ${report.runtimeError.message}`)
	return report
}

/** Starts a separate browser, used by nothing else while Lighthouse measures. */
async function openBrowser(profile) {
	const port = await freePort()
	const browser = spawn(
		findChromium(),
		[
			...[
				'--headless=new',
				`--remote-debugging-port=${port}`,
				`--user-data-dir=${profile}`,
				'--no-first-run',
			],
			...['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
			'about:blank',
		],
		{ stdio: 'ignore' },
	)
	const quit = async () => {
		browser.kill()
		await once(browser, 'exit')
	}
	return { port, quit }
}

/** Stores a nearly complete draft in the browser. */
async function keepDraft(port, origin) {
	const browser = await chromium.connectOverCDP(`http://localhost:${port}`)
	const tab = await browser.contexts()[0].newPage()
	await tab.goto(`${origin}/en/offline`)
	const draft = readFileSync('scripts/pictures/screenshot-draft.json', 'utf8')
	await tab.evaluate((text) => localStorage.setItem('k-visa-check', text), draft)
	await tab.close()
	await browser.close()
}

const figuresOf = ({ categories: judged, audits }) => ({
	...Object.fromEntries(categories.map((id) => [id, Math.round(judged[id].score * 100)])),
	lcp: audits['largest-contentful-paint'].numericValue / 1000,
	cls: audits['cumulative-layout-shift'].numericValue,
})

/** The audits that cost a page points, apart from performance. */
const faultsOf = ({ categories: judged, audits }) =>
	categories
		.filter((id) => id !== 'performance')
		.flatMap((id) => judged[id].auditRefs)
		.filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
		.map(({ id }) => `${id}: ${audits[id].title}`)

const isKept = ([id, figure]) => (id === 'lcp' || id === 'cls' ? figure <= aims[id] : figure >= aims[id])

/** Whether search engines may index a page; those of the check itself, with its answers, ask them not to. */
async function isIndexable(url) {
	const response = await fetch(url)
	const asked = response.headers.get('x-robots-tag') ?? ''
	return !/noindex/.test(asked) && !/<meta name="robots" content="[^"]*noindex/.test(await response.text())
}

async function look(page, url, port, folder) {
	const skipped = (await isIndexable(url)) ? [] : ['--skip-audits=is-crawlable']
	const reports = []
	for (let count = 0; count < runs; count++) reports.push(await run({ url, port, folder, skipped }))
	const all = reports.map(figuresOf)
	const figures = Object.fromEntries(Object.keys(aims).map((id) => [id, median(all.map((one) => one[id]))]))
	const { lcp, cls, ...scores } = figures
	const verdict = Object.entries(figures).every(isKept) ? 'ok' : 'OVER'
	const columns = [...Object.values(scores), lcp.toFixed(2), cls.toFixed(3)]
	const name = page.hasDraft ? `${page.name} (answered)` : page.name
	console.log(`${name.padEnd(28)}${columns.map((column) => String(column).padStart(15)).join('')} ${verdict}`)
	for (const fault of new Set(reports.flatMap(faultsOf))) console.log(`  ${fault}`)
}

/** Prints when somebody sees their own result: what Lighthouse takes for the largest is there while they still wait. */
async function lookAtResult({ name }, origin) {
	const browser = await openPhones()
	const time = await ownResult(browser, origin + name, slow4G, runs)
	await browser.close()
	const verdict = time <= ownResultMost ? 'ok' : 'OVER'
	console.log(`${`${name} (answered)`.padEnd(28)}own result ${(time / 1000).toFixed(2)} s ${verdict}`)
}

const asked = process.argv.slice(2)
const wanted = ({ name }) => asked.length === 0 || asked.includes(name)

buildIfChanged(distDir)
const { origin, close } = await serve(distDir)
const folder = mkdtempSync(path.join(tmpdir(), 'k-visa-check-lighthouse-'))
const { port, quit } = await openBrowser(path.join(folder, 'profile'))
try {
	console.log(`Lighthouse ${version}, phone, median of ${runs}`)
	console.log(
		`page                        ${[...categories, 'LCP s', 'CLS'].map((id) => id.padStart(15)).join('')}`,
	)
	for (const page of pages.filter(wanted)) await look(page, origin + page.name, port, folder)
	await keepDraft(port, origin)
	for (const page of answered.filter(wanted)) await look(page, origin + page.name, port, folder)
	for (const page of answered.filter(wanted))
		if (page.name.endsWith('/result')) await lookAtResult(page, origin)
} finally {
	await quit()
	await close()
	rmSync(folder, { recursive: true, force: true })
}
