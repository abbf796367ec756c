import { type DeskClient, deskClient } from '@/lib/screening/desk/desk-client'
import type { Ask, DeskMessage } from '@/lib/screening/desk/desk-protocol'
import type { DeskState } from '@/lib/screening/desk/desk-state'
import { type ExchangeState, opening as notYet } from '@/lib/screening/desk/exchange-state'
import { activateOwnRules } from '@/lib/screening/parameters/activate-rules'
import type { Work } from '@/lib/screening/work/yield-to-event-loop'
import type { TeamMethods, TeamOpening } from './team-methods'

/** How a page calls what a team's desk has beside every desk. */
export type AskTeam = <M extends keyof TeamMethods>(
	method: M,
	arg: Parameters<TeamMethods[M]>[0],
	work?: Work,
) => Promise<Awaited<ReturnType<TeamMethods[M]>>>

/** The desk of a team as a page sees it. */
export type TeamClient = DeskClient & {
	readonly askTeam: AskTeam
	/** Calls back whenever the exchange with the server stands otherwise. */
	readonly subscribeTeam: (listener: () => void) => () => void
	/** How it stands. */
	readonly exchange: () => ExchangeState
	/** Ends it; what waits to be sent stays on this device. */
	readonly end: () => void
}

/** Starts the desk of a member of a team in a worker of its own. */
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
	/** What the team's owners have set counts on the page before it shows anything. */
	const ask: Ask = (method, arg, work) =>
		client.ask(method, arg, work).then((answer) => {
			if (method === 'state') activateOwnRules((answer as DeskState).settings)
			return answer
		})
	return {
		...client,
		ask,
		askTeam: client.ask as unknown as AskTeam,
		subscribeTeam: (listener) => {
			listeners.add(listener)
			return () => listeners.delete(listener)
		},
		exchange: () => exchange,
		end: () => worker?.terminate(),
	}
}
