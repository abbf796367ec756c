import { Client, type ClientConfig, escapeIdentifier } from 'pg'

/** The database whose tables are in parts. It holds no rows: statements are only planned in it. */
const partsDatabase = 'parts'

/** A schema for each part. */
const schemas = Array.from({ length: 8 }, (_, part) => `part_${part}`)

const isOfPart = (schema: string) => schemas.includes(schema)

const tables = `
	select relname as name from pg_class
	where relnamespace = 'whole'::regnamespace and relkind = 'r' and relname <> 'migrations'
`

/**
 * Makes a copy of a database in which each table of the workspaces is in eight parts by its workspace, as on eight machines.
 * Its planner concludes nothing about the workspace of a table from that of another one.
 */
export async function makeParts(superuser: ClientConfig, template: string): Promise<void> {
	const server = new Client(superuser)
	await server.connect()
	await server.query(`create database ${partsDatabase} template ${escapeIdentifier(template)}`)
	await server.end()
	const client = new Client({ ...superuser, database: partsDatabase })
	await client.connect()
	await client.query('alter schema team rename to whole; create schema team')
	for (const schema of schemas) await client.query(`create schema ${schema}`)
	const { rows } = await client.query<{ name: string }>(tables)
	for (const { name } of rows) {
		const table = escapeIdentifier(name)
		await client.query(
			`create table team.${table} (like whole.${table} including all) partition by hash (workspace)`,
		)
		for (const [part, schema] of schemas.entries())
			await client.query(
				`create table ${schema}.${table} partition of team.${table}
				for values with (modulus ${schemas.length}, remainder ${part})`,
			)
	}
	// Otherwise `a.workspace = $1 and b.workspace = a.workspace` would do: equalities that it can merge are passed on.
	await client.query(
		`update pg_operator set oprcanmerge = false where oid = 'pg_catalog.=(uuid, uuid)'::regoperator`,
	)
	await client.end()
}

/** A connection to the database of parts, on which settings have a value that statements read. */
export async function connectToParts(superuser: ClientConfig): Promise<Client> {
	const client = new Client({ ...superuser, database: partsDatabase })
	await client.connect()
	await client.query("set app.seen to '[]'; set app.workspace to '00000000-0000-4000-8000-00000000000a'")
	return client
}

/** A node of a plan, as `explain (verbose, format json)` gives it. */
type PlanNode = {
	readonly 'Node Type': string
	readonly Operation?: string
	readonly Schema?: string
	readonly Alias?: string
	readonly Output?: readonly string[]
	readonly Plans?: readonly PlanNode[]
	readonly 'Conflict Resolution'?: string
	/** How many parts a value took away that is known only once the statement runs. */
	readonly 'Subplans Removed'?: number
}

const nodesOf = (node: PlanNode): readonly PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

/** A statement as it was sent, and the workspace that its transaction was in. */
export type SentStatement = {
	readonly text: string
	readonly values: readonly unknown[]
	readonly workspace: string | null
}

/** The first words of statements that have no plan, and read no table but by another one. */
const withoutPlan = new Set(['begin', 'commit', 'rollback', 'set', 'listen', 'unlisten', 'fetch', 'close'])

const [copyStart, copyEnd] = ['copy (', ') to stdout']

/** What can be explained of a statement: of a `COPY`, its query. */
const explainable = (text: string) =>
	text.startsWith(copyStart) ? text.slice(copyStart.length, text.lastIndexOf(copyEnd)) : text

const isInsert = ({ Operation, Schema }: PlanNode) => Operation === 'Insert' && Schema === 'team'

/** Where the rows of a node come from, if it only passes them on. */
const rowsOf = (node: PlanNode | undefined): PlanNode | undefined =>
	node?.['Node Type'] === 'Subquery Scan' ? rowsOf(node.Plans?.[0]) : node

/** What is wrong with the value that an insert gives to the first column of its table, the workspace. */
function faultOfInsert(node: PlanNode, workspace: string | null): string | null {
	if (!isInsert(node)) return null
	const given = rowsOf(node.Plans?.[0])?.Output?.[0] ?? ''
	// A row that is read is of the one part that is read.
	return given === `'${workspace}'::uuid` || given.endsWith('.workspace') ? null : `inserts ${given}`
}

/** Whether an insert takes its rows from a function, and from no table. */
const takesFromNoTable = (node: PlanNode) =>
	isInsert(node) &&
	nodesOf(node).some((one) => one['Node Type'] === 'Function Scan') &&
	!nodesOf(node).some(({ Schema = '' }) => isOfPart(Schema))

/** Forms that a spread database refuses, though the workspace is named. What no plan shows is found in the text. */
const refusedForms: Readonly<Record<string, (text: string, nodes: readonly PlanNode[]) => boolean>> = {
	'puts rows of a function alone: take them together with the row of the workspace': (_, nodes) =>
		nodes.some(takesFromNoTable),
	'asks for the time on a conflict: put it, and set what was put': (text, nodes) =>
		nodes.some((node) => isInsert(node) && node['Conflict Resolution'] === 'UPDATE') &&
		text.slice(text.indexOf('on conflict')).includes('now()'),
	'compares a row with a query: ask whether it exists': (text) => text.includes(') in (select'),
	'sets by set_config, which is not handed on: use set local': (text) => text.includes('set_config('),
}

const inOneLine = (text: string) => text.toLowerCase().split(/\s+/).join(' ').replaceAll('( ', '(')

const formOf = (text: string, nodes: readonly PlanNode[]) =>
	Object.entries(refusedForms).find(([, isOfForm]) => isOfForm(inOneLine(text), nodes))?.[0] ?? null

/**
 * What is wrong with a statement: it reaches more than one part of a table, which it would not if it named the workspace for
 * that table; or it inserts something else than the workspace; or it has a form that a spread database refuses.
 * @param client of a superuser, for whom no policy counts, to the database of parts
 * @returns null if nothing is
 */
export async function faultOf(client: Client, sent: SentStatement): Promise<string | null> {
	const text = sent.text.trim()
	if (withoutPlan.has(text.split(/[\s;]/, 1)[0]?.toLowerCase() ?? '')) return null
	const { rows } = await client.query(`explain (verbose, format json) ${explainable(text)}`, [...sent.values])
	const nodes = nodesOf(rows[0]['QUERY PLAN'][0].Plan)
	const scans = nodes.filter(({ Schema = '' }) => isOfPart(Schema))
	const removed = nodes.some((node) => (node['Subplans Removed'] ?? 0) > 0)
	if (removed || new Set(scans.map(({ Schema }) => Schema)).size > 1) {
		const aliases = new Set(scans.map(({ Alias }) => Alias))
		return `does not name the workspace for each of its tables: ${[...aliases].join(', ')}`
	}
	return (
		nodes.map((node) => faultOfInsert(node, sent.workspace)).find((fault) => fault !== null) ??
		formOf(text, nodes)
	)
}
