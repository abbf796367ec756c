// `npm run test:journeys`: six persons along every way, in every language, at two widths, light and dark, a recruiter in every
// language, light and dark, and every page in every language for its scripts, for every ability and on paper. The gate takes
// a part of each.
import { buildIfChanged } from './build.mjs'
import { check, node, runSteps } from './steps.mjs'
import { ensureTestPrograms } from './test-programs.mjs'

const distDir = '.next-test'
process.env.NEXT_DIST_DIR = distDir
process.env.JOURNEYS = 'all'

await runSteps([
	['browser, fonts, reader of PDF', check(ensureTestPrograms)],
	['build', check(() => buildIfChanged(distDir))],
	[
		'journeys',
		check(() =>
			node(
				'node_modules/vitest/vitest.mjs',
				'run',
				'--project=browser',
				...[
					'journeys',
					'journey',
					'recruiter',
					'ability',
					'screen-ability',
					'every-page',
					'handoff',
					'paper',
				].map((name) => `tests/browser/${name}.test.ts`),
			),
		),
	],
])
