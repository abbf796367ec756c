import type { Connections } from './connect'
import type { Logins } from './logins'

/** The workspace's database as this process has it open. */
export type Opened = Connections & { readonly logins: Logins }

/** What this process knows of the database: how it is being opened, or why that failed and when it may be tried again. */
export type Held = {
	opening?: Promise<Opened>
	failure?: { readonly error: unknown; readonly until: number }
	failures: number
	isEnded?: true
}

const holder = globalThis as { [key: symbol]: Held | undefined }
const place = Symbol.for('k-visa-check.database')

/** One per process, even if the bundler includes this module several times. */
export function held(): Held {
	holder[place] ??= { failures: 0 }
	return holder[place]
}
