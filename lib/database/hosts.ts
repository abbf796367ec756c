import { Client, type ClientConfig, type QueryConfig } from 'pg'
import { DatabaseAway, isReadOnly, ReadOnlyDatabase } from './faults/database-away'
import { addressesOf, wantsPrimary } from './host-addresses.mjs'

/** Milliseconds to wait for a connection, on all hosts together. */
export const connectingMilliseconds = 5000

/** What `pg` throws when its pool is exhausted: no host is to blame. */
const exhausted = 'timeout exceeded when trying to connect'

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Why no host could be used. */
function noHost(failures: readonly unknown[]) {
	const message = `No host of the database can be used: ${failures.map(messageOf).join('; ')}`
	return failures.some(isReadOnly) ? new ReadOnlyDatabase(message) : new DatabaseAway(message)
}

/** Which of some hosts is tried first. The addresses that name the same ones share it: what one has found out, all know. */
const turns = new Map<string, { index: number }>()

function turnOf(addresses: readonly (string | undefined)[]) {
	const names = addresses.map((address) => address && new URL(address).host).join()
	const turn = turns.get(names) ?? { index: 0 }
	turns.set(names, turn)
	return turn
}

/** The hosts of an address. A new connection begins with the one that worked last. */
class Hosts {
	readonly size: number
	readonly #addresses: readonly (string | undefined)[]
	readonly #wantsPrimary: boolean
	readonly #turn: { index: number }

	constructor(address: string | undefined) {
		this.#addresses = address === undefined ? [undefined] : addressesOf(address)
		this.#wantsPrimary = address !== undefined && wantsPrimary(address)
		this.#turn = turnOf(this.#addresses)
		this.size = this.#addresses.length
	}

	/** Milliseconds for one host. */
	get share() {
		return Math.floor(connectingMilliseconds / this.size)
	}

	/** A client for the host whose turn it is. */
	client(login: ClientConfig): HostClient {
		const { index } = this.#turn
		const connectionString = this.#addresses[index]
		return new HostClient(
			{
				...login,
				...(connectionString !== undefined && { connectionString }),
				connectionTimeoutMillis: this.share,
			},
			async (client) => {
				if (this.#wantsPrimary) await refuseReadOnly(client)
			},
			(error, { host, port }) => {
				// Others may have gone on meanwhile.
				if (this.#turn.index === index) this.#turn.index = (index + 1) % this.size
				return this.size === 1 ? error : new Error(`${host}:${port}: ${messageOf(error)}`, { cause: error })
			},
		)
	}

	/** Repeats an attempt to connect that failed, so that each host has a turn. */
	async untilConnected<T>(attempt: () => Promise<T>): Promise<T> {
		const failures: unknown[] = []
		for (;;) {
			try {
				return await attempt()
			} catch (error) {
				if (this.size === 1 || messageOf(error) === exhausted) throw error
				failures.push(error)
				if (failures.length === this.size) throw noHost(failures)
			}
		}
	}
}

/**
 * Refuses a connection on which nothing can be written. That is asked, and not read from what a server says as a connection
 * begins: a pooler repeats what an earlier one said.
 * @throws ReadOnlyDatabase
 */
export async function refuseReadOnly(client: Client): Promise<void> {
	const text = `select current_setting('transaction_read_only')::boolean as "isReadOnly"`
	const query: QueryConfig & { readonly query_timeout: number } = {
		text,
		query_timeout: connectingMilliseconds,
	}
	const { rows } = await client.query<{ isReadOnly: boolean }>(query)
	if (rows[0]?.isReadOnly) throw new ReadOnlyDatabase('it is read-only')
}

/** A client that is connected only once its server has been looked at; its connection may break at any time. */
class HostClient extends Client {
	readonly #check: (client: Client) => Promise<void>
	readonly #failed: (error: unknown, client: Client) => unknown

	constructor(
		config: ClientConfig,
		check: (client: Client) => Promise<void>,
		failed: (error: unknown, client: Client) => unknown,
	) {
		super(config)
		this.#check = check
		this.#failed = failed
		// A connection may break between two statements of a transaction: the next statement reports it.
		this.on('error', () => undefined)
	}

	async #connect(): Promise<Client> {
		try {
			await super.connect()
			await this.#check(this)
			return this
		} catch (error) {
			this.end().catch(() => undefined)
			throw this.#failed(error, this)
		}
	}

	override connect(): Promise<Client>
	override connect(callback: (error: Error | null, client?: Client) => void): void
	override connect(callback?: (error: Error | null, client?: Client) => void): Promise<Client> | undefined {
		const connected = this.#connect()
		if (!callback) return connected
		connected.then((client) => callback(null, client), callback)
		return undefined
	}
}

/** The hosts of a login. */
export const hostsOf = ({ connectionString }: ClientConfig): Hosts => new Hosts(connectionString)

/**
 * Connects to the first host of a login that can be used: one that answers and, if there are several, can be written to.
 * @throws ReadOnlyDatabase if there are several, and those that answer are read-only
 */
export function connectTo(login: ClientConfig): Promise<Client> {
	const hosts = hostsOf(login)
	return hosts.untilConnected(() => hosts.client(login).connect())
}
