import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

// Another container, or another machine, cannot be asked whether it runs a server on a folder, but it can be watched.

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

/** The start of this kernel and the numbering of its processes that we are in; empty where there is no such thing. */
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

/** Whether whoever left a beat is ourselves, or ran among the processes that we see, and is gone. */
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

/** Whether somebody's heart beats in a file: what may be a left one is watched for a few seconds. */
export async function isBeating(file: string) {
	const before = read(file)
	if (before === '' || isGone(before)) return false
	await wait(2.5 * beatMilliseconds)
	return read(file) !== before
}

/** Beats in a file until the returned function is called. */
export function startHeartbeat(file: string) {
	const ours = kernel()
	let count = 0
	const beat = () => {
		const now: Beat = { kernel: ours, pid: process.pid, id: ourId, count: count++ }
		try {
			writeFileSync(file, JSON.stringify(now))
		} catch {
			// The disk is full: the heart is heard again once there is room.
		}
	}
	beat()
	const timer = setInterval(beat, beatMilliseconds).unref()
	return () => {
		clearInterval(timer)
		rmSync(file, { force: true })
	}
}
