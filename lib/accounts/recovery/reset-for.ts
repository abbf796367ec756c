import { mayEnterByPassword } from '../provider/may-enter-by-password'
import type { TeamSession } from '../session'

type Asking = {
	readonly workspace: string
	readonly member: Pick<TeamSession['member'], 'id' | 'permission'>
	readonly hasSecondFactor: boolean
}

/**
 * What whoever asks for a new password is sent. `reset`: the link. `by-company`: where to sign in, since a password lets them
 * nowhere. `no-reset`: what helps an owner without a second factor, whose mailbox would open the whole team; with one, it is
 * asked for after the password, as always.
 */
export async function resetFor({
	workspace,
	member,
	hasSecondFactor,
}: Asking): Promise<'reset' | 'by-company' | 'no-reset'> {
	if (!(await mayEnterByPassword(workspace, member.id))) return 'by-company'
	return member.permission !== 'owner' || hasSecondFactor ? 'reset' : 'no-reset'
}
