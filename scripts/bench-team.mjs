// What a team shares: taking candidates in on the server, loading them on a new device, and one's change seen by another.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inTurns, MB, median, print, thousands } from './bench-figures.mjs'
import { loadSource } from './load-source.mjs'

const firstLoaded = 100_000
const atOnce = 1000
const rounds = 100

const limitOf = (text, isKept) => ({ text, isKept })
const p95 = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * 0.95)]

/**
 * Prints what a team's exchange takes on this machine.
 * @param {number} imported how many candidates are taken in
 */
export async function benchTeam(imported = 200_000) {
	const folder = mkdtempSync(path.join(tmpdir(), 'kvisa-bench-'))
	chmodSync(folder, 0o755)
	const team = await loadSource('tests/bench/team.ts')
	const loads = await loadSource('tests/bench/team-loads.ts')
	const stop = await team.startDatabase(path.join(folder, 'data'))
	try {
		await measure({ ...team, ...loads }, imported)
	} finally {
		await stop()
		rmSync(folder, { recursive: true, force: true })
	}
}

async function measure(team, imported) {
	console.log(`\nA team’s exchange, on the PostgreSQL that comes with the program`)
	const small = await team.newTeam()
	await team.importAll(small, team.bodiesOf(firstLoaded, atOnce))
	const { bytes, ours, alone } = await team.firstLoad(small)
	const loaded = await inTurns(alone, ours, 3)
	print(`first load of ${thousands(firstLoaded)}, ${MB(bytes)}`, `${loaded.ours.clock.toFixed(2)} s`)
	print('  the same bytes, loaded and parsed', `${loaded.alone.clock.toFixed(2)} s`)
	print('  ratio by the clock', loaded.ratio.clock.toFixed(2), limitOf('1.5', loaded.ratio.clock <= 1.5))

	const seen = await team.seenByColleague(small, rounds)
	print(
		'a change seen by a colleague, median',
		`${median(seen).toFixed(0)} ms`,
		limitOf('300 ms', median(seen) <= 300),
	)

	const large = await team.newTeam()
	const bodies = team.bodiesOf(imported, atOnce)
	const { seconds, edits } = await team.importAll(large, bodies)
	const copied = await team.copyAll(large)
	print(`${thousands(imported)} taken in, ${thousands(atOnce)} at once`, `${seconds.toFixed(1)} s`)
	print('  COPY of the same rows', `${copied.toFixed(1)} s`)
	print('  ratio', (seconds / copied).toFixed(1), limitOf('3.0', seconds / copied <= 3))
	print('  an edit meanwhile, p95', `${p95(edits).toFixed(0)} ms`, limitOf('100 ms', p95(edits) <= 100))
}
