import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { keysIn } from '@/rules/keys'
import type { ExchangedStore } from '../protocol'
import { type RecordTable, recordTables } from './record-tables'

/** Some keys as a list in a statement. */
export const asList = (keys: Iterable<string>): SQL =>
	sql`(select json_array_elements_text(${JSON.stringify([...keys])}))`

/** Some keys as rows `k`, for looking up each by itself with `cross join lateral (… offset 0)`. */
export const keyRows = (keys: Iterable<string>): SQL =>
	sql`json_array_elements_text(${JSON.stringify([...new Set(keys)])}) as k(key)`

const quoted = (name: string) => `"${name}"`

/** The columns that hold members of a record, each with its expression over a row `r` of the input. */
const columnsOf = ({ members }: RecordTable) => members.flatMap(({ columns }) => Object.entries(columns))

const sentRow = ({ members }: RecordTable) =>
	`r(${members.map(({ member, type }) => `${quoted(member)} ${type}`).join(', ')})`

const isKeyColumn = ({ key }: RecordTable, name: string) => key.some(({ column }) => column === name)

/** An expression for the JSON of row `t` as a record. */
const jsonOf = ({ members }: RecordTable) =>
	`'{' || concat_ws(',', ${members.map(({ member, json }) => `'"${member}":' || ${json}`).join(', ')}) || '}'`

const matches = ({ key }: RecordTable, row: string) =>
	[
		`t.workspace = $workspace`,
		...key.map(({ column }) => `t.${quoted(column)} = ${row}.${quoted(column)}`),
	].join(' and ')

const givenKeys = ({ key }: RecordTable) =>
	key.length === 0
		? '(select) as k'
		: `json_to_recordset($keys) as k(${key.map(({ column, type }) => `${quoted(column)} ${type}`).join(', ')})`

function statementsOf(store: ExchangedStore) {
	const table = recordTables[store]
	// The rows are put by the workspace's own row, so that the statement runs where that is.
	const sent = `
			from team.workspaces as w cross join json_to_recordset($records) as ${sentRow(table)}
			where w.workspace = $workspace`
	const columns = [...columnsOf(table), ...(table.hasMember ? [['member', '$member::uuid'] as const] : [])]
	const names = columns.map(([name]) => quoted(name)).join(', ')
	const values = columns.map(([, value]) => value).join(', ')
	const changing = columns.filter(([name]) => !isKeyColumn(table, name)).map(([name]) => quoted(name))
	return {
		insert: `
			insert into ${table.table} as t (workspace, ${names})
			select w.workspace, ${values} ${sent}`,
		// The rows exist and are locked: each is found by its key, not by a plan for the whole table.
		update: `
			insert into ${table.table} as t (workspace, ${names})
			select w.workspace, ${values} ${sent}
			on conflict (workspace${table.key.map(({ column }) => `, ${quoted(column)}`).join('')}) do update
			set ${changing.map((name) => `${name} = excluded.${name}`).join(', ')}`,
		remove: `delete from ${table.table} as t using ${givenKeys(table)} where ${matches(table, 'k')}`,
		read: `
			select ${table.keyText} as key, ${jsonOf(table)} as value
			from ${givenKeys(table)} cross join lateral (
				select * from ${table.table} as t where ${matches(table, 'k')} offset 0
			) as t`,
		all: `
			select concat('{"store":"${store}","key":', to_json((${table.keyText})::text), ',"change":', c.change, ',"value":', ${jsonOf(table)}, '}') as line
			from ${table.table} as t
			join team.changes as c on c.workspace = $workspace and c.store = '${store}' and c.key = ${table.keyText}
			where t.workspace = $workspace`,
		packed: `
			select c.change, coalesce(to_json(c.openings)::text, 'null'), ${table.isSeenWhole ?? 'true'}, ${table.keyText}, ${jsonOf(table)}
			from ${table.table} as t
			join team.changes as c on c.workspace = $workspace and c.store = '${store}' and c.key = ${table.keyText}
			where t.workspace = $workspace
			${table.key.length > 0 ? `order by ${table.key.map(({ column }) => `t.${quoted(column)}`).join(', ')}` : ''}`,
		checked: `
			select ${table.keyText} as key, ${jsonOf(table)} as value, c.change, c.salt
			from ${table.table} as t
			left join team.changes as c on c.workspace = $workspace and c.store = '${store}' and c.key = ${table.keyText}
			where t.workspace = $workspace`,
	}
}

