import type { Connections } from './connect'
import type { Logins } from './logins'

/** The workspace's database as this process has it open. */
export type Opened = Connections & { readonly logins: Logins }

/** What this process knows of the database: how it is being opened, or why that failed and until when nobody tries again. */
export type Held = {
	opening?: Promise<Opened>
	failure?: { readonly error: unknown; readonly until: number }
	failures: number
	isEnded?: true
}

const holder = globalThis as { [key: symbol]: Held | undefined }
const place = Symbol.for('k-visa-check.database')

/** One a process, however often the bundler has put this module into it. */
export function held(): Held {
	holder[place] ??= { failures: 0 }
	return holder[place]
}
