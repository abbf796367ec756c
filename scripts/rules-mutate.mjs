// Tries every single change of the rules' data on the persons of rules/persons. Fails if one that matters is caught by nobody.
import path from 'node:path'
import { loadBundled } from './load-bundled.mjs'

async function mutateData() {
	const { report } = await loadBundled('tests/mutants/report.ts', path.join('.cache', 'mutants'))
	let survivors = 0
	for (const of of report()) {
		const share = (count) => `${count} of ${of.mattering} (${((100 * count) / of.mattering).toFixed(1)} %)`
		console.log(`\n${of.id}: ${of.mattering + of.equivalent.length} single changes of its data`)
		console.log(`  ${of.equivalent.length} make no difference to anybody, which is proved`)
		for (const name of of.equivalent) console.log(`    ${name}`)
		console.log(`  ${of.mattering} matter; caught by its ${of.persons} persons: ${share(of.caughtByPersons)}`)
		console.log(`  beside, by the cases of tests/cases: ${share(of.caughtByCases)}`)
		for (const survivor of of.survivors) console.log(`  SURVIVES  ${survivor}`)
		survivors += of.survivors.length
	}
	return survivors === 0
}

if (!(await mutateData())) process.exitCode = 1
