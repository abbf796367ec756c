// What the searches of the site offer for what people type: tests/lib/words/typed and tests/lib/site-search/queries.ts.
import path from 'node:path'
import { loadBundled } from '../build/load-bundled.mjs'

const share = (count, all) => `${((count / all) * 100).toFixed(1)} %`.padStart(10)

/**
 * Prints how often what is meant is on top and among the first three, and names each miss.
 * @param {string} distDir where the bundle is written
 */
export async function benchSearch(distDir) {
	const { measureAll } = await loadBundled(
		'tests/bench/search/measure-all.ts',
		path.join(distDir, 'measured'),
	)
	const all = await measureAll()
	console.log('search                       typed    on top   first 3   nothing')
	for (const { name, measured: found } of all) {
		const { typed, onTop, amongThree, nothing } = found
		const shares = `${share(onTop, typed)}${share(amongThree, typed)}${String(nothing.length).padStart(10)}`
		console.log(`${name.padEnd(26)}${String(typed).padStart(8)}${shares}`)
	}
	console.log('')
	for (const { name, measured: found } of all)
		for (const missed of found.missed) console.log(`  ${name}: ${missed}`)
}
