import { inWorkspace, type Transaction } from '@/lib/database/database'
import { repeatableRead } from '@/lib/exchange/server/repeatable-read'
import { type VisibleOpenings, visibleOpeningsOf } from '@/lib/exchange/server/view/visible'
import type { Program } from '@/lib/programs/find-program'
import type { Role } from '@/lib/screening/model/records'
import { readOpening } from './read-openings'

type Reading = { readonly visible: VisibleOpenings; readonly role: Role | null }

/**
 * Reads what a program sees, as of one moment.
 * @param opening the id of an opening, or none
 * @returns null if the program does not see that opening
 */
export const readInOpenings = <T>(
	program: Program,
	opening: string | undefined,
	read: (tx: Transaction, reading: Reading) => Promise<T>,
): Promise<T | null> =>
	inWorkspace(
		program.workspace,
		async (tx) => {
			const visible = visibleOpeningsOf(program)
			const role = opening === undefined ? null : await readOpening(tx, opening, visible)
			return opening !== undefined && !role ? null : read(tx, { visible, role })
		},
		repeatableRead,
	)
