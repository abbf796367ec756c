import { sql } from 'drizzle-orm'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { createCoalescer } from './coalesce'

/** Notes that a device asks for the keys that open the list: from now on it may hold part of it. */
export const registerDevice = async (tx: Transaction, device: string): Promise<void> => {
	await tx.execute(sql`
		insert into team.device_progress (workspace, device, complete, at) values (${tx.workspace}, ${device}, 0, now())
		on conflict (workspace, device) do update set at = excluded.at`)
}

/** Up to which change each device is complete. */
type Progress = ReadonlyMap<string, number>

async function noteAll(tx: Transaction, progress: Progress): Promise<void> {
	const told = JSON.stringify([...progress].map(([device, complete]) => ({ device, complete })))
	await tx.execute(sql`
		insert into team.device_progress as p (workspace, device, complete, at)
		select d.workspace, d.device, r.complete, now()
		from json_to_recordset(${told}) as r(device uuid, complete bigint)
		join team.devices as d on d.workspace = ${tx.workspace} and d.device = r.device
		left join team.device_progress as noted on noted.workspace = ${tx.workspace} and noted.device = r.device
		where noted.device is null or noted.at < now() - interval '1 minute' or exists (
			select from team.audit as a where a.workspace = ${tx.workspace} and a.kind = 'erased'
			and a.change > noted.complete and a.change <= r.complete)
		order by d.device for key share of d
		on conflict (workspace, device) do update
		set complete = greatest(p.complete, excluded.complete), at = excluded.at`)
}

/** The progress to write next, by workspace. */
const waiting = new Map<string, Map<string, number>>()
const coalesced = createCoalescer<void>()

/**
 * Notes up to which change a device is complete: at most once a minute, or at once if somebody was deleted since the last
 * note. Concurrent calls are written together.
 */
export function noteProgress(workspace: string, device: string, complete: number): Promise<void> {
	const next = waiting.get(workspace) ?? new Map<string, number>()
	waiting.set(workspace, next.set(device, Math.max(complete, next.get(device) ?? 0)))
	return coalesced(workspace, async () => {
		const progress = waiting.get(workspace) ?? new Map()
		waiting.delete(workspace)
		await inWorkspace(workspace, (tx) => noteAll(tx, progress))
	})
}
