// How much of real-world sheets is read correctly, asked, lost, or read wrong: tests/sheets/README.md.
import path from 'node:path'
import { loadBundled } from '../build/load-bundled.mjs'

const stages = { box: 'as it comes', columns: 'after columns', values: 'after values' }
const figures = ['right', 'asked', 'lost', 'WRONG', 'questions']
const line = ([name, ...cells]) => `  ${name.padEnd(24)}${cells.map((cell) => cell.padStart(10)).join('')}`
const share = (count, cells) => `${count} ${((count / cells) * 100).toFixed(0)} %`

const counted = ({ right, asked, lost, wrong, questions }) => ({
	right,
	asked: asked.length,
	lost: lost.length,
	wrong: wrong.length,
	questions,
})

function printReading(name, { right, asked, lost, wrong, questions }, cells) {
	const shares = [right, asked, lost, wrong].map((count) => share(count, cells))
	console.log(line([name, ...shares, String(questions)]))
}

/** The figures of several sheets, added up. */
const inAll = (readings) =>
	readings.reduce((sum, reading) =>
		Object.fromEntries(Object.entries(sum).map(([figure, count]) => [figure, count + reading[figure]])),
	)

/**
 * Prints how the sheets of a folder are read: as they come, after their columns are corrected, and after its questions are
 * answered; and names each cell that is read wrong.
 * @param {string} distDir where the bundle is written
 * @param {string} folder has NAME.csv and NAME.truth.json for each sheet
 * @param {boolean} isOwn whether to name what is asked and lost as well
 */
export async function benchSheets(distDir, folder, isOwn) {
	const { scoreFolder } = await loadBundled(
		'tests/bench/sheets/score-sheets.ts',
		path.join(distDir, 'measured'),
	)
	const scores = await scoreFolder(folder)
	const cells = scores.reduce((sum, score) => sum + score.cells, 0)
	for (const [stage, title] of Object.entries(stages)) {
		console.log(line([title, ...figures]))
		for (const score of scores) printReading(score.name, counted(score[stage]), score.cells)
		printReading(`in all, of ${cells} cells`, inAll(scores.map((score) => counted(score[stage]))), cells)
		for (const score of scores)
			for (const one of score[stage].wrong) console.log(`  WRONG ${score.name}: ${one}`)
		console.log('')
	}
	if (!isOwn) return
	for (const { name, box } of scores) {
		for (const one of box.asked) console.log(`  asked ${name}: ${one}`)
		for (const one of new Set(box.lost)) console.log(`  lost ${name}: the column ${one}`)
	}
}