type Statements = ReturnType<typeof statementsOf>

const stores = keysIn(recordTables)

const statements = Object.fromEntries(stores.map((store) => [store, statementsOf(store)])) as Readonly<
	Record<ExchangedStore, Statements>
>

/** A statement with values for its `$name` placeholders. */
function withValues(text: string, values: Readonly<Record<string, unknown>>): SQL {
	const parts = text.split(/\$([a-z]+)/)
	return sql.join(parts.map((part, at) => (at % 2 === 0 ? sql.raw(part) : sql`${sql.param(values[part])}`)))
}

/** The columns of a record's key. */
function keyColumns(store: ExchangedStore, key: string): Readonly<Record<string, string>> {
	const parts = key.split(' ')
	return Object.fromEntries(recordTables[store].key.map(({ column }, at) => [column, parts[at] ?? '']))
}

const keysAsJson = (store: ExchangedStore, keys: readonly string[]) =>
	JSON.stringify(keys.map((key) => keyColumns(store, key)))

/** A stored record, as JSON. */
export type StoredText = { readonly key: string; readonly value: string }

/** By which openings, null for all, and of which people patches are seen. */
export type SeenPatches = { readonly visible: readonly string[] | null; readonly given: readonly string[] }

/** The stored records with these keys; for a chunk, only the patches that the member sees. */
export async function readRecords(
	tx: Transaction,
	store: ExchangedStore,
	keys: readonly string[],
	{ visible, given }: SeenPatches = { visible: null, given: [] },
): Promise<readonly StoredText[]> {
	if (keys.length === 0) return []
	const values = {
		workspace: tx.workspace,
		keys: keysAsJson(store, keys),
		visible,
		given,
	}
	const { rows } = await tx.execute<StoredText>(withValues(statements[store].read, values))
	return rows
}

/** What is written: records as JSON, and who stores them. */
export type RecordTexts = { readonly texts: readonly string[]; readonly member: string | null }

const written = ({ workspace }: Transaction, { texts, member }: RecordTexts) => ({
	workspace,
	records: `[${texts.join(',')}]`,
	member,
})

/** Stores new records, in the given order; throws if somebody else has stored one of them in the meantime. */
export const insertRecords = async (
	tx: Transaction,
	store: ExchangedStore,
	writing: RecordTexts,
): Promise<void> => {
	await tx.execute(withValues(statements[store].insert, written(tx, writing)))
}

export const updateRecords = async (
	tx: Transaction,
	store: ExchangedStore,
	writing: RecordTexts,
): Promise<void> => {
	await tx.execute(withValues(statements[store].update, written(tx, writing)))
}

export const removeRecords = async (
	tx: Transaction,
	store: ExchangedStore,
	keys: readonly string[],
): Promise<void> => {
	if (keys.length > 0)
		await tx.execute(
			withValues(statements[store].remove, { workspace: tx.workspace, keys: keysAsJson(store, keys) }),
		)
}

/**
 * A query for the JSON of all entries of a transaction's workspace in a store.
 * @param condition over a row `t` and its change `c`
 * @param visible an expression for the openings whose patches are visible; null for all
 * @param given one for the people whose patches are visible besides
 */
export const allRecords = (
	{ workspace }: Transaction,
	store: ExchangedStore,
	{ condition, ...seen }: { readonly condition: SQL; readonly visible: SQL; readonly given: SQL },
): SQL => sql`${withValues(statements[store].all, { workspace, ...seen })} and ${condition}`

/**
 * A query for all records of a store in the order of their keys: the number of the change, the openings by which the record
 * can or could be seen, as JSON, whether each of them sees all of it, the key, and the JSON of the record.
 */
export const recordsToPack = ({ workspace }: Transaction, store: ExchangedStore): SQL =>
	withValues(statements[store].packed, { workspace, visible: sql.raw('null'), given: sql.raw('null') })

/** A query for all records of a transaction's workspace in a store, with their change numbers and the salts of their hashes. */
export const recordsToCheck = ({ workspace }: Transaction, store: ExchangedStore): SQL =>
	withValues(statements[store].checked, { workspace, visible: null, given: null })
