import { startTeamDesk, type TeamClient } from '@/lib/exchange/desk/team-client'
import type { TeamOpening } from '@/lib/exchange/desk/team-methods'

let opened: { readonly of: string; readonly client: TeamClient } | null = null

const nameOf = ({ workspace, member, slot }: TeamOpening) => `${workspace} ${member.id} ${slot}`

/** The desk of a member: one for the page, however often it is shown. */
export function teamClient(opening: TeamOpening): TeamClient {
	const hasEnded = opened?.client.exchange().stage === 'ended'
	if (hasEnded || opened?.of !== nameOf(opening)) {
		endTeamDesk()
		opened = { of: nameOf(opening), client: startTeamDesk(opening) }
	}
	return opened.client
}

/** How many changes of this page wait to be sent. */
export const waitingChanges = (): number => opened?.client.exchange().waiting ?? 0

/** Ends the desk of this page, as before somebody signs out; what waits to be sent stays on this device. */
export function endTeamDesk(): void {
	opened?.client.end()
	opened = null
}
