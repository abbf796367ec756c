// All checks.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildIfChanged } from './build.mjs'
import { installPackages } from './install-packages.mjs'
import { check, lint, node, runSteps, types } from './steps.mjs'
import { ensureTestPrograms } from './test-programs.mjs'

const distDir = '.next-test'
process.env.NEXT_DIST_DIR = distDir
const reports = mkdtempSync(path.join(tmpdir(), 'k-visa-check-'))

/** A step that runs the tests of some projects. */
const tests = (projects) => () => {
	const report = path.join(reports, `${projects.replace('!', 'all-but-')}.json`)
	const isGreen = node(
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

runSteps([
	['browser, fonts, reader of PDF', check(ensureTestPrograms)],
	['packages', check(installPackages)],
	lint,
	types,
	['recipes of rules/README.md', check(() => node('scripts/recipes.mjs'))],
	['proofs of the rules', check(() => node('scripts/rules-check.mjs'))],
	['dead code', check(() => node('node_modules/knip/bin/knip.js'))],
	['unit tests', tests('!browser')],
	['build', check(() => buildIfChanged(distDir))],
	['browser tests', tests('browser')],
])
rmSync(reports, { recursive: true })
