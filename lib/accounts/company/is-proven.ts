import { eq, sql } from 'drizzle-orm'
import { companySessions } from '@/lib/database/schema/company'
import { companyProofMinutes } from '@/lib/limits/account-limits'
import { openAuth } from '../auth'
import type { TeamSession } from '../session'

/** Whether somebody has just shown who they are: by the right password, or by a sign-in at the company some minutes ago. */
export async function isProven({ id }: TeamSession, password: string | undefined): Promise<boolean> {
	if (password !== undefined) return true
	const { database } = await openAuth(false)
	const since = sql.raw(`now() - interval '${companyProofMinutes} minutes'`)
	const [found] = await database
		.select({ isFresh: sql<boolean>`${companySessions.beganAt} > ${since}` })
		.from(companySessions)
		.where(eq(companySessions.session, id))
	return found?.isFresh ?? false
}
