import { beforeExit } from '@/lib/http/shutdown.mjs'
import { log } from '@/lib/log/log.mjs'
import { connect } from './connect'
import { type ConnectionState, connectionState, type WorkspaceDatabase } from './connection-state'
import { dataDir } from './data-dir'
import { isDatabaseMade } from './database-made'
import { startEmbedded } from './embedded/start-embedded'
import { startedElsewhere } from './embedded/started-elsewhere.mjs'
import { DatabaseAway, isDatabaseAway, NoDatabase } from './faults/database-away'
import { externalLogins } from './logins'
import { isWorkspaceOff } from './workspace-off'

/** The embedded server: this process runs it, or has it run by the one that does so for all who serve together. */
async function embeddedServer() {
	const start = startedElsewhere()
	return start ? { logins: await start(), stop: async () => undefined } : startEmbedded(dataDir())
}

async function open(): Promise<WorkspaceDatabase> {
	const external = externalLogins()
	if (external) return { ...(await connect(external)), logins: external }
	const server = await embeddedServer()
	try {
		const connections = await connect(server.logins)
		const close = async () => {
			await connections.close()
			await server.stop()
		}
		return { ...connections, logins: server.logins, close }
	} catch (error) {
		await server.stop()
		throw error
	}
}

/** Milliseconds until a failed start is retried: that of our own server costs more than a connection. */
const pauseAfter = (failures: number) => Math.min(250 * 2 ** failures, externalLogins() ? 5000 : 30_000)

/** The messages of an error and its causes, in one line. */
const messagesOf = (error: unknown): string =>
	error instanceof Error
		? [error.message, ...(error.cause ? [messagesOf(error.cause)] : [])].join(': ')
		: String(error)

/**
 * Opens the database and, on the first call, everything it needs; a failed start is retried after a pause. It never makes
 * one: requests end here, and only the operator's commands do that.
 * @throws DatabaseAway, whose cause says why; NoDatabase if none has been made
 */
export async function openDatabase(): Promise<WorkspaceDatabase> {
	if (isWorkspaceOff()) throw new DatabaseAway('WORKSPACE is off')
	const state = connectionState()
	if (state.isEnded) throw new DatabaseAway('The program ends')
	if (state.failure && performance.now() < state.failure.until) throw state.failure.error
	if (!state.opening && !isDatabaseMade()) throw new NoDatabase()
	state.opening ??= openFor(state)
	return state.opening
}

function openFor(state: ConnectionState): Promise<WorkspaceDatabase> {
	const opening = open().then(
		(result) => {
			state.failures = 0
			delete state.failure
			Object.assign(state, { opened: result, known: 'ok' as const })
			beforeExit(endDatabase)
			return result
		},
		(cause: unknown) => {
			if (state.opening === opening) delete state.opening
			log.error(`The database of the workspace: ${messagesOf(cause)}`)
			const error = isDatabaseAway(cause) ? cause : new DatabaseAway('No database', { cause })
			state.failure = { error, until: performance.now() + pauseAfter(state.failures++) }
			throw error
		},
	)
	return opening
}

/** Closes every connection, and stops the server that this process has started. */
export async function closeDatabase() {
	const state = connectionState()
	const { opening } = state
	delete state.opening
	delete state.opened
	const open = await opening?.catch(() => undefined)
	delete state.failure
	state.failures = 0
	await open?.close()
}

/** Closes the database for good: a late request does not start its server again. */
export async function endDatabase(): Promise<void> {
	connectionState().isEnded = true
	await closeDatabase()
}
