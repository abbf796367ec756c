// A team's exchange: importing candidates on the server, loading them on a new device, and a change seen by a colleague.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadBundled } from '../build/load-bundled.mjs'
import { loadSource } from '../build/load-source.mjs'
import { serve } from '../check/serve.mjs'
import { inTurns, MB, median, print, thousands } from './figures.mjs'

const firstLoaded = 100_000
const atOnce = 1000
/** As many as a device holds of openings that were chosen: `maxDeviceCandidates`. */
const mostOnDevice = 1_000_000
const rounds = 100
const readByProgram = 20_000
/**
 * Members who work at the same time, the number and the seconds of the runs, and the seconds between two edits of one
 * member.
 */
const workload = { members: 200, times: 3, seconds: 30, pause: 60 }

const limitOf = (text, isKept) => ({ text, isKept })
const p95 = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * 0.95)]

/** Measures with a database of its own, which is removed afterwards. */
async function withDatabase(measureIn) {
	const folder = mkdtempSync(path.join(tmpdir(), 'kvisa-bench-'))
	chmodSync(folder, 0o755)
	const team = await loadSource('tests/bench/team.ts')
	const stop = await team.startDatabase(path.join(folder, 'data'))
	try {
		await measureIn(team, path.join(folder, 'servers'))
	} finally {
		await stop()
		rmSync(folder, { recursive: true, force: true })
	}
}

/**
 * Prints what a team's exchange costs on this machine.
 * @param {string} distDir a build, whose server's memory is measured
 * @param {number} imported how many candidates are imported
 */
export async function benchTeam(distDir, imported = 200_000) {
	await withDatabase(async (team, folder) => {
		const loads = await loadSource('tests/bench/team-loads.ts')
		await measurePrograms(team, path.join(distDir, 'programs'))
		await measure({ ...team, ...loads }, imported)
		await measureServers(team, { distDir, folder, imported })
	})
	if (process.platform === 'linux') await measureIdle(distDir)
}

/**
 * Prints what members who work at the same time wait for, and the memory of the servers after each minute.
 * @param {string} distDir a build, whose servers are measured
 * @param {number} minutes how long they work
 */
export async function benchMembers(distDir, minutes = 10) {
	await withDatabase(async (_, folder) => {
		const { twoServers } = await loadSource('tests/bench/team-servers.ts')
		const servers = await twoServers(distDir, folder)
		try {
			await measureMembers(servers, { times: minutes, seconds: 60 })
		} finally {
			await servers.close()
		}
	})
}

/** What a program waits for the results of an opening, read from the first candidate to the last. */
async function measurePrograms(team, folder) {
	// Words are loaded when they are asked for, which a source that is loaded as it is can do no more.
	const { readResults, closeDatabase } = await loadBundled('tests/bench/team-programs.ts', folder)
	const members = await team.newTeam()
	await team.importAll(members, team.bodiesOf(readByProgram, atOnce))
	console.log(`\nA program that reads the results of ${thousands(readByProgram)} candidates`)
	for (const [limit, locale] of [
		[100, undefined],
		[500, undefined],
		[500, 'en'],
	]) {
		const { candidates, taken } = await readResults(members, limit, locale)
		const seconds = taken.reduce((sum, one) => sum + one, 0) / 1000
		print(
			`${limit} at once${locale ? ', with reasons in words' : ''}`,
			`${thousands(Math.round(candidates / seconds))} a second, a part ${median(taken).toFixed(0)} ms, p95 ${p95(taken).toFixed(0)} ms`,
		)
	}
	await closeDatabase()
}

