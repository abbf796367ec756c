// Speeds and sizes. Ratios come from one run, in turns, so that changes in the machine's speed cancel out.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { buildIfChanged } from '../build/build.mjs'
import { loadBundled } from '../build/load-bundled.mjs'
import { findChromium } from '../check/chromium.mjs'
import { serve } from '../check/serve.mjs'
import { benchAttack } from './attack.mjs'
import { benchDesk } from './desk.mjs'
import { median } from './figures.mjs'
import { benchFiles } from './files.mjs'
import { benchLines, benchServerMemory } from './lines.mjs'
import { benchPackage } from './package.mjs'
import { benchPaint } from './paint.mjs'
import { benchProcesses } from './processes.mjs'
import { benchReasons } from './reasons.mjs'
import { benchResult } from './result.mjs'
import { benchScreen } from './screen.mjs'
import { benchSearch } from './search.mjs'
import { benchSheet } from './sheet.mjs'
import { benchSheets } from './sheets.mjs'
import {
	floor as knownFloor,
	limits,
	measureKept,
	measureSizes,
	returningLimitOf,
	scriptLimitOf,
} from './sizes.mjs'
import { benchTable } from './table.mjs'
import { benchMembers, benchTeam } from './team.mjs'
import { benchXlsx } from './xlsx.mjs'

const distDir = '.next-bench'
const floorDir = '.next-bench-floor'
const now = () => performance.now()
const fixed = (number, digits = 1) => number.toFixed(digits).padStart(9)

function timeOf(action, candidates) {
	const start = now()
	for (const candidate of candidates) action(candidate)
	return now() - start
}

function benchEvaluation({ evaluate, rulesets, handWrittenArticle, candidatesOf }) {
	const candidates = candidatesOf(2000, 1)
	const ours = (given) => evaluate(rulesets.article, given, '2026-11-24')
	const byHand = (given) => handWrittenArticle(given.facts, '2026-11-24')
	for (const candidate of candidates) {
		if (isDeepStrictEqual(ours(candidate), byHand(candidate))) continue
		throw new Error(`The results differ for ${JSON.stringify(candidate)}`)
	}
	const rounds = Array.from({ length: 60 }, () => [
		timeOf(ours, candidates),
		timeOf(byHand, candidates),
	]).slice(10)
	const perSecond = (column) => (candidates.length / median(rounds.map((round) => round[column]))) * 1000
	const ratio = median(rounds.map(([a, b]) => b / a))
	console.log(`article, full results: ${Math.round(perSecond(0)).toLocaleString('en')} a second`)
	console.log(`the same by hand:      ${Math.round(perSecond(1)).toLocaleString('en')} a second`)
	console.log(`ratio:                 ${ratio.toFixed(2)} (aim 0.7)\n`)
}

/** The slowest of many, each at its best of several tries, so that a pause of the machine does not count. */
function slowest(action, candidates) {
	const first = candidates.map((candidate) => ({ candidate, time: timeOf(action, [candidate]) }))
	const suspects = first.toSorted((a, b) => b.time - a.time).slice(0, 20)
	const best = suspects.map(({ candidate }) =>
		Math.min(...Array.from({ length: 5 }, () => timeOf(action, [candidate]))),
	)
	return Math.max(...best)
}

function benchWorstCases({ evaluate, findChanges, reasonOf, rulesets, candidatesOf }) {
	const candidates = candidatesOf(10_000, 2)
	console.log('slowest of 10,000 candidates, ms (aim 5)   evaluate   changes   reason')
	for (const [id, ruleset] of Object.entries(rulesets)) {
		const evaluation = slowest((given) => evaluate(ruleset, given, '2026-11-24'), candidates)
		const changes = slowest((given) => findChanges(ruleset, given), candidates)
		const reason = slowest((given) => {
			const { outcome } = evaluate(ruleset, given, '2026-11-24')
			reasonOf(ruleset, given, outcome)
		}, candidates)
		console.log(`${id.padEnd(40)}${fixed(evaluation, 2)} ${fixed(changes, 2)} ${fixed(reason, 2)}`)
	}
	console.log('')
}

/** The scripts that an empty page of the same framework loads, in KB. */
function measureFloor() {
	rmSync(floorDir, { recursive: true, force: true })
	mkdirSync(path.join(floorDir, 'app'), { recursive: true })
	const layout = 'export default ({ children }) => <html lang="en"><body>{children}</body></html>\n'
	writeFileSync(path.join(floorDir, 'app/layout.jsx'), layout)
	writeFileSync(path.join(floorDir, 'app/page.jsx'), 'export default () => <p>Empty</p>\n')
	writeFileSync(path.join(floorDir, 'package.json'), '{ "private": true }\n')
	// Without its own, Next would take the project's, found in the folder above.
	writeFileSync(path.join(floorDir, 'next.config.mjs'), 'export default {}\n')
	const { status, stderr } = spawnSync(
		process.execPath,
		[path.resolve('scripts/build/next.mjs'), 'build', '--webpack'],
		{
			cwd: floorDir,
			env: { ...process.env, NODE_ENV: 'production' },
			encoding: 'utf8',
		},
	)
	if (status !== 0) throw new Error(`The empty page could not be built:\n${stderr}`)
	const page = measureSizes(path.join(floorDir, '.next')).find((entry) => entry.page === '/index')
	rmSync(floorDir, { recursive: true, force: true })
	return page.js
}

