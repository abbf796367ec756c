// A workbook of 50,000 candidates: from the file to the outcome and all criteria of each row, against only reading it with
// hucre's stream.
import { inTurns, printTurns, thousands } from './figures.mjs'

const howMany = 50_000
const rounds = 5
const maxRatio = 1.3

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

/** Measures how long screening a workbook takes compared with only reading it. */
export async function benchXlsx(measured) {
	const file = await makeWorkbook(measured)
	const turns = await inTurns(
		() => readAlone(measured, file),
		() => readAndScreen(measured, file),
		rounds,
	)
	console.log(`an XLSX of ${thousands(howMany)} rows and ${measured.factIds.length + 2} columns`)
	printTurns(turns, { alone: 'hucre alone', ours: 'outcome and criteria of every row' }, maxRatio)
	console.log('')
}
