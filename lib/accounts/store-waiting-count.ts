import { eq } from 'drizzle-orm'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { devices } from '@/lib/database/schema/members'
import type { TeamSession } from './session'

/** Stores how many unsent changes this device reports. */
export const storeWaitingCount = async (
	{ workspace, device }: TeamSession,
	waiting: number,
): Promise<void> => {
	await inWorkspace(workspace, (tx) =>
		tx
			.update(devices)
			.set({ waiting })
			.where(ownRows(tx, devices, eq(devices.device, device.id))),
	)
}
