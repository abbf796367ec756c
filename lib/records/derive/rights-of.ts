import type { RecordMembers } from '../member'
import type { FieldRights } from '../rights/right'

/** The rights in each member of a record. */
export const rightsOf = <M extends RecordMembers>(members: M): { readonly [K in keyof M]: FieldRights } =>
	Object.fromEntries(Object.entries(members).map(([name, { rights }]) => [name, rights])) as {
		readonly [K in keyof M]: FieldRights
	}
