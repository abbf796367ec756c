import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { drizzle } from 'drizzle-orm/node-postgres'
import type { Client, ClientConfig } from 'pg'
import { withClient } from '../connect'
import { copyIn } from '../copy-streams'
import type { AnyTransaction } from '../database'
import { Refusal } from '../faults/refusal'
import { grant } from '../grants'
import type { Logins } from '../logins'
import { createMigrationsTable, migrationLock, readMigrations } from '../migrate'
import { decrypting, type StreamTransform } from './age'
import { encryptedEnding, fileOf, isEncrypted, type Manifest, readManifest } from './manifest'
import { portableFormats, readTables, sqlColumns, sqlName } from './tables'

/** An export to read, and what opens it if it is encrypted. */
type Reading = { readonly folder: string; readonly decrypt: StreamTransform | null }

const pathOf = ({ folder, decrypt }: Reading, table: Manifest['tables'][number]) =>
	path.join(folder, fileOf(table) + (decrypt ? encryptedEnding : ''))

/**
 * An export with what opens it.
 * @throws Refusal if it is encrypted and no key is named
 */
function readingOf(folder: string, identity: string | undefined): Reading {
	if (!isEncrypted(folder)) return { folder, decrypt: null }
	if (identity === undefined) throw new Refusal(`${folder} is encrypted: name the key, --identity key.txt.`)
	return { folder, decrypt: decrypting(identity) }
}

/** Refuses an export with a file that has changed. */
async function checkFiles(reading: Reading, { tables }: Manifest) {
	for (const table of tables) {
		const hash = createHash('sha256')
		const file = pathOf(reading, table)
		await pipeline(createReadStream(file), hash).catch(() => {
			throw new Refusal(`${file} cannot be read.`)
		})
		if (hash.digest('hex') !== table.sha256) throw new Refusal(`${file} is not as it was written.`)
	}
}

/** Our migrations that created the tables of an export; it may be older than this program, but not newer. */
function migrationsOf({ migrations }: Manifest) {
	const ours = readMigrations()
	return migrations.map(({ name, hash }) => {
		const known = ours.find((migration) => migration.name === name)
		if (known?.hash !== hash)
			throw new Refusal(`The export comes from another version of the program (${name}).`)
		return known
	})
}

async function hasWorkspaces(client: Client) {
	const { rows } = await client.query("select to_regclass('team.workspaces') is not null as known")
	if (!rows[0].known) return false
	const { rowCount } = await client.query('select from team.workspaces limit 1')
	return rowCount !== 0
}

async function makeTables(client: Client, manifest: Manifest) {
	await client.query(`drop schema if exists team, auth cascade; ${createMigrationsTable}`)
	for (const { name, text, hash } of migrationsOf(manifest)) {
		await client.query(text)
		await client.query('insert into team.migrations (name, hash) values ($1, $2)', [name, hash])
	}
}

async function fillTable(client: Client, reading: Reading, table: Manifest['tables'][number]) {
	const name = sqlName(table)
	const isOfTeam = table.schema === 'team'
	// COPY is not supported with row-level security; it is turned on again before the transaction ends.
	if (isOfTeam) await client.query(`alter table ${name} no force row level security`)
	const file = createReadStream(pathOf(reading, table))
	const opened = reading.decrypt ? Readable.from(reading.decrypt(file)) : file
	const rows = createGunzip()
	const [count] = await Promise.all([
		copyIn(client, `copy ${name} (${sqlColumns(table.columns)}) from stdin`, rows),
		pipeline(opened, rows),
	])
	if (isOfTeam) await client.query(`alter table ${name} force row level security`)
	if (count !== table.rows) throw new Refusal(`${fileOf(table)} has ${count} rows, not ${table.rows}.`)
}

/** Refuses an export whose tables are not exactly those that its migrations create. */
async function checkTables(client: Client, { tables }: Manifest) {
	const described = (list: readonly { schema: string; name: string; columns: readonly string[] }[]) =>
		JSON.stringify(list.map(({ schema, name, columns }) => [schema, name, columns]))
	if (described(tables) !== described(await readTables(client))) {
		throw new Refusal('The tables of the export are not those that it names its migrations for.')
	}
}

type Importing<T> = {
	/** Whether it replaces what is in the database, which otherwise has to be empty. */
	readonly replaces: boolean
	/** The file with the keys that open an encrypted one. */
	readonly identity?: string | undefined
	/**
	 * Called once everything is in, on tables that are up to date and in the same transaction: if it fails, the database
	 * stays as it was.
	 */
	readonly finish?: (tx: AnyTransaction, manifest: Manifest) => Promise<T>
}

/** Brings the tables of an older export up to date. */
async function migrateTables(client: Client, { migrations }: Manifest) {
	const applied = new Set(migrations.map(({ name }) => name))
	for (const { name, text, hash } of readMigrations()) {
		if (applied.has(name)) continue
		await client.query(text)
		await client.query('insert into team.migrations (name, hash) values ($1, $2)', [name, hash])
	}
}

const nameOf = (login: ClientConfig) =>
	withClient(login, async (client): Promise<string> => {
		const { rows } = await client.query('select current_user as name')
		return rows[0].name
	})

/**
 * Imports an export into a database in one transaction: all of it, or nothing. The logins may use it from then on, as before.
 * @returns the manifest of the export, and what `finish` returns
 * @throws Refusal if the export is damaged, or the database is not empty
 */
export async function importDatabase<T = undefined>(
	logins: Logins,
	folder: string,
	{ replaces, identity, finish }: Importing<T>,
): Promise<{ readonly manifest: Manifest; readonly finished: T | undefined }> {
	const reading = readingOf(folder, identity)
	const manifest = await readManifest(folder, reading.decrypt)
	migrationsOf(manifest)
	await checkFiles(reading, manifest)
	const [app, auth] = [await nameOf(logins.app), await nameOf(logins.auth)]
	const finished = await withClient(logins.owner, (client) =>
		drizzle({ client }).transaction(async (tx) => {
			await client.query('select pg_advisory_xact_lock($1)', [migrationLock])
			await client.query(portableFormats)
			if (!replaces && (await hasWorkspaces(client))) {
				throw new Refusal('There is a workspace in this database already. Take an empty one, or restore.')
			}
			await makeTables(client, manifest)
			await checkTables(client, manifest)
			for (const table of manifest.tables) await fillTable(client, reading, table)
			await migrateTables(client, manifest)
			await grant(client, app, auth)
			return finish?.(tx, manifest)
		}),
	)
	return { manifest, finished }
}
