import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordTables } from '@/lib/exchange/server/record-tables'
import { candidateMembers } from '@/lib/records/candidate'
import { decisionMembers } from '@/lib/records/decision'
import { sqlColumnsOf } from '@/lib/records/derive/columns-of'
import { openingMembers } from '@/lib/records/opening'
import { operationMembers } from '@/lib/records/operation'
import { removedMembers } from '@/lib/records/removed'
import { settingsMembers } from '@/lib/records/settings'
import { sheetMembers } from '@/lib/records/sheet'
import { keysIn } from '@/rules/keys'

const owner = new Client({ connectionString: process.env.DATABASE_OWNER_URL })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

const rowsOf = async <T extends object>(query: string, values: unknown[] = []) =>
	(await owner.query<T>(query, values)).rows

const tableNames = `
	select relname as name from pg_class
	where relnamespace = 'team'::regnamespace and relkind in ('r', 'p') and relname <> 'migrations'
	order by relname
`

const ownWorkspace = "(workspace = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid)"

/** The columns of each constraint, in its own order. */
const constraints = `
	select contype as type, conrelid::regclass::text as table,
		array(select attname::text from unnest(conkey) with ordinality k (n, i)
			join pg_attribute on attrelid = conrelid and attnum = n order by i) as columns,
		array(select attname::text from unnest(confkey) with ordinality k (n, i)
			join pg_attribute on attrelid = confrelid and attnum = n order by i) as others
	from pg_constraint where connamespace = 'team'::regnamespace and contype in ('p', 'f', 'u')
		and conrelid <> 'team.migrations'::regclass
`

describe('every table of the workspaces', () => {
	test('has row-level security, forced, that reads and writes by the workspace', async () => {
		const tables = await rowsOf<{ name: string }>(tableNames)
		expect(tables.map(({ name }) => name)).toContain('workspaces')
		for (const { name } of tables) {
			const [security] = await rowsOf(
				'select relrowsecurity as on, relforcerowsecurity as forced from pg_class where oid = $1::regclass',
				[`team.${name}`],
			)
			const policies = await rowsOf(
				`select policyname as policy, cmd, roles::text[] as roles, permissive, qual, with_check as "check"
				from pg_policies where schemaname = 'team' and tablename = $1 and policyname <> 'listed'`,
				[name],
			)
			expect({ name, security, policies }).toEqual({
				name,
				security: { on: true, forced: true },
				policies: [
					{
						policy: 'workspace',
						cmd: 'ALL',
						roles: ['public'],
						permissive: 'PERMISSIVE',
						qual: ownWorkspace,
						check: ownWorkspace,
					},
				],
			})
		}
	})

	test('shows its rows across workspaces to nobody, but for the list of workspaces to the owner', async () => {
		const policies = await rowsOf(
			`select tablename as table, cmd, roles::text[] as roles from pg_policies where policyname = 'listed'`,
		)
		expect(policies).toEqual([{ table: 'workspaces', cmd: 'SELECT', roles: ['owner'] }])
	})

	test('has the workspace first in its primary key, in what is unique, and in what refers to another table', async () => {
		const found = await rowsOf<{ type: string; table: string; columns: string[]; others: string[] }>(
			constraints,
		)
		const tables = await rowsOf<{ name: string }>(tableNames)
		const withKey = found.filter(({ type }) => type === 'p').map(({ table }) => table)
		expect(withKey.sort()).toEqual(tables.map(({ name }) => `team.${name}`))
		for (const { type, table, columns, others } of found) {
			expect({ table, first: columns[0] }).toEqual({ table, first: 'workspace' })
			if (type === 'f') expect({ table, first: others[0] }).toEqual({ table, first: 'workspace' })
		}
	})

	test('has no trigger, no sequence and no index that is unique across workspaces', async () => {
		expect(
			await rowsOf(
				`select tgname from pg_trigger join pg_class on pg_class.oid = tgrelid
				where relnamespace = 'team'::regnamespace and not tgisinternal`,
			),
		).toEqual([])
		expect(
			await rowsOf(
				`select relname from pg_class where relnamespace = 'team'::regnamespace and relkind = 'S'`,
			),
		).toEqual([])
		const unique = await rowsOf<{ index: string; first: string }>(
			`select indexrelid::regclass::text as index, attname::text as first from pg_index
			join pg_class on pg_class.oid = indrelid
			left join pg_attribute on attrelid = indrelid and attnum = indkey[0]
			where relnamespace = 'team'::regnamespace and relname <> 'migrations' and indisunique`,
		)
		expect(unique.filter(({ first }) => first !== 'workspace')).toEqual([])
	})
})

const drizzleTables = Object.values(
	import.meta.glob<Record<string, unknown>>('/lib/database/schema/*.ts', { eager: true }),
).flatMap((module) => Object.values(module).filter((value) => value instanceof PgTable))

const aliases: Record<string, string> = {
	'timestamp with time zone': 'timestamptz',
	'timestamp without time zone': 'timestamp',
	'character varying': 'varchar',
}
const short = (type: string) => aliases[type] ?? type
const shortest = (type: string) => type.replace(/^timestamp(?: \(\d\))? with time zone$/, 'timestamptz')

const byName = (a: { column: string }, b: { column: string }) => (a.column < b.column ? -1 : 1)

async function columnsIn(table: string) {
	const real = await rowsOf<{ column: string; type: string; isNullable: boolean }>(
		`select attname::text as column, format_type(atttypid, atttypmod) as type, not attnotnull as "isNullable"
		from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
		[table],
	)
	return real.map((row) => ({ ...row, type: short(row.type) })).sort(byName)
}

test('the tables as the program knows them are those of the database', async () => {
	expect(drizzleTables.length).toBeGreaterThan(0)
	for (const table of drizzleTables) {
		const { schema, name, columns } = getTableConfig(table)
		const known = columns.map((column) => ({
			column: column.name,
			type: shortest(column.getSQLType()),
			isNullable: !column.notNull,
		}))
		expect({ name, columns: known.sort(byName) }).toEqual({
			name,
			columns: await columnsIn(`${schema}.${name}`),
		})
	}
})

const workspace = { column: 'workspace', type: 'uuid', isNullable: false }

/** The columns beside those of the members: who has stored a record. */
const member = (isNullable: boolean) => [{ column: 'member', type: 'uuid', isNullable }]

test.each([
	['team.candidates', candidateMembers, []],
	['team.settings', settingsMembers, []],
	['team.openings', openingMembers, []],
	['team.sheets', sheetMembers, []],
	['team.decisions', decisionMembers, member(false)],
	['team.operations', operationMembers, member(true)],
	['team.removed', removedMembers, []],
] as const)('%s has a column for each member, as the members say', async (table, members, others) => {
	const known = sqlColumnsOf(members).map(({ name, ...column }) => ({ column: name, ...column }))
	expect([...known, ...others, workspace].sort(byName)).toEqual(await columnsIn(table))
})

test.each(keysIn(recordTables))(
	'the table of %s has the columns that are written, and no other',
	async (store) => {
		const { table, members, hasMember } = recordTables[store]
		const written = members.flatMap(({ columns }) => Object.keys(columns))
		const real = (await columnsIn(table)).map(({ column }) => column)
		expect([...written, ...(hasMember ? ['member'] : []), 'workspace'].sort()).toEqual(real)
	},
)
