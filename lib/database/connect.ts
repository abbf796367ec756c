import { type Client, type ClientConfig, DatabaseError } from 'pg'
import { checkLogin } from './check-login'
import { Refusal } from './faults/refusal'
import { grant } from './grants'
import { HostPool } from './host-pool'
import { connectingMilliseconds, connectTo, refuseReadOnly } from './hosts'
import type { Logins } from './logins'
import { migrate } from './migrate'

/** Milliseconds to wait for a statement of the accounts, which are all short. */
const accountMilliseconds = 10_000

/** Runs something on its own connection. */
export async function withClient<T>(login: ClientConfig, run: (client: Client) => Promise<T>): Promise<T> {
	const client = await connectTo(login)
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
	withClient(login, (client) => client.query('select')).then(
		() => true,
		(error: unknown) => error instanceof DatabaseError && !error.code?.startsWith('08'),
	)

/** The answers that are waited for, by the server that is asked. */
const asked = new Map<string, Promise<boolean>>()

/**
 * Whether the server of a connection responds on a new one: not another host, which may have taken its place. Concurrent
 * callers share one answer.
 */
export function isReachable({ host, port, user, password, database, ssl }: Client): Promise<boolean> {
	const place = `${host}:${port}`
	const login = { host, port, user, password, database, ssl, query_timeout: connectingMilliseconds }
	const answer = asked.get(place) ?? probe(login).finally(() => asked.delete(place))
	asked.set(place, answer)
	return answer
}

/** The workspace's database connections. */
export type Connections = {
	readonly app: HostPool
	readonly auth: HostPool
	readonly close: () => Promise<void>
}

/**
 * Brings the tables up to date and opens the connections of the workspace.
 * @throws Refusal if a login has more rights than it should; ReadOnlyDatabase if the tables cannot be changed now
 */
export async function connect(logins: Logins): Promise<Connections> {
	await withClient(logins.owner, async (owner) => {
		await refuseReadOnly(owner)
		await migrate(owner, () => grantTo(owner, logins))
	})
	const auth = { ...logins.auth, query_timeout: accountMilliseconds }
	const pools = { app: new HostPool(logins.app, 12), auth: new HostPool(auth, 6) }
	return {
		...pools,
		close: async () => void (await Promise.all([pools.app.end(), pools.auth.end()])),
	}
}
