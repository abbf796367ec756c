// A sheet of a million candidates: from the file to the outcome and all criteria of each row, against parsing it alone.
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Papa from 'papaparse'
import { inTurns, MB, memoryInUse, print, printTurns, thousands } from './figures.mjs'

const rounds = 5
const maxRatio = 1.5
/** Results may take half as much again as room to grow; beyond them, memory may grow by this much. */
const roomForResults = 1.5
const maxGrowth = 10e6

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

/** Parsing alone, chunk by chunk as papaparse reads a file. */
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

/** A minimal File as in browsers; Node's own is slow to read. */
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

/** End to end: from the file to the outcome and all criteria of each row. */
async function screenSheet(file, measured, onRows = () => {}) {
	const { openSheet, readHeadings, readColumns, columnEvaluator, rulesets, unset, sheetHeadings } = measured
	const opened = await fileAt(file)
	const sheet = await openSheet(opened)
	const evaluator = columnEvaluator(rulesets.article, unset)
	let rows = 0
	for await (const { columns } of readColumns(sheet, readHeadings(sheetHeadings), 1)) {
		evaluator.add(columns)
		rows += columns.count
		onRows(rows)
	}
	await opened.close()
	return evaluator.results()
}

const sizeOf = ({ outcomes, results, missing }) =>
	outcomes.byteLength + results.byteLength + missing.byteLength

/** Memory in use after a tenth of the rows and after the last of them, including the results so far. */
async function memoryOf(file, rows, measured) {
	const taken = {}
	const results = await screenSheet(file, measured, (done) => {
		if (done >= rows / 10) taken.first ??= memoryInUse()
		if (done === rows) taken.last = memoryInUse()
	})
	return { ...taken, size: sizeOf(results) }
}

/** Measures how long screening a sheet takes compared with parsing it alone, and in how much memory. */
export async function benchSheet(measured, rows = 1_000_000) {
	const folder = mkdtempSync(path.join(tmpdir(), 'k-visa-check-bench-'))
	try {
		const file = path.join(folder, 'people.csv')
		await writeSheet(file, rows, measured)
		const results = await screenSheet(file, measured)
		if (results.count !== rows) throw new Error(`${results.count} rows instead of ${rows}`)
		const turns = await inTurns(
			() => parseAlone(file),
			() => screenSheet(file, measured),
			rounds,
		)
		const { first, last, size } = await memoryOf(file, rows, measured)
		console.log(`a CSV of ${thousands(rows)} rows and ${measured.sheetHeadings.length} columns`)
		printTurns(turns, { alone: 'papaparse alone', ours: 'outcome and criteria of every row' }, maxRatio)
		const most = size * roomForResults + maxGrowth
		const figure = `${MB(first)} after a tenth, ${MB(last)} at the end, of it results ${MB(size)}`
		print('memory', figure, { text: `+ ${MB(most)}`, isKept: last - first <= most })
		console.log('')
	} finally {
		rmSync(folder, { recursive: true })
	}
}
