import { oneAtATime } from '@/lib/screening/store/one-at-a-time'
import type { ExchangeKeys } from '../exchange-keys'
import { packFormat } from '../pack'
import type { Copy } from './copy'
import type { PackDisk } from './disk/pack-disk'
import { listPlace, type OnDisk, type PackList, readList, storeRecords } from './disk/pack-list'
import { type Sealer, sealer } from './disk/seal'
import { type Pack, type Packs, packsOf } from './packs'
import type { SyncPosition } from './sync-position'

/** The key of a kept copy, and for how many days it is kept without contact. */
export type CopyKey = NonNullable<ExchangeKeys['copy']>

type Opening = {
	readonly disk: PackDisk
	readonly copy: Copy
	readonly position: Readonly<SyncPosition>
	/** The key; null if nothing is to be kept. */
	readonly key: CopyKey | null
	/** The stored copy that this one was opened from, or the packs that it was loaded with, which no list names yet. */
	readonly stored: OnDisk
	/** The greatest sequence number seen. */
	readonly sequence: () => number
}

/** Milliseconds from a change until it is stored, together with those made in the meantime. */
const pause = 1000
/** Packs written in parallel: one is encrypted while another is stored. */
const atOnce = 4

/** The copy of the list that a device keeps: sealed packs, written by one tab at a time. */
export type KeptCopy = ReturnType<typeof keptCopy>

export function keptCopy({ disk, copy, position, key, stored, sequence }: Opening) {
	const { mirror, outbox } = copy
	const alone = oneAtATime()
	let days = key?.days ?? null
	let seals: Promise<Sealer> | null = key && sealer(key.key)
	let { list } = stored
	let packs: Packs | null = stored.packs.length > 0 ? packsOf(mirror, stored.packs) : null
	/** How many records each stored pack has. */
	const counts = new Map(stored.packs.map(({ place, entries }) => [place, entries.length]))
	let isWriting = false
	let timer: ReturnType<typeof setTimeout> | null = null

	/** Unconfirmed changes are not part of the copy: while some wait, nothing is stored. */
	const isWaiting = () => outbox.first() !== undefined

	async function write(pack: Pack, { recordsOf, drop }: Packs, opened: Sealer) {
		if (pack.records.size === 0) return drop(pack)
		const records = recordsOf(pack)
		pack.isStale = false
		try {
			pack.place = await storeRecords(records, { disk, sealer: opened })
		} catch (error) {
			pack.isStale = true
			throw error
		}
		counts.set(pack.place, records.length)
	}
	/** Writes packs that have changed; false if a change of this device interrupted it. */
	async function writeStale(written: Packs, opened: Sealer): Promise<boolean> {
		const stale = written.stale()
		for (let from = 0; from < stale.length; from += atOnce) {
			if (isWaiting()) return false
			const packs = stale.slice(from, from + atOnce)
			// Waits for all of them even if one failed: a list written meanwhile would not know about the others.
			const ends = await Promise.allSettled(packs.map((pack) => write(pack, written, opened)))
			const failed = ends.find((end) => end.status === 'rejected')
			if (failed) throw failed.reason
		}
		return true
	}
	async function store(): Promise<void> {
		if (!isWriting || !seals || isWaiting()) return
		const { complete, view } = position
		const opened = await seals
		packs ??= packsOf(mirror, [])
		const isAsStored = list?.complete === complete && list.view === view && packs.stale().length === 0
		if (isAsStored || !(await writeStale(packs, opened))) return
		// The numbers start over when the server is restored: what was known before is of no use then.
		if (position.complete < complete) return
		const { early, late } = packs.inOrder()
		const named = [...early, ...late].flatMap(({ place }) => place ?? [])
		const next: PackList = {
			format: packFormat,
			tag: crypto.randomUUID(),
			complete,
			view,
			packs: named.map((place) => [place, counts.get(place) ?? 0]),
			early: early.length,
			sequence: sequence(),
			candidates: mirror.count('candidates'),
		}
		await disk.commit(listPlace, await opened.seal(listPlace, next), new Set(named))
		for (const place of counts.keys()) if (!named.includes(place)) counts.delete(place)
		list = next
	}

	function forget() {
		if (timer) clearTimeout(timer)
		timer = null
		seals = null
		list = null
		packs = null
		mirror.watch(() => {})
	}
	/** If the disk rejects a write, the stored copy stays as it was: it is behind, and catches up later. */
	const flush = () => alone(() => store().catch(() => {}))

	return {
		days: () => days,
		/** The change up to which the disk is complete; null if nothing is kept. */
		stored: (): number | null => (seals ? (list?.complete ?? 0) : null),
		/** Stores what has changed, now. */
		flush,
		/** Stores what has changed after a short delay; the first copy at once. */
		later(): void {
			if (!isWriting || !seals || timer) return
			timer = setTimeout(
				() => {
					timer = null
					flush()
				},
				list ? pause : 0,
			)
		},
		/** Becomes the tab that writes: the previous one may have stored more than this one has read. */
		lead: () =>
			alone(async () => {
				const found = seals && (await readList({ disk, sealer: await seals }).catch(() => null))
				if (found?.tag !== list?.tag) packs = null
				isWriting = true
			}),
		/** Keeps the copy under this key from now on, or erases it and keeps none. */
		keep: (next: CopyKey | null): Promise<void> =>
			alone(async () => {
				days = next?.days ?? null
				if (next && seals) return
				forget()
				if (next) seals = sealer(next.key)
				else await disk.clear()
			}),
	}
}
