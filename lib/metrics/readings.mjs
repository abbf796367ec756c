// What the server and the bundled app offer to be read when somebody asks for the metrics. One list per process.
import { onePerProcess } from '../process/one-per-process.mjs'

/** @type {Map<string, () => unknown>} */
const offered = onePerProcess('readings', () => new Map())

/**
 * Offers something to be read.
 * @param {'server' | 'database'} name
 * @param {() => unknown} read answers from what is known, without asking a database or a disk
 */
export const offerReading = (name, read) => void offered.set(name, read)

/** What is offered under a name, as it is now; undefined while nobody offers it. */
export const readOffered = (name) => offered.get(name)?.()
