import type { ExchangeState } from '@/lib/screening/desk/exchange-state'
import type { BatchResult } from '../protocol'
import { growingPauses } from './backoff'
import { type Following, newerFrom } from './create-pull'
import { batchPlace, placed, unsettledPlace } from './places'
import { sendBatch } from './send-batch'
import { problemOf, TooMuch } from './server-client'
import { type Settled, settle } from './settle'
import type { Standing, Tabs } from './tabs'
import type { WaitingBatch } from './waiting'
import { watchServer } from './watch-server'
import { whenQueued } from './when-queued'

type Opening = Following & {
	readonly tabs: Tabs
	readonly now: () => string
	readonly onState: (state: ExchangeState) => void
}

/** Exchanges changes with the server until it is told to stop, or this device is signed out. */
export function startExchange({
	door,
	copy,
	store,
	followed,
	kept,
	audit,
	receive,
	tabs,
	now,
	onState,
	signal,
}: Opening) {
	const { outbox, unsettled } = copy
	const pauses = growingPauses(signal)
	let standing: Standing = { stage: 'on', since: null, sentAt: null, choose: null }
	let isLeading = false
	/** The newest audit entry that was reported. */
	let newest = 0

	const state = (): ExchangeState => ({
		...standing,
		waiting: outbox.waiting(),
		refused: unsettled.size,
		isKept: store.isKept(),
		keptDays: kept.days(),
		audit: audit.missing(),
		newest: audit.newest(),
	})
	function stand(change: Partial<typeof standing>, isHeard = false) {
		standing = { ...standing, ...change }
		if (isLeading && !isHeard) tabs.tell({ state: standing })
		onState(state())
	}
	function reached() {
		pauses.succeeded()
		if (standing.stage !== 'on') stand({ stage: 'on', since: null, choose: null })
		else if (audit.missing() || audit.newest() !== newest) onState(state())
		newest = audit.newest()
	}
	function failed(error: unknown) {
		if (error instanceof TooMuch) return stand({ stage: 'choose', choose: error.openings })
		const problem = problemOf(error)
		const stage = problem === 'away' || problem === 'ended' ? problem : 'offline'
		if (standing.stage === 'ended') return
		stand({ stage, since: standing.since ?? now() })
		if (stage === 'ended') kept.keep(null).catch(() => {})
	}
	const isOver = () => signal.aborted || standing.stage === 'ended'

	const takeIn = newerFrom({ door, copy, store, followed, kept, audit, receive, signal })

	let following: Promise<void> | null = null
	let isAskedAgain = false
	/** Fetches changes from the server; if that is already running, once more when it has finished. */
	function pull(): Promise<void> {
		if (following) {
			isAskedAgain = true
			return following
		}
		following = takeIn()
			.then(reached)
			.catch(failed)
			.finally(() => {
				following = null
				if (!isAskedAgain || isOver()) return
				isAskedAgain = false
				return pull()
			})
		return following
	}

	/** Applies the results of a batch; the leading tab also stores them, and sends merged records again. */
	async function take(id: string, results: readonly BatchResult[], isOwn: boolean) {
		const batch = outbox.find(id)
		if (!batch) return
		let settled: Settled | null = null
		let again: readonly WaitingBatch[] = []
		await receive(() => {
			settled = settle(copy, batch, results)
			if (isOwn) again = store.queue(settled.again, batch.isBroughtIn)
			return store.changesOf(settled.touched)
		})
		if (isOwn && settled) await note(batch, settled, again)
		kept.later()
		onState(state())
	}
	async function note(batch: WaitingBatch, settled: Settled, again: readonly WaitingBatch[]) {
		const revised = [...settled.revised.values()]
		const left = revised.filter(({ entries }) => entries.length > 0)
		const chosen = settled.unsettled.map((one) => [unsettledPlace(one.id), one] as const)
		const gone = [batch, ...revised.filter(({ entries }) => entries.length === 0)]
		await store.keep(
			{ ...placed([...left, ...again]), ...Object.fromEntries(chosen) },
			gone.map(({ id }) => batchPlace(id)),
		)
		if (again.length > 0) tabs.tell({ queued: again })
	}

	/** Sends waiting batches one after the other, as long as this is the leading tab. */
	async function send() {
		while (!isOver()) {
			const batch = outbox.first()
			if (!batch) {
				await whenQueued(outbox, signal)
				continue
			}
			try {
				const results = await sendBatch(door, batch)
				tabs.tell({ answered: batch.id, results })
				await take(batch.id, results, true)
				reached()
				stand({ sentAt: now() })
			} catch (error) {
				if (problemOf(error) === 'conflict') await sendAnew(batch)
				else {
					failed(error)
					if (!isOver()) await pauses.wait()
				}
			}
		}
	}
	/** Gives a batch a new id, because the server has another batch with this one. */
	async function sendAnew(batch: WaitingBatch) {
		const again = { ...batch, id: crypto.randomUUID() }
		outbox.remove(batch)
		outbox.add([again])
		tabs.tell({ answered: batch.id, results: [] })
		tabs.tell({ queued: [again] })
		await store.keep(placed([again]), [batchPlace(batch.id)])
	}

	tabs.listen(async (message) => {
		if ('queued' in message) await receive(() => store.changesOf(copy.takeWaiting(message.queued)))
		else if ('answered' in message) await take(message.answered, message.results, false)
		else if ('settled' in message) unsettled.delete(message.settled)
		else if ('hint' in message) await pull()
		else stand(message.state, true)
		onState(state())
	})
	const unsubscribe = outbox.subscribe(() => onState(state()))
	signal.addEventListener('abort', unsubscribe)

	const led = tabs.lead(async () => {
		isLeading = true
		await kept.lead()
		const hint = () => {
			tabs.tell({ hint: followed.complete })
			return pull()
		}
		await Promise.all([send(), watchServer({ door, followed, pull: hint, isOver, signal })])
	})
	led.catch((error: unknown) => {
		if (!signal.aborted) throw error
	})

	onState(state())

	return {
		state,
		/** Tries again at once, for instance when the network is back. */
		retry: () => {
			pauses.end()
			return pull()
		},
		/** Removes what has been resolved. */
		settled: async (id: string) => {
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
