import { sql } from 'drizzle-orm'
import { auditHeadOf } from '@/lib/audit/note'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { changesAtOnce } from '@/lib/limits/exchange-limits'
import { permissionsOf } from '@/lib/team-rights/permission-at'
import type { ChangedEntry, ChangesAnswer, ExchangedStore } from '../protocol'
import { recordName } from '../record-name'
import { createCoalescer } from './coalesce'
import type { SignedInMember } from './member'
import { readVisibleEntries } from './read-entries'
import { repeatableRead } from './repeatable-read'
import { readView } from './view/read-view'
import { seenChange } from './view/seen-change'
import { textOfView } from './view/text-of-view'
import { type MemberView, openingsKnown } from './view/view'

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

type ChangedRow = { readonly store: ExchangedStore; readonly key: string; readonly change: string }

/** What has changed after a number, the oldest first: at most so many records, and whatever changed with the last of them. */
export async function changedAfter(
	tx: Transaction,
	seen: MemberView,
	{ after, most }: { readonly after: number; readonly most: number },
): Promise<readonly ChangedRow[]> {
	const { rows } = await tx.execute<ChangedRow>(sql`
		select store, key, change from team.changes as c
		where c.workspace = ${tx.workspace} and change > ${after} and ${seenChange(seen)}
		order by change fetch first ${sql.raw(String(most))} rows with ties`)
	return rows
}

/** The latest states of changed records, as a member sees them. */
export async function latestEntries(
	tx: Transaction,
	seen: MemberView,
	rows: readonly ChangedRow[],
): Promise<readonly ChangedEntry[]> {
	const found = await readVisibleEntries(tx, rows, seen)
	return rows.map((row) => found.get(recordName(row)) as ChangedEntry)
}

async function readChanges(tx: Transaction, seen: MemberView, { after, view }: Asked): Promise<ChangesSince> {
	const last = await counterOf(tx)
	if (after > last) throw new SnapshotNeeded()
	const rows = await changedAfter(tx, seen, { after, most: changesAtOnce })
	const entries = await latestEntries(tx, seen, rows)
	const more = rows.length >= changesAtOnce
	const known = openingsKnown(seen)
	const now = textOfView(seen)
	return {
		complete: more ? Number(rows.at(-1)?.change) : last,
		head: await auditHeadOf(tx),
		view: now,
		...(now !== view && { openings: known === 'all' ? known : [...known] }),
		entries,
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
export function changesAfter(signed: SignedInMember, asked: Asked): Promise<ChangesSince> {
	const { workspace, member } = signed
	const question = JSON.stringify([sightOfMember(signed), asked.after, asked.view])
	return coalesced(question, () =>
		inWorkspace(workspace, async (tx) => readChanges(tx, await readView(tx, member), asked), repeatableRead),
	)
}

/** What decides which records a member sees: members who have the same see the same. */
export function sightOfMember({ workspace, member }: SignedInMember) {
	const { id, permission, byOpening, openings } = member
	// An interviewer sees people of their own.
	const who = permissionsOf(member).has('interviewer') ? id : [permission, byOpening]
	return [workspace, who, openings === 'all' ? openings : openings.toSorted()] as const
}
