import type { Connections } from './connect'
import type { Logins } from './logins'

/** The workspace's database as this process has it open. */
export type WorkspaceDatabase = Connections & { readonly logins: Logins }

/** What this process knows of the database: how it is being opened, or why that failed and when it may be tried again. */
export type ConnectionState = {
	opening?: Promise<WorkspaceDatabase>
	/** What has been opened. */
	opened?: WorkspaceDatabase
	failure?: { readonly error: unknown; readonly until: number }
	failures: number
	isEnded?: true
	/** How it was when it was last asked; `read-only`: it answers, and nothing can be saved in it. */
	known?: 'ok' | 'read-only' | 'away'
	/** The bytes that were free on its disk when they were last looked at; null if they are unknown. */
	freeBytes?: number | null
}

const globals = globalThis as { [key: symbol]: ConnectionState | undefined }
const place = Symbol.for('k-visa-check.database')

/** One per process, even if the bundler includes this module several times. */
export function connectionState(): ConnectionState {
	globals[place] ??= { failures: 0 }
	return globals[place]
}
