import { columnsOf } from '@/lib/records/derive/columns-of'
import type { ColumnKind, RecordMembers } from '@/lib/records/member'

/** How a member of a record maps to a table. */
export type TableMember = {
	/** Its name in the record, and in a row `r` of the input. */
	readonly member: string
	/** The type it is read as from JSON. */
	readonly type: 'text' | 'bigint' | 'date' | 'timestamptz' | 'json' | 'text[]'
	/** The columns of table `t` that hold it, each with the expression stored there. */
	readonly columns: Readonly<Record<string, string>>
	/** An expression for its JSON; null if absent. */
	readonly json: string
}

const quoted = (name: string) => `"${name}"`

type MakeMember = (member: string, column: string) => TableMember

const inColumn =
	(type: TableMember['type'], json: (column: string) => string): MakeMember =>
	(member, column) => ({
		member,
		type,
		columns: { [column]: `r.${quoted(member)}` },
		json: json(`t.${quoted(column)}`),
	})

const asJson = (column: string) => `to_json(${column})::text`

/** The JSON of a chunk's patches, as in the log: those that a member sees, or all of them ($visible is null). */
const patchesJson = `(
	select '[' || coalesce(string_agg('{' || concat_ws(',',
		'"store":' || to_json(p.store)::text, '"key":' || to_json(p.key)::text, '"was":' || p.was,
		'"before":' || p.before::text, '"after":' || p.after::text, '"into":' || to_json(p.merged_into)::text
	) || '}', ',' order by p.place), '') || ']'
	from team.patches p
	where p.workspace = $workspace and p.operation = t.operation and p.part = t.part
		and ($visible::text[] is null or p.openings is null or p.openings && $visible::text[])
)`

const makers: { readonly [K in ColumnKind]: MakeMember } = {
	text: inColumn('text', asJson),
	whole: inColumn('bigint', (column) => `${column}::text`),
	day: inColumn('date', asJson),
	texts: inColumn('text[]', asJson),
	json: inColumn('json', (column) => `${column}::text`),
	// Such as 2026-11-28T09:30:00.000Z.
	instant: inColumn('timestamptz', (column) =>
		asJson(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`),
	),
	openings: (member, column) => ({
		member,
		type: 'json',
		columns: {
			[column]: `case when json_typeof(r.${quoted(member)}) = 'array' then array(select json_array_elements_text(r.${quoted(member)})) end`,
		},
		json: `case when t.${quoted(column)} is null then '"all"' else ${asJson(`t.${quoted(column)}`)} end`,
	}),
	actor: (member, column) => ({
		member,
		type: 'json',
		columns: { [column]: `r.${quoted(member)}->>'name'` },
		json: `'{"name":' || ${asJson(`t.${quoted(column)}`)} || '}'`,
	}),
	source: (member, column) => ({
		member,
		type: 'json',
		columns: {
			[`${column}_kind`]: `r.${quoted(member)}->>'kind'`,
			[`${column}_sheet`]: `r.${quoted(member)}->>'sheet'`,
			[`${column}_row`]: `(r.${quoted(member)}->>'row')::bigint`,
		},
		json: [
			`case t.${column}_kind when 'sheet'`,
			`then '{"kind":"sheet","sheet":' || ${asJson(`t.${column}_sheet`)} || ',"row":' || t.${column}_row || '}'`,
			`else '{"kind":' || ${asJson(`t.${column}_kind`)} || '}' end`,
		].join(' '),
	}),
	patches: (member) => ({ member, type: 'json', columns: {}, json: patchesJson }),
	none: (member) => ({ member, type: 'json', columns: {}, json: 'null' }),
}

/** How the members of a record map to its table. */
export const recordMembersOf = (members: RecordMembers): readonly TableMember[] =>
	columnsOf(members).map(({ member, kind, name }) => makers[kind](member, name))
