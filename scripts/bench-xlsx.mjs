/** A workbook of 50,000 candidates, read and screened cell by cell, against reading alone with hucre's stream. */
const howMany = 50_000
const rounds = 5
const aim = 1.3

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Numbers as numbers and texts as shared texts, as spreadsheets write them. */
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

async function readAlone({ streamXlsxRows }, file) {
	let rows = 0
	for await (const { values } of streamXlsxRows(file.stream())) rows += values.length > 0 ? 1 : 0
	return rows
}

async function readAndScreen(measured, file) {
	const { openSheet, readHeadings, rowReader, evaluate, rulesets, normalise, unset: parameters } = measured
	const sheet = await openSheet(file)
	if (sheet.kind === 'fault') throw new Error(sheet.fault)
	let read
	let rows = 0
	for await (const batch of sheet.batches()) {
		for (const row of batch) {
			rows++
			if (!read) read = rowReader(readHeadings(row.cells))
			else evaluate(rulesets.article, { facts: normalise(read(row).facts), parameters }, '2026-11-24')
		}
	}
	return rows
}

/** How long an action takes, by the clock and by the work that the processor did for it, in seconds. */
async function timesOf(action) {
	const before = process.cpuUsage()
	const start = performance.now()
	const rows = await action()
	if (rows !== howMany + 1) throw new Error(`${rows} rows were read`)
	const { user, system } = process.cpuUsage(before)
	return { clock: (performance.now() - start) / 1000, work: (user + system) / 1e6 }
}

export async function benchXlsx(measured) {
	const file = await makeWorkbook(measured)
	const taken = []
	for (let round = 0; round <= rounds; round++) {
		const alone = await timesOf(() => readAlone(measured, file))
		const screened = await timesOf(() => readAndScreen(measured, file))
		if (round > 0) taken.push({ alone, screened })
	}
	const ratio = (by) => median(taken.map(({ alone, screened }) => screened[by] / alone[by])).toFixed(2)
	const seconds = (which) => median(taken.map((times) => times[which].clock)).toFixed(1)
	console.log(`XLSX of ${howMany.toLocaleString('en')} rows, ${measured.factIds.length + 2} columns, seconds`)
	console.log(`read alone with hucre:   ${seconds('alone')}`)
	console.log(`read and screened:       ${seconds('screened')}`)
	console.log(
		`ratio:                   ${ratio('clock')} by the clock, ${ratio('work')} by work (aim ${aim})\n`,
	)
}
