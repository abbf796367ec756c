import { type Client, escapeIdentifier } from 'pg'

/** A table, by its full name in SQL, and those that it refers to. */
export type ReferringTable = { readonly id: string; readonly refersTo: readonly string[] }

/**
 * A table in an export, which has all tables but those whose rows count for seconds or are made from others: its columns,
 * and the order of its rows.
 */
export type ExportTable = {
	readonly schema: 'team' | 'auth'
	readonly name: string
	readonly columns: readonly string[]
	readonly key: readonly string[]
}

const tablesOf = `
	select nspname as schema, relname as name,
		array(select attname::text from pg_attribute
			where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
		array(select attname::text from pg_constraint, unnest(conkey) with ordinality k (n, i), pg_attribute
			where conrelid = c.oid and contype = 'p' and attrelid = c.oid and attnum = n order by i) as key,
		array(select distinct confrelid::regclass::text from pg_constraint
			where conrelid = c.oid and contype = 'f' and confrelid <> c.oid) as "refersTo",
		c.oid::regclass::text as id
	from pg_class c join pg_namespace n on n.oid = relnamespace
	where nspname in ('team', 'auth') and relkind = 'r' and (nspname, relname) not in (
		('team', 'migrations'), ('team', 'presence'), ('team', 'packs'), ('team', 'pack_sets'))
	order by nspname, relname
`

/** Orders tables so that each comes after those it references. */
export function referredFirst<T extends ReferringTable>(tables: readonly T[]): readonly T[] {
	const ordered: T[] = []
	while (ordered.length < tables.length) {
		const isThere = (id: string) => ordered.some((table) => table.id === id)
		const next = tables.filter(({ id, refersTo }) => !isThere(id) && refersTo.every(isThere))
		if (next.length === 0) throw new Error('Tables refer to one another in a circle')
		ordered.push(...next)
	}
	return ordered
}

/** The tables of workspaces and accounts, each after those that it references. */
export const readTables = async (client: Client): Promise<readonly ExportTable[]> =>
	referredFirst((await client.query<ExportTable & ReferringTable>(tablesOf)).rows)

/** The name of a table in SQL. */
export const sqlName = ({ schema, name }: Pick<ExportTable, 'schema' | 'name'>) =>
	`${schema}.${escapeIdentifier(name)}`

/** Columns in SQL. */
export const sqlColumns = (columns: readonly string[]) => columns.map(escapeIdentifier).join(', ')

/** Makes every server write and read values in the same way. */
export const portableFormats =
	"set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'"
