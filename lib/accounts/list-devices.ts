import { desc } from 'drizzle-orm'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { devices } from '@/lib/database/schema/members'
import { liveSessions } from './devices/end-sessions'
import { readMember } from './membership/read-member'
import type { TeamSession } from './session'

/** The devices on which a member of the workspace is signed in, most recently seen first; null if there is no such member. */
export async function listDevices({ workspace, device: own }: TeamSession, member: string) {
	const live = new Set(await liveSessions(member))
	const found = await inWorkspace(workspace, async (tx) =>
		(await readMember(tx, member))
			? tx.select().from(devices).where(ownRows(tx, devices)).orderBy(desc(devices.lastSeen))
			: null,
	)
	return (
		found
			?.filter((device) => device.member === member && live.has(device.session))
			.map(({ device, browser, system, createdAt, lastSeen, keptDays, waiting }) => ({
				id: device,
				browser,
				system,
				since: createdAt.toISOString(),
				lastSeen: lastSeen.toISOString(),
				keeps: keptDays === null ? ('session' as const) : { days: keptDays },
				waiting,
				isThis: device === own.id,
			})) ?? null
	)
}
