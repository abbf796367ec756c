import { note } from '@/lib/audit/note'
import type { Transaction } from '@/lib/database/database'
import type { RequestKind } from '@/lib/team-api/routes/my-record'
import type { CandidateInWorkspace } from './with-candidate'

/** The audit kind of each kind of request. */
const kinds = {
	correction: 'own-correction',
	review: 'own-review',
	consent: 'own-consent',
	copy: 'own-copy',
	deletion: 'own-deletion',
} as const satisfies Record<RequestKind, string>

/** Notes in the audit that a candidate made a request: ids only. Called last. */
export const noteRequest = (
	tx: Transaction,
	{ candidate }: CandidateInWorkspace,
	{ kind, request }: { readonly kind: RequestKind; readonly request: string },
): Promise<unknown> =>
	note(tx, { actor: null, kind: kinds[kind], about: { candidate: candidate.key, request } })
