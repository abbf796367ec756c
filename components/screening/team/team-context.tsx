import { createContext, use, useSyncExternalStore } from 'react'
import type { TeamClient } from '@/lib/exchange/desk/team-client'
import type { Say } from '@/lib/i18n/say'
import type { ExchangeState } from '@/lib/screening/desk/exchange-state'
import type { TeamDeskWords } from './team-desk-words'

type TeamDeskContext = {
	readonly client: TeamClient
	readonly text: TeamDeskWords['teamDesk']
	readonly say: Say
	/** Asks the person to sign in again. */
	readonly onSignIn: () => void
}

const Context = createContext<TeamDeskContext | null>(null)

export const TeamDeskProvider = Context

/** What the parts of a team's desk share. */
export function useTeamDesk(): TeamDeskContext {
	const shared = use(Context)
	if (!shared) throw new Error('outside of a team desk')
	return shared
}

/** The status of the exchange with the server. */
export function useExchange(): ExchangeState {
	const { client } = useTeamDesk()
	return useSyncExternalStore(client.subscribeTeam, client.exchange, client.exchange)
}
