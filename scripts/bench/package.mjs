import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { localeIds } from '../build/locale-ids.mjs'
import { reachedFrom } from '../package/reached-from.mjs'
import { median } from './figures.mjs'

const dist = '.next-bench/packages'
const rounds = 15

const size = (files) =>
	files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1024

/** How long a program takes from its start to its end, in ms. */
function timeOf(...args) {
	const times = Array.from({ length: rounds }, () => {
		const start = performance.now()
		const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
		if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
		return performance.now() - start
	})
	return median(times)
}

/** What the packages weigh, and how long they take to start. */
export async function benchPackage() {
	const others = (await localeIds()).filter((id) => id !== 'en')
	const built = spawnSync(process.execPath, ['scripts/package/package.mjs', '--out', dist], {
		encoding: 'utf8',
	})
	if (built.status !== 0) throw new Error(built.stderr)
	const rules = path.join(dist, 'rules')
	const [engine, explained] = [['index.js'], ['index.js', 'explain.js']].map((entries) =>
		size(reachedFrom(rules, entries, others)),
	)
	console.log('packages, KB after gzip')
	console.log(`the rules alone                       ${engine.toFixed(1)}`)
	console.log(`with an explanation in one language   ${explained.toFixed(1)} (limit 70)`)
	for (const name of readdirSync(dist).filter((file) => file.endsWith('.tgz')))
		console.log(`${name.padEnd(38)}${(readFileSync(path.join(dist, name)).length / 1024).toFixed(1)}`)
	const file = path.join(dist, 'answers.json')
	writeFileSync(file, '{"age": 30, "nationalities": ["NG"]}')
	const index = JSON.stringify(path.resolve(rules, 'index.js'))
	const first = `(await import(${index})).evaluate({ ruleset: 'k-published', facts: { age: 30 } })`
	const kvisa = path.join(dist, 'kvisa/kvisa.js')
	console.log('\nfrom start to end, ms')
	console.log(`Node with nothing to do               ${timeOf('--input-type=module', '-e', '0').toFixed(0)}`)
	console.log(
		`the rules, and a first evaluation     ${timeOf('--input-type=module', '-e', first).toFixed(0)}`,
	)
	console.log(`kvisa --help                          ${timeOf(kvisa, '--help').toFixed(0)}`)
	console.log(`kvisa check answers.json              ${timeOf(kvisa, 'check', file).toFixed(0)}\n`)
}
