import { type Client, escapeIdentifier } from 'pg'
import { onePerProcess } from '@/lib/process/one-per-process.mjs'
import { mapDatabaseErrors } from './faults/database-away'
import { connectTo } from './hosts'
import { openDatabase } from './open-database'

type Listener = (payload: string) => void

/** The connection that receives notifications, and their listeners by channel. */
type Notices = {
	readonly listeners: Map<string, Set<Listener>>
	client?: Promise<Client>
	/** Statements run one after the other. */
	lastStatement: Promise<unknown>
}

const notices = onePerProcess<Notices>('notices', () => ({
	listeners: new Map(),
	lastStatement: Promise.resolve(),
}))

const tell = (channel: string, payload: string) => {
	for (const listener of notices.listeners.get(channel) ?? []) listener(payload)
}

async function connect() {
	const { logins } = await openDatabase()
	const client = await connectTo({ ...logins.app, keepAlive: true })
	client.on('notification', ({ channel, payload = '' }) => tell(channel, payload))
	client.on('end', () => {
		delete notices.client
		if (notices.listeners.size > 0) reconnect(500)
	})
	for (const channel of notices.listeners.keys()) await client.query(`listen ${escapeIdentifier(channel)}`)
	return client
}

function connected(): Promise<Client> {
	notices.client ??= connect().catch((error: unknown) => {
		delete notices.client
		throw error
	})
	return notices.client
}

/** Reconnects after a growing pause; listeners are then called once, since they may have missed something. */
function reconnect(pause: number) {
	setTimeout(() => {
		if (notices.listeners.size === 0) return
		connected().then(
			() => {
				for (const channel of notices.listeners.keys()) tell(channel, '')
			},
			() => reconnect(Math.min(pause * 2, 5000)),
		)
	}, pause).unref()
}

/** Starts or stops listening to a channel, depending on whether it has listeners when the statement runs. */
function updateSubscription(channel: string): Promise<unknown> {
	const statement = notices.lastStatement.then(async () => {
		const client = await connected()
		const verb = notices.listeners.has(channel) ? 'listen' : 'unlisten'
		await client.query(`${verb} ${escapeIdentifier(channel)}`)
	})
	notices.lastStatement = statement.catch(() => undefined)
	return statement
}

/**
 * Calls back for each notification on a channel, until the returned function is called. A broken connection is restored: the
 * callback then gets an empty payload, since notifications may have been lost.
 * @throws DatabaseAway if the database cannot be reached now
 */
export async function listen(channel: string, onNotice: Listener): Promise<() => void> {
	const { listeners } = notices
	const ofChannel = listeners.get(channel) ?? new Set()
	// A new function each time, so that the same callback can be registered twice.
	const listener: Listener = (payload) => onNotice(payload)
	listeners.set(channel, ofChannel.add(listener))
	const leave = () => {
		ofChannel.delete(listener)
		if (ofChannel.size > 0 || listeners.get(channel) !== ofChannel) return
		listeners.delete(channel)
		updateSubscription(channel).catch(() => undefined)
	}
	try {
		await mapDatabaseErrors(updateSubscription(channel))
	} catch (error) {
		leave()
		throw error
	}
	return leave
}
