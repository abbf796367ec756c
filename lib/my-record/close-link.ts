import type { AccountRefusal } from '@/lib/accounts/refusal'
import { note } from '@/lib/audit/note'
import { endLinks } from './end-links'
import { withCandidate } from './with-candidate'

/** Deletes the link of whoever has its secret: nobody can open it again. */
export const closeLink = (secret: string): Promise<AccountRefusal<'record-ended'> | null> =>
	withCandidate(secret, async (tx, { workspace, candidate }) => {
		await endLinks(tx, workspace, candidate)
		await note(tx, { actor: null, kind: 'link-closed', about: { candidate: candidate.key } })
		return null
	})
