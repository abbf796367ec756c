import type { Changes } from '@/lib/screening/database/record-store'
import type { ChangedEntry } from '../../protocol'
import type { RecordAddress } from '../../record-name'
import type { ServerFailure } from '../client/server-client'
import type { Copy } from '../copy'
import type { SyncPosition } from '../sync-position'
import type { LoadedList, LoadStep } from './load-parts'

/** Entries that the desk takes in at once: it answers in between. */
const atOnce = 10_000

/** How a desk takes in what is loaded while it is open. */
export type LoadingDesk = {
	/** Changes the copy between two operations of the desk, which takes in the changes without telling anybody. */
	readonly takeIn: (take: () => Changes) => Promise<void>
	/** Has the desk's readers read again. */
	readonly tell: () => void
}

/** What is told of the line while a list is loaded. */
export type LineWatch = {
	/** Called after each failed attempt. */
	readonly onFailure: (failure: ServerFailure) => void
	/** Called where an attempt goes well. */
	readonly onReached: () => void
}

type Taking = {
	readonly copy: Copy
	readonly steps: AsyncGenerator<LoadStep, LoadedList>
	/** Up to how many candidates a list is shown once all of it is here. */
	readonly wholeUpTo: number
	readonly onRead: (read: number, total: number) => void
}

/** Takes the parts of a list into a copy, first up to the first candidates, then the rest. */
export function listTaker({ copy, steps, wholeUpTo, onRead }: Taking) {
	let total = 0
	let candidates = 0
	let sequence: number | null = null
	let position: SyncPosition | null = null

	function take(entries: readonly ChangedEntry[]): readonly RecordAddress[] {
		return entries.filter((entry) => {
			const isNew = entry.store === 'candidates' && copy.mirror.get(entry.store, entry.key) === null
			const isTaken = copy.take(entry)
			if (isTaken && isNew && entry.value) candidates++
			return isTaken
		})
	}
	/** Takes in how a list begins; returns what goes because of it. */
	function begin({ head, isAnew }: Extract<LoadStep, { head: unknown }>): readonly RecordAddress[] {
		total = head.candidates
		sequence = head.sequence
		position = head.position
		if (!isAnew) return []
		candidates = 0
		return copy.replaceContents([], Number.POSITIVE_INFINITY, true)
	}

	return {
		/** How many candidates there will be, as far as is known. */
		total: () => Math.max(total, candidates),
		/** The greatest number of an operation that the list's source has told of. */
		sequence: () => sequence ?? 0,
		/** As of which change the list is that is being loaded; null before it has begun. */
		position: () => position,
		/** Loads up to the first candidates; returns what was loaded if that was all. */
		first: async (): Promise<LoadedList | null> => {
			for (;;) {
				const { done, value: step } = await steps.next()
				if (done) return step
				if ('head' in step) begin(step)
				else {
					take(step.entries)
					onRead(candidates, Math.max(total, candidates))
					const areLeft = total > Math.max(wholeUpTo, candidates)
					if (areLeft && !step.isEarly && candidates > 0 && sequence !== null) return null
				}
			}
		},
		/** Loads the rest into a desk that is open. */
		rest: async (
			{ takeIn, tell }: LoadingDesk,
			changesOf: (touched: readonly RecordAddress[]) => Changes,
		): Promise<LoadedList> => {
			let waiting: ChangedEntry[] = []
			const takeWaiting = async () => {
				const entries = waiting
				waiting = []
				if (entries.length > 0) await takeIn(() => changesOf(take(entries)))
			}
			const isTimeToTell = tellingTimes(candidates)
			for (;;) {
				const { done, value: step } = await steps.next()
				if (done) {
					await takeWaiting()
					return step
				}
				if ('head' in step) {
					await takeWaiting()
					await takeIn(() => changesOf(begin(step)))
					if (step.isAnew) tell()
				} else {
					for (const entry of step.entries) waiting.push(entry)
					if (waiting.length < atOnce) continue
					await takeWaiting()
					if (isTimeToTell(candidates)) tell()
				}
			}
		},
	}
}

/** Each telling has the page screen all that is there, so the next one comes when there are several times as many. */
const growth = 3
/** … or, where they arrive slowly, after as many milliseconds and a quarter more. */
const pause = 5000
const slowGrowth = 1.25

function tellingTimes(first: number) {
	let told = first
	let at = performance.now()
	return (now: number): boolean => {
		const isSlow = performance.now() - at > pause
		if (now < told * (isSlow ? slowGrowth : growth)) return false
		told = now
		at = performance.now()
		return true
	}
}
