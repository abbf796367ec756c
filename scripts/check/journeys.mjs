// `npm run test:journeys`: the browser tests with every person along every way, in every language, at two widths, light and
// dark. `npm test` runs part of each.
import { buildIfChanged } from '../build/build.mjs'
import { check, node, runSteps } from './steps.mjs'
import { ensureTestPrograms } from './test-programs.mjs'

const distDir = '.next-test'
process.env.NEXT_DIST_DIR = distDir
process.env.JOURNEYS = 'all'

await runSteps([
	['browser, fonts, reader of PDF', check(ensureTestPrograms)],
	['build', check(() => buildIfChanged(distDir))],
	['journeys', check(() => node('node_modules/vitest/vitest.mjs', 'run', '--project=browser'))],
])
