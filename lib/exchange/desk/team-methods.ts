import { writeBackup } from '@/lib/screening/backup/write-backup'
import { deviceStore } from '@/lib/screening/database/device-store'
import type { Desk } from '@/lib/screening/desk/desk'
import type { ReadFile } from '@/lib/screening/desk/desk-backup'
import { openDeskStore } from '@/lib/screening/store/desk-store'
import type { Copy } from '../device/copy'
import type { startExchange } from '../device/exchange'
import type { Conflict, Unsettled } from '../device/refused'
import type { ruleChangeMethods } from './rule-change-methods'
import type { choiceMethods } from './team-choices'

/** Whose list of which team is opened. */
export type TeamOpening = {
	readonly workspace: string
	readonly member: { readonly id: string; readonly name: string }
	/** The number of this device in the workspace. */
	readonly slot: number
}

/** What a person has to look at, with what it is about, and who was faster and when. */
export type ShownUnsettled = Unsettled & {
	/** The name of the candidate or the opening; empty if it has none. */
	readonly name: string
	readonly by: string | null
	readonly theirAt: string | null
}

type Given = {
	readonly copy: Copy
	readonly exchange: ReturnType<typeof startExchange>
	readonly desk: Pick<Desk, 'readFile'> & ReturnType<typeof choiceMethods>
	readonly today: () => string
}

/** The methods that a team's desk has beside those of every desk. */
export type TeamMethods = ReturnType<typeof teamMethods> & ReturnType<typeof ruleChangeMethods>

export function teamMethods({ copy, exchange, desk, today }: Given) {
	async function shown(one: Unsettled): Promise<ShownUnsettled> {
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
		/** Takes the audit as the server has it now, once somebody has seen that it is not what it was. */
		acceptAudit: (): Promise<void> => exchange.acceptAudit(),
		/** What a person has to look at, the oldest first. */
		unsettled: async (): Promise<readonly ShownUnsettled[]> => {
			const all: ShownUnsettled[] = []
			for (const one of copy.unsettled.values()) all.push(await shown(one))
			return all.toSorted((a, b) => (a.at < b.at ? -1 : 1))
		},
		/** Settles a conflict: what the other side had stays in the history, with a reason. */
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
			await exchange.settled(id)
		},
		/** Puts away what the server did not take, once somebody has seen it. */
		putAway: (id: string): Promise<void> => exchange.settled(id),
		/** Reads the list that this device has for itself, as a file of it would be read; null if there is none. */
		readOwnList: async (name: string): Promise<ReadFile | null> => {
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
