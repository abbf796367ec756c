// `npm run fuzz`: hostile requests to a build of this source, on this machine alone, for a minute.
// `-- --seconds 600`, `-- --requests 100000`, `-- --seed 7`; `-- --seed 7 --only 4711` repeats one request of a run.
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { buildIfChanged } from '../build/build.mjs'
import { serve } from '../check/serve.mjs'
import { describeFinding } from './describe-finding.mjs'
import { fuzzServer } from './fuzz-server.mjs'

const distDir = '.next-fuzz'

const options = Object.fromEntries(
	['seconds', 'requests', 'seed', 'only'].map((name) => [name, { type: 'string' }]),
)
const { values: given } = parseArgs({ options })

function number(name, otherwise) {
	const value = given[name] === undefined ? otherwise : Number(given[name])
	if (value !== undefined && !(Number.isInteger(value) && value >= 0))
		throw new Error(`--${name} takes a whole number`)
	return value
}

const seed = number('seed', randomInt(2 ** 31))
const only = number('only')
const requests = only === undefined ? number('requests') : 1
const seconds = number('seconds', requests === undefined ? 60 : undefined)

/** The heap of a server grows with its first requests, and ever more slowly: a longer run needs a longer warm-up. */
const warmUps = only === undefined ? requests && Math.max(600, Math.round(requests / 4)) : 0

function printTotals({ sent, totals, worstWait, findings }) {
	for (const [kind, byStatus] of Object.entries(totals).sort()) {
		const counts = Object.entries(byStatus).map(([status, count]) => `${status}: ${count}`)
		console.log(`  ${kind.padEnd(32)} ${counts.join('   ')}`)
	}
	console.log(`${sent} requests, seed ${seed}; health was answered within ${Math.round(worstWait)} ms`)
	console.log(findings.length === 0 ? 'Nothing found' : `${findings.length} findings`)
}

buildIfChanged(distDir)
const server = await serve(distDir, {
	env: { MCP: 'on' },
	nodeArgs: ['--expose-gc', '--max-old-space-size=256'],
})
console.log(`Seed ${seed}`)
try {
	const result = await fuzzServer({
		server,
		distDir,
		seed,
		requests,
		seconds,
		first: only,
		...(warmUps !== undefined && { warmUps }),
	})
	for (const finding of result.findings) console.log(`\n${describeFinding(finding, seed)}`)
	console.log('')
	printTotals(result)
	process.exitCode = result.findings.length === 0 ? 0 : 1
} finally {
	await server.close()
}
