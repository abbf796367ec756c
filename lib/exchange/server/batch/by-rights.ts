import type { ExchangedRecords, ExchangedStore } from '@/lib/exchange/protocol'
import { isSameValue } from '@/lib/exchange/same-value'
import type { Permission } from '@/lib/records/rights/permissions'
import { type FieldRights, isGiven, type Requester, type Verb } from '@/lib/records/rights/right'
import { mayWhole } from '@/lib/team-rights/may'
import { type RecordRights, recordRights } from '@/lib/team-rights/record-rights'
import { entriesIn, keysIn } from '@/rules/keys'
import { type SettingContext, serverFields } from './server-fields'

/** The rights in everything that devices exchange: a record or a member without a row does not compile. */
const rights: { readonly [N in ExchangedStore]: RecordRights<ExchangedRecords[N]> } = recordRights

const writing = ['add', 'change', 'remove'] as const satisfies readonly Verb[]

/** Whether somebody with one of these permissions may write anything in a store. */
export const mayWrite = (store: ExchangedStore, permissions: ReadonlySet<Permission>): boolean =>
	writing.some((verb) =>
		[...permissions].some((permission) => mayWhole(store, verb, { permission, sight: 'all' })),
	)

type State = Readonly<Record<string, unknown>>
type Setter = (sent: object, stored: object | undefined, context: SettingContext) => unknown
type Field = { readonly name: string; readonly rights: FieldRights; readonly set: Setter | undefined }

function fieldsIn(store: ExchangedStore): readonly Field[] {
	const setters = (serverFields[store] ?? {}) as Readonly<Record<string, Setter>>
	return entriesIn<string, FieldRights>(rights[store].fields).map(([name, rights]) => ({
		name,
		rights,
		set: setters[name],
	}))
}

const fieldsOf = Object.fromEntries(keysIn(rights).map((store) => [store, fieldsIn(store)])) as Readonly<
	Record<ExchangedStore, readonly Field[]>
>

/** What is done to a field; null if it stays as it is. */
function verbOf(before: unknown, after: unknown): 'add' | 'change' | 'remove' | null {
	if (before === undefined) return after === undefined ? null : 'add'
	if (after === undefined) return 'remove'
	return isSameValue(before, after) ? null : 'change'
}

type Judging = SettingContext & {
	readonly stored: object | undefined
	/** As whom it is sent, by each permission of the member; of a new record they see all. */
	readonly askings: readonly Requester[]
}

/** What becomes of a field: whether it is taken as sent, left to the server, or refused. */
function fateOf({ name, rights }: Field, sent: State, { stored, askings }: Judging) {
	const verb = verbOf((stored as State | undefined)?.[name], sent[name])
	if (verb === null) return 'taken'
	const right = rights.isFixed && stored && verb === 'add' ? undefined : rights[verb]
	if (right === undefined) return 'server'
	// What is sent for each opening has been judged already.
	const isTheirs = askings.some((asking) =>
		isGiven(right, rights.by === 'opening' ? { ...asking, sight: 'all' } : asking),
	)
	if (!isTheirs) return 'refused'
	return rights.route === undefined ? 'taken' : 'server'
}

/**
 * A record as it may be stored by the table of rights, the same object if nothing changes: fields that are the server's are
 * set by it.
 * @returns null if the member may not write one of the others
 */
export function byRights<T extends object>(store: ExchangedStore, sent: T, judging: Judging): T | null {
	const changed: Record<string, unknown> = {}
	for (const field of fieldsOf[store]) {
		const fate = fateOf(field, sent as State, judging)
		if (fate === 'refused') return null
		if (fate === 'taken') continue
		const { name, set } = field
		changed[name] = set ? set(sent, judging.stored, judging) : (judging.stored as State | undefined)?.[name]
	}
	const isAsSent = Object.keys(changed).every((name) => isSameValue(changed[name], (sent as State)[name]))
	return isAsSent ? sent : { ...sent, ...changed }
}
