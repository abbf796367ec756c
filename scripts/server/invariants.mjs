import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** What a descriptor leads to; null once it is closed. */
function targetOf(descriptor) {
	try {
		return readlinkSync(`/proc/self/fd/${descriptor}`)
	} catch {
		return null
	}
}

/**
 * The open descriptors of this process; null where there is no /proc. Sockets of this machine alone are left out: connections to
 * the program's own PostgreSQL come and go by times of their own.
 */
function countDescriptors() {
	try {
		const lines = readFileSync('/proc/self/net/unix', 'utf8').split('\n')
		const local = new Set(lines.map((line) => `socket:[${line.trim().split(/\s+/)[6]}]`))
		return readdirSync('/proc/self/fd')
			.map(targetOf)
			.filter((target) => target !== null && !local.has(target)).length
	} catch {
		return null
	}
}

/** The bytes of the heap that are in use after a collection, with `--expose-gc`; else before it. */
function usedHeap() {
	globalThis.gc?.()
	return process.memoryUsage().heapUsed
}

/**
 * What is in work and what is held.
 * @param {() => object | Promise<object>} counts what the server itself counts
 */
export const readInvariants = async (counts) => ({
	...(await counts()),
	descriptors: countDescriptors(),
	heap: usedHeap(),
})

/**
 * Tells the process that started this one, whenever it asks, what is in work and what is held. It asks over the channel between
 * the two: there is no address for it.
 * @param {() => Promise<object>} read
 */
export function reportInvariants(read) {
	if (!process.send) return
	process.on('message', async (message) => {
		if (message === 'invariants') process.send(await read())
	})
}
