// Screening many people: a sheet against parsing it alone, lines against parsing them alone, and memory.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Papa from 'papaparse'

const now = () => performance.now()
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const MB = (bytes) => `${Math.round(bytes / 1e6)} MB`
const thousands = (number) => Math.round(number).toLocaleString('en')

async function writeSheet(file, rows, { manyPeople, sheetHeadings, sheetLine }) {
	const out = createWriteStream(file)
	const next = manyPeople(1)
	out.write(`${sheetHeadings.join()}\r\n`)
	let text = ''
	for (let at = 0; at < rows; at++) {
		text += `${sheetLine(at, next())}\r\n`
		if (text.length < 1 << 20) continue
		if (!out.write(text)) await once(out, 'drain')
		text = ''
	}
	out.end(text)
	await once(out, 'close')
}

/** Parsing alone, piece by piece as papaparse reads a file. */
const parseAlone = (file) =>
	new Promise((resolve, reject) => {
		let rows = 0
		Papa.parse(createReadStream(file, { encoding: 'utf8' }), {
			chunk: ({ data }) => {
				rows += data.length
			},
			complete: () => resolve(rows),
			error: reject,
		})
	})

/** A file as browsers give it, as far as it is used; Node's own is slow to read. */
async function fileAt(name) {
	const handle = await open(name)
	const { size } = await handle.stat()
	const read = async (from, to) => {
		const bytes = new Uint8Array(to - from)
		await handle.read(bytes, 0, bytes.length, from)
		return bytes.buffer
	}
	return { size, slice: (from, to) => ({ arrayBuffer: () => read(from, to) }), close: () => handle.close() }
}

/** The whole way: from the file to the outcome and all criteria of each row. */
async function screenSheet(file, measured) {
	const { openSheet, readHeadings, readColumns, columnEvaluator, rulesets, unset, sheetHeadings } = measured
	const opened = await fileAt(file)
	const sheet = await openSheet(opened)
	const evaluator = columnEvaluator(rulesets.article, unset)
	const memory = []
	const before = process.memoryUsage().rss
	let rows = 0
	for await (const { columns } of readColumns(sheet, readHeadings(sheetHeadings), 1)) {
		evaluator.add(columns)
		rows += columns.count
		if (memory.length < rows / 100_000) memory.push(process.memoryUsage().rss - before)
	}
	await opened.close()
	return { results: evaluator.results(), memory }
}

/** A sheet of so many rows: how long screening takes against parsing alone, and in how much memory. */
export async function benchSheet(measured, rows = 1_000_000) {
	const folder = mkdtempSync(path.join(tmpdir(), 'k-visa-check-bench-'))
	const file = path.join(folder, 'people.csv')
	await writeSheet(file, rows, measured)
	const rounds = []
	let screened
	for (let round = 0; round < 4; round++) {
		const start = now()
		await parseAlone(file)
		const parsed = now()
		screened = await screenSheet(file, measured)
		rounds.push([parsed - start, now() - parsed])
	}
	rmSync(folder, { recursive: true })
	const { results, memory } = screened
	if (results.count !== rows) throw new Error(`${results.count} rows instead of ${rows}`)
	const size = results.outcomes.byteLength + results.results.byteLength + results.missing.byteLength
	const seconds = (column) => (median(rounds.map((round) => round[column])) / 1000).toFixed(2)
	console.log(`a CSV of ${thousands(rows)} rows and ${measured.sheetHeadings.length} columns`)
	console.log(`papaparse alone:       ${seconds(0)} s`)
	console.log(`screened, all of it:   ${seconds(1)} s`)
	console.log(`ratio:                 ${median(rounds.map(([a, b]) => b / a)).toFixed(2)} (limit 1.5)`)
	console.log(
		`memory taken at 100,000 rows ${MB(memory[0])}, at the end ${MB(memory.at(-1))}; results ${MB(size)}\n`,
	)
}

const linesAtOnce = 64

/** Lines in pieces of some tens of kilobytes, as a socket gives them. */
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

/** Candidates line by line against parsing the same lines. */
export async function benchLines(
	{ screenLines, rulesets, unset, manyPeople, candidateLine },
	count = 50_000,
) {
	const next = manyPeople(2)
	const lines = Array.from({ length: count }, (_, at) => candidateLine(at, next()))
	const encoder = new TextEncoder()
	const pieces = Array.from({ length: Math.ceil(count / linesAtOnce) }, (_, at) =>
		encoder.encode(lines.slice(at * linesAtOnce, (at + 1) * linesAtOnce).join('')),
	)
	const rounds = []
	for (let round = 0; round < 7; round++) {
		const start = now()
		for (const line of lines) JSON.parse(line)
		const parsed = now()
		for await (const _ of linesIn([...pieces]).pipeThrough(screenLines(rulesets.article, unset)));
		rounds.push([parsed - start, now() - parsed])
	}
	const perSecond = (column) =>
		thousands((count / median(rounds.slice(2).map((round) => round[column]))) * 1000)
	console.log(`POST /api/v1/screen, lines of ${thousands(lines[0].length)} bytes`)
	console.log(`JSON.parse alone:      ${perSecond(0)} a second`)
	console.log(`candidates screened:   ${perSecond(1)} a second`)
	console.log(`ratio:                 ${median(rounds.slice(2).map(([a, b]) => a / b)).toFixed(2)}\n`)
}

/** The most memory that a process has taken so far; known on Linux alone. */
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

/** The memory of a server that screens few lines, then many. */
export async function benchServerMemory(distDir, port) {
	const server = spawn(process.execPath, ['scripts/next.mjs', 'start', '--port', String(port)], {
		env: { ...process.env, NEXT_DIST_DIR: distDir, NODE_ENV: 'production' },
		stdio: 'ignore',
	})
	const base = `http://localhost:${port}/api/v1/health`
	while (!(await fetch(base).catch(() => null))) await new Promise((resolve) => setTimeout(resolve, 100))
	for (const count of [10_000, 1_000_000]) {
		const start = now()
		const answers = await screenOverHttp(port, count)
		if (answers !== count) throw new Error(`${answers} answers to ${count} lines`)
		const peak = peakOf(server.pid)
		const rate = thousands((count / (now() - start)) * 1000)
		console.log(
			`${thousands(count)} lines over HTTP: ${rate} a second, the server's peak ${peak ? MB(peak) : 'not known'}`,
		)
	}
	console.log('')
	server.kill()
}
