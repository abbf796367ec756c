import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

// Whether another container or machine runs a server on a folder cannot be queried, but it can be observed.

const beatMilliseconds = 2000

type Beat = { readonly kernel: string; readonly pid: number; readonly id: string; readonly count: number }

const read = (file: string) => {
	try {
		return readFileSync(file, 'utf8').trim()
	} catch {
		return ''
	}
}

const linkOf = (file: string) => {
	try {
		return readlinkSync(file)
	} catch {
		return ''
	}
}

/** The boot id of this kernel and our process-id namespace; empty where neither exists. */
const kernel = () => {
	const [boot, processes] = [read('/proc/sys/kernel/random/boot_id'), linkOf('/proc/self/ns/pid')]
	return boot && processes ? `${boot} ${processes}` : ''
}

function isRunning(pid: number) {
	try {
		process.kill(pid, 0)
		return true
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM'
	}
}

const ourId = randomUUID()

/** Whether a heartbeat is our own, or that of a process in our namespace that no longer runs. */
function isGone(text: string) {
	try {
		const beat: Beat = JSON.parse(text)
		return (
			beat.kernel !== '' && beat.kernel === kernel() && (beat.pid === process.pid || !isRunning(beat.pid))
		)
	} catch {
		return false
	}
}

/** Whether another process keeps a heartbeat file alive: one that may be stale is watched for a few seconds. */
export async function hasHeartbeat(file: string) {
	const before = read(file)
	if (before === '' || isGone(before)) return false
	await wait(2.5 * beatMilliseconds)
	return read(file) !== before
}

/** Updates a heartbeat file until the returned function is called. */
export function startHeartbeat(file: string) {
	const ours = kernel()
	let count = 0
	const beat = () => {
		const now: Beat = { kernel: ours, pid: process.pid, id: ourId, count: count++ }
		try {
			writeFileSync(file, JSON.stringify(now))
		} catch {
			// The disk may be full: the next beat tries again.
		}
	}
	beat()
	const timer = setInterval(beat, beatMilliseconds).unref()
	return () => {
		clearInterval(timer)
		rmSync(file, { force: true })
	}
}
