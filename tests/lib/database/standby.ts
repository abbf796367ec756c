import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { Client, type ClientConfig, escapeLiteral } from 'pg'
import { connect } from '@/lib/database/connect'
import { inWorkspace } from '@/lib/database/database'
import { readOrCreatePasswords } from '@/lib/database/embedded/passwords'
import { startEmbedded } from '@/lib/database/embedded/start-embedded'
import { ownRows } from '@/lib/database/own-rows'
import { workspaces } from '@/lib/database/schema/workspaces'
import { nameLogins } from './name-logins'

type Started = Awaited<ReturnType<typeof startEmbedded>>

/** A host as an address names it. */
const hostOf = ({ host = '', port }: ClientConfig) => `${encodeURIComponent(host)}:${port}`

/** A PostgreSQL with the tables of the workspace, and a standby of it: a copy that waits for what the other would send. */
export async function makePair(native: string) {
	const root = mkdtempSync(path.join(tmpdir(), 'kvisa-'))
	chmodSync(root, 0o755)
	const folders = { primary: path.join(root, 'one'), standby: path.join(root, 'two') }
	const first = await startEmbedded(folders.primary, native)
	await (await connect(first.logins)).close()
	await first.stop()
	execFileSync('cp', ['-a', folders.primary, folders.standby])
	rmSync(path.join(folders.standby, 'heartbeat'), { force: true })
	writeFileSync(path.join(folders.standby, 'postgres/standby.signal'), '')

	const running: Partial<Record<keyof typeof folders, Started>> = {}
	const start = async (which: keyof typeof folders) => {
		const server = await startEmbedded(folders[which], native)
		running[which] = server
		return server
	}
	const [primary, standby] = [await start('primary'), await start('standby')]
	const { superuser: password } = readOrCreatePasswords(path.join(folders.primary, 'logins.json'))
	/** Runs statements as the superuser of one of them. */
	async function run(which: keyof typeof folders, ...statements: string[]) {
		const { host, port } = (which === 'primary' ? primary : standby).logins.app
		const client = new Client({ host, port, user: 'postgres', password, database: 'workspace' })
		await client.connect()
		for (const statement of statements) await client.query(statement)
		await client.end()
	}
	return {
		hosts: { primary: hostOf(primary.logins.app), standby: hostOf(standby.logins.app) },
		/** Names these hosts in the three addresses. */
		name: (hosts: readonly string[], query = '') => {
			nameLogins(primary.logins)
			for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_AUTH_URL'])
				process.env[name] = `${process.env[name]?.replace(/@[^/]*/, `@${hosts.join()}`)}${query}`
		},
		start,
		stop: async (which: keyof typeof folders) => {
			await running[which]?.stop()
			delete running[which]
		},
		run,
		/** Lets the standby receive what the primary writes, under this name. */
		streamAs: (name: string) => {
			const { host, port } = primary.logins.app
			const from = `host=${host} port=${port} user=postgres password=${password} application_name=${name}`
			return run(
				'standby',
				`alter system set primary_conninfo = ${escapeLiteral(from)}`,
				'select pg_reload_conf()',
			)
		},
		/** Lets the primary read a table, `elsewhere`, that lies on the other one once that was promoted. */
		readElsewhere: async (name: string) => {
			const { host, port, user } = standby.logins.app
			await run('standby', `create table elsewhere as select ${escapeLiteral(name)} as name`)
			await run(
				'primary',
				'create extension postgres_fdw',
				`create server other foreign data wrapper postgres_fdw options (host '${host}', port '${port}', dbname 'workspace')`,
				`create user mapping for ${user} server other options (user 'postgres', password '${password}')`,
				'create foreign table elsewhere (name text) server other',
				`grant select on elsewhere to ${user}`,
			)
		},
		remove: async () => {
			for (const server of Object.values(running)) await server.stop()
			rmSync(root, { recursive: true })
		},
	}
}

/** The workspace of `save` and `saved`. */
export const workspace = '00000000-0000-4000-8000-000000000001'

/** Saves a name in a workspace that no other test file has. */
export const save = (name: string) =>
	inWorkspace(workspace, (tx) =>
		tx
			.insert(workspaces)
			.values({ workspace, name })
			.onConflictDoUpdate({ target: workspaces.workspace, set: { name } }),
	)
/** What has been saved. */
export const saved = () =>
	inWorkspace(workspace, async (tx) =>
		(await tx.select().from(workspaces).where(ownRows(tx, workspaces))).map(({ name }) => name),
	)
/** Which server a connection leads to. */
export const server = sql`select inet_server_port() as port, pg_is_in_recovery() as "isStandby"`
export const serverOfWorkspaces = async () => (await inWorkspace(workspace, (tx) => tx.execute(server))).rows
/** Why something fails; null if it does not. */
export const failure = (promise: Promise<unknown>) =>
	promise.then(
		() => null,
		(error: unknown) => error,
	)
