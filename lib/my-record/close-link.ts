import { sql } from 'drizzle-orm'
import type { Refusal } from '@/lib/accounts/refusal'
import { note } from '@/lib/audit/note'
import { asList, ownWorkspace } from '@/lib/exchange/server/statements'
import { keysOf } from './read-candidate'
import { withCandidate } from './with-candidate'

/** Deletes the link of whoever has its secret: nobody can open it again. */
export const closeLink = (secret: string): Promise<Refusal | null> =>
	withCandidate(secret, async (tx, { candidate }) => {
		await tx.execute(sql`
			delete from team.record_links where workspace = ${ownWorkspace} and candidate in ${asList(keysOf(candidate))}`)
		await note(tx, { actor: null, kind: 'link-closed', about: { candidate: candidate.key } })
		return null
	})
