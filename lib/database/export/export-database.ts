import { createHash } from 'node:crypto'
import { createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type Client, type ClientConfig, escapeLiteral } from 'pg'
import { withClient } from '../connect'
import { copyOut } from '../copy-streams'
import { Refusal } from '../faults/refusal'
import { refuseHidden } from '../refuse-hidden'
import { encrypting, type StreamTransform } from './age'
import { contentsName, describeBackup } from './describe-backup'
import { encryptedEnding, fileOf, type Manifest, manifestName } from './manifest'
import { isOfSessions } from './session-tables'
import { type ExportTable, portableFormats, readTables, sqlColumns, sqlName } from './tables'

const copyStatement = (table: ExportTable, where = '') =>
	`copy (select ${sqlColumns(table.columns)} from ${sqlName(table)} ${where} order by ${sqlColumns(table.key)}) to stdout`

/** Goes into one workspace after the other: row-level security shows even the owner one at a time. */
async function* eachOf(client: Client, workspaces: readonly string[]) {
	for (const workspace of workspaces) {
		const id = escapeLiteral(workspace)
		await client.query(`set local app.workspace to ${id}`)
		yield `where workspace = ${id}`
	}
}

/** All rows of a table. */
async function* rowsOf(client: Client, table: ExportTable, workspaces: readonly string[]) {
	if (table.schema === 'auth') yield* copyOut(client, copyStatement(table))
	else
		for await (const where of eachOf(client, workspaces)) yield* copyOut(client, copyStatement(table, where))
}

const countStatement = (table: ExportTable, where = '') =>
	`select count(*)::int as count from ${sqlName(table)} ${where}`

/**
 * Refuses a table of which not all rows were written, as they are counted apart.
 * @throws Refusal
 */
async function checkCount(
	client: Client,
	{ table, written }: { readonly table: ExportTable; readonly written: number },
	workspaces: readonly string[],
) {
	const count = async (where?: string) =>
		(await client.query<{ count: number }>(countStatement(table, where))).rows[0]?.count ?? 0
	let there = 0
	if (table.schema === 'auth') there = await count()
	else for await (const where of eachOf(client, workspaces)) there += await count(where)
	if (there !== written)
		throw new Refusal(`${sqlName(table)} has ${there} rows, and ${written} were written.`)
}

/** The rows of a table that an export leaves empty. */
async function* noRows(): AsyncGenerator<Buffer> {}

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

type Writing = { readonly folder: string; readonly encrypt: StreamTransform | null }

/** Leaves everything as it is. */
const asItIs: StreamTransform = (chunks) => chunks

/** The name of a file, which says whether it is encrypted. */
const nameFor = (name: string, { encrypt }: Writing) => name + (encrypt ? encryptedEnding : '')

/** Writes a table to its file. */
async function writeTable(writing: Writing, table: ExportTable, source: AsyncIterable<Buffer>) {
	const hash = createHash('sha256')
	const { counter, rows } = lineCounter()
	const hashed = new Transform({
		transform(chunk: Buffer, _encoding, done) {
			hash.update(chunk)
			done(null, chunk)
		},
	})
	const name = nameFor(fileOf(table), writing)
	const file = createWriteStream(path.join(writing.folder, name), { mode: 0o600, flush: true })
	await pipeline(source, counter, createGzip({ level: 4 }), writing.encrypt ?? asItIs, hashed, file)
	const { schema, columns } = table
	return { schema, name: table.name, columns: [...columns], rows: rows(), sha256: hash.digest('hex') }
}

async function writeAll(client: Client, writing: Writing, hasSessions: boolean): Promise<Manifest> {
	const migrations = await client.query<Manifest['migrations'][number]>(
		'select name, hash from team.migrations order by name',
	)
	// The owner may list all workspaces, but sees the rows of one at a time.
	const { rows } = await client.query<{ workspace: string }>(
		'select workspace::text from team.workspaces order by workspace',
	)
	const workspaces = rows.map(({ workspace }) => workspace)
	for (const workspace of workspaces) {
		await client.query(`set local app.workspace to ${escapeLiteral(workspace)}`)
		await refuseHidden(client, workspace)
	}
	const tables: Manifest['tables'] = []
	for (const table of await readTables(client)) {
		const isWritten = hasSessions || !isOfSessions(table)
		const rows = isWritten ? rowsOf(client, table, workspaces) : noRows()
		const written = await writeTable(writing, table, rows)
		if (isWritten) await checkCount(client, { table, written: written.rows }, workspaces)
		tables.push(written)
	}
	return {
		format: 'k-visa-check export 1',
		at: new Date().toISOString(),
		migrations: migrations.rows,
		tables,
	}
}

/** Writes a small file of the export. */
async function writeFile({ folder }: Writing, name: string, chunks: AsyncIterable<Uint8Array>) {
	const file = createWriteStream(path.join(folder, name), { mode: 0o600, flush: true })
	await pipeline(chunks, file)
}

async function* inOneChunk(text: string) {
	yield Buffer.from(text)
}

type Options = {
	/** Whether it holds the sessions, for a move; a backup does not. */
	readonly hasSessions?: boolean
	/** The recipients of age whom it is encrypted to; none: it is not encrypted. */
	readonly recipients?: readonly string[]
}

/**
 * Writes all workspaces and accounts, as of one moment, to a new folder, with a file that says what it holds; the folder is
 * renamed to its final name once it is complete.
 * @returns its manifest
 * @throws Refusal if one of the recipients is none, or not all rows could be read
 */
export async function exportDatabase(
	owner: ClientConfig,
	folder: string,
	{ hasSessions = false, recipients = [] }: Options = {},
): Promise<Manifest> {
	const encrypt = recipients.length > 0 ? encrypting(recipients) : null
	const unfinished = `${folder}.unfinished`
	rmSync(unfinished, { recursive: true, force: true })
	mkdirSync(unfinished, { recursive: true, mode: 0o700 })
	const writing = { folder: unfinished, encrypt }
	const manifest = await withClient(owner, async (client) => {
		await client.query('begin isolation level repeatable read read only')
		await client.query(portableFormats)
		return writeAll(client, writing, hasSessions)
	})
	if (!hasSessions)
		await writeFile(writing, contentsName, inOneChunk(`${describeBackup(manifest, recipients).join('\n')}\n`))
	const text = inOneChunk(`${JSON.stringify(manifest, null, '\t')}\n`)
	await writeFile(writing, nameFor(manifestName, writing), (encrypt ?? asItIs)(text))
	renameSync(unfinished, folder)
	return manifest
}
