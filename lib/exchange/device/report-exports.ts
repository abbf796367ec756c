import { randomId } from '@/lib/screening/model/random-id'
import { oneAtATime } from '@/lib/screening/store/one-at-a-time'
import type { Export } from '../exports'
import type { ServerClient } from './server-client'
import type { TeamStore } from './team-store'

/** An export that has not been reported to the server. */
export type UnreportedExport = Export & { readonly id: string }

/** Where they are stored until then. */
export const exportPlace = (id: string) => `export ${id}`

type Options = {
	readonly server: Pick<ServerClient, 'reportExport'>
	readonly store: Pick<TeamStore, 'keep'>
	/** Those that an earlier page could not report. */
	readonly unreported: readonly UnreportedExport[]
}

/** Reports exports to the server, including those made without a network. */
export function exportReporter({ server, store, unreported }: Options) {
	const alone = oneAtATime()
	const left = new Map(unreported.map((one) => [one.id, one]))
	const reportAll = () =>
		alone(async () => {
			for (const { id, kind, rows } of left.values()) {
				await server.reportExport({ kind, rows })
				left.delete(id)
				await store.keep({}, [exportPlace(id)])
			}
		}).catch(() => {})
	return {
		/** Stores the report and sends it, now or later: nobody waits for the network. */
		report: async (made: Export): Promise<void> => {
			const one = { ...made, id: randomId() }
			left.set(one.id, one)
			await store.keep({ [exportPlace(one.id)]: one })
			reportAll()
		},
		/** Reports what could not be reported before. */
		retry: (): void => {
			if (left.size > 0) reportAll()
		},
	}
}
