import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { Client, ClientConfig } from 'pg'
import { withClient } from '../connect'
import { copyIn } from '../copy-streams'
import { Refusal } from '../faults/refusal'
import { createMigrationsTable, migrationLock, readMigrations } from '../migrate'
import { fileOf, type Manifest, readManifest } from './manifest'
import { portableFormats, readTables, sqlColumns, sqlName } from './tables'

/** Refuses an export with a file that has changed. */
async function checkFiles(folder: string, { tables }: Manifest) {
	for (const table of tables) {
		const hash = createHash('sha256')
		const file = path.join(folder, fileOf(table))
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

async function fillTable(client: Client, folder: string, table: Manifest['tables'][number]) {
	const name = sqlName(table)
	const isOfTeam = table.schema === 'team'
	// COPY is not supported with row-level security; it is turned on again before the transaction ends.
	if (isOfTeam) await client.query(`alter table ${name} no force row level security`)
	const rows = createReadStream(path.join(folder, fileOf(table))).pipe(createGunzip())
	const count = await copyIn(client, `copy ${name} (${sqlColumns(table.columns)}) from stdin`, rows)
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

/**
 * Imports an export into a database in one transaction: all of it, or nothing.
 * @param replaces whether it replaces what is in the database, which otherwise has to be empty
 * @returns the manifest of the export
 * @throws Refusal if the export is damaged, or the database is not empty
 */
export async function importDatabase(
	owner: ClientConfig,
	folder: string,
	replaces: boolean,
): Promise<Manifest> {
	const manifest = readManifest(folder)
	migrationsOf(manifest)
	await checkFiles(folder, manifest)
	await withClient(owner, async (client) => {
		await client.query('begin')
		await client.query('select pg_advisory_xact_lock($1)', [migrationLock])
		await client.query(portableFormats)
		if (!replaces && (await hasWorkspaces(client))) {
			throw new Refusal('There is a workspace in this database already. Take an empty one, or restore.')
		}
		await makeTables(client, manifest)
		await checkTables(client, manifest)
		for (const table of manifest.tables) await fillTable(client, folder, table)
		await client.query('commit')
	})
	return manifest
}
