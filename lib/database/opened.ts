import { type Connections, connect } from './connect'
import { startEmbedded } from './embedded/start-embedded'
import { DatabaseAway, isDatabaseAway } from './faults/database-away'
import { type Logins, outsideLogins } from './logins'
import { isWorkspaceOff } from './workspace-off'

/** The workspace's database as this process has it open. */
export type Opened = Connections & { readonly logins: Logins }

type Held = {
	opening?: Promise<Opened>
	failure?: { readonly error: unknown; readonly until: number }
	failures: number
}

/** One a process, however often the bundler has put this module into it. */
const holder = globalThis as { [key: symbol]: Held | undefined }
const place = Symbol.for('k-visa-check.database')

function held(): Held {
	holder[place] ??= { failures: 0 }
	return holder[place]
}

async function open(): Promise<Opened> {
	const outside = outsideLogins()
	if (outside) return { ...(await connect(outside)), logins: outside }
	const server = await startEmbedded(process.env.DATA_DIR || 'data')
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

/** Milliseconds until a start that failed is tried again. */
const pauseAfter = (failures: number) => Math.min(250 * 2 ** failures, 30_000)

/** Opens the database, the first time with all that belongs to it; a start that failed is tried again after a pause. */
export async function opened(): Promise<Opened> {
	if (isWorkspaceOff()) throw new DatabaseAway('WORKSPACE is off')
	const state = held()
	if (state.failure && Date.now() < state.failure.until) throw state.failure.error
	state.opening ??= open().then(
		(result) => {
			state.failures = 0
			delete state.failure
			return result
		},
		(error: unknown) => {
			delete state.opening
			console.error(error instanceof Error ? `The database of the workspace: ${error.message}` : error)
			const away = isDatabaseAway(error) ? error : new DatabaseAway('No database', { cause: error })
			state.failure = { error: away, until: Date.now() + pauseAfter(state.failures++) }
			throw away
		},
	)
	return state.opening
}

/** The database if it is open, or being opened; this opens nothing. */
export const openedAlready = (): { opening?: Promise<Opened>; hasFailed: boolean } => {
	const { opening, failure } = held()
	return { ...(opening && { opening }), hasFailed: failure !== undefined }
}

/** Closes every connection, and stops the server that this process has started. */
export async function closeDatabase() {
	const state = held()
	const { opening } = state
	delete state.opening
	await (await opening?.catch(() => undefined))?.close()
}
