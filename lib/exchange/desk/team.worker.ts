import '@/rules/no-eval'
import { today } from '@/lib/day/today'
import { openDesk } from '@/lib/screening/desk/desk'
import type { DeskRequest } from '@/lib/screening/desk/desk-protocol'
import { type ExchangeState, opening } from '@/lib/screening/desk/exchange-state'
import { serveDesk, tell, tellReading } from '@/lib/screening/desk/serve-desk'
import { webLock } from '@/lib/screening/desk/web-lock'
import { DoorFailure, openDoor } from '../device/door'
import { startExchange } from '../device/exchange'
import { openCopy } from '../device/open-copy'
import { browserTabs } from '../device/tabs'
import { browserDisk, memoryDisk, teamDatabase } from '../device/vault'
import type { WaitingBatch } from '../device/waiting'
import { choiceMethods } from './team-choices'
import { type TeamOpening, teamMethods } from './team-methods'

const now = () => new Date().toISOString()
const { signal } = new AbortController()

function tellState(exchange: ExchangeState) {
	tell({ team: exchange })
}

async function openTeam({ workspace, member, slot }: TeamOpening) {
	const name = teamDatabase(workspace, member.id)
	const tabs = browserTabs(name, signal)
	let queued = (_: readonly WaitingBatch[]) => {}
	let since: string | null = null
	const { copy, store, followed } = await openCopy({
		door,
		disk: await browserDisk(workspace, member.id).catch(memoryDisk),
		member: member.name,
		slot,
		now,
		onQueued: (batches) => queued(batches),
		onFailure: ({ problem }) => {
			since ??= now()
			tellState({ ...opening, stage: problem === 'away' ? 'away' : 'offline', since })
		},
		onRead: tellReading,
		signal,
	}).catch((error: unknown) => {
		if (!(error instanceof DoorFailure)) throw error
		tellState({ ...opening, stage: 'ended', since: now() })
		// The page says so; there is nothing to open until somebody has signed in again.
		return new Promise<never>(() => {})
	})
	const desk = await openDesk({
		openStore: async () => store.records,
		today,
		lock: webLock(`${name} import`),
		onRead: tellReading,
		onChange: () => tell({ changed: true }),
		more: choiceMethods,
	})
	const { receive } = desk
	const exchange = startExchange({
		door,
		copy,
		store,
		followed,
		receive,
		tabs,
		now,
		onState: tellState,
		signal,
	})
	queued = exchange.queued
	self.addEventListener('online', exchange.retry)
	return { ...desk, ...teamMethods({ copy, exchange, desk, today }) }
}

const door = openDoor((...asked) => fetch(...asked))
let team: ReturnType<typeof openTeam> | null = null

self.addEventListener('message', ({ data }: MessageEvent<{ readonly open: TeamOpening } | DeskRequest>) => {
	if ('open' in data) team ??= openTeam(data.open)
	else if (team) serveDesk(team, data)
})