async function measure(team, imported) {
	console.log(`\nA team’s exchange, on the PostgreSQL that comes with the program`)
	const small = await team.newTeam()
	await team.importAll(small, team.bodiesOf(firstLoaded, atOnce))
	const { bytes, packedBytes, packing, ours, byRecord, alone } = await team.firstLoad(small)
	const loaded = await inTurns(alone, ours, 3)
	const unpacked = await inTurns(alone, byRecord, 3)
	print(
		`first load of ${thousands(firstLoaded)}, ${MB(packedBytes)} in packs`,
		`${loaded.ours.clock.toFixed(2)} s`,
	)
	print(`  the same in lines from memory, ${MB(bytes)}`, `${loaded.alone.clock.toFixed(2)} s`)
	print('  work of the server itself', `${(loaded.ours.work - loaded.alone.work).toFixed(2)} s`)
	print('  ratio by the clock', loaded.ratio.clock.toFixed(2), limitOf('1.5', loaded.ratio.clock <= 1.5))
	print('  before the list is packed', `${unpacked.ours.clock.toFixed(2)} s`)
	print('  packing it, in the background', `${packing.toFixed(2)} s`)
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

/** Members at two servers, half of them at each, with everything in between. */
async function measureMembers({ owner, origin, otherOrigin, pids }, { times, seconds }) {
	const bench = await loadSource('tests/bench/team-members.ts')
	const { members: count, pause } = workload
	const members = await bench.joinTeam(owner, [origin, otherOrigin], count)
	const memory = () => (process.platform === 'linux' ? MB(memoryOf(pids())) : 'not known')
	const memories = [memory()]
	const worked = []
	for (let time = 0; time < times; time++) {
		worked.push(await bench.membersAtOnce({ members, seconds, pause }))
		memories.push(memory())
	}
	const [coming, edits, seen, faults] = ['coming', 'edits', 'seen', 'faults'].map((what) =>
		worked.flatMap((one) => one[what]),
	)
	print(
		`${count} members come at once, until all would hear of a change`,
		`${(median(coming) / 1000).toFixed(1)} s`,
	)
	print(`${count} members, each edits every ${pause} s, ${times * seconds} s`, `${edits.length} edits`)
	print('  errors', `${faults.length}`, limitOf('0', faults.length === 0))
	for (const fault of faults.slice(0, 3)) console.log(fault)
	print(
		'  an edit, median and p95',
		`${median(edits).toFixed(0)} ms, ${p95(edits).toFixed(0)} ms`,
		limitOf('300 ms', p95(edits) <= 300),
	)
	print('  seen by a colleague, median and p95', `${median(seen).toFixed(0)} ms, ${p95(seen).toFixed(0)} ms`)
	print(`  memory of both servers, before and every ${seconds} s`, memories.join(', '))
}

/** When a new device in a browser shows the first rows of a list, while the rest loads, and when all of it. */
async function measureFirstRows({ firstRowsOnDevices }, servers, all) {
	const loads = await firstRowsOnDevices(servers, all)
	const of = (what) => median(loads.map((one) => one[what]))
	print(
		`first rows of ${thousands(all)}, from the request`,
		`${of('first').toFixed(2)} s`,
		limitOf('2 s', of('first') <= 2),
	)
	print('  how many these are', thousands(of('rows')))
	print('  until all are screened and shown', `${of('whole').toFixed(1)} s`)
}

/** Two servers on one database, and devices at one of them, with everything in between: HTTP, sessions, a browser. */
async function measureServers({ batchesOf }, { distDir, folder, imported }) {
	const bench = await loadSource('tests/bench/team-servers.ts')
	const servers = await bench.twoServers(distDir, folder)
	try {
		console.log(`\nTwo servers on it, by HTTP`)
		const half = firstLoaded / 2
		for (const [where, colleague] of [
			['the same', servers.here],
			['the other', servers.there],
		]) {
			const batches = batchesOf(half, atOnce)
			const { seconds, edits } = await bench.importBy(servers.owner, colleague, batches)
			print(`${thousands(half)} taken in by one server`, `${seconds.toFixed(1)} s`)
			print(`  an edit meanwhile at ${where}, p95`, `${p95(edits).toFixed(0)} ms`)
		}
		const seen = await bench.seenAtOther(servers, rounds)
		print('a change at one seen at the other, median', `${median(seen).toFixed(0)} ms`)

		const count = `${thousands(firstLoaded + 1)} candidates`
		const { bytes, ...taken } = await bench.loadOnDevices(servers, count)
		const [alone, inMemory, shown, kept] = [taken.alone, taken.inMemory, taken.shown, taken.kept].map(median)
		const against = (figure) => `${figure.toFixed(2)} s, ${(figure / alone).toFixed(1)} times`
		console.log(`\nA new device in a browser, ${count}, ${MB(bytes)}`)
		print('the same bytes, loaded and parsed', `${alone.toFixed(2)} s`)
		print('from the request until all are shown', against(inMemory), limitOf('2.0', inMemory <= 2 * alone))
		print('… where the device keeps a copy', against(shown))
		print('  until that is stored, encrypted', against(kept), limitOf('3.0', kept <= 3 * alone))
		await measureFirstRows(bench, servers, firstLoaded + 1)
		await measureMembers(servers, workload)
		// A device holds a million of the openings that were chosen.
		const more = Math.min(imported, mostOnDevice) - firstLoaded - 1
		for (let left = more; left > 0; left -= firstLoaded)
			for (const batch of batchesOf(Math.min(left, firstLoaded), atOnce)) await servers.owner.send(batch)
		if (more > 0) await measureFirstRows(bench, servers, firstLoaded + 1 + more)
	} finally {
		await servers.close()
	}
}

/** The memory of some processes in bytes, shared pages counted once; available on Linux only. */
const memoryOf = (pids) =>
	pids
		.map(
			(pid) => Number(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').match(/^Pss: +(\d+)/m)?.[1]) * 1024,
		)
		.reduce((sum, one) => sum + one, 0)

/** The processes that run in a folder. */
const processesIn = (folder) =>
	readdirSync('/proc').filter((pid) => {
		try {
			return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`).startsWith(folder)
		} catch {
			return false
		}
	})

async function measureIdle(distDir) {
	for (const [name, env] of [
		['without', { WORKSPACE: 'off' }],
		['with', {}],
	]) {
		const folder = mkdtempSync(path.join(tmpdir(), 'kvisa-bench-'))
		// Requests make no database: an operator's command does.
		if (name === 'with')
			execFileSync(process.execPath, ['scripts/database/team-code.mjs'], {
				env: { ...process.env, DATA_DIR: folder },
				stdio: 'ignore',
			})
		const server = await serve(distDir, { env: { DATA_DIR: folder, ...env } })
		const ask = async (path) => (await fetch(`${server.origin}/${path}`)).text()
		for (const path of ['en', 'en/team', 'api/team/state']) await ask(path)
		while (name === 'with' && JSON.parse(await ask('api/v1/health')).database !== 'ok')
			await ask('api/team/state')
		print(`idle server ${name} the workspace`, MB(memoryOf([server.process.pid])))
		const database = processesIn(folder)
		if (database.length > 0) print('  its PostgreSQL', MB(memoryOf(database)))
		await server.close()
		rmSync(folder, { recursive: true, force: true })
	}
}
