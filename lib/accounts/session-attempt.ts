import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { maxTriesOfKnownDevice } from '@/lib/limits/account-limits'
import type { Attempt } from './attempt'
import { openFor, type Visitor } from './cookies'
import { clearTries, countTry } from './count-tries'
import { endSessions } from './devices/end-sessions'
import type { AccountRefusal } from './refusal'
import type { TeamSession } from './session'

/**
 * Counts an attempt of somebody who is signed in to give the password or a code again, by the session alone, so that nobody
 * else can stop it. Too many end the session: somebody may have found the page open.
 */
export async function beginSessionAttempt(
	visitor: Visitor,
	{ id, workspace, member, device }: TeamSession,
): Promise<Attempt | AccountRefusal<'signed-out'>> {
	const counter = await openFor(visitor)
	const key = `session ${id}`
	const { count } = await countTry(counter, key)
	if (count <= maxTriesOfKnownDevice) return { succeed: () => clearTries(counter, key) }
	await endSessions(workspace, [id])
	await inWorkspace(workspace, (tx) =>
		note(tx, { actor: member.id, kind: 'account-locked', about: { device: device.id } }),
	)
	return { refused: 'signed-out' }
}
