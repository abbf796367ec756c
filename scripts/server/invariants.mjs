import { readdirSync } from 'node:fs'

/** The open descriptors of this process; null where there is no /proc. */
function countDescriptors() {
	try {
		// One of them reads the folder.
		return readdirSync('/proc/self/fd').length - 1
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
 * Tells the process that started this one, whenever it asks, what is in work and what is held. It asks over the channel between
 * the two: there is no address for it.
 * @param {() => object | Promise<object>} counts what the server itself counts
 */
export function reportInvariants(counts) {
	if (!process.send) return
	process.on('message', async (message) => {
		if (message !== 'invariants') return
		process.send({ ...(await counts()), descriptors: countDescriptors(), heap: usedHeap() })
	})
}
