import { eq, isNull } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { members } from '@/lib/database/schema/members'
import { raiseAccess } from '@/lib/database/workspace-numbers'
import type { Permission } from '@/lib/records/rights/permissions'
import { takeBackGiven } from '../membership/given'
import { isLastOwner } from '../membership/last-owner'

type Following = { readonly member: string; readonly permission: Permission | null }

/** Gives a member the permission of their groups, if they give one; the only owner stays one. */
export const followGroups = (workspace: string, { member, permission }: Following): Promise<void> =>
	inWorkspace(workspace, async (tx) => {
		const isTheirs = ownRows(tx, members, eq(members.member, member), isNull(members.removedAt))
		const [found] = await tx.select({ permission: members.permission }).from(members).where(isTheirs)
		if (!found || permission === null || found.permission === permission) return
		if (permission !== 'owner' && (await isLastOwner(tx, member))) return
		await tx.update(members).set({ permission }).where(isTheirs)
		await takeBackGiven(tx, member)
		await raiseAccess(tx)
		await note(tx, { actor: null, kind: 'member-changed', about: { member, permission } })
	})
