import { Client, type ClientConfig, DatabaseError, Pool } from 'pg'
import { checkLogin } from './check-login'
import { Refusal } from './faults/refusal'
import { grant } from './grants'
import type { Logins } from './logins'
import { migrate } from './migrate'

/** Milliseconds to wait for a connection, and until an idle one is closed. */
const connecting = { connectionTimeoutMillis: 5000, idleTimeoutMillis: 30_000 }

/** Milliseconds to wait for a statement of the accounts, which are all short. */
const accountMilliseconds = 10_000

/** A pool whose idle connections may break: the next request opens new ones. */
function poolOf(login: ClientConfig, max: number) {
	const pool = new Pool({ ...login, ...connecting, max, keepAlive: true, allowExitOnIdle: true })
	pool.on('error', () => undefined)
	// A connection may break between two statements of a transaction: the next statement reports it.
	pool.on('connect', (client) => client.on('error', () => undefined))
	return pool
}

/** Runs something on its own connection. */
export async function withClient<T>(login: ClientConfig, run: (client: Client) => Promise<T>): Promise<T> {
	const client = new Client({ ...login, connectionTimeoutMillis: connecting.connectionTimeoutMillis })
	client.on('error', () => undefined)
	await client.connect()
	try {
		return await run(client)
	} finally {
		await client.end().catch(() => undefined)
	}
}

/** The user name of a login, which its URL may leave out; refused if it has too many rights. */
const checkedName = (login: ClientConfig, kind: 'app' | 'auth') =>
	withClient(login, (client) => checkLogin(client, kind))

async function grantTo(owner: Client, logins: Logins) {
	const app = await checkedName(logins.app, 'app')
	const auth = await checkedName(logins.auth, 'auth')
	if (app === auth) throw new Refusal('DATABASE_URL and DATABASE_AUTH_URL are to have a login each.')
	await grant(owner, app, auth)
}

/** Whether a database responds on a new connection; an error is a response too, unless a pooler reports a failed connection. */
const probe = (login: ClientConfig): Promise<boolean> =>
	withClient({ ...login, query_timeout: connecting.connectionTimeoutMillis }, (client) =>
		client.query('select'),
	).then(
		() => true,
		(error: unknown) => error instanceof DatabaseError && !error.code?.startsWith('08'),
	)

/** The same, but concurrent callers share one answer. */
function coalescedProbe(login: ClientConfig): () => Promise<boolean> {
	let asked: Promise<boolean> | null = null
	return () => {
		asked ??= probe(login).finally(() => {
			asked = null
		})
		return asked
	}
}

/** The workspace's database connections. */
export type Connections = {
	readonly app: Pool
	readonly auth: Pool
	/** Whether the database responds on a new connection. */
	readonly isReachable: () => Promise<boolean>
	readonly close: () => Promise<void>
}

/**
 * Brings the tables up to date and opens the connections of the workspace.
 * @throws Refusal if a login has more rights than it should
 */
export async function connect(logins: Logins): Promise<Connections> {
	await withClient(logins.owner, (owner) => migrate(owner, () => grantTo(owner, logins)))
	const auth = { ...logins.auth, query_timeout: accountMilliseconds }
	const pools = { app: poolOf(logins.app, 12), auth: poolOf(auth, 6) }
	return {
		...pools,
		isReachable: coalescedProbe(logins.app),
		close: async () => void (await Promise.all([pools.app.end(), pools.auth.end()])),
	}
}
