// How many questions the quick way asks, and what asking the API for the next ones costs.
import path from 'node:path'
import { buildIfChanged } from '../build/build.mjs'
import { loadBundled } from '../build/load-bundled.mjs'
import { serve } from '../check/serve.mjs'
import { median, print } from './figures.mjs'

const distDir = '.next-bench'
const people = 500
const calls = 1000
const requests = 300

const combinations = [
	{ name: 'K visa', chosen: ['k-published'], most: 6, hasOptimum: true },
	{ name: 'article', chosen: ['article'], hasOptimum: true },
	{ name: 'article and K visa', chosen: ['article', 'k-published'], most: 18.2, hasOptimum: true },
	{ name: 'all four', chosen: ['article', 'k-published', 'work-permit', 'h1b'], most: 29 },
]

const mean = (number) => number.toFixed(2).padStart(6)
const most = (figure, limit) => ({ text: limit.toFixed(2), isKept: figure <= limit })

function printQuestions({ questionFigures, optima }, { name, chosen, most: mostOutside, hasOptimum }) {
	const figures = questionFigures(chosen, people)
	const { guessed, onScreens, outside, outsideOnScreens, meetingAll, meetingAllOnScreens } = figures
	console.log(`\n${name}: questions, the mean of ${people} people`)
	print('as guessed, one by one', mean(guessed.shown))
	if (hasOptimum) {
		const { anyOrder, opened } = optima(chosen)
		print('  the optimum after the same opening questions', mean(opened))
		print('  against it', mean(guessed.shown / opened), most(guessed.shown / opened, 1.1))
		print('  the optimum in any order', mean(anyOrder))
		print('  against it', mean(guessed.shown / anyOrder))
	}
	print('  in the order of the full way', mean(figures.today))
	print('  by how many conditions mention a fact', mean(figures.mentions))
	print('guesses wrong by one logit', mean(figures.wrong))
	const shown = onScreens.shown / guessed.shown
	print('shown on screens against one by one', mean(shown), most(shown, 1.15))
	print('  screens', mean(onScreens.screens))
	print('from outside, one by one', mean(outside.shown), mostOutside && most(outside.shown, mostOutside))
	print('  in the order of the full way', mean(figures.outsideToday))
	print('  shown on screens against one by one', mean(outsideOnScreens.shown / outside.shown))
	const { byLikeliest, outsideByLikeliest } = figures
	const finishing =
		(onScreens.shown + outsideOnScreens.shown) / (byLikeliest.shown + outsideByLikeliest.shown)
	print('finishing topics against the likeliest questions alone', mean(finishing), most(finishing, 1.08))
	print('  as guessed', mean(onScreens.shown / byLikeliest.shown))
	print('  from outside', mean(outsideOnScreens.shown / outsideByLikeliest.shown))
	print('  screens, before', mean((byLikeliest.screens + outsideByLikeliest.screens) / 2))
	print('  screens, now', mean((onScreens.screens + outsideOnScreens.screens) / 2))
	print(
		'  topics continued more than once, before',
		mean((byLikeliest.continued + outsideByLikeliest.continued) / 2),
	)
	print(
		'  topics continued more than once, now',
		mean((onScreens.continued + outsideOnScreens.continued) / 2),
	)
	print('somebody who meets everything', `${mean(meetingAll.shown)}, at most ${meetingAll.worst}`)
	print('  screens', mean(meetingAllOnScreens.screens))
}

function printWays({ specialWays }, chosen) {
	const { asked, matters } = specialWays(chosen, people)
	console.log(`\nspecial ways: the share of ${people} people from outside`)
	print('asked for them', mean(asked))
	print('whose outcome they can change once all else is answered', mean(matters))
	print('asked against it', mean(asked / matters), most(asked / matters, 1.15))
}

function printWork({ ask, someGiven }) {
	console.log('\nms of work for a call, warm: the mean, and the slowest by the clock')
	for (const { name, chosen } of combinations) {
		const all = someGiven(2 * calls)
		for (const given of all.slice(0, calls)) ask(chosen, given)
		const before = process.cpuUsage()
		let slowest = 0
		for (const given of all.slice(calls)) {
			const start = performance.now()
			ask(chosen, given)
			slowest = Math.max(slowest, performance.now() - start)
		}
		const { user, system } = process.cpuUsage(before)
		const work = (user + system) / 1000 / calls
		print(name, `${mean(work)}, ${mean(slowest)}`, most(work, 2))
	}
}

async function timeOf(url, body) {
	const start = performance.now()
	const response = await fetch(url, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(body),
	})
	await response.text()
	if (!response.ok) throw new Error(`${url} answered ${response.status}`)
	return performance.now() - start
}

async function printRequests({ someGiven }) {
	buildIfChanged(distDir)
	const server = await serve(distDir)
	const times = { evaluate: [], next: [] }
	for (const [at, facts] of someGiven(2 * requests).entries()) {
		const evaluated = await timeOf(`${server.origin}/api/v1/evaluate`, { ruleset: 'article', facts })
		const asked = await timeOf(`${server.origin}/api/v1/next`, {
			rulesets: ['article', 'k-published'],
			facts,
		})
		if (at < requests) continue
		times.evaluate.push(evaluated)
		times.next.push(asked)
	}
	await server.close()
	const [evaluate, next] = [median(times.evaluate), median(times.next)]
	console.log('\nms for a request, the median')
	print('POST /evaluate', mean(evaluate))
	print('POST /next, article and K visa', mean(next))
	print('against it', mean(next / evaluate), most(next / evaluate, 1.5))
}

const measured = await loadBundled('tests/bench/questions/figures.ts', path.join(distDir, 'measured'))
for (const combination of combinations) printQuestions(measured, combination)
printWays(measured, ['work-permit'])
printWork(measured)
await printRequests(measured)
