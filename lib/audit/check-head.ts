import { sql } from 'drizzle-orm'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { log } from '@/lib/log/log.mjs'
import { type Head, note } from './note'

async function isThere(tx: Transaction, { number, hash }: Head): Promise<boolean> {
	const { rows } = await tx.execute(sql`
		select from team.audit
		where workspace = ${tx.workspace} and number = ${number} and hash = decode(${hash}, 'hex')`)
	return rows.length > 0
}

/** A member's device in a workspace. */
type MemberDevice = {
	readonly workspace: string
	readonly member: { readonly id: string }
	readonly device: { readonly id: string }
}

/** Whether a device has reported this entry before. */
async function isReported(tx: Transaction, device: string, { number, hash }: Head): Promise<boolean> {
	const { rows } = await tx.execute(sql`
		select from team.audit where workspace = ${tx.workspace} and kind = 'head-differs'
		and about->>'device' = ${device} and about->>'number' = ${String(number)} and about->>'hash' = ${hash}
		limit 1`)
	return rows.length > 0
}

/**
 * Whether the newest entry that a device has seen is still in the chain. If not, the chain was cut or rewritten, or the
 * database restored from a backup: that is noted in the server's log and in the chain itself, once.
 */
export const checkHead = ({ workspace, member, device }: MemberDevice, seen: Head): Promise<boolean> =>
	inWorkspace(workspace, async (tx) => {
		if (await isThere(tx, seen)) return true
		if (await isReported(tx, device.id, seen)) return false
		const { number, hash } = seen
		log.error(`Audit of workspace ${workspace}: a device has seen ${number}:${hash}, which is not there.`)
		await note(tx, { actor: member.id, kind: 'head-differs', about: { device: device.id, number, hash } })
		return false
	})
