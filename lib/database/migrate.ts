import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Client } from 'pg'

/** Held while tables change, so that several servers may start at once. */
export const migrationLock = 7_205_759_401

const migrationsFolder = path.join(process.cwd(), 'lib', 'database', 'migrations')

/** A migration of this program. */
export type Migration = { readonly name: string; readonly text: string; readonly hash: string }

/** The migrations of this program, in order. */
export function readMigrations(): readonly Migration[] {
	const names = readdirSync(migrationsFolder).filter((name) => name.endsWith('.sql'))
	return names.sort().map((name) => {
		const text = readFileSync(path.join(migrationsFolder, name), 'utf8')
		return { name, text, hash: createHash('sha256').update(text).digest('hex') }
	})
}

/** Creates the table in which migrations are recorded. */
export const createMigrationsTable = `
	create schema if not exists team;
	create table if not exists team.migrations (
		name text primary key,
		hash text not null,
		at timestamptz not null default now()
	);
`

async function apply(owner: Client, { name, text, hash }: Migration) {
	await owner.query('begin')
	try {
		await owner.query(text)
		await owner.query('insert into team.migrations (name, hash) values ($1, $2)', [name, hash])
		await owner.query('commit')
	} catch (error) {
		await owner.query('rollback')
		throw new Error(`${name} could not be applied`, { cause: error })
	}
}

/**
 * Brings the tables up to date with the owner's login: applies each new migration, in order, in its own transaction.
 * Migrations that only a newer server knows are left alone.
 * @throws if an applied migration has been changed since
 */
export async function migrate(owner: Client, grant: () => Promise<void>) {
	await owner.query('select pg_advisory_lock($1)', [migrationLock])
	try {
		const { rows: tables } = await owner.query("select to_regclass('team.migrations') as known")
		if (tables[0].known === null) await owner.query(createMigrationsTable)
		const { rows } = await owner.query<{ name: string; hash: string }>(
			'select name, hash from team.migrations',
		)
		const applied = new Map(rows.map(({ name, hash }) => [name, hash]))
		for (const migration of readMigrations()) {
			const hash = applied.get(migration.name)
			if (hash === undefined) await apply(owner, migration)
			else if (hash !== migration.hash) throw new Error(`${migration.name} is not what was applied`)
		}
		await grant()
	} finally {
		await owner.query('select pg_advisory_unlock($1)', [migrationLock])
	}
}
