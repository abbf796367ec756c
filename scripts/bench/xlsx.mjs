// A workbook of 50,000 candidates: reading it, and from the file to the outcome and all criteria of each row, both against
// reading it with hucre's stream.
import { inTurns, MB, memoryInUse, print, printTurns, thousands } from './figures.mjs'

const howMany = 50_000
const rounds = 5
const maxReadingRatio = 1.2
const maxRatio = 1.3
/** The texts that cells share are kept; beyond them, memory may grow by this much while rows are read. */
const maxGrowth = 10e6

/** Numbers as numbers and texts as shared strings, as spreadsheets write them. */
async function makeWorkbook({ XlsxStreamWriter, candidatesOf, factIds, writeCell }) {
	const candidates = candidatesOf(2000, 1)
	const writer = new XlsxStreamWriter({ name: 'Candidates' })
	writer.addRow(['id', 'name', ...factIds])
	for (let at = 0; at < howMany; at++) {
		const { facts } = candidates[at % candidates.length]
		const cells = factIds.map((fact) => {
			const text = writeCell(fact, facts[fact])
			return typeof facts[fact] === 'number' ? Number(text) : text || null
		})
		writer.addRow([`c-${at}`, `Candidate ${at}`, ...cells])
	}
	return new Blob([await writer.finish()])
}

function expectAll(rows) {
	if (rows !== howMany) throw new Error(`${rows} rows were read`)
}

async function readAlone({ streamXlsxRows }, file) {
	let rows = 0
	for await (const { values } of streamXlsxRows(file.stream())) rows += values.length > 0 ? 1 : 0
	expectAll(rows - 1)
}

/** Reads all rows. `onRows` is told how many there are so far. */
async function readRows({ openSheet }, file, onRows = () => {}) {
	const sheet = await openSheet(file)
	if (sheet.kind === 'fault') throw new Error(sheet.fault)
	let rows = 0
	for await (const batch of sheet.batches()) {
		rows += batch.length
		onRows(rows)
	}
	expectAll(rows - 1)
}

/** Memory in use after a tenth of the rows and after all. */
async function memoryWhileRead(measured, file) {
	const taken = { first: null, last: null }
	await readRows(measured, file, (rows) => {
		if (rows >= howMany / 10) taken.first ??= memoryInUse()
		if (rows > howMany) taken.last = memoryInUse()
	})
	return taken
}

async function readAndScreen(measured, file) {
	const { openSheet, readHeadings, readColumns, columnEvaluator, factIds, rulesets, unset } = measured
	const sheet = await openSheet(file)
	if (sheet.kind === 'fault') throw new Error(sheet.fault)
	const evaluator = columnEvaluator(rulesets.article, unset)
	for await (const { columns } of readColumns(sheet, readHeadings(['id', 'name', ...factIds]), 1)) {
		evaluator.add(columns)
	}
	expectAll(evaluator.results().count)
}

/** Measures how long reading and screening a workbook take compared with only reading it, and what reading keeps. */
export async function benchXlsx(measured) {
	const file = await makeWorkbook(measured)
	const alone = () => readAlone(measured, file)
	const reading = await inTurns(alone, () => readRows(measured, file), rounds)
	const screening = await inTurns(alone, () => readAndScreen(measured, file), rounds)
	const { first, last } = await memoryWhileRead(measured, file)
	console.log(`an XLSX of ${thousands(howMany)} rows and ${measured.factIds.length + 2} columns`)
	printTurns(reading, { alone: 'hucre alone', ours: 'reading alone' }, maxReadingRatio)
	printTurns(screening, { alone: 'hucre alone', ours: 'outcome and criteria of every row' }, maxRatio)
	const limit = { text: `+ ${MB(maxGrowth)}`, isKept: last - first <= maxGrowth }
	print('memory', `${MB(first)} after a tenth, ${MB(last)} at the end`, limit)
	console.log('')
}
