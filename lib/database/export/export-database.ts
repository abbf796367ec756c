import { createHash } from 'node:crypto'
import {
	closeSync,
	createWriteStream,
	fsyncSync,
	mkdirSync,
	openSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Client, type ClientConfig, escapeLiteral } from 'pg'
import { withClient } from '../connect'
import { copyOut } from '../copy-streams'
import { fileOf, type Manifest, manifestName } from './manifest'
import { portableFormats, readTables, sqlColumns, sqlName, type Table } from './tables'

const copyStatement = (table: Table, where = '') =>
	`copy (select ${sqlColumns(table.columns)} from ${sqlName(table)} ${where} order by ${sqlColumns(table.key)}) to stdout`

/** All rows of a table: row-level security shows even the owner one workspace at a time. */
async function* rowsOf(client: Client, table: Table, workspaces: readonly string[]) {
	if (table.schema === 'auth') {
		yield* copyOut(client, copyStatement(table))
		return
	}
	for (const workspace of workspaces) {
		const id = escapeLiteral(workspace)
		await client.query(`select set_config('app.workspace', ${id}, true)`)
		yield* copyOut(client, copyStatement(table, `where workspace = ${id}`))
	}
}

/** Counts newlines: in the text format of COPY each one ends a row. */
function lineCounter() {
	let rows = 0
	const counter = new Transform({
		transform(chunk: Buffer, _encoding, done) {
			for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows += 1
			done(null, chunk)
		},
	})
	return { counter, rows: () => rows }
}

/** Writes a table to its file. */
async function writeTable(folder: string, table: Table, source: AsyncIterable<Buffer>) {
	const hash = createHash('sha256')
	const { counter, rows } = lineCounter()
	const hashed = new Transform({
		transform(chunk: Buffer, _encoding, done) {
			hash.update(chunk)
			done(null, chunk)
		},
	})
	const file = createWriteStream(path.join(folder, fileOf(table)), { mode: 0o600, flush: true })
	await pipeline(source, counter, createGzip({ level: 4 }), hashed, file)
	const { schema, name, columns } = table
	return { schema, name, columns: [...columns], rows: rows(), sha256: hash.digest('hex') }
}

async function writeAll(client: Client, folder: string): Promise<Manifest> {
	const migrations = await client.query<Manifest['migrations'][number]>(
		'select name, hash from team.migrations order by name',
	)
	// The owner may list all workspaces, but sees the rows of one at a time.
	const { rows } = await client.query<{ workspace: string }>(
		'select workspace::text from team.workspaces order by workspace',
	)
	const workspaces = rows.map(({ workspace }) => workspace)
	const tables: Manifest['tables'] = []
	for (const table of await readTables(client)) {
		tables.push(await writeTable(folder, table, rowsOf(client, table, workspaces)))
	}
	return {
		format: 'k-visa-check export 1',
		at: new Date().toISOString(),
		migrations: migrations.rows,
		tables,
	}
}

function sync(file: string) {
	const descriptor = openSync(file, 'r')
	fsyncSync(descriptor)
	closeSync(descriptor)
}

/**
 * Writes all workspaces and accounts, as of one moment, to a new folder; the folder is renamed to its final name once it is
 * complete.
 * @returns its manifest
 */
export async function exportDatabase(owner: ClientConfig, folder: string): Promise<Manifest> {
	const unfinished = `${folder}.unfinished`
	rmSync(unfinished, { recursive: true, force: true })
	mkdirSync(unfinished, { recursive: true, mode: 0o700 })
	const manifest = await withClient(owner, async (client) => {
		await client.query('begin isolation level repeatable read read only')
		await client.query(portableFormats)
		return writeAll(client, unfinished)
	})
	writeFileSync(path.join(unfinished, manifestName), `${JSON.stringify(manifest, null, '\t')}\n`, {
		mode: 0o600,
	})
	sync(path.join(unfinished, manifestName))
	renameSync(unfinished, folder)
	return manifest
}
