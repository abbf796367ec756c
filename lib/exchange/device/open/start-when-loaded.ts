import { type ExchangeState, isLastStage, opening } from '@/lib/screening/desk/exchange-state'
import { createBackoff } from '../backoff'
import { type ServerClient, ServerFailure, TooManyCandidates } from '../client/server-client'
import type { PullContext } from '../create-pull'
import type { PackDisk } from '../disk/pack-disk'
import { stageAfter, startExchange } from '../exchange'
import type { Tabs } from '../tabs'
import type { WaitingBatch } from '../waiting'
import type { LoadingDesk } from './list-taker'
import type { OpenedCopy } from './open-copy'

type Opening = Pick<PullContext, 'server' | 'receive' | 'signal'> & {
	readonly opened: OpenedCopy
	readonly desk: LoadingDesk
	/** Erased where this device is signed out. */
	readonly packs: Pick<PackDisk, 'clear'>
	readonly tabs: Tabs
	readonly now: () => string
	readonly onState: (state: ExchangeState) => void
}

/**
 * Loads the rest of a list, and exchanges changes with the server from then on: what is changed here before is kept on this
 * device, and sent when all is here.
 */
export function startWhenLoaded({ opened, desk, packs, ...options }: Opening) {
	const { copy, store, audit } = opened
	const { server, tabs, now, onState, signal } = options
	let exchange: ReturnType<typeof startExchange> | null = null
	let shared: Pick<ExchangeState, 'stage' | 'since' | 'choose'> = { stage: 'on', since: null, choose: null }

	const state = (): ExchangeState =>
		exchange?.state() ?? {
			...opening,
			...shared,
			waiting: copy.outbox.waiting(),
			refused: copy.unsettled.size,
			isKept: store.isKept(),
			keptDays: opened.keptDays,
			audit: audit.missing(),
			newest: audit.newest(),
		}
	function update(change: Partial<typeof shared>) {
		shared = { ...shared, ...change }
		onState(state())
		// What has arrived so far is shown where no more comes for now.
		desk.tell()
	}
	const watching = new AbortController()
	const unsubscribe = copy.outbox.subscribe(() => onState(state()))

	async function load() {
		try {
			const rest = opened.rest({
				...desk,
				onFailure: ({ problem }) => update({ stage: stageAfter(problem), since: shared.since ?? now() }),
				onReached: () => shared.stage !== 'on' && update({ stage: 'on', since: null, choose: null }),
			})
			return await Promise.race([rest, watchAccess({ server, opened, signal: watching.signal })])
		} catch (error) {
			opened.stop()
			if (error instanceof TooManyCandidates) update({ stage: 'choose', choose: error.openings })
			else if (error instanceof ServerFailure) {
				packs.clear().catch(() => {})
				update({ stage: stageAfter(error.problem), since: now() })
			} else throw error
			// Nothing more comes until somebody has chosen, or signed in again.
			return new Promise<never>(() => {})
		} finally {
			watching.abort()
			unsubscribe()
		}
	}
	const started = load().then((whole) => {
		exchange = startExchange({ ...options, ...whole, copy, store, audit })
		desk.tell()
		return { exchange, kept: whole.kept }
	})
	signal.addEventListener('abort', () => watching.abort())
	onState(state())

	return {
		/** Resolves when all of the list is here. */
		started,
		state,
		retry: async () => {
			opened.skipPause()
			await exchange?.retry()
		},
		dismiss: async (id: string) => (await started).exchange.dismiss(id),
		acceptAudit: async () => (await started).exchange.acceptAudit(),
		queued: (batches: readonly WaitingBatch[]) => tabs.tell({ queued: batches }),
	}
}

/**
 * Rejects as soon as this device is signed out or its member is removed, and has the list begin anew where the member sees
 * something else than before: a list that is being loaded may be silent for long.
 */
async function watchAccess({
	server,
	opened,
	signal,
}: {
	readonly server: Pick<ServerClient, 'events'>
	readonly opened: Pick<OpenedCopy, 'checkView'>
	readonly signal: AbortSignal
}): Promise<never> {
	const backoff = createBackoff(signal)
	/** Fails for whoever is signed out. */
	const look = () =>
		opened.checkView().catch((error: unknown) => {
			if (error instanceof ServerFailure && isLastStage(error.problem)) throw error
		})
	const listen = async () => {
		let isFirst = true
		for await (const event of server.events(signal, { withChanges: false })) {
			// Nothing was heard before the line stood.
			if (event?.access || isFirst) await look()
			isFirst = false
		}
	}
	while (!signal.aborted) {
		await listen().catch(() => {})
		if (!signal.aborted) await look()
		if (!signal.aborted) await backoff.wait()
	}
	return new Promise<never>(() => {})
}
