import { sql } from 'drizzle-orm'
import { auditHeadOf } from '@/lib/audit/note'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { maxToldBytes, maxToldEntries } from '@/lib/limits/exchange-limits'
import type { EventData } from '../protocol'
import { changedAfter, latestEntries, sightOfMember } from './changes'
import { createCoalescer } from './coalesce'
import type { SignedInMember } from './member'
import { repeatableRead } from './repeatable-read'
import { readView } from './view/read-view'
import { textOfView } from './view/text-of-view'

/** A member as their session was found to stand, and the workspace's number of accesses then. */
export type MemberStanding = { readonly signed: SignedInMember; readonly access: number }

/** An event as it is sent, and the number that its reader then knows. */
export type Event = { readonly complete: number; readonly bytes: Uint8Array<ArrayBuffer> }

const encoder = new TextEncoder()

/** An event as it is sent. */
export const encodeEvent = (data: EventData) => encoder.encode(`data: ${JSON.stringify(data)}\n\n`)

/**
 * How far the workspace has come; null if who sees what may have changed meanwhile: by an access, or with an opening, which
 * is shown to its maker and to who sees all new ones.
 */
async function unchangedSince(tx: Transaction, after: number, access: number): Promise<number | null> {
	const { rows } = await tx.execute<{ change: string }>(sql`
		select change from team.workspaces
		where workspace = ${tx.workspace} and access = ${access} and change >= ${after} and not exists (
			select from team.changes as c
			where c.workspace = ${tx.workspace} and c.store = 'roles' and c.change > ${after})`)
	return rows[0] ? Number(rows[0].change) : null
}

async function readTold(
	tx: Transaction,
	{ signed, access }: MemberStanding,
	after: number,
): Promise<Required<Omit<EventData, 'access'>> | null> {
	const complete = await unchangedSince(tx, after, access)
	if (complete === null) return null
	const seen = await readView(tx, signed.member)
	const rows = await changedAfter(tx, seen, { after, most: maxToldEntries + 1 })
	if (rows.length > maxToldEntries) return null
	const entries = await latestEntries(tx, seen, rows)
	const head = await auditHeadOf(tx)
	return { complete, changes: { after, view: textOfView(seen), head, entries } }
}

/** Whoever watches a workspace is told of a change at the same moment. */
const coalesced = createCoalescer<Event | null>()

/**
 * An event with all that has changed after a number, as far as the member may see it; read once for all who see the same.
 * @returns null where there is more than an event carries, or where the member may no longer see what they saw when their
 * session was looked up: the device then asks
 */
export function toldChanges(standing: MemberStanding, after: number): Promise<Event | null> {
	const { signed, access } = standing
	const question = JSON.stringify([sightOfMember(signed), access, after])
	return coalesced(question, async () => {
		const told = await inWorkspace(signed.workspace, (tx) => readTold(tx, standing, after), repeatableRead)
		const bytes = told && encodeEvent(told)
		return bytes && bytes.length <= maxToldBytes ? { complete: told.complete, bytes } : null
	})
}
