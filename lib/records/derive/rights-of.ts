import type { Members } from '../member'
import type { FieldRights } from '../rights/right'

/** The rights in each member of a record. */
export const rightsOf = <M extends Members>(members: M): { readonly [K in keyof M]: FieldRights } =>
	Object.fromEntries(Object.entries(members).map(([name, { rights }]) => [name, rights])) as {
		readonly [K in keyof M]: FieldRights
	}
