import cluster from 'node:cluster'
import { maxFinalTasksMilliseconds, maxShutdownMilliseconds } from '../../../lib/limits/server-limits.mjs'
import { log } from '../../../lib/log/log.mjs'

const firstPause = 100
const longestPause = 30_000
/** Milliseconds after which a worker has shown that it can serve. */
const provenAfter = 10_000
/** Milliseconds in which a worker ends when it is told to. */
const longestEnd = maxShutdownMilliseconds + maxFinalTasksMilliseconds + 2000

/**
 * Keeps workers running: the first alone, the others once it listens, and another one for each that ends, after a pause that grows
 * while they end early. If one ends early with a fault and no other is older, none can serve, and all end.
 * @param {number} count
 * @param {{ join: (worker: import('node:cluster').Worker) => { tellEnd: () => void, leave: () => void }, over: (code: number) => void }} kit
 *   `join`: called with each worker, returns how to tell it to end and what to do once it has; `over`: called when all have ended
 * @returns `end`: ends them all; `kill`: does so at once
 */
export function keepWorkers(count, { join, over }) {
	/** @type {Map<number, { worker: import('node:cluster').Worker, since: number, tellEnd: () => void, leave: () => void }>} */
	const running = new Map()
	let pause = firstPause
	/** The code to end with, once they are to end. */
	let code = null

	const age = ({ since }) => performance.now() - since
	const hasProven = () => [...running.values()].some((one) => age(one) >= provenAfter)

	function start() {
		if (code !== null) return
		const worker = cluster.fork()
		worker.on('error', (error) => log.error(`Worker ${worker.id}`, { error }))
		running.set(worker.id, { worker, since: performance.now(), ...join(worker) })
	}

	function kill() {
		for (const { worker } of running.values()) worker.process.kill('SIGKILL')
	}

	function endWith(given) {
		if (code !== null) return
		code = given
		if (running.size === 0) return over(code)
		for (const { tellEnd } of running.values()) tellEnd()
		setTimeout(() => {
			log.error(
				`Not ended within ${longestEnd / 1000} s, and killed: workers ${[...running.keys()].join(', ')}`,
			)
			code = 1
			kill()
		}, longestEnd)
	}

	function replace(ended, how) {
		const wait = age(ended) < provenAfter ? pause : firstPause
		pause = Math.min(2 * wait, longestPause)
		log.error(`Worker ${ended.worker.id} ended (${how}); another one is started in ${wait / 1000} s.`)
		setTimeout(start, wait)
	}

	cluster.on('exit', ({ id }, exitCode, signal) => {
		const ended = running.get(id)
		running.delete(id)
		ended.leave()
		if (code !== null) {
			if (running.size === 0) over(code)
		} else if (exitCode && age(ended) < provenAfter && !hasProven()) {
			log.error(`Worker ${id} could not go on after its start (code ${exitCode}): the program ends.`)
			endWith(1)
		} else replace(ended, signal ? `signal ${signal}` : `code ${exitCode}`)
	})
	cluster.once('listening', () => {
		for (let more = 1; more < count; more++) start()
	})
	start()
	return { end: () => endWith(0), kill }
}
