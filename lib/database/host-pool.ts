import { type ClientConfig, Pool, type PoolClient } from 'pg'
import { DatabaseAway, isReadOnly } from './faults/database-away'
import { connectingMilliseconds, hostsOf } from './hosts'

/** Milliseconds until an idle connection is closed. */
const idleTimeoutMillis = 30_000

type Connected = (error: Error | undefined, client: PoolClient | undefined, done: () => void) => void

/** Whether an error says that its server serves no more: it has become read-only, or does not answer. */
const saysServerIsOver = (error: unknown): error is Error =>
	error instanceof DatabaseAway || isReadOnly(error)

/** A pool whose connections lead to the first host of a login that can be used. Idle ones may break. */
export class HostPool extends Pool {
	readonly #hosts: ReturnType<typeof hostsOf>
	readonly #idle = new Set<PoolClient>()

	constructor(login: ClientConfig, max: number) {
		const hosts = hostsOf(login)
		super({
			max,
			idleTimeoutMillis,
			connectionTimeoutMillis: connectingMilliseconds,
			allowExitOnIdle: true,
			// The pool makes its clients with `new`: what that returns counts.
			Client: function newClient() {
				return hosts.client({ ...login, keepAlive: true })
			} as unknown as new () => PoolClient,
		})
		this.#hosts = hosts
		this.on('error', () => undefined)
		this.on('acquire', (client) => this.#idle.delete(client))
		this.on('remove', (client) => this.#idle.delete(client))
		this.on('release', (error, client) => {
			if (saysServerIsOver(error)) this.#dropIdle(client, error)
			else if (!error) this.#idle.add(client)
		})
	}

	/** Closes the idle connections to the server of another one, as if they had broken: the next ones find its successor. */
	#dropIdle({ host, port }: PoolClient, error: Error) {
		for (const client of [...this.#idle])
			if (client.host === host && client.port === port) client.emit('error', error)
	}

	override connect(): Promise<PoolClient>
	override connect(callback: Connected): void
	override connect(callback?: Connected): Promise<PoolClient> | undefined {
		const connected = this.#hosts.untilConnected(() => super.connect())
		if (!callback) return connected
		connected.then(
			(client) => callback(undefined, client, client.release),
			(error) => callback(error, undefined, () => undefined),
		)
		return undefined
	}
}
