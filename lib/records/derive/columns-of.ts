import type { ColumnKind, MemberColumn, RecordMembers } from '../member'

/** A column of a table, by the short name of its type. */
export type SqlColumn = { readonly name: string; readonly type: string; readonly isNullable: boolean }

/** The main column of a member, and how it is stored there. */
export type StoredColumn = { readonly member: string; readonly kind: ColumnKind; readonly name: string }

const inSnakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const storedAs = (member: string, column: MemberColumn): StoredColumn =>
	typeof column === 'object'
		? { member, kind: column.as, name: column.name }
		: { member, kind: column, name: inSnakeCase(member) }

/** How each member of a record is stored, in their order. */
export const columnsOf = (members: RecordMembers): readonly StoredColumn[] =>
	Object.entries(members).map(([member, { column }]) => storedAs(member, column))

const single: { readonly [K in Exclude<ColumnKind, 'source' | 'patches' | 'none'>]: string } = {
	text: 'text',
	whole: 'bigint',
	day: 'date',
	instant: 'timestamptz',
	texts: 'text[]',
	json: 'json',
	openings: 'text[]',
	actor: 'text',
}

/** The columns that migrations have to give a table for the members of a record: null where a member may be absent. */
export const sqlColumnsOf = (members: RecordMembers): readonly SqlColumn[] =>
	Object.entries(members).flatMap(([member, { column, shape }]) => {
		const { kind, name } = storedAs(member, column)
		if (kind === 'patches' || kind === 'none') return []
		if (kind !== 'source')
			return [{ name, type: single[kind], isNullable: kind === 'openings' || shape(undefined) }]
		return [
			{ name: `${name}_kind`, type: 'text', isNullable: false },
			{ name: `${name}_sheet`, type: 'text', isNullable: true },
			{ name: `${name}_row`, type: 'bigint', isNullable: true },
		]
	})
