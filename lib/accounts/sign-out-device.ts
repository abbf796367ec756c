import { eq } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { devices } from '@/lib/database/schema/members'
import { endOtherSessions, endSessions } from './devices/end-sessions'
import { forgetDevices, forgetOtherDevices } from './known-devices'
import type { AccountRefusal } from './refusal'
import type { TeamSession } from './session'

/** Signs out one of a member's devices, which is no longer known then: somebody else may have it. */
export async function signOutDevice(
	{ workspace, member: by }: TeamSession,
	{ member, device }: { member: string; device: string },
): Promise<AccountRefusal<'not-found'> | null> {
	const [found] = await inWorkspace(workspace, (tx) =>
		tx
			.select()
			.from(devices)
			.where(ownRows(tx, devices, eq(devices.device, device), eq(devices.member, member))),
	)
	if (!found) return { refused: 'not-found' }
	await endSessions(workspace, [found.session])
	await forgetDevices(member, [found.session])
	await inWorkspace(workspace, (tx) =>
		note(tx, { actor: by.id, kind: 'device-signed-out', about: { member, device } }),
	)
	return null
}

/** Signs out all of a member's devices except this one; they are no longer known, since somebody else may have them. */
export async function signOutOthers({ workspace, member, id }: TeamSession): Promise<void> {
	await endOtherSessions(workspace, member.id, id)
	await forgetOtherDevices(member.id, id)
	await inWorkspace(workspace, (tx) =>
		note(tx, { actor: member.id, kind: 'other-devices-signed-out', about: { member: member.id } }),
	)
}
