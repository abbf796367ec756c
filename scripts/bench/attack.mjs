// What the worst requests cost a server, and what a hundred hostile streams do to one with little memory.
import { connectionAttacks } from '../attack/connection-attacks.mjs'
import { openHostileStreams } from '../attack/hostile-streams.mjs'
import { atRest, leftovers } from '../attack/invariants.mjs'
import { memoryOf, workOf } from '../attack/process-figures.mjs'
import { evaluation, timeRequest, watch } from '../attack/send-body.mjs'
import { worstBodies } from '../attack/worst-bodies.mjs'
import { worstTexts } from '../attack/worst-texts.mjs'
import { serve } from '../check/serve.mjs'
import { MB, print } from './figures.mjs'

const maxMilliseconds = 1000
const heap = 256
/** How long to watch the streams, in milliseconds: long enough for the slow ones to be cut off. */
const watchMilliseconds = 100_000

const milliseconds = (time) => `${Math.round(time).toLocaleString('en')} ms`.padStart(9)
const limit = (isKept) => ({ text: `${maxMilliseconds / 1000} s`, isKept })

const shownMemory = (bytes) => (bytes === null ? 'not known here' : MB(bytes))

async function benchBodies(distDir) {
	console.log(
		'The worst requests: how long each takes, the work of the server with it, how long another waits meanwhile',
	)
	let server = await serve(distDir)
	for (const attack of [...worstBodies, ...worstTexts]) {
		const watching = await watch(server.origin)
		const { pid } = server.process
		const before = workOf(pid)
		const { status, took } = await timeRequest(server.origin, attack)
		const work = workOf(pid)
		const { worst, isHealthy } = await watching.stop()
		const isKept = status !== null && isHealthy && Math.max(took, worst) <= maxMilliseconds
		const figures = [took, work === null ? Number.NaN : work - before, worst].map(milliseconds)
		print(attack.name, `${figures.join(' ')}   ${status ?? 'no answer'}`, limit(isKept))
		if (status !== null && isHealthy) continue
		await server.close()
		server = await serve(distDir)
	}
	await server.close()
}

/** The number of streams of each kind, by how they ended. */
function countsOf(streams) {
	const counts = {}
	for (const { kind, status, isOver } of streams) {
		const end = `${kind}, ${status ?? 'unanswered'}, ${isOver ? 'ended' : 'open'}`
		counts[end] = (counts[end] ?? 0) + 1
	}
	return Object.entries(counts).sort()
}

async function benchStreams(distDir) {
	console.log(`\nA hundred hostile streams to a server with a heap of ${heap} MB`)
	const server = await serve(distDir, { nodeArgs: [`--max-old-space-size=${heap}`] })
	const { pid } = server.process
	print('memory before', shownMemory(memoryOf(pid, 'VmRSS')))
	const { streams, close } = openHostileStreams(server.origin)
	const watching = await watch(server.origin)
	const end = performance.now() + watchMilliseconds
	while (performance.now() < end && streams.some(({ isOver }) => !isOver)) {
		await new Promise((resolve) => setTimeout(resolve, 500))
		if (hasEnded(server)) break
	}
	for (const [name, count] of countsOf(streams)) print(name, String(count))
	print('memory at its peak', shownMemory(memoryOf(pid, 'VmHWM')))
	close()
	const { worst, isHealthy } = await watching.stop()
	print('longest wait of another request', milliseconds(worst), limit(isHealthy && worst <= maxMilliseconds))
	const hasSurvived = !hasEnded(server)
	print('the server', hasSurvived ? 'survived' : 'died', {
		text: 'survives',
		isKept: hasSurvived && isHealthy,
	})
	print('memory after', shownMemory(memoryOf(pid, 'VmRSS')))
	await server.close()
}

/** For how long an attack by connections goes on at most, in milliseconds. */
const attackMilliseconds = 10_000

const hasEnded = ({ process }) => process.exitCode !== null || process.signalCode !== null

async function benchConnections(distDir) {
	console.log(
		`\nAttacks by the connections of one client, on a server with a heap of ${heap} MB: how long another's evaluation waits`,
	)
	const server = await serve(distDir, { nodeArgs: [`--max-old-space-size=${heap}`, '--expose-gc'] })
	const warmingUp = await watch(server.origin, evaluation)
	await Promise.all(Array.from({ length: 200 }, () => timeRequest(server.origin, { path: '/en/plain' })))
	await warmingUp.stop()
	const before = await atRest(server)
	for (const [name, attack] of Object.entries(connectionAttacks)) {
		const watching = await watch(server.origin, evaluation)
		const sockets = attack(server.origin)
		const end = performance.now() + attackMilliseconds
		while (performance.now() < end && sockets.some(({ destroyed }) => !destroyed)) {
			await new Promise((resolve) => setTimeout(resolve, 100))
			if (hasEnded(server)) break
		}
		for (const socket of sockets) socket.destroy()
		const { worst, isHealthy } = await watching.stop()
		print(name, milliseconds(worst), limit(isHealthy && worst <= maxMilliseconds))
		if (hasEnded(server)) return print('the server', 'died', { text: 'survives', isKept: false })
	}
	const left = await leftovers(server, before)
	print('what is left behind', left.join(', ') || 'nothing', { text: 'nothing', isKept: left.length === 0 })
	print('memory at its peak', shownMemory(memoryOf(server.process.pid, 'VmHWM')))
	await server.close()
}

/** Prints times and memory under attack. */
export async function benchAttack(distDir) {
	await benchConnections(distDir)
	await benchBodies(distDir)
	await benchStreams(distDir)
}
