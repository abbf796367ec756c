import { writeBackup } from '@/lib/screening/backup/write-backup'
import { deviceStore } from '@/lib/screening/database/device-store'
import type { Desk } from '@/lib/screening/desk/desk'
import type { BackupReading } from '@/lib/screening/desk/desk-backup'
import { openDeskStore } from '@/lib/screening/store/desk-store'
import type { Export } from '@/lib/team-api/routes/exports'
import { problemOf, type ServerClient, type ServerProblem } from '../device/client/server-client'
import type { Copy } from '../device/copy'
import type { Conflict, ExchangeIssue } from '../device/exchange-issue'
import type { startWhenLoaded } from '../device/open/start-when-loaded'
import type { choiceMethods } from './team-choices'

/** Whose list, of which team, to open. */
export type TeamOpening = {
	readonly workspace: string
	readonly member: { readonly id: string; readonly name: string }
	/** The number of this device in the workspace. */
	readonly slot: number
}

/** A conflict or a refused change, with the name of its record, and who was faster and when. */
export type ShownIssue = ExchangeIssue & {
	/** The name of the candidate or the opening; empty if there is none. */
	readonly name: string
	readonly by: string | null
	readonly theirAt: string | null
}

type Given = {
	readonly server: Pick<ServerClient, 'noteExport'>
	readonly copy: Copy
	readonly exchange: Pick<ReturnType<typeof startWhenLoaded>, 'state' | 'retry' | 'acceptAudit' | 'dismiss'>
	/** Whether all of the list is there. */
	readonly isWhole: () => boolean
	readonly desk: Pick<Desk, 'readFile'> & ReturnType<typeof choiceMethods>
	readonly today: () => string
}

/** The methods that only a team's desk has. */
export type TeamMethods = ReturnType<typeof teamMethods>

export function teamMethods({ server, copy, exchange, isWhole, desk, today }: Given) {
	async function shown(one: ExchangeIssue): Promise<ShownIssue> {
		const named = { ...one, name: desk.nameOf(one.store, one.key), by: null, theirAt: null }
		if (one.kind === 'refused') return named
		const { version = 0, by } = (one.theirs ?? {}) as { readonly version?: number; readonly by?: string }
		const operation = await desk.operationOf(version)
		return { ...named, by: operation?.by.name ?? by ?? null, theirAt: operation?.at ?? null }
	}

	return {
		exchangeState: async () => exchange.state(),
		/** Tries to reach the server at once. */
		retryExchange: async () => {
			await exchange.retry()
		},
		/**
		 * Has the server note a file before it is written; returns why it did not, or that the list is not all there yet, else
		 * null.
		 */
		noteExport: async (made: Export): Promise<ServerProblem | 'loading' | null> =>
			isWhole() ? server.noteExport(made).then(() => null, problemOf) : 'loading',
		/** Accepts the server's present audit, once somebody has seen the warning that it differs. */
		acceptAudit: (): Promise<void> => exchange.acceptAudit(),
		/** Everything that needs somebody's attention, oldest first. */
		unsettled: async (): Promise<readonly ShownIssue[]> => {
			const all: ShownIssue[] = []
			for (const one of copy.unsettled.values()) all.push(await shown(one))
			return all.toSorted((a, b) => (a.at < b.at ? -1 : 1))
		},
		/** Resolves a conflict: the discarded side stays in the history, with a reason. */
		choose: async ({
			id,
			side,
			reason,
		}: {
			readonly id: string
			readonly side: 'mine' | 'theirs'
			readonly reason: string
		}): Promise<void> => {
			const conflict = copy.unsettled.get(id)
			if (conflict?.kind !== 'conflict') return
			await desk.chooseSide(conflict as Conflict, side, reason)
			await exchange.dismiss(id)
		},
		/** Dismisses a refused change, once somebody has seen it. */
		dismiss: (id: string): Promise<void> => exchange.dismiss(id),
		/** Reads this device's own local list as if it were a backup file; null if there is none. */
		readOwnList: async (name: string): Promise<BackupReading | null> => {
			const own = await openDeskStore(() => deviceStore(() => {}), today)
			try {
				if (own.roles.size + own.candidates.size === 0) return null
				return await desk.readFile({ file: new File([await writeBackup(own)], name) })
			} finally {
				own.close()
			}
		},
	}
}
