import { sql } from 'drizzle-orm'
import type { Transaction } from './database'

/** The channel on which replicas tell each other that a workspace's numbers have risen. */
export const numbersChannel = 'team_changes'

/** How far a workspace has come: the number of its last change, and that of who may open it. */
export type WorkspaceNumbers = { readonly complete: number; readonly access: number }

/** The present numbers of a transaction's workspace. */
export async function readNumbers(tx: Transaction): Promise<WorkspaceNumbers> {
	const { rows } = await tx.execute<{ change: string; access: string }>(sql`
		select change, access from team.workspaces where workspace = ${tx.workspace}`)
	return { complete: Number(rows[0]?.change ?? 0), access: Number(rows[0]?.access ?? 0) }
}

/**
 * Tells every server, when the transaction ends, that numbers have risen. In a statement of its own, which is run by the
 * server that others listen to, wherever the workspace is.
 */
export async function notifyNumbers(
	tx: Transaction,
	...numbers: readonly (string | number)[]
): Promise<void> {
	await tx.execute(sql`select pg_notify(${numbersChannel}, ${[tx.workspace, ...numbers].join(' ')})`)
}

/** A notification's workspace and numbers; one that a server does not say is 0. */
export function readNotice(payload: string): WorkspaceNumbers & { readonly workspace: string } {
	const [workspace = '', complete = 0, access = 0] = payload.split(' ')
	return { workspace, complete: Number(complete), access: Number(access) }
}

/**
 * Says that somebody's access to the workspace has ended or changed: every server then asks again whether the sessions of
 * its open channels still stand. Like a note in the audit, it blocks other changes until the transaction ends.
 */
export async function raiseAccess(tx: Transaction): Promise<void> {
	const { rows } = await tx.execute<{ change: string; access: string }>(sql`
		update team.workspaces set access = access + 1 where workspace = ${tx.workspace} returning change, access`)
	for (const { change, access } of rows) await notifyNumbers(tx, change, access)
}
