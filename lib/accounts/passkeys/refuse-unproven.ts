import { isProven } from '../company/is-proven'
import type { Visitor } from '../cookies'
import { type PasswordRefusal, refuseWrongPassword } from '../passwords'
import type { AccountRefusal } from '../refusal'
import type { TeamSession } from '../session'

/** Refuses whoever shows neither by the password nor by a sign-in at the company just now who they are. */
export async function refuseUnproven(
	visitor: Visitor,
	session: TeamSession,
	password: string | undefined,
): Promise<PasswordRefusal | AccountRefusal<'password-needed'> | null> {
	const refusal = await refuseWrongPassword(visitor, session, password)
	if (refusal) return refusal
	return (await isProven(session, password)) ? null : { refused: 'password-needed' }
}
