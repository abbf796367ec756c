import { and, eq, isNull, sql } from 'drizzle-orm'
import { endMembership } from '@/lib/accounts/members/change-member'
import { note } from '@/lib/audit/note'
import type { Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { user } from '@/lib/database/schema/auth'
import { members } from '@/lib/database/schema/members'
import { recordLinks } from '@/lib/database/schema/my-record'
import type { Endings } from '@/lib/journal/read-journal'
import { eraseCandidate } from '@/lib/my-record/delete-record'
import { readCandidate } from '@/lib/my-record/read-candidate'
import { storeWithdrawal } from '@/lib/my-record/store-withdrawal'

/** What was done again in a workspace. */
export type ReplayReport = {
	/** The names of members who were removed. */
	readonly members: readonly string[]
	/** How many candidates were deleted, consents withdrawn, and links to candidates' own pages closed. */
	readonly candidates: number
	readonly consents: number
	readonly links: number
	/** Whether an owner is left. */
	readonly hasOwner: boolean
}

type In = { readonly workspace: string; readonly endings: Endings }

async function removeMembers(tx: Transaction, { workspace, endings }: In) {
	const present = await tx
		.select()
		.from(members)
		.where(ownRows(tx, members, isNull(members.removedAt)))
	const leaving = present.filter(({ member }) => endings.has('member', workspace, member))
	for (const { member } of leaving) {
		await endMembership(tx, member)
		await tx.delete(user).where(and(eq(user.id, member), eq(user.workspace, workspace)))
		await note(tx, { actor: null, kind: 'member-removed', about: { member } })
	}
	const staying = present.filter((one) => !leaving.includes(one))
	return {
		members: leaving.map(({ name }) => name),
		hasOwner: staying.some(({ permission }) => permission === 'owner'),
	}
}

/** The keys of the workspace's candidates whom the journal names. */
async function candidatesNamed(tx: Transaction, { workspace, endings }: In, kind: 'candidate' | 'consent') {
	const { rows } = await tx.execute<{ key: string }>(sql`
		select key from team.candidates where workspace = ${tx.workspace} order by key`)
	return rows.flatMap(({ key }) => (endings.has(kind, workspace, key) ? [key] : []))
}

/** Runs something for each candidate named, as far as they are still there; returns for how many. */
async function forEach(
	tx: Transaction,
	keys: readonly string[],
	run: (candidate: NonNullable<Awaited<ReturnType<typeof readCandidate>>>) => Promise<unknown>,
) {
	let count = 0
	for (const key of keys) {
		const candidate = await readCandidate(tx, key)
		if (!candidate) continue
		await run(candidate)
		count++
	}
	return count
}

/**
 * Ends again, in a restored workspace, what the journal says has ended since: memberships, candidates, consents and links. The
 * audit notes each as the server's own deed.
 */
export async function replayJournal(tx: Transaction, { workspace, endings }: In): Promise<ReplayReport> {
	const inside = { workspace, endings }
	const removed = await removeMembers(tx, inside)
	const deleted = await candidatesNamed(tx, inside, 'candidate')
	const candidates = await forEach(tx, deleted, (candidate) => eraseCandidate(tx, { workspace, candidate }))
	const withdrawn = await candidatesNamed(tx, inside, 'consent')
	const consents = await forEach(tx, withdrawn, async (candidate) => {
		if (!candidate.withdrawn) await storeWithdrawal(tx, { workspace, candidate })
	})
	const open = await tx.select().from(recordLinks).where(ownRows(tx, recordLinks))
	const ended = open.filter(({ hash }) => endings.has('link', workspace, hash))
	for (const { hash } of ended)
		await tx.delete(recordLinks).where(ownRows(tx, recordLinks, eq(recordLinks.hash, hash)))
	return { ...removed, candidates, consents, links: ended.length }
}
