import { startTeamDesk, type TeamClient } from '@/lib/exchange/desk/team-client'
import type { TeamOpening } from '@/lib/exchange/desk/team-methods'
import { isLastStage } from '@/lib/screening/desk/exchange-state'

let opened: { readonly of: string; readonly client: TeamClient } | null = null

const nameOf = ({ workspace, member, slot }: TeamOpening) => `${workspace} ${member.id} ${slot}`

/** The desk of a member: one per page, however often it is shown. */
export function teamClient(opening: TeamOpening): TeamClient {
	const hasEnded = opened !== null && isLastStage(opened.client.exchange().stage)
	if (hasEnded || opened?.of !== nameOf(opening)) {
		endTeamDesk()
		opened = { of: nameOf(opening), client: startTeamDesk(opening) }
	}
	return opened.client
}

/** The number of this page's changes waiting to be sent. */
export const waitingChanges = (): number => opened?.client.exchange().waiting ?? 0

/** Closes the desk of this page, for example before signing out; changes waiting to be sent stay on this device. */
export function endTeamDesk(): void {
	opened?.client.end()
	opened = null
}
