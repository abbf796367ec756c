import type { Changes } from '@/lib/screening/database/record-store'
import type { ExchangeState } from '@/lib/screening/desk/exchange-state'
import type { BatchAnswer, BatchResult, ChangedEntry, Batch as SentBatch } from '../protocol'
import type { Copy } from './copy'
import { type Door, DoorFailure } from './door'
import type { Followed } from './followed'
import { growingPauses } from './pauses'
import { type Settled, settle } from './settle'
import type { Tabs } from './tabs'
import { batchPlace, placed, type TeamStore, unsettledPlace } from './team-store'
import type { WaitingBatch } from './waiting'
import { watchServer } from './watch-server'

type Opening = {
	readonly door: Door
	readonly copy: Copy
	readonly store: TeamStore
	readonly followed: Followed
	/** Changes the copy between two operations of the desk, which takes in what has changed. */
	readonly receive: (take: () => Changes) => Promise<void>
	readonly tabs: Tabs
	readonly now: () => string
	readonly onState: (state: ExchangeState) => void
	readonly signal: AbortSignal
}

const problemOf = (error: unknown) => {
	if (error instanceof DoorFailure) return error.problem
	throw error
}

/** Exchanges changes with the server until it is told to stop, or this device is signed out. */
export function startExchange({ door, copy, store, followed, receive, tabs, now, onState, signal }: Opening) {
	const { outbox, unsettled } = copy
	const pauses = growingPauses(signal)
	let standing: Pick<ExchangeState, 'stage' | 'since' | 'sentAt'> = { stage: 'on', since: null, sentAt: null }
	let isLeading = false

	const state = (): ExchangeState => ({
		...standing,
		waiting: outbox.waiting(),
		refused: unsettled.size,
		isKept: store.isKept(),
	})
	function stand(change: Partial<typeof standing>, isHeard = false) {
		standing = { ...standing, ...change }
		if (isLeading && !isHeard) tabs.tell({ state: standing })
		onState(state())
	}
	function reached() {
		pauses.succeeded()
		if (standing.stage !== 'on') stand({ stage: 'on', since: null })
	}
	function failed(error: unknown) {
		const problem = problemOf(error)
		const stage = problem === 'away' || problem === 'ended' ? problem : 'offline'
		if (standing.stage !== 'ended') stand({ stage, since: standing.since ?? now() })
	}
	const isOver = () => signal.aborted || standing.stage === 'ended'

	async function takeSnapshot(isReset: boolean) {
		const entries: ChangedEntry[] = []
		let head = followed
		for await (const line of door.snapshot()) {
			if ('store' in line) entries.push(line)
			else head = line
		}
		await receive(() => {
			const touched = copy.takeWhole(entries, head.complete, isReset)
			Object.assign(followed, { complete: head.complete, view: head.view })
			return store.changesOf(touched)
		})
	}

	/** Takes in everything newer that the server has. */
	async function follow() {
		for (let isMore = true; isMore && !signal.aborted; ) {
			try {
				const { complete, view, openings, entries, more } = await door.changes(
					followed.complete,
					followed.view,
				)
				if (openings !== undefined && view !== followed.view) {
					await takeSnapshot(false)
					continue
				}
				isMore = more
				await receive(() => {
					const touched = entries.filter((entry) => copy.take(entry))
					followed.complete = Math.max(followed.complete, complete)
					return store.changesOf(touched)
				})
			} catch (error) {
				if (problemOf(error) !== 'conflict') throw error
				await takeSnapshot(true)
			}
		}
		reached()
	}

	let following: Promise<void> | null = null
	let isAskedAgain = false
	/** Follows the server, or does so again when what is running has ended. */
	function pull(): Promise<void> {
		if (following) {
			isAskedAgain = true
			return following
		}
		following = follow()
			.catch(failed)
			.finally(() => {
				following = null
				if (!isAskedAgain || isOver()) return
				isAskedAgain = false
				return pull()
			})
		return following
	}

	/** Takes in what became of a batch; the tab that exchanges also notes it, and sends anew what was merged. */
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

	async function answerTo(batch: WaitingBatch): Promise<readonly BatchResult[]> {
		const entries = batch.entries.map(({ store, key, from, value }) => ({ store, key, from, value }))
		const sent = {
			id: batch.id,
			entries,
			...(batch.isBroughtIn && { isBroughtIn: true }),
		} as unknown as SentBatch
		try {
			const answer: BatchAnswer = await door.send(sent)
			return answer.results
		} catch (error) {
			const refused = problemOf(error)
			if (refused !== 'not-allowed' && refused !== 'invalid') throw error
			// Nothing of it was looked at: all is as it was before, or as others have made it since.
			return batch.entries.map(({ store, key, base, from }): BatchResult => {
				const value = base as ChangedEntry['value']
				return { store, key, refused, change: from, value }
			})
		}
	}

	/** Sends what waits, one batch after the other, as long as this tab is the one that exchanges. */
	async function send() {
		while (!isOver()) {
			const batch = outbox.first()
			if (!batch) {
				await woken()
				continue
			}
			try {
				const results = await answerTo(batch)
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
	/** Gives a batch another id, where the server has one of this id with other records. */
	async function sendAnew(batch: WaitingBatch) {
		const again = { ...batch, id: crypto.randomUUID() }
		outbox.remove(batch)
		outbox.add([again])
		tabs.tell({ answered: batch.id, results: [] })
		tabs.tell({ queued: [again] })
		await store.keep(placed([again]), [batchPlace(batch.id)])
	}
	const woken = () =>
		new Promise<void>((resolve) => {
			const end = outbox.subscribe(done)
			signal.addEventListener('abort', done)
			function done() {
				end()
				signal.removeEventListener('abort', done)
				resolve()
			}
		})

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
		/** Tries again at once, as when the network is back. */
		retry: () => {
			pauses.end()
			return pull()
		},
		/** Puts away what was chosen. */
		settled: async (id: string) => {
			unsettled.delete(id)
			tabs.tell({ settled: id })
			onState(state())
			await store.keep({}, [unsettledPlace(id)])
		},
		queued: (batches: readonly WaitingBatch[]) => tabs.tell({ queued: batches }),
	}
}
