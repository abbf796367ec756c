import { randomId } from '@/lib/screening/model/random-id'
import { oneAtATime } from '@/lib/screening/store/one-at-a-time'
import type { Export } from '../exports'
import type { Door } from './door'
import type { TeamStore } from './team-store'

/** An export that the server has not heard of. */
export type Untold = Export & { readonly id: string }

/** Where they are kept until it has. */
export const exportPlace = (id: string) => `export ${id}`

type Telling = {
	readonly door: Pick<Door, 'tellExport'>
	readonly store: Pick<TeamStore, 'keep'>
	/** Those of which an earlier page could not tell. */
	readonly untold: readonly Untold[]
}

/** Tells the server of exports, those too that were made without a network. */
export function exportTeller({ door, store, untold }: Telling) {
	const alone = oneAtATime()
	const left = new Map(untold.map((one) => [one.id, one]))
	const tellAll = () =>
		alone(async () => {
			for (const { id, kind, rows } of left.values()) {
				await door.tellExport({ kind, rows })
				left.delete(id)
				await store.keep({}, [exportPlace(id)])
			}
		}).catch(() => {})
	return {
		/** Keeps what is to be told, and tells it now or later: nobody waits for the network. */
		tell: async (made: Export): Promise<void> => {
			const one = { ...made, id: randomId() }
			left.set(one.id, one)
			await store.keep({ [exportPlace(one.id)]: one })
			tellAll()
		},
		/** Tells what could not be told before. */
		retry: (): void => {
			if (left.size > 0) tellAll()
		},
	}
}
