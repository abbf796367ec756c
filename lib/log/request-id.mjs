// The id of the request in work, which answers carry and log entries name. The server and the bundled app share it, one
// storage per process.
import { AsyncLocalStorage } from 'node:async_hooks'
import { onePerProcess } from '../process/one-per-process.mjs'

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

/** @type {AsyncLocalStorage<string>} */
const storage = onePerProcess('request-id', () => new AsyncLocalStorage())

/** The id of the request in work; undefined outside of one. */
export const currentRequestId = () => storage.getStore()

/**
 * Runs the work of a request under its id.
 * @template T
 * @param {string} id
 * @param {() => T} run
 */
export const withRequestId = (id, run) => storage.run(id, run)

/**
 * An id as the URI that problem details name as their `instance` (RFC 9457). One that a proxy has given may be no UUID.
 * @param {string} id
 */
export const instanceOf = (id) => (uuid.test(id) ? `urn:uuid:${id.toLowerCase()}` : `urn:x-request-id:${id}`)
