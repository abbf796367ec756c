// How much of sheets as people write them is read, asked, lost, or read wrong: tests/sheets/README.md.
import path from 'node:path'
import { loadBundled } from './load-bundled.mjs'

const columns = ['sheet', 'cells', 'right', 'asked', 'lost', 'WRONG', 'questions']
const line = ([name, ...figures]) =>
	`  ${name.padEnd(24)}${figures.map((figure) => figure.padStart(11)).join('')}`
const share = (count, cells) =>
	`${count} ${cells === 0 ? '' : `${((count / cells) * 100).toFixed(0)} %`}`.trim()
const sum = (scores, of) => scores.reduce((total, score) => total + of(score), 0)

function printScore({ name, cells, right, asked, lost, wrong, questions }) {
	const counts = [right, asked, lost, wrong].map((count) => share(count, cells))
	console.log(line([name, String(cells), ...counts, String(questions)]))
}

const counted = (score) => ({
	...score,
	asked: score.asked.length,
	lost: score.lost.length,
	wrong: score.wrong.length,
})

/**
 * Prints how the sheets of a folder are read, and names each cell that is read wrong.
 * @param {string} distDir where the bundle is written
 * @param {string} folder holds NAME.csv and NAME.truth.json for each sheet
 * @param {boolean} isOwn whether to name what is asked and lost as well
 */
export async function benchSheets(distDir, folder, isOwn) {
	const { scoreFolder } = await loadBundled(
		'tests/bench/sheets/score-sheets.ts',
		path.join(distDir, 'measured'),
	)
	const scores = await scoreFolder(folder)
	const all = scores.map(counted)
	console.log(line(columns))
	for (const score of all) printScore(score)
	const totals = ['cells', 'right', 'asked', 'lost', 'wrong', 'questions'].map((key) => [
		key,
		sum(all, (score) => score[key]),
	])
	printScore({ name: 'in all', ...Object.fromEntries(totals) })
	for (const { name, wrong } of scores) for (const one of wrong) console.log(`  WRONG ${name}: ${one}`)
	if (!isOwn) return
	for (const { name, asked, lost } of scores) {
		for (const one of asked) console.log(`  asked ${name}: ${one}`)
		for (const one of new Set(lost)) console.log(`  lost ${name}: the column ${one}`)
	}
}
