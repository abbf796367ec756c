import type { AskDeskFor } from '@/lib/screening/desk/desk-protocol'
import type { TableState } from '@/lib/screening/model/table-view'

/** The next state to be stored, by the role for which one is being stored now. */
const keeping = new Map<string, { next: TableState | null }>()

/**
 * Stores the state of a role's table on the device: only the latest one, without a write for each intermediate state.
 */
export function keepTable(ask: AskDeskFor<'keepTable'>, role: string, state: TableState): void {
	const busy = keeping.get(role)
	if (busy) {
		busy.next = state
		return
	}
	const own: { next: TableState | null } = { next: null }
	keeping.set(role, own)
	const end = () => {
		keeping.delete(role)
		if (own.next) keepTable(ask, role, own.next)
	}
	ask('keepTable', { role, state }).then(end, end)
}
