import { type DeskClient, deskClient } from '@/lib/screening/desk/desk-client'
import type { DeskMessage } from '@/lib/screening/desk/desk-protocol'
import { type ExchangeState, opening as notYet } from '@/lib/screening/desk/exchange-state'
import type { Work } from '@/lib/screening/work/yield-to-event-loop'
import type { TeamMethods, TeamOpening } from './team-methods'

/** How a page calls the methods that only a team's desk has. */
export type AskTeam = <M extends keyof TeamMethods>(
	method: M,
	arg: Parameters<TeamMethods[M]>[0],
	work?: Work,
) => Promise<Awaited<ReturnType<TeamMethods[M]>>>

/** A team's desk as a page sees it. */
export type TeamClient = DeskClient & {
	readonly askTeam: AskTeam
	/** Calls back whenever the state of the exchange with the server changes. */
	readonly subscribeTeam: (listener: () => void) => () => void
	/** The current state of the exchange. */
	readonly exchange: () => ExchangeState
	/** Ends the desk; unsent changes stay on this device. */
	readonly end: () => void
}

/** Starts the desk of a team member in its own worker. */
export function startTeamDesk(opening: TeamOpening): TeamClient {
	const listeners = new Set<() => void>()
	let exchange: ExchangeState = notYet
	let worker: Worker | null = null
	const client = deskClient(() => {
		worker = new Worker(new URL('./team.worker.ts', import.meta.url), { type: 'module' })
		worker.addEventListener('message', ({ data }: MessageEvent<DeskMessage>) => {
			if (!('team' in data)) return
			exchange = data.team
			for (const listener of listeners) listener()
		})
		worker.postMessage({ open: opening })
		return worker
	})
	return {
		...client,
		askTeam: client.ask as unknown as AskTeam,
		subscribeTeam: (listener) => {
			listeners.add(listener)
			return () => listeners.delete(listener)
		},
		exchange: () => exchange,
		end: () => worker?.terminate(),
	}
}
