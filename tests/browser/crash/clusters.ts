import { execFile } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { appendFileSync, chmodSync, chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { runAsFor } from '@/lib/database/embedded/run-as'
import { untilDone } from './killing'

/** What docs/outside-database.md says to run on a new server, and on one that is to have a standby. */
const roles = [
	`create role kvisa_owner login password 'first'`,
	`create role kvisa_app login password 'second'`,
	`create role kvisa_auth login password 'third'`,
	`create database kvisa owner kvisa_owner encoding 'UTF8' template template0`,
	'revoke all on database kvisa from public',
	'grant connect on database kvisa to kvisa_app, kvisa_auth',
	`create role kvisa_standby replication login password 'fourth'`,
]

/** A free port that no connection is given while its server is dead, as one of the usual free ports might be. */
async function lastingPort(): Promise<number> {
	const port = randomInt(10_000, 30_000)
	const probe = createServer().listen(port, '127.0.0.1')
	try {
		await once(probe, 'listening')
	} catch {
		return lastingPort()
	}
	probe.close()
	await once(probe, 'close')
	return port
}

/** One of two servers. */
export type Node = { readonly name: 'one' | 'two'; readonly port: number; readonly folder: string }

/** Two servers of a PostgreSQL, of which one is the other's synchronous standby. */
export async function makeClusters(programs: string) {
	const root = mkdtempSync(path.join(tmpdir(), 'kvisa-'))
	const runAs = runAsFor(root)
	chmodSync(root, 0o755)
	if (runAs.uid !== undefined && runAs.gid !== undefined) chownSync(root, runAs.uid, runAs.gid)
	const nodeOf = async (name: Node['name']): Promise<Node> => {
		const folder = path.join(root, name)
		return { name, folder, port: await lastingPort() }
	}
	const nodes = { one: await nodeOf('one'), two: await nodeOf('two') }
	const run = (program: string, ...args: readonly string[]) =>
		promisify(execFile)(path.join(programs, 'bin', program), args, { ...runAs, cwd: root })
	const start = ({ name, port, folder }: Node) =>
		run(
			'pg_ctl',
			...['start', '-w', '-D', folder, '-l', `${folder}.log`, '-o', `-p ${port} -c cluster_name=${name}`],
		).catch((cause: unknown) => {
			const log = readFileSync(`${folder}.log`, 'utf8').split('\n').slice(-12).join('\n')
			throw new Error(`${name} did not start:\n${log}`, { cause })
		})
	const ask = async ({ port }: Node, ...statements: string[]) => {
		const client = new Client({ host: root, port, user: 'postgres', database: 'postgres' })
		await client.connect()
		try {
			let rows: readonly Record<string, unknown>[] = []
			for (const statement of statements) ({ rows } = await client.query(statement))
			return rows
		} finally {
			await client.end()
		}
	}

	/** Makes a node the synchronous standby of the other one, whatever it has been before. */
	async function standBy(standby: Node, primary: Node) {
		rmSync(standby.folder, { recursive: true, force: true })
		// As long as nobody has asked after a killed process, it counts as one that uses this socket.
		rmSync(path.join(root, `.s.PGSQL.${standby.port}.lock`), { force: true })
		const from = `host=127.0.0.1 port=${primary.port} user=kvisa_standby password=fourth application_name=${standby.name}`
		await run('pg_basebackup', '-d', from, '-D', standby.folder, '-R', '-X', 'stream', '-c', 'fast')
		await start(standby)
		await ask(
			primary,
			`alter system set synchronous_standby_names = '${standby.name}'`,
			'select pg_reload_conf()',
		)
		await untilDone(async () => {
			const [found] = await ask(primary, `select from pg_stat_replication where sync_state = 'sync'`)
			if (!found) throw new Error('The standby is not in step yet')
		})
	}

	await run(
		'initdb',
		'-D',
		nodes.one.folder,
		'-U',
		'postgres',
		'--auth-local=trust',
		'--auth-host=scram-sha-256',
	)
	const settings = [
		"listen_addresses = '127.0.0.1'",
		`unix_socket_directories = '${root}'`,
		"wal_keep_size = '256MB'",
	]
	appendFileSync(path.join(nodes.one.folder, 'postgresql.conf'), `${settings.join('\n')}\n`)
	await start(nodes.one)
	await ask(nodes.one, ...roles)
	await standBy(nodes.two, nodes.one)

	const hosts = Object.values(nodes).map(({ port }) => `127.0.0.1:${port}`)
	const addressOf = (login: string, password: string) =>
		`postgres://${login}:${password}@${hosts.join()}/kvisa`
	return {
		env: {
			DATABASE_OWNER_URL: addressOf('kvisa_owner', 'first'),
			DATABASE_URL: addressOf('kvisa_app', 'second'),
			DATABASE_AUTH_URL: addressOf('kvisa_auth', 'third'),
		},
		nodes,
		kill: ({ folder }: Node) =>
			process.kill(
				Number(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]),
				'SIGKILL',
			),
		promote: (standby: Node) => run('pg_ctl', 'promote', '-w', '-D', standby.folder),
		standBy,
		remove: async () => {
			for (const { folder } of Object.values(nodes))
				await run('pg_ctl', 'stop', '-w', '-m', 'immediate', '-D', folder).catch(() => undefined)
			rmSync(root, { recursive: true })
		},
	}
}
