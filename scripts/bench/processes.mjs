// POST /api/v1/screen over HTTP by one process and by two: lines a second, processor time and memory.
import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { availableParallelism } from 'node:os'
import { childrenOf, memoryOf, workOf } from '../attack/process-figures.mjs'
import { serve } from '../check/serve.mjs'
import { MB, median, print, thousands } from './figures.mjs'

const pieces = 200
const linesInPiece = 100
/** Streams at once, whatever number of processes answers them. */
const streams = 4
const warmUp = 5000
const linesOfStream = 150_000
const rounds = 3
/** How much the memory of a process may grow beyond its first round. */
const maxGrowth = 100e6

/** Sends lines on a stream, the same pieces over and over; resolves once each has its answer. */
function screenOn(port, texts, count) {
	return new Promise((resolve, reject) => {
		const request = httpRequest({
			port,
			path: '/api/v1/screen?ruleset=article',
			method: 'POST',
			headers: { 'Content-Type': 'application/x-ndjson' },
		})
		request.on('error', reject)
		request.on('response', (response) => {
			let answers = 0
			response.on('data', (chunk) => {
				for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answers++
			})
			response.on('error', reject)
			response.on('end', () =>
				answers === count ? resolve() : reject(new Error(`${answers} answers to ${count} lines`)),
			)
		})
		const write = async () => {
			for (let sent = 0, at = 0; sent < count; sent += linesInPiece, at++)
				if (!request.write(texts[at % pieces])) await once(request, 'drain')
			request.end()
		}
		write().catch(reject)
	})
}

const sum = (numbers) => numbers.reduce((all, number) => all + number, 0)

/** What so many processes do in some rounds: seconds by the clock and of work, for all of them, the primary and the client. */
async function measure(distDir, texts, count) {
	const server = await serve(distDir, { env: { WORKERS: String(count), WORKSPACE: 'off' } })
	try {
		const port = Number(new URL(server.origin).port)
		const main = server.process.pid
		const serving = count === 1 ? [main] : childrenOf(main)
		const run = (lines) => Promise.all(Array.from({ length: streams }, () => screenOn(port, texts, lines)))
		const work = () => [...new Set([main, ...serving])].map((pid) => workOf(pid) / 1000)
		const peak = () => Math.max(...serving.map((pid) => memoryOf(pid, 'VmHWM')))
		await run(warmUp)
		const taken = []
		const peaks = []
		for (let round = 0; round < rounds; round++) {
			const [start, own, before] = [performance.now(), process.cpuUsage(), work()]
			await run(linesOfStream)
			const clock = (performance.now() - start) / 1000
			const { user, system } = process.cpuUsage(own)
			const [first, ...others] = work().map((now, at) => now - before[at])
			const spent = { primary: count === 1 ? 0 : first, workers: count === 1 ? first : sum(others) }
			taken.push({ clock, client: (user + system) / 1e6, ...spent })
			peaks.push(peak())
		}
		const of = (name) => median(taken.map((round) => round[name]))
		return { clock: of('clock'), client: of('client'), primary: of('primary'), workers: of('workers'), peaks }
	} finally {
		await server.close()
	}
}

/** Measures how screening grows with the processes that serve. */
export async function benchProcesses(distDir, { manyPeople, candidateLine }) {
	const next = manyPeople(2)
	const texts = Array.from({ length: pieces }, (_, piece) =>
		Array.from({ length: linesInPiece }, (_, at) => candidateLine(piece * linesInPiece + at, next())).join(
			'',
		),
	)
	const lines = streams * linesOfStream
	const bytes = Math.round(Buffer.byteLength(texts.join('')) / (pieces * linesInPiece))
	console.log(
		`POST /api/v1/screen over HTTP, lines of ${bytes} bytes, ${streams} streams; client and server share ${availableParallelism()} cores`,
	)
	if (memoryOf(process.pid, 'VmHWM') === null) return print('processes', 'measured on Linux alone')
	const results = {}
	for (const count of [1, 2]) {
		const { clock, client, primary, workers, peaks } = await measure(distDir, texts, count)
		results[count] = { clock, work: workers + primary }
		const name = count === 1 ? '1 process' : `${count} processes`
		print(`${name}: lines a second by the clock`, thousands(lines / clock))
		print('… lines for each second of its own work', thousands(lines / (workers + primary)))
		const share = (part) => `${Math.round((100 * part) / clock)} %`
		print('… cores busy', `server ${share(workers)}, primary ${share(primary)}, client ${share(client)}`)
		const [first, last] = [peaks[0], peaks.at(-1)]
		const limit = { text: `+ ${MB(maxGrowth)}`, isKept: last - first <= maxGrowth }
		print('… the largest process’s peak', `${MB(first)}, then ${MB(last)}`, limit)
	}
	const [one, two] = [results[1], results[2]]
	print('by the clock, the client on the same cores', `${(one.clock / two.clock).toFixed(2)} times`)
	const linear = (2 * one.work) / two.work
	print('where each process has a core of its own', `${linear.toFixed(2)} times`, {
		text: '1.9',
		isKept: linear >= 1.9,
	})
	console.log('')
}
