import { sql } from 'drizzle-orm'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { createCoalescer } from './coalesce'

/** Notes that a device asks for the keys that open the list: from now on it may hold part of it. */
export const registerDevice = async (tx: Transaction, device: string): Promise<void> => {
	await tx.execute(sql`
		insert into team.device_progress (workspace, device, complete) values (${tx.workspace}, ${device}, 0)
		on conflict (workspace, device) do update set at = now()`)
}

/** Up to which change each device is complete. */
type Progress = ReadonlyMap<string, number>

async function noteAll(tx: Transaction, progress: Progress): Promise<void> {
	const told = JSON.stringify([...progress].map(([device, complete]) => ({ device, complete })))
	await tx.execute(sql`
		insert into team.device_progress as p (workspace, device, complete)
		select ${tx.workspace}::uuid, d.device, r.complete
		from json_to_recordset(${told}) as r(device uuid, complete bigint)
		join team.devices as d on d.workspace = ${tx.workspace} and d.device = r.device
		order by d.device for key share of d
		on conflict (workspace, device) do update
		set complete = greatest(p.complete, excluded.complete), at = now()
		where p.at < now() - interval '1 minute' or exists (
			select from team.audit as a where a.workspace = ${tx.workspace} and a.kind = 'erased'
			and a.change > p.complete and a.change <= excluded.complete)`)
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
