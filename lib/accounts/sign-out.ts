import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { openFor, type Visitor } from './cookies'
import { endSessions } from './devices/end-sessions'
import { signOutAddress } from './provider/sign-out-there'
import type { TeamSession } from './session'
import type { Cookies } from './sign-in'

/**
 * Signs this device out.
 * @returns the cookies that clear the browser's, and where it signs out at the company's provider as well
 */
export async function signOut(
	visitor: Visitor,
	{ workspace, member, device, id, isOfCompany }: TeamSession,
): Promise<Cookies & { readonly there: string | null }> {
	const there = isOfCompany ? await signOutAddress(workspace, id) : null
	await endSessions(workspace, [id])
	await inWorkspace(workspace, (tx) =>
		note(tx, { actor: member.id, kind: 'signed-out', about: { device: device.id } }),
	)
	const { api, headers } = await openFor(visitor)
	const { headers: answered } = await api.signOut({ headers, returnHeaders: true })
	return { cookies: answered.getSetCookie(), there }
}
