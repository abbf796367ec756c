// Tries every single change of the rules' data against the persons of rules/persons, or with --code faults in the rules'
// code against their tests. Fails if a fault is not caught, or a change that makes a difference.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { loadBundled } from '../build/load-bundled.mjs'
import { loadSource } from '../build/load-source.mjs'
import { copyProject } from '../recipes/copy.mjs'

async function mutateData() {
	const { report } = await loadBundled('tests/mutants/report.ts', path.join('.cache', 'mutants'))
	let survivors = 0
	for (const result of report()) {
		const share = (count) =>
			`${count} of ${result.mattering} (${((100 * count) / result.mattering).toFixed(1)} %)`
		console.log(`\n${result.id}: ${result.mattering + result.equivalent.length} single changes of its data`)
		console.log(`  ${result.equivalent.length} make no difference to anybody, which is proved`)
		for (const name of result.equivalent) console.log(`    ${name}`)
		console.log(
			`  ${result.mattering} matter; caught by its ${result.persons} persons: ${share(result.caughtByPersons)}`,
		)
		console.log(`  beside, by the cases of tests/cases: ${share(result.caughtByCases)}`)
		for (const survivor of result.survivors) console.log(`  SURVIVES  ${survivor}`)
		survivors += result.survivors.length
	}
	return survivors === 0
}

/** @param {string} wanted part of the names of the faults to try */
async function mutateCode(wanted) {
	const { faults: all } = await loadSource('tests/mutants/faults/index.ts')
	const faults = all.filter(({ name }) => name.includes(wanted))
	const copy = copyProject()
	const survivors = []
	try {
		for (const { name, file, text, replacement, caughtBy } of faults) {
			const start = performance.now()
			const original = copy.rewrite(file, (code) => code.replace(text, () => replacement))
			const [failing] = copy.failingTests([caughtBy], { isFirstEnough: true })
			copy.rewrite(file, () => original)
			const seconds = ((performance.now() - start) / 1000).toFixed(0).padStart(3)
			console.log(`${seconds} s  ${name}: ${failing ? `caught by ${failing}` : 'SURVIVES'}`)
			if (!failing) survivors.push(name)
		}
	} finally {
		rmSync(copy.folder, { recursive: true })
	}
	console.log(`\n${faults.length - survivors.length} of ${faults.length} faults of the code are caught`)
	for (const name of survivors) console.log(`  SURVIVES  ${name}`)
	return survivors.length === 0
}

const [mode, wanted = ''] = process.argv.slice(2)
const isFine = mode === '--code' ? await mutateCode(wanted) : await mutateData()
if (!isFine) process.exitCode = 1
