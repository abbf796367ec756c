import { candidateMembers } from '@/lib/records/candidate'
import { chunkMembers } from '@/lib/records/chunk'
import { decisionMembers } from '@/lib/records/decision'
import { openingMembers } from '@/lib/records/opening'
import { operationMembers } from '@/lib/records/operation'
import { removedMembers } from '@/lib/records/removed'
import { settingsMembers } from '@/lib/records/settings'
import { sheetMembers } from '@/lib/records/sheet'
import type { ExchangedStore } from '../protocol'
import { recordMembersOf, type TableMember } from './table-members'

/** The table of a store. */
export type RecordTable = {
	readonly table: string
	/** The columns that make up a record's key, in order. */
	readonly key: readonly { readonly column: string; readonly type: 'text' | 'bigint' }[]
	/** An expression for the key of row `t`. */
	readonly keyText: string
	/** The members of a record, in the order of its JSON. */
	readonly members: readonly TableMember[]
	/** An expression for whether whoever sees row `t` by the openings of its change `c` sees all of it; absent if so always. */
	readonly isSeenWhole?: string
	/** Whether it has a column for the signed-in member who stored the record. */
	readonly hasMember?: true
}

const byId = { key: [{ column: 'id', type: 'text' }], keyText: 't.id' } as const
const byKey = { key: [{ column: 'key', type: 'text' }], keyText: 't.key' } as const

/** The table of each store: the statements that read and write it are generated from these definitions. */
export const recordTables: { readonly [N in ExchangedStore]: RecordTable } = {
	settings: {
		table: 'team.settings',
		key: [],
		keyText: `'settings'`,
		members: recordMembersOf(settingsMembers),
	},
	roles: {
		table: 'team.openings',
		...byId,
		members: recordMembersOf(openingMembers),
	},
	sheets: {
		table: 'team.sheets',
		...byId,
		members: recordMembersOf(sheetMembers),
	},
	candidates: {
		table: 'team.candidates',
		...byKey,
		members: recordMembersOf(candidateMembers),
	},
	decisions: {
		table: 'team.decisions',
		key: [
			{ column: 'role', type: 'text' },
			{ column: 'candidate', type: 'text' },
		],
		keyText: `t.role || ' ' || t.candidate`,
		members: recordMembersOf(decisionMembers),
		hasMember: true,
	},
	operations: {
		table: 'team.operations',
		...byId,
		members: recordMembersOf(operationMembers),
		hasMember: true,
	},
	patches: {
		table: 'team.chunks',
		key: [
			{ column: 'operation', type: 'text' },
			{ column: 'part', type: 'bigint' },
		],
		keyText: `t.operation || ' ' || case when t.part < 10000 then lpad(t.part::text, 4, '0') else t.part::text end`,
		members: recordMembersOf(chunkMembers),
		isSeenWhole: `not exists (
			select from team.patches as p
			where p.workspace = $workspace and p.operation = t.operation and p.part = t.part and not p.openings @> c.openings)`,
	},
	removed: {
		table: 'team.removed',
		...byKey,
		members: recordMembersOf(removedMembers),
	},
}
