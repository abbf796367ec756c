import { sql } from 'drizzle-orm'
import type { TeamSession } from '@/lib/accounts/session'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { sanitizeReason } from '@/lib/screening/store/sanitize-records'
import type { RegisterQuestion } from './items'

/** Stores what an owner says for the register; no words take the answer back. The audit has the question alone. */
export const answerQuestion = (
	{ workspace, member }: TeamSession,
	{ question, words: typed }: { readonly question: RegisterQuestion; readonly words: string },
): Promise<void> =>
	inWorkspace(workspace, async (tx) => {
		const words = sanitizeReason(typed)
		if (words === '')
			await tx.execute(sql`
				delete from team.register_answers where workspace = ${tx.workspace} and question = ${question}`)
		else
			await tx.execute(sql`
				insert into team.register_answers (workspace, question, words, said_at, said_by)
				values (${tx.workspace}, ${question}, ${words}, ${new Date().toISOString()}, ${member.id})
				on conflict (workspace, question) do update
				set words = excluded.words, said_at = excluded.said_at, said_by = excluded.said_by`)
		const kind = words === '' ? 'register-taken-back' : 'register-answered'
		await note(tx, { actor: member.id, kind, about: { question } })
	})
