import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { ownWorkspace } from './statements'

/** Notes that a device asks for what opens the list: from now on it may hold something of it. */
export const meetDevice = async (tx: Transaction, device: string): Promise<void> => {
	await tx.execute(sql`
		insert into team.device_progress (workspace, device, complete) values (${ownWorkspace}, ${device}, 0)
		on conflict (workspace, device) do update set at = now()`)
}

/**
 * Notes up to which change a device has done everything: at most once a minute, or at once where somebody was deleted
 * since what was noted last.
 */
export const noteProgress = async (tx: Transaction, device: string, complete: number): Promise<void> => {
	await tx.execute(sql`
		insert into team.device_progress as p (workspace, device, complete)
		select ${ownWorkspace}, d.device, ${complete}::bigint from team.devices as d
		where d.workspace = ${ownWorkspace} and d.device = ${device}
		on conflict (workspace, device) do update
		set complete = greatest(p.complete, excluded.complete), at = now()
		where p.at < now() - interval '1 minute' or exists (
			select from team.audit as a where a.workspace = p.workspace and a.kind = 'erased'
			and a.change > p.complete and a.change <= excluded.complete)`)
}
