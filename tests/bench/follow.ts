import { setTimeout } from 'node:timers/promises'
import type { SyncPosition } from '@/lib/exchange/device/sync-position'
import type { ChangedEntry, ChangesAnswer } from '@/lib/exchange/protocol'
import type { Member } from '@/tests/browser/crash/member'

/** Milliseconds after which a device asks although it hears of everything. */
const pollMilliseconds = 10_000

type Following = {
	readonly from: Readonly<SyncPosition>
	readonly take: (entries: readonly ChangedEntry[]) => void
	/** Called once the member would hear of a change. */
	readonly onStanding?: () => void
	readonly signal: AbortSignal
}

/**
 * Has a member follow their workspace as a device does, until the signal says so: by events that carry what has changed, by
 * asking where one does not, and by asking from time to time.
 */
export async function follow(member: Member, { from, take, onStanding, signal }: Following): Promise<void> {
	const { view } = from
	let after = from.complete
	const isOver = () => signal.aborted

	async function ask() {
		const query = new URLSearchParams({ after: String(after), view })
		const answer: ChangesAnswer = await member.answered(`exchange/changes?${query}`)
		after = Math.max(after, answer.complete)
		take(answer.entries)
	}
	async function listen() {
		for await (const event of member.server().events(signal, { withChanges: true })) {
			onStanding?.()
			if (!event || event.complete <= after) continue
			if (!event.changes || event.changes.after > after) await ask()
			else {
				after = event.complete
				take(event.changes.entries)
			}
		}
	}
	async function poll() {
		// Not all at once.
		await setTimeout(Math.random() * pollMilliseconds, undefined, { signal })
		while (!isOver()) {
			await ask()
			await setTimeout(pollMilliseconds, undefined, { signal })
		}
	}
	await Promise.all([listen(), poll()]).catch((error: unknown) => {
		if (!isOver()) throw error
	})
}
