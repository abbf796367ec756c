import { packOrder, recordsInPack } from '@/lib/exchange/pack'
import type { ExchangedRecords, ExchangedStore } from '@/lib/exchange/protocol'
import type { Openings } from '../view/visible'
import { openingOfPack } from './opening-of'

/** A stored record as the database gives it. */
export type RecordToPack = {
	readonly store: ExchangedStore
	readonly key: string
	readonly change: string
	/** By which it can or could be seen. */
	readonly openings: Openings
	/** Whether each of these openings sees all of it. */
	readonly isSeenWhole: boolean
	/** Its JSON. */
	readonly text: string
}

/** Records that go into one pack. */
export type FilledPack = {
	/** The opening whose members may read all that is in it; null: only who sees every opening may. */
	readonly opening: string | null
	readonly records: readonly string[]
	readonly candidates: number
	readonly first: string
	readonly last: string
}

type Filling = { records: string[]; candidates: number; first: string; last: string }

/** The most records that wait for their packs to be full: of many openings with few candidates. */
const mostWaiting = 40 * recordsInPack

/** Sorts records into packs by opening, keeping their order. */
export function packFiller() {
	const filling = new Map<string | null, Filling>()
	let waiting = 0

	function finish(opening: string | null, pack: Filling): FilledPack {
		filling.delete(opening)
		waiting -= pack.records.length
		return { opening, ...pack }
	}
	const finishAll = () => [...filling].map(([opening, pack]) => finish(opening, pack))

	function packFor(opening: string | null, name: string): Filling {
		const pack = filling.get(opening) ?? { records: [], candidates: 0, first: name, last: name }
		filling.set(opening, pack)
		return pack
	}

	return {
		/** Adds a record; returns the packs that are finished with it. */
		add({ store, key, change, openings, isSeenWhole, text }: RecordToPack): readonly FilledPack[] {
			const value = JSON.parse(text) as ExchangedRecords[ExchangedStore]
			const opening = isSeenWhole ? openingOfPack({ store, key, value, openings }) : null
			const name = packOrder({ store, key })
			const pack = packFor(opening, name)
			pack.records.push(`["${store}",${JSON.stringify(key)},${change},${text}]`)
			if (store === 'candidates') pack.candidates++
			if (name < pack.first) pack.first = name
			if (name > pack.last) pack.last = name
			waiting++
			if (pack.records.length >= recordsInPack) return [finish(opening, pack)]
			return waiting >= mostWaiting ? finishAll() : []
		},
		/** The packs that are not full. */
		finishAll,
	}
}
