// `npm run test:journeys`: six persons along every way, in every language, at two widths, light and dark, and a recruiter
// in every language, light and dark. The gate takes each person once, and the recruiter once in each language.
import { buildIfChanged } from './build.mjs'
import { check, node, runSteps } from './steps.mjs'
import { ensureTestPrograms } from './test-programs.mjs'

const distDir = '.next-test'
process.env.NEXT_DIST_DIR = distDir
process.env.JOURNEYS = 'all'

runSteps([
	['browser, fonts, reader of PDF', check(ensureTestPrograms)],
	['build', check(() => buildIfChanged(distDir))],
	[
		'journeys',
		check(() =>
			node(
				'node_modules/vitest/vitest.mjs',
				'run',
				'--project=browser',
				'tests/browser/journeys.test.ts',
				'tests/browser/recruiter.test.ts',
			),
		),
	],
])
