import type { Client } from 'pg'
import { type ReferringTable, referredFirst } from '../export/tables'

/** A table of the workspaces, as the catalogue has it. */
export type SpreadTable = ReferringTable & {
	readonly isUnlogged: boolean
	readonly isSpread: boolean
}

/** What a database has of what spreading its tables over several servers needs. */
export type SpreadState = {
	/** Each after those that it refers to; none if the tables have not been made. */
	readonly tables: readonly SpreadTable[]
	/** Whether the extension `citus` was made in the database, is at least installed on its server, or is not there. */
	readonly extension: 'made' | 'installed' | 'missing'
	/** How many other servers may have tables. */
	readonly nodes: number
	readonly walLevel: string
	/** Whether the owner's login sees every row. */
	readonly bypassesPolicies: boolean
	/** The logins whose settings of a transaction stay at the first server. */
	readonly keepsSettings: readonly string[]
}

const ofServer = `
	select current_setting('wal_level') as "walLevel",
		(select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as "bypassesPolicies",
		case when exists (select from pg_extension where extname = 'citus') then 'made'
			when exists (select from pg_available_extensions where name = 'citus') then 'installed'
			else 'missing' end as extension
`

const ofNodes = `
	select count(*)::int as nodes from pg_dist_node
	where noderole = 'primary' and isactive and shouldhaveshards and groupid <> 0
`

/** @param spread a query for the tables that are spread */
const ofTables = (spread: string) => `
	select c.oid::regclass::text as id, relpersistence = 'u' as "isUnlogged", c.oid in (${spread}) as "isSpread",
		array(select distinct confrelid::regclass::text from pg_constraint
			where conrelid = c.oid and contype = 'f' and confrelid <> c.oid) as "refersTo"
	from pg_class c join pg_namespace n on n.oid = relnamespace
	where nspname = 'team' and relkind = 'r' and relname <> 'migrations'
	order by relname <> 'workspaces', relname
`

const ofLogin = `
	select current_user as name, current_setting('citus.propagate_set_commands', true) as handed
`

/** The names of logins that do not hand on what is set in a transaction. */
async function keepingSettings(clients: readonly Client[]): Promise<readonly string[]> {
	const names: string[] = []
	for (const client of clients) {
		const { rows } = await client.query<{ name: string; handed: string | null }>(ofLogin)
		for (const { name, handed } of rows) if (handed !== 'local') names.push(name)
	}
	return names
}

/** Reads what a database has of what spreading needs; changes nothing. */
export async function readSpreadState(owner: Client, app: Client): Promise<SpreadState> {
	type OfServer = Pick<SpreadState, 'walLevel' | 'bypassesPolicies' | 'extension'>
	const { rows: servers } = await owner.query<OfServer>(ofServer)
	const [server = { walLevel: '', bypassesPolicies: false, extension: 'missing' as const }] = servers
	const isMade = server.extension === 'made'
	const { rows: nodes } = isMade ? await owner.query<{ nodes: number }>(ofNodes) : { rows: [] }
	const spread = isMade ? 'select logicalrelid from pg_dist_partition' : 'null::oid'
	const { rows: tables } = await owner.query<SpreadTable>(ofTables(spread))
	return {
		...server,
		tables: referredFirst(tables),
		nodes: nodes[0]?.nodes ?? 0,
		keepsSettings: await keepingSettings([owner, app]),
	}
}
