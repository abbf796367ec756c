import { type Client, escapeIdentifier } from 'pg'

/** A table in an export, which has all tables that survive a crash: its full name, its columns, and the order of its rows. */
export type ExportTable = {
	readonly schema: 'team' | 'auth'
	readonly name: string
	readonly columns: readonly string[]
	readonly key: readonly string[]
	/** The tables that it references. */
	readonly refersTo: readonly string[]
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
	where nspname in ('team', 'auth') and relkind = 'r' and relpersistence = 'p' and (nspname, relname) <> ('team', 'migrations')
	order by nspname, relname
`

type Row = ExportTable & { readonly id: string }

/** Orders tables so that each comes after those it references. */
function inOrder(tables: readonly Row[]): readonly Row[] {
	const ordered: Row[] = []
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
	inOrder((await client.query<Row>(tablesOf)).rows)

/** The name of a table in SQL. */
export const sqlName = ({ schema, name }: Pick<ExportTable, 'schema' | 'name'>) =>
	`${schema}.${escapeIdentifier(name)}`

/** Columns in SQL. */
export const sqlColumns = (columns: readonly string[]) => columns.map(escapeIdentifier).join(', ')

/** Makes every server write and read values in the same way. */
export const portableFormats =
	"set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'"
