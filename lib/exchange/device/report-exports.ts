import type { Export } from '@/lib/team-api/routes/exports'
import type { ServerClient } from './client/server-client'
import type { TeamStore } from './team-store'

/** A file that an earlier version of this program wrote without a network, and has not reported yet. */
export type UnreportedExport = Export & { readonly id: string }

/** Where they are stored. */
export const exportPlace = (id: string) => `export ${id}`

type Options = {
	readonly server: Pick<ServerClient, 'noteExport'>
	readonly store: Pick<TeamStore, 'keep'>
	readonly unreported: readonly UnreportedExport[]
}

/** Reports to the server what is left to report; what does not get through is reported from the next page. */
export async function reportExports({ server, store, unreported }: Options): Promise<void> {
	for (const { id, kind, rows } of unreported) {
		await server.noteExport({ kind, rows })
		await store.keep({}, [exportPlace(id)])
	}
}
