// POST /api/v1/screen: candidates line by line against parsing the same lines alone, and a server's memory.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { serve } from '../check/serve.mjs'
import { inTurns, MB, print, thousands } from './figures.mjs'

const howMany = 100_000
const rounds = 5
const linesAtOnce = 64
const few = 10_000
const many = 1_000_000
/** How much a server's memory may grow, since it takes more while there is no shortage. */
const maxGrowth = 150e6

/** Lines in pieces of tens of kilobytes, as a socket delivers them. */
const linesIn = (pieces) =>
	new ReadableStream(
		{
			pull(controller) {
				const piece = pieces.shift()
				if (piece) controller.enqueue(piece)
				else controller.close()
			},
		},
		{ highWaterMark: 0 },
	)

/** Compares screening candidates line by line with parsing the same lines. */
export async function benchLines({ screenLines, lineScreener, rulesets, unset, manyPeople, candidateLine }) {
	const next = manyPeople(2)
	const lines = Array.from({ length: howMany }, (_, at) => candidateLine(at, next()))
	const encoder = new TextEncoder()
	const pieces = Array.from({ length: Math.ceil(howMany / linesAtOnce) }, (_, at) =>
		encoder.encode(lines.slice(at * linesAtOnce, (at + 1) * linesAtOnce).join('')),
	)
	const parse = () => {
		for (const line of lines) JSON.parse(line)
	}
	const screener = lineScreener(rulesets.article, unset)
	const screen = async () => {
		for await (const _ of screenLines(linesIn([...pieces]), screener));
	}
	const { alone, ours, ratio } = await inTurns(parse, screen, rounds)
	const rate = ({ work }) => `${thousands(howMany / work)} a second of work`
	console.log(`POST /api/v1/screen, lines of ${thousands(lines[0].length)} bytes`)
	print('JSON.parse alone', rate(alone))
	print('candidates screened, answers written', rate(ours))
	print(
		'time against JSON.parse alone',
		`${ratio.work.toFixed(2)} by work, ${ratio.clock.toFixed(2)} by the clock`,
	)
}

/** The peak memory of a process; known only on Linux. */
function peakOf(pid) {
	try {
		return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)[1]) * 1024
	} catch {
		return null
	}
}

function screenOverHttp(port, count) {
	const line = (at) =>
		`{"id":"C-${at}","facts":{"jobOffer":"written","annualPayCny":${60_000 + (at % 5000)}}}\n`
	return new Promise((resolve, reject) => {
		const request = httpRequest(
			{
				port,
				path: '/api/v1/screen?ruleset=article',
				method: 'POST',
				headers: { 'Content-Type': 'application/x-ndjson' },
			},
			(response) => {
				let answers = 0
				response.on('data', (chunk) => {
					for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answers++
				})
				response.on('end', () => resolve(answers))
				response.on('error', reject)
			},
		)
		request.on('error', reject)
		const write = async () => {
			for (let at = 0; at < count; at += 500) {
				const text = Array.from({ length: Math.min(500, count - at) }, (_, more) => line(at + more)).join('')
				if (!request.write(text)) await once(request, 'drain')
			}
			request.end()
		}
		write().catch(reject)
	})
}

/** Measures the memory of a server that screens a few lines, then many. */
export async function benchServerMemory(distDir) {
	const server = await serve(distDir)
	try {
		const port = Number(new URL(server.origin).port)
		const peaks = []
		for (const count of [few, many]) {
			const start = performance.now()
			const answers = await screenOverHttp(port, count)
			if (answers !== count) throw new Error(`${answers} answers to ${count} lines`)
			const rate = (count / (performance.now() - start)) * 1000
			peaks.push(peakOf(server.process.pid))
			print(`${thousands(count)} lines over HTTP`, `${thousands(rate)} a second by the clock`)
		}
		const [first, last] = peaks
		if (first === null) print('the server’s memory', 'not known on this system')
		else {
			const limit = { text: `+ ${MB(maxGrowth)}`, isKept: last - first <= maxGrowth }
			print('the server’s peak', `${MB(first)} after the few, ${MB(last)} after the many`, limit)
		}
		console.log('')
	} finally {
		await server.close()
	}
}
