// All checks, each only when those before it passed. The last line counts every test and every other step.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildIfChanged } from './build.mjs'
import { installPackages } from './install-packages.mjs'
import { ensureTestPrograms } from './test-programs.mjs'

const distDir = '.next-test'
const reports = mkdtempSync(path.join(tmpdir(), 'k-visa-check-'))

const node = (...args) =>
	spawnSync(process.execPath, args, {
		stdio: 'inherit',
		env: { ...process.env, NEXT_DIST_DIR: distDir },
	}).status === 0

/** A step that passes or fails as a whole. */
const check = (action) => () => (action() === false ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 })

/** A step that is a number of tests. */
const tests = (project) => () => {
	const report = path.join(reports, `${project}.json`)
	const isGreen = node(
		'node_modules/vitest/vitest.mjs',
		'run',
		`--project=${project}`,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
	)
	if (!existsSync(report)) return { passed: 0, failed: 1 }
	const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'))
	return { passed, failed: isGreen ? 0 : Math.max(failed, 1) }
}

const steps = [
	['browser, fonts, reader of PDF', check(ensureTestPrograms)],
	['packages', check(installPackages)],
	['lint', check(() => node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'))],
	[
		'types',
		check(() => node('scripts/next.mjs', 'typegen') && node('node_modules/typescript/bin/tsc', '--noEmit')),
	],
	['dead code', check(() => node('node_modules/knip/bin/knip.js'))],
	['unit tests', tests('unit')],
	['build', check(() => buildIfChanged(distDir))],
	['browser tests', tests('browser')],
]

function run(step) {
	try {
		return step()
	} catch (error) {
		console.error(error.message)
		return { passed: 0, failed: 1 }
	}
}

const total = { passed: 0, failed: 0 }
for (const [name, step] of steps) {
	console.log(`\n── ${name}`)
	const start = performance.now()
	const { passed, failed } = run(step)
	const seconds = ((performance.now() - start) / 1000).toFixed(1)
	console.log(`── ${name}: ${failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
	total.passed += passed
	total.failed += failed
	if (failed > 0) break
}
rmSync(reports, { recursive: true })
process.exitCode = total.failed === 0 ? 0 : 1
console.log(`\n${total.passed} passed, ${total.failed} failed`)
