/** How a member of a record maps to a table. */
export type RecordMember = {
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
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const inColumn =
	(type: RecordMember['type'], json: (column: string) => string) =>
	(member: string, column = snake(member)): RecordMember => ({
		member,
		type,
		columns: { [column]: `r.${quoted(member)}` },
		json: json(`t.${quoted(column)}`),
	})

const asJson = (column: string) => `to_json(${column})::text`

export const text = inColumn('text', asJson)
export const whole = inColumn('bigint', (column) => `${column}::text`)
export const day = inColumn('date', asJson)
export const texts = inColumn('text[]', asJson)
/** A member that is stored character by character as sent. */
export const nested = inColumn('json', (column) => `${column}::text`)

/** An instant, such as 2026-11-28T09:30:00.000Z. */
export const instant = inColumn('timestamptz', (column) =>
	asJson(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`),
)

/** The openings that something belongs to; null for all. */
export const openings: RecordMember = {
	member: 'roles',
	type: 'json',
	columns: {
		roles: `case when json_typeof(r."roles") = 'array' then array(select json_array_elements_text(r."roles")) end`,
	},
	json: `case when t."roles" is null then '"all"' else ${asJson('t."roles"')} end`,
}

/** A person, by name. */
export const actor: RecordMember = {
	member: 'by',
	type: 'json',
	columns: { by: `r."by"->>'name'` },
	json: `'{"name":' || ${asJson('t."by"')} || '}'`,
}

/** Where a candidate came from. */
export const source: RecordMember = {
	member: 'source',
	type: 'json',
	columns: {
		source_kind: `r."source"->>'kind'`,
		source_sheet: `r."source"->>'sheet'`,
		source_row: `(r."source"->>'row')::bigint`,
	},
	json: [
		`case t.source_kind when 'sheet'`,
		`then '{"kind":"sheet","sheet":' || ${asJson('t.source_sheet')} || ',"row":' || t.source_row || '}'`,
		`else '{"kind":' || ${asJson('t.source_kind')} || '}' end`,
	].join(' '),
}
