import { sql } from 'drizzle-orm'
import { auditHeadOf } from '@/lib/audit/note'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { changesAtOnce } from '@/lib/limits/exchange-limits'
import type { ChangedEntry, ChangesAnswer, ExchangedStore } from '../protocol'
import { recordName } from '../record-name'
import { createCoalescer } from './coalesce'
import type { SignedInMember } from './member'
import { readVisibleEntries } from './read-entries'
import { repeatableRead } from './repeatable-read'
import { asArray } from './statements'
import { openingsViewOf, type VisibleOpenings, visibleOpeningsOf } from './visible'

/** A device knows a number that the workspace has not reached: the workspace was restored from a backup. */
export class SnapshotNeeded extends Error {}

/** The number of the workspace's last change. */
export async function counterOf(tx: Transaction): Promise<number> {
	const { rows } = await tx.execute<{ change: string }>(sql`
		select change from team.workspaces where workspace = ${tx.workspace}`)
	return Number(rows[0]?.change ?? 0)
}

/** What has changed, whoever asks. */
export type ChangesSince = Omit<ChangesAnswer, 'keptDays'>

type Asked = { readonly after: number; readonly view: string }

async function readChanges(
	tx: Transaction,
	visible: VisibleOpenings,
	{ after, view }: Asked,
): Promise<ChangesSince> {
	const last = await counterOf(tx)
	if (after > last) throw new SnapshotNeeded()
	const seen = sql.param(asArray(visible))
	const { rows } = await tx.execute<{ store: ExchangedStore; key: string; change: string }>(sql`
		select store, key, change from team.changes
		where workspace = ${tx.workspace} and change > ${after}
		and (${seen}::text[] is null or openings is null or openings && ${seen}::text[])
		order by change fetch first ${sql.raw(String(changesAtOnce))} rows with ties`)
	const found = await readVisibleEntries(tx, rows, visible)
	const more = rows.length >= changesAtOnce
	const now = openingsViewOf(visible)
	return {
		complete: more ? Number(rows.at(-1)?.change) : last,
		head: await auditHeadOf(tx),
		view: now,
		...(now !== view && { openings: visible === 'all' ? visible : [...visible] }),
		entries: rows.map((row) => found.get(recordName(row)) as ChangedEntry),
		more,
	}
}

/** When something changes, all devices of a team ask for the same at once. */
const coalesced = createCoalescer<ChangesSince>()

/**
 * What has changed after a number, as far as the member may see it. Each record has one row, for its newest change: a later
 * request has less to fetch, and nothing that was erased can be returned. Members who ask the same at the same time, and see
 * the same, share an answer.
 * @throws SnapshotNeeded
 */
export function changesAfter({ workspace, member }: SignedInMember, asked: Asked): Promise<ChangesSince> {
	const visible = visibleOpeningsOf(member)
	const question = JSON.stringify([workspace, asked.after, asked.view, asArray(visible)?.toSorted() ?? null])
	return coalesced(question, () =>
		inWorkspace(workspace, (tx) => readChanges(tx, visible, asked), repeatableRead),
	)
}
