import { sql } from 'drizzle-orm'
import type { AccountRefusal } from '@/lib/accounts/refusal'
import { readToken } from '@/lib/accounts/workspace-token'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { lockRows } from '@/lib/exchange/server/batch/batch-state'
import { withRetries } from '@/lib/exchange/server/with-retries'
import type { Candidate } from '@/lib/screening/model/records'
import { readCandidate } from './read-candidate'

/** The candidate whose page it is, and the workspace. */
export type CandidateInWorkspace = { readonly workspace: string; readonly candidate: Candidate }

/** The candidate whose link has this token. Link and record are locked, so that concurrent requests run one after the other. */
async function findCandidate(tx: Transaction, tokenHash: string): Promise<Candidate | null> {
	const { rows } = await tx.execute<{ candidate: string }>(sql`
		select candidate from team.record_links where workspace = ${tx.workspace} and hash = ${tokenHash} for update`)
	const found = rows[0] ? await readCandidate(tx, rows[0].candidate) : null
	if (!found) return null
	await lockRows(tx, [{ store: 'candidates', key: found.key }])
	return readCandidate(tx, found.key)
}

/**
 * Runs something for whoever has the secret of a candidate's page. Tries are not counted: nobody can guess it, and a lock
 * would keep others at the same address from their own pages.
 * @returns the same refusal for a secret that never existed, was closed or withdrawn, or whose candidate was deleted
 */
export async function withCandidate<T>(
	secret: string,
	run: (tx: Transaction, found: CandidateInWorkspace) => Promise<T>,
): Promise<T | AccountRefusal<'record-ended'>> {
	const token = readToken(secret)
	if (!token) return { refused: 'record-ended' }
	const { workspace, tokenHash } = token
	const done = await withRetries(() =>
		inWorkspace(workspace, async (tx) => {
			const candidate = await findCandidate(tx, tokenHash)
			return candidate && { answer: await run(tx, { workspace, candidate }) }
		}),
	)
	return done ? done.answer : { refused: 'record-ended' }
}
