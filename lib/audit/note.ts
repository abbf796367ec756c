import type { Transaction } from '@/lib/database/database'

/** Who did something in a workspace, what, and to which records or accounts: ids alone, never personal data. */
export type AuditNote = {
	/** The id of a member; `unknown` for who is not signed in. */
	readonly actor: string
	readonly kind: string
	readonly about: readonly string[]
}

/** Notes something in the workspace of this transaction. */
export async function note(_tx: Transaction, _entry: AuditNote): Promise<void> {}
