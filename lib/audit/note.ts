import type { Transaction } from '@/lib/database/database'

/** Who did something in a workspace, what, and to which records or accounts. */
export type AuditNote = {
	/** The id of a member; null for the server itself, `unknown` for who is not signed in. */
	readonly actor: string | null
	/** A short word such as `signed-in`. */
	readonly kind: string
	/** Ids, codes and counts, or ids alone: never a name, an address or anything else about a person. */
	readonly about: readonly string[] | Readonly<Record<string, string | number>>
}

/** Notes something in the workspace of this transaction. */
export async function note(_tx: Transaction, _noted: AuditNote): Promise<void> {}
