import '@/rules/no-eval'
import { today } from '@/lib/day/today'
import { openDesk } from '@/lib/screening/desk/desk'
import type { DeskRequest } from '@/lib/screening/desk/desk-protocol'
import { type ExchangeState, opening } from '@/lib/screening/desk/exchange-state'
import { postToPage, reportReading, serveDesk } from '@/lib/screening/desk/serve-desk'
import { webLock } from '@/lib/screening/desk/web-lock'
import { activateOwnRules } from '@/lib/screening/parameters/activate-rules'
import { browserHead, memoryHead } from '../device/audit-head'
import { createServerClient, ServerFailure, TooManyCandidates } from '../device/client/server-client'
import { eraseCopies } from '../device/disk/erase-copies'
import { browserPacks, noPacks } from '../device/disk/pack-disk'
import { openTeamDatabase, teamDatabase } from '../device/disk/team-database'
import { browserDisk, memoryDisk } from '../device/disk/vault'
import { stageAfter } from '../device/exchange'
import { openCopy } from '../device/open/open-copy'
import { startWhenLoaded } from '../device/open/start-when-loaded'
import { reportExports } from '../device/report-exports'
import { browserTabs } from '../device/tabs'
import type { WaitingBatch } from '../device/waiting'
import { methodsWhileLoading } from './methods-while-loading'
import { choiceMethods } from './team-choices'
import { type TeamOpening, teamMethods } from './team-methods'

const now = () => new Date().toISOString()
const { signal } = new AbortController()

function tellState(exchange: ExchangeState) {
	postToPage({ team: exchange })
}

async function openTeam({ workspace, member, slot }: TeamOpening) {
	const name = teamDatabase(workspace, member.id)
	const tabs = browserTabs(name, signal)
	let queued = (_: readonly WaitingBatch[]) => {}
	let since: string | null = null
	const database = await openTeamDatabase(name).catch(() => null)
	eraseCopies(name).catch(() => {})
	const packs = database ? browserPacks(database) : noPacks
	const opened = await openCopy({
		server,
		disk: database ? browserDisk(database) : memoryDisk(),
		packs,
		head: database ? browserHead(database) : memoryHead(),
		member: member.name,
		slot,
		now,
		onQueued: (batches) => queued(batches),
		onFailure: ({ problem }) => {
			since ??= now()
			tellState({ ...opening, stage: stageAfter(problem), since })
		},
		onRead: reportReading,
		signal,
	}).catch((error: unknown) => {
		if (error instanceof TooManyCandidates) tellState({ ...opening, stage: 'choose', choose: error.openings })
		else if (error instanceof ServerFailure) {
			tellState({ ...opening, stage: error.problem === 'removed' ? 'removed' : 'ended', since: now() })
			packs.clear().catch(() => {})
		} else throw error
		// The page shows the state; there is nothing to open until somebody has chosen, or signed in again.
		return new Promise<never>(() => {})
	})
	const { copy, store, unreported } = opened
	let recount = () => {}
	const desk = await openDesk({
		openStore: async () => store.records,
		today,
		lock: webLock(`${name} import`),
		onRead: reportReading,
		onChange: () => {
			recount()
			postToPage({ changed: true })
		},
		total: opened.total,
		more: (store, changed) => {
			recount = () => activateOwnRules(store.settings())
			recount()
			return choiceMethods(store, changed)
		},
	})
	reportExports({ server, store, unreported }).catch(() => {})
	const exchange = startWhenLoaded({
		opened,
		desk,
		server,
		packs,
		receive: desk.receive,
		tabs,
		now,
		onState: tellState,
		signal,
	})
	queued = exchange.queued
	self.addEventListener('online', exchange.retry)
	const isWhole = () => opened.total() === null
	const methods = { ...desk, ...teamMethods({ server, copy, exchange, isWhole, desk, today }) }
	return methodsWhileLoading(methods, { isWhole, whole: exchange.started })
}

const server = createServerClient((...asked) => fetch(...asked))
let team: ReturnType<typeof openTeam> | null = null

self.addEventListener('message', ({ data }: MessageEvent<{ readonly open: TeamOpening } | DeskRequest>) => {
	if ('open' in data) team ??= openTeam(data.open)
	else if (team) serveDesk(team, data)
})
