import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { ownerCodes } from '@/lib/database/schema/auth'
import { members } from '@/lib/database/schema/members'
import { workspaces } from '@/lib/database/schema/workspaces'
import { beginAttempt } from './attempt'
import { openFor, type Visitor } from './cookies'
import { createAccount } from './create-account'
import { hashNewPassword, refuseWeakPassword } from './new-password'
import { hasAccounts, matchesCode } from './owner-code'
import { canonicalCode } from './readable-code'
import type { AccountRefusal } from './refusal'
import { beginSession, type Cookies } from './sign-in'
import type { Weakness } from './weak-password'

type CodeRefusal = AccountRefusal<'code-wrong' | 'code-ended' | 'email-taken' | Weakness>

export type NewOwner = {
	readonly code: string
	readonly name: string
	readonly email: string
	readonly password: string
	/** The name of the workspace. */
	readonly workspace: string
}

/** Notes that a workspace was made, at an instant, and stores its initial state. */
export type SetUpWorkspace = (
	tx: Transaction,
	member: { readonly id: string; readonly name: string },
	at: string,
) => Promise<void>

/** Creates the workspace with its first member. Existing members are left over from an interrupted attempt. */
const makeWorkspace = (workspace: string, member: string, owner: NewOwner, setUp: SetUpWorkspace) =>
	inWorkspace(workspace, async (tx) => {
		const { name, email } = owner
		const called = { name: owner.workspace }
		await tx
			.insert(workspaces)
			.values({ workspace, ...called })
			.onConflictDoUpdate({ target: workspaces.workspace, set: called })
		await tx.delete(members).where(ownRows(tx, members))
		await tx
			.insert(members)
			.values({ workspace, member, name, email, permission: 'owner', newOpenings: true })
		await setUp(tx, { id: member, name }, new Date().toISOString())
	})

/** The row of the code stays locked, and the code valid, until everything is created. */
async function redeemCode(
	visitor: Visitor,
	owner: NewOwner,
	setUp: SetUpWorkspace,
): Promise<CodeRefusal | null> {
	const { database } = await openFor(visitor)
	const code = matchesCode(canonicalCode(owner.code))
	return database.transaction(async (tx): Promise<CodeRefusal | null> => {
		const [found] = await tx
			.select({ workspace: ownerCodes.workspace, hasEnded: sql<boolean>`${ownerCodes.endsAt} < now()` })
			.from(ownerCodes)
			.where(code)
			.for('update')
		if (!found) return { refused: 'code-wrong' }
		if (found.hasEnded) return { refused: 'code-ended' }
		const hashed = await hashNewPassword(visitor, owner.password, owner)
		if ('refused' in hashed) return hashed
		const { passwordHash } = hashed
		const { workspace } = found
		const { name, email } = owner
		const id = randomUUID()
		if (!(await createAccount(tx, { id, workspace, name, email, passwordHash })))
			return { refused: 'email-taken' }
		await makeWorkspace(workspace, id, owner, setUp)
		await tx.delete(ownerCodes).where(code)
		return null
	})
}

/** Creates the owner of a new workspace by the one-time code, and signs the owner in. */
export async function makeOwner(
	visitor: Visitor,
	owner: NewOwner,
	setUp: SetUpWorkspace,
): Promise<
	Cookies | CodeRefusal | AccountRefusal<'owner-exists' | 'too-many-tries' | 'no-match' | 'company-demanded'>
> {
	const weak = await refuseWeakPassword(owner.password, owner)
	if (weak) return weak
	const attempt = await beginAttempt(visitor, null)
	if ('refused' in attempt) return attempt
	const { database } = await openFor(visitor)
	const [open] = await database.select().from(ownerCodes).limit(1)
	if (!open && (await hasAccounts())) return { refused: 'owner-exists' }
	const refusal = await redeemCode(visitor, owner, setUp)
	if (refusal) return refusal
	await attempt.succeed()
	return beginSession(visitor, owner)
}
