import { type Client, escapeIdentifier } from 'pg'

/** A table that an export holds, as all do whose rows outlive a crash: its full name, its columns, and the order of its rows. */
export type Table = {
	readonly schema: 'team' | 'auth'
	readonly name: string
	readonly columns: readonly string[]
	readonly key: readonly string[]
	/** The tables that it refers to. */
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

type Row = Table & { readonly id: string }

/** Each table after those that it refers to. */
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

/** The tables of workspaces and accounts, each after those that it refers to. */
export const readTables = async (client: Client): Promise<readonly Table[]> =>
	inOrder((await client.query<Row>(tablesOf)).rows)

/** The name of a table in SQL. */
export const sqlName = ({ schema, name }: Pick<Table, 'schema' | 'name'>) =>
	`${schema}.${escapeIdentifier(name)}`

/** Some columns in SQL. */
export const sqlColumns = (columns: readonly string[]) => columns.map(escapeIdentifier).join(', ')

/** Has values written, and read, in the same way by every server. */
export const plainValues =
	"set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'"
