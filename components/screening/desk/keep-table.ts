import type { Asking } from '@/lib/screening/desk/desk-protocol'
import type { TableState } from '@/lib/screening/model/table-view'

/** What is to be kept next, by the role for which something is being kept now. */
const keeping = new Map<string, { next: TableState | null }>()

/** Keeps on the device how a role's table is left: the latest state, without a write for each on the way to it. */
export function keepTable(ask: Asking<'keepTable'>, role: string, state: TableState): void {
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
