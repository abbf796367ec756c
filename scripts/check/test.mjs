// All checks.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { installPackages } from '../build/install-packages.mjs'
import { filesOfOtherDays, isDayOfRecipes } from './by-day.mjs'
import { beside, check, lint, node, runSteps, together, types } from './steps.mjs'
import { ensureTestPrograms } from './test-programs.mjs'

process.env.NEXT_DIST_DIR = '.next-test'
process.env.TEST_FILES = 'today'
const reports = mkdtempSync(path.join(tmpdir(), 'k-visa-check-'))

/** A step that runs the tests of some projects. */
const tests = (projects) => async () => {
	const report = path.join(reports, `${projects.replace('!', 'all-but-')}.json`)
	const isGreen = await node(
		'node_modules/vitest/vitest.mjs',
		'run',
		`--project=${projects}`,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
	)
	if (!existsSync(report)) return { passed: 0, failed: 1 }
	const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'))
	return { passed, failed: isGreen ? 0 : Math.max(failed, 1) }
}

const recipes = isDayOfRecipes ? [[['scripts/recipes/recipes.mjs']]] : []

console.log(`Left for the next four days (docs/testing.md): ${filesOfOtherDays.length} test files.`)
await runSteps([
	['browser, fonts, reader of PDF', check(ensureTestPrograms)],
	['packages', check(() => installPackages('all'))],
	[
		'lint, types, dead code, and proofs of the rules',
		together(lint, types, [['node_modules/knip/bin/knip.js']], [['scripts/rules/rules-check.mjs']]),
	],
	// A build leaves much of one core idle, and none of these tests takes what it builds.
	[
		'build, recipes of rules/README.md, and unit, page and database tests',
		beside(together([['scripts/build/build.mjs', '--if-changed']], ...recipes), tests('!browser')),
	],
	['browser tests', tests('browser')],
])
rmSync(reports, { recursive: true })
