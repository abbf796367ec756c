import { type ExchangeState, isLastStage } from '@/lib/screening/desk/exchange-state'
import type { BatchResult, EventData } from '../protocol'
import { createBackoff } from './backoff'
import { problemOf, type ServerProblem, TooManyCandidates } from './client/server-client'
import { createPull, type PullContext } from './create-pull'
import { batchesByPlace, batchPlace, unsettledPlace } from './places'
import { createSender } from './send-batch'
import { type SettledBatch, settle } from './settle'
import type { SharedState, Tabs } from './tabs'
import type { WaitingBatch } from './waiting'
import { watchServer } from './watch-server'
import { whenQueued } from './when-queued'

type Opening = PullContext & {
	readonly tabs: Tabs
	readonly now: () => string
	readonly onState: (state: ExchangeState) => void
}

/** What the page shows while the server does not answer as expected. */
export const stageAfter = (
	problem: ServerProblem,
): 'away' | 'full' | 'paused' | 'ended' | 'removed' | 'offline' =>
	isLastStage(problem) || problem === 'away' || problem === 'full' || problem === 'paused'
		? problem
		: 'offline'

/** Exchanges changes with the server until it is told to stop, or this device is signed out. */
export function startExchange({
	server,
	copy,
	store,
	position,
	kept,
	audit,
	receive,
	tabs,
	now,
	onState,
	signal,
}: Opening) {
	const { outbox, unsettled } = copy
	const backoff = createBackoff(signal)
	let shared: SharedState = { stage: 'on', since: null, sentAt: null, choose: null }
	let isLeading = false
	/** The newest audit entry that was reported. */
	let newest = 0

	const state = (): ExchangeState => ({
		...shared,
		waiting: outbox.waiting(),
		refused: unsettled.size,
		isKept: store.isKept(),
		keptDays: kept.days(),
		audit: audit.missing(),
		newest: audit.newest(),
	})
	function update(change: Partial<typeof shared>, isFromOtherTab = false) {
		shared = { ...shared, ...change }
		if (isLeading && !isFromOtherTab) tabs.tell({ state: shared })
		onState(state())
	}
	function onReached() {
		// Reading works while the server's disk is full: it has room once it takes what waits.
		if (shared.stage === 'full' && outbox.first()) return
		backoff.reset()
		if (shared.stage !== 'on') update({ stage: 'on', since: null, choose: null })
		else if (audit.missing() || audit.newest() !== newest) onState(state())
		newest = audit.newest()
	}
	function onFailed(error: unknown) {
		if (error instanceof TooManyCandidates) return update({ stage: 'choose', choose: error.openings })
		const problem = problemOf(error)
		const stage = stageAfter(problem)
		if (isLastStage(shared.stage)) return
		update({ stage, since: shared.since ?? now() })
		if (isLastStage(stage)) kept.keep(null).catch(() => {})
	}
	const isOver = () => signal.aborted || isLastStage(shared.stage)

	const { fetchNewer, takeEvent } = createPull({
		server,
		copy,
		store,
		position,
		kept,
		audit,
		receive,
		signal,
	})

	let pulling: Promise<void> | null = null
	let pullAgain = false
	function run(bring: () => Promise<void>): Promise<void> {
		pulling = bring()
			.then(onReached)
			.catch(onFailed)
			.finally(() => {
				pulling = null
				if (!pullAgain || isOver()) return
				pullAgain = false
				return pull()
			})
		return pulling
	}
	/** Fetches changes from the server; if that is already running, once more when it has finished. */
	function pull(): Promise<void> {
		if (!pulling) return run(fetchNewer)
		pullAgain = true
		return pulling
	}

	/** Applies the results of a batch; the leading tab also stores them, and sends merged records again. */
	async function take(id: string, results: readonly BatchResult[], isOwn: boolean) {
		const batch = outbox.find(id)
		if (!batch) return
		let settled: SettledBatch | null = null
		let again: readonly WaitingBatch[] = []
		await receive(() => {
			settled = settle(copy, batch, results)
			if (isOwn) again = store.queue(settled.again, batch.isBroughtIn)
			return store.changesOf(settled.touched)
		})
		if (isOwn && settled) await storeSettled(batch, settled, again)
		kept.later()
		onState(state())
	}
	async function storeSettled(batch: WaitingBatch, settled: SettledBatch, again: readonly WaitingBatch[]) {
		const revised = [...settled.revised.values()]
		const left = revised.filter(({ entries }) => entries.length > 0)
		const chosen = settled.unsettled.map((one) => [unsettledPlace(one.id), one] as const)
		const gone = [batch, ...revised.filter(({ entries }) => entries.length === 0)]
		await store.keep(
			{ ...batchesByPlace([...left, ...again]), ...Object.fromEntries(chosen) },
			gone.map(({ id }) => batchPlace(id)),
		)
		if (again.length > 0) tabs.tell({ queued: again })
	}

	/** Sends waiting batches in their order, as long as this is the leading tab. */
	async function send() {
		const sendFirst = createSender(server)
		while (!isOver()) {
			const [batch, next] = outbox.batches()
			if (!batch) {
				await whenQueued(outbox, signal)
				continue
			}
			try {
				const results = await sendFirst(batch, next)
				tabs.tell({ answered: batch.id, results })
				await take(batch.id, results, true)
				onReached()
				update({ sentAt: now() })
			} catch (error) {
				if (problemOf(error) === 'conflict') await resend(batch)
				else {
					onFailed(error)
					if (!isOver()) await backoff.wait()
				}
			}
		}
	}
	/** Gives a batch a new id, because the server has another batch with this one. */
	async function resend(batch: WaitingBatch) {
		const again = { ...batch, id: crypto.randomUUID() }
		outbox.remove(batch)
		outbox.add([again])
		tabs.tell({ answered: batch.id, results: [] })
		tabs.tell({ queued: [again] })
		await store.keep(batchesByPlace([again]), [batchPlace(batch.id)])
	}

	tabs.listen(async (message) => {
		if ('queued' in message) await receive(() => store.changesOf(copy.takeWaiting(message.queued)))
		else if ('answered' in message) await take(message.answered, message.results, false)
		else if ('settled' in message) unsettled.delete(message.settled)
		else if ('hint' in message) await pull()
		else update(message.state, true)
		onState(state())
	})
	const unsubscribe = outbox.subscribe(() => onState(state()))
	signal.addEventListener('abort', unsubscribe)
	const led = tabs.lead(async () => {
		isLeading = true
		await kept.lead()
		const hint = () => {
			tabs.tell({ hint: position.complete })
			return pull()
		}
		const follow = (event: EventData) => {
			if (pulling) return hint()
			tabs.tell({ hint: event.complete })
			return run(() => takeEvent(event))
		}
		await Promise.all([send(), watchServer({ server, position, pull: hint, take: follow, isOver, signal })])
	})
	led.catch((error: unknown) => {
		if (!signal.aborted) throw error
	})
	onState(state())

	return {
		state,
		/** Tries again at once, for instance when the network is back. */
		retry: () => {
			backoff.skip()
			return pull()
		},
		/** Removes what has been resolved. */
		dismiss: async (id: string) => {
			unsettled.delete(id)
			tabs.tell({ settled: id })
			onState(state())
			await store.keep({}, [unsettledPlace(id)])
		},
		/** Accepts the server's present audit. */
		acceptAudit: async () => {
			await audit.accept()
			onState(state())
		},
		queued: (batches: readonly WaitingBatch[]) => tabs.tell({ queued: batches }),
	}
}
