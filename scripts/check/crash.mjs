// `npm run test:crash`: kills the app, PostgreSQL, the page, and a PostgreSQL that has a standby, fifty times each (or `ROUNDS`
// times); `npm test` kills a few times.
import { buildIfChanged } from '../build/build.mjs'
import { check, node, runSteps } from './steps.mjs'
import { ensureTestPrograms } from './test-programs.mjs'

const distDir = '.next-test'
process.env.NEXT_DIST_DIR = distDir
process.env.ROUNDS ??= '50'

await runSteps([
	['browser, fonts, reader of PDF', check(ensureTestPrograms)],
	['build', check(() => buildIfChanged(distDir))],
	[
		'killed',
		check(() => node('node_modules/vitest/vitest.mjs', 'run', '--project=browser', 'tests/browser/crash')),
	],
])
