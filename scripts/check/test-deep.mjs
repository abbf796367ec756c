// `npm run test:deep`: the tests without a browser, with all cases of each property, all invented persons, every expression
// checked again, and a full disk.
import { check, node, runSteps } from './steps.mjs'

process.env.RUNS ??= '1'
process.env.PERSONS ??= '20000'
process.env.FAULTS ??= '1'

await runSteps([['tests', check(() => node('node_modules/vitest/vitest.mjs', 'run', '--project=!browser'))]])
