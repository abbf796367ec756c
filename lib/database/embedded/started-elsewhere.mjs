// Where several processes serve together, one of them alone runs the embedded PostgreSQL. The server and the bundled app share this.
import { onePerProcess } from '../../process/one-per-process.mjs'

/** @type {{ start?: () => Promise<import('../logins').Logins> }} */
const elsewhere = onePerProcess('embedded', () => ({}))

/**
 * Has the embedded PostgreSQL started by another process.
 * @param {() => Promise<import('../logins').Logins>} start resolves once it runs; rejects as starting it here would
 */
export const startElsewhere = (start) => {
	elsewhere.start = start
}

/**
 * How another process is asked to start the embedded PostgreSQL; undefined where this one does.
 * @returns {undefined | (() => Promise<import('../logins').Logins>)}
 */
export const startedElsewhere = () => elsewhere.start
