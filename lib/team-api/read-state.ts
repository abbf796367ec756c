import { eq } from 'drizzle-orm'
import type { Visitor } from '@/lib/accounts/cookies'
import { hasAccounts } from '@/lib/accounts/owner-code'
import { wasRemoved } from '@/lib/accounts/removed-sessions'
import { pendingAccount } from '@/lib/accounts/second-factor/pass-second-factor'
import { hasSecondFactor, recoveryCodesOf } from '@/lib/accounts/second-factor/second-factor'
import { readSession, type TeamSession } from '@/lib/accounts/session'
import { inWorkspace } from '@/lib/database/database'
import { isDiskFull } from '@/lib/database/disk-space'
import { isDatabaseAway, NoDatabase } from '@/lib/database/faults/database-away'
import { workspaces } from '@/lib/database/schema/workspaces'
import type { SignedInState, TeamState } from './contract'

const nameOf = (id: string) =>
	inWorkspace(id, async (tx) => {
		const [found] = await tx.select().from(workspaces).where(eq(workspaces.workspace, id))
		return found?.name ?? ''
	})

async function signedIn(visitor: Visitor, session: TeamSession): Promise<SignedInState> {
	const { member, workspace, device } = session
	const hasFactor = await hasSecondFactor(member.id)
	return {
		database: 'ok',
		...((await isDiskFull()) && { isDiskFull: true }),
		stage: 'signed-in',
		member,
		workspace: { id: workspace, name: await nameOf(workspace) },
		device: { id: device.id, slot: device.slot, openings: device.openings },
		hasSecondFactor: hasFactor,
		recoveryLeft: hasFactor ? (await recoveryCodesOf(visitor, member.id)).length : 0,
		keeps: device.keptDays === null ? 'session' : { days: device.keptDays },
	}
}

async function signedOut(visitor: Visitor): Promise<TeamState> {
	if (await pendingAccount(visitor)) return { database: 'ok', stage: 'second-factor' }
	if (await hasAccounts())
		return { database: 'ok', stage: 'signed-out', ...((await wasRemoved(visitor)) && { isRemoved: true }) }
	return { database: 'ok', stage: 'no-owner' }
}

/** How far a visitor is signed in; the page asks this first. */
export async function readState(visitor: Visitor): Promise<TeamState> {
	try {
		const session = await readSession(visitor)
		return session ? await signedIn(visitor, session) : await signedOut(visitor)
	} catch (error) {
		if (error instanceof NoDatabase) return { database: 'ok', stage: 'no-owner' }
		if (!isDatabaseAway(error)) throw error
		return { database: 'away', stage: 'signed-out' }
	}
}
