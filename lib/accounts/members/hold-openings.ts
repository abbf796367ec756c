import { eq } from 'drizzle-orm'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { devices } from '@/lib/database/schema/members'
import type { AccountRefusal } from '../refusal'
import type { TeamSession } from '../session'
import { hasOpenings } from './openings'

/** Sets which openings this device holds; null for all that its member sees. */
export const holdOpenings = (
	{ workspace, device, member }: TeamSession,
	openings: readonly string[] | null,
): Promise<AccountRefusal<'not-found'> | null> =>
	inWorkspace(workspace, async (tx) => {
		const areSeen =
			openings?.every((one) => member.openings === 'all' || member.openings.includes(one)) ?? true
		if (!areSeen || !(await hasOpenings(tx, openings ?? 'all'))) return { refused: 'not-found' }
		await tx
			.update(devices)
			.set({ openings: openings && [...openings] })
			.where(ownRows(tx, devices, eq(devices.device, device.id)))
		return null
	})
