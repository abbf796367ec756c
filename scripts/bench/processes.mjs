// POST /api/v1/screen over HTTP by one process and by two: lines a second, processor time and memory.
import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { availableParallelism, cpus } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { childrenOf, memoryOf, workOf } from '../attack/process-figures.mjs'
import { serve } from '../check/serve.mjs'
import { MB, median, print, thousands } from './figures.mjs'

const pieces = 200
const linesInPiece = 100
/** Streams at once, whatever number of processes answers them. */
const streams = 8
const warmUp = 2500
const linesOfStream = 25_000
const allLines = streams * linesOfStream
const rounds = 7
/** How many times as much two processes do as one; 2 is linear. */
const leastGain = 1.8
/** How much the memory of a process may grow beyond that after its first round. */
const maxGrowth = 100e6

/** Sends lines on a stream, the same pieces over and over; resolves once each has its answer. */
function screenOn(port, texts, count) {
	return new Promise((resolve, reject) => {
		const request = httpRequest({
			// A connection of its own, which the next process gets.
			agent: false,
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

/** The seconds for which the cores of the machine have worked, whoever it was for. */
const workOfMachine = () =>
	sum(cpus().map(({ times }) => times.user + times.nice + times.sys + times.irq)) / 1000

const sum = (numbers) => numbers.reduce((all, number) => all + number, 0)

/** A server of so many processes, and what they have taken in each round. */
async function serverOf(distDir, texts, count) {
	const server = await serve(distDir, { env: { WORKERS: String(count), WORKSPACE: 'off' } })
	const port = Number(new URL(server.origin).port)
	const main = server.process.pid
	const serving = count === 1 ? [main] : childrenOf(main)
	const rest = count === 1 ? [] : [main]
	const workOfAll = (pids) => sum(pids.map((pid) => workOf(pid) / 1000))
	const screen = (lines) => Promise.all(Array.from({ length: streams }, () => screenOn(port, texts, lines)))
	const rounds = []
	// The others begin to serve after the first.
	while (count > 1 && (await server.invariants()).workers < count) await wait(100)
	await screen(warmUp)
	async function round() {
		const before = { serving: workOfAll(serving), rest: workOfAll(rest) }
		const [start, own, machine] = [performance.now(), process.cpuUsage(), workOfMachine()]
		await screen(linesOfStream)
		const clock = (performance.now() - start) / 1000
		const { user, system } = process.cpuUsage(own)
		const ours = {
			client: (user + system) / 1e6,
			serving: workOfAll(serving) - before.serving,
			rest: workOfAll(rest) - before.rest,
		}
		rounds.push({
			clock,
			...ours,
			others: Math.max(0, workOfMachine() - machine - sum(Object.values(ours))),
			peak: Math.max(...serving.map((pid) => memoryOf(pid, 'VmHWM'))),
		})
	}
	return { count, rounds, round, close: server.close }
}

/** Prints what a server has taken: all of it in lines a second, and whose processor time that was. */
function printServer({ count, rounds }) {
	const of = (name) => median(rounds.map((round) => round[name]))
	const share = (name) => `${Math.round((100 * of(name)) / of('clock'))} %`
	print(
		`${count === 1 ? '1 process' : `${count} processes`}: lines a second by the clock`,
		thousands(allLines / of('clock')),
	)
	print('… for each second of its own work', thousands(allLines / (of('serving') + of('rest'))))
	const busy = [`serving ${share('serving')}`, `primary ${share('rest')}`, `client ${share('client')}`]
	print('… of a core', [...busy, `others ${share('others')}`].join(', '))
	const [first, last] = [rounds[0].peak, rounds.at(-1).peak]
	const limit = { text: `+ ${MB(maxGrowth)}`, isKept: last - first <= maxGrowth }
	print('… the peak of the largest process', `${MB(first)}, ${MB(last)} at the end`, limit)
}

/** Measures how screening grows with the processes that serve, in turns. */
export async function benchProcesses(distDir, { manyPeople, candidateLine }) {
	const next = manyPeople(2)
	const texts = Array.from({ length: pieces }, (_, piece) =>
		Array.from({ length: linesInPiece }, (_, at) => candidateLine(piece * linesInPiece + at, next())).join(
			'',
		),
	)
	const bytes = Math.round(Buffer.byteLength(texts.join('')) / (pieces * linesInPiece))
	console.log(
		`POST /api/v1/screen over HTTP by 1 and 2 processes, lines of ${bytes} bytes, ${streams} streams; all on ${availableParallelism()} cores, with the client`,
	)
	if (workOf(process.pid) === null) return print('processor time', 'known on Linux alone')
	const [one, two] = [await serverOf(distDir, texts, 1), await serverOf(distDir, texts, 2)]
	try {
		for (let at = 0; at < rounds; at++) for (const server of [one, two]) await server.round()
	} finally {
		await Promise.all([one.close(), two.close()])
	}
	for (const server of [one, two]) printServer(server)
	const ratio = (from) => median(one.rounds.map((round, at) => from(round) / from(two.rounds[at])))
	print('2 against 1 by the clock, beside the client', `${ratio(({ clock }) => clock).toFixed(2)} times`)
	const linear = 2 * ratio(({ serving, rest }) => serving + rest)
	print('2 against 1 by work: with cores of their own', `${linear.toFixed(2)} times`, {
		text: leastGain.toFixed(1),
		isKept: linear >= leastGain,
	})
	console.log('')
}
