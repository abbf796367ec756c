import { onePerProcess } from '@/lib/process/one-per-process.mjs'
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
	/**
	 * How it was when it was last asked; `partly`: one of its servers is away; `read-only`: it answers, and nothing can be saved
	 * in it.
	 */
	known?: 'ok' | 'partly' | 'read-only' | 'away'
	/** The bytes that were free on its disk when they were last looked at; null if they are unknown. */
	freeBytes?: number | null
}

const state = onePerProcess<ConnectionState>('database', () => ({ failures: 0 }))

/** That of this process. */
export const connectionState = (): ConnectionState => state
