import { escapeIdentifier, escapeLiteral } from 'pg'
import type { SpreadState, SpreadTable } from './spread-state'

const root = 'team.workspaces'

/** A table to spread, with the statements that do it. */
export type TableToSpread = { readonly id: string; readonly statements: readonly string[] }

/** What is missing, and what is to be run once nothing is. */
export type SpreadPlan = {
	readonly missing: readonly string[]
	readonly tables: readonly TableToSpread[]
}

/** The tables of one workspace lie together, on one server. An unlogged table could not be moved to another. */
const statementsFor = ({ id, isUnlogged }: SpreadTable): readonly string[] => [
	...(isUnlogged ? [`alter table ${id} set logged`] : []),
	`select create_distributed_table(${escapeLiteral(id)}, 'workspace', colocate_with => ${escapeLiteral(id === root ? 'none' : root)})`,
]

const extensions = {
	made: [],
	installed: [
		'The extension citus is not in this database: create extension citus, as a superuser, on every server.',
	],
	missing: ['The extension citus is not installed on this server.'],
} as const

/** What it takes to spread the tables that are not spread yet. */
export function planSpread(state: SpreadState): SpreadPlan {
	const { tables, extension, nodes, walLevel, bypassesPolicies, keepsSettings } = state
	const missing = [
		...(tables.length === 0 ? ['The tables are not there yet: start the program once.'] : []),
		...extensions[extension],
		...(nodes === 0 ? ["No other server is named: select citus_add_node('…', 5432), for each of them."] : []),
		...(walLevel === 'logical'
			? []
			: [
					`wal_level is ${walLevel}: set it to logical on every server, or no part can be moved while it changes.`,
				]),
		...(bypassesPolicies
			? []
			: [
					'The owner’s login is held by the policies and would copy no row: alter role … bypassrls, on every server, and back when it is done.',
				]),
		...keepsSettings.map(
			(name) =>
				`What ${name} sets in a transaction stays at the first server: alter role ${escapeIdentifier(name)} set citus.propagate_set_commands to 'local'.`,
		),
	]
	const left = tables.filter(({ isSpread }) => !isSpread)
	return { missing, tables: left.map((table) => ({ id: table.id, statements: statementsFor(table) })) }
}
