import { randomId } from '@/lib/screening/model/random-id'
import { oneAtATime } from '@/lib/screening/store/one-at-a-time'
import type { Export } from '../exports'
import type { Door } from './server-client'
import type { TeamStore } from './team-store'

/** An export that has not been reported to the server. */
export type Untold = Export & { readonly id: string }

/** Where they are stored until then. */
export const exportPlace = (id: string) => `export ${id}`

type Telling = {
	readonly door: Pick<Door, 'tellExport'>
	readonly store: Pick<TeamStore, 'keep'>
	/** Those that an earlier page could not report. */
	readonly untold: readonly Untold[]
}

/** Reports exports to the server, including those made without a network. */
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
		/** Stores the report and sends it, now or later: nobody waits for the network. */
		tell: async (made: Export): Promise<void> => {
			const one = { ...made, id: randomId() }
			left.set(one.id, one)
			await store.keep({ [exportPlace(one.id)]: one })
			tellAll()
		},
		/** Reports what could not be reported before. */
		retry: (): void => {
			if (left.size > 0) tellAll()
		},
	}
}
