import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { openFor, type Visitor } from './cookies'
import { endSessions } from './devices/end-sessions'
import type { TeamSession } from './session'

/**
 * Signs this device out.
 * @returns the cookies that clear the browser's
 */
export async function signOut(
	visitor: Visitor,
	{ workspace, member, device, id }: TeamSession,
): Promise<readonly string[]> {
	await endSessions(workspace, [id])
	await inWorkspace(workspace, (tx) =>
		note(tx, { actor: member.id, kind: 'signed-out', about: { device: device.id } }),
	)
	const { api, headers } = await openFor(visitor)
	return (await api.signOut({ headers, returnHeaders: true })).headers.getSetCookie()
}