/** The scripts that a browser loads until a page is at rest, in KB: on a first visit, or with answers on the device. */
async function measureUntilRest(pages, draft = null) {
	const server = await serve(distDir)
	const args = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
	const browser = await chromium.launch({ executablePath: findChromium(), args })
	const sizes = {}
	for (const name of pages) {
		const page = await browser.newPage()
		if (draft) await page.addInitScript((text) => localStorage.setItem('k-visa-check', text), draft)
		const bodies = []
		page.on('response', (response) => {
			if (response.url().endsWith('.js')) bodies.push(response.body())
		})
		await page.goto(server.origin + name, { waitUntil: 'networkidle' })
		const loaded = await Promise.all(bodies)
		sizes[name] = loaded.reduce((total, body) => total + gzipSync(body, { level: 9 }).length / 1024, 0)
		await page.close()
	}
	await browser.close()
	await server.close()
	return sizes
}

async function benchSizes() {
	const floor = measureFloor()
	if (floor.toFixed(1) !== knownFloor.js.toFixed(1)) {
		console.log(
			`\nscripts/bench/sizes.mjs says that an empty page loads ${knownFloor.js} KB: it is ${floor.toFixed(1)} now`,
		)
	}
	const languages = readdirSync('lib/words/messages')
	const pages = measureSizes(distDir).filter(({ page }) => languages.includes(page.split('/')[1]))
	const names = pages.map(({ page }) => page).filter((page) => scriptLimitOf(page) !== null)
	const untilRest = await measureUntilRest(names)
	const withAnswers = await measureUntilRest(
		names,
		readFileSync('scripts/pictures/screenshot-draft.json', 'utf8'),
	)
	console.log(`\nKB after gzip; an empty page of the same framework loads ${floor.toFixed(1)} of scripts`)
	console.log(
		`The limit is for scripts over the floor until rest, on a first visit; with answers it is ${limits.returningStepJs} for a step, ${limits.returningResultJs} for the result.`,
	)
	console.log(
		'page                                  html       css   scripts over floor  until rest     limit    with answers',
	)
	for (const { page, html, css, js } of pages) {
		const limit = scriptLimitOf(page)
		if (limit === null) continue
		const over = js - floor
		const rest = untilRest[page] - floor
		const later = withAnswers[page] - floor
		const isLight = Math.max(over, rest) <= limit && later <= returningLimitOf(page)
		const verdict = isLight ? 'ok  ' : 'OVER'
		const columns = [html, css, js, over, rest, limit].map((size) => fixed(size)).join(' ')
		console.log(`${page.padEnd(30)}${columns} ${verdict} ${fixed(later)}`)
	}
	const { keptFiles, keptPages, keptLater } = limits
	console.log(
		`\nkept for use without a network    files (at most ${keptFiles})    pages (at most ${keptPages})    what follows (at most ${keptLater})`,
	)
	for (const { locale, files, pages: kept, later } of measureKept(distDir)) {
		console.log(`${locale.padEnd(30)}${fixed(files)} ${fixed(kept)} ${fixed(later)}`)
	}
}

// `npm run bench -- speeds`, `-- sheets [folder]`, `-- search`, `-- screening`, `-- screen`, `-- xlsx`, `-- table`, `-- desk`, `-- team [candidates]`, `-- members [minutes]`, `-- sizes`, `-- result`, `-- paint`, `-- package` or `-- attack` prints one part.
const [, , part, folder] = process.argv
const isWanted = (name) => part === undefined || part === name
if (isWanted('package')) await benchPackage()
if (isWanted('search')) await benchSearch(distDir)
if (isWanted('sheets')) await benchSheets(distDir, folder ?? 'tests/sheets', folder === undefined)
if (['speeds', 'screening', 'screen', 'xlsx', 'table', 'attack'].some(isWanted)) {
	const measured = await loadBundled('tests/bench/measured.ts', path.join(distDir, 'measured'))
	if (isWanted('speeds')) {
		benchEvaluation(measured)
		benchWorstCases(measured)
	}
	if (isWanted('screening')) {
		await benchSheet(measured)
		await benchLines(measured)
	}
	if (isWanted('screen')) {
		buildIfChanged(distDir)
		await benchProcesses(distDir, measured)
	}
	if (['screening', 'xlsx'].some(isWanted)) await benchXlsx(measured)
	if (isWanted('table')) {
		await benchReasons(measured)
		await benchTable(measured)
		buildIfChanged(distDir)
		await benchScreen(distDir, measured)
	}
	if (isWanted('attack')) {
		buildIfChanged(distDir)
		await benchAttack(distDir)
		await benchFiles(measured)
	}
}
if (isWanted('desk')) await benchDesk(path.join(distDir, 'desk'))
if (isWanted('team')) {
	buildIfChanged(distDir)
	await benchTeam(distDir, folder === undefined ? undefined : Number(folder))
}
if (part === 'members') {
	buildIfChanged(distDir)
	await benchMembers(distDir, folder === undefined ? undefined : Number(folder))
}
if (['screening', 'sizes', 'result', 'paint'].some(isWanted)) {
	buildIfChanged(distDir)
	if (isWanted('screening')) await benchServerMemory(distDir)
	if (isWanted('result')) await benchResult(distDir)
	if (isWanted('paint')) await benchPaint(distDir)
	if (isWanted('sizes')) await benchSizes()
}
