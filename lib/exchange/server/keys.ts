import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import type { ExchangeKeys } from '../exchange-keys'
import { registerDevice } from './device-progress'
import type { DeviceMember } from './member'

const keyBytes = 32

type Owned = { readonly column: 'member' | 'device'; readonly id: string }

/** A stored secret, created on first use: of the workspace, or of a member or device in it. */
async function keyIn(
	tx: Transaction,
	table: 'id_keys' | 'outbox_keys' | 'copy_keys',
	owned: Owned | null = null,
): Promise<string> {
	const name = sql.raw(`team.${table}`)
	const column = sql.raw(owned?.column ?? '')
	await tx.execute(sql`
		insert into ${name} (workspace, ${owned ? sql`${column},` : sql``} key)
		values (${tx.workspace}, ${owned ? sql`${owned.id}::uuid,` : sql``} ${randomBytes(keyBytes)})
		on conflict do nothing`)
	const { rows } = await tx.execute<{ key: Buffer }>(sql`
		select key from ${name}
		where workspace = ${tx.workspace} ${owned ? sql`and ${column} = ${owned.id}::uuid` : sql``}`)
	return rows[0]?.key.toString('hex') ?? ''
}

/** The workspace's secret for hashing the ids of deleted people. */
export const idKeyOf = (tx: Transaction): Promise<string> => keyIn(tx, 'id_keys')

/**
 * The key of a device's copy; null if it keeps none. If the device had no contact for as many days as it may keep the copy,
 * the key is replaced: the old copy cannot be opened any more.
 */
async function copyKeyOf(
	tx: Transaction,
	{ device: { id, keptDays } }: DeviceMember,
): Promise<ExchangeKeys['copy']> {
	await tx.execute(sql`
		delete from team.copy_keys as k where k.workspace = ${tx.workspace} and k.device = ${id}
		and (${keptDays}::int is null or not exists (
			select from team.device_progress as p where p.workspace = ${tx.workspace} and p.device = k.device
			and p.at > now() - make_interval(days => ${keptDays}::int)))`)
	await registerDevice(tx, id)
	if (keptDays === null) return null
	return { key: await keyIn(tx, 'copy_keys', { column: 'device', id }), days: keptDays }
}

/** The secrets for a member's device. */
export const exchangeKeysOf = (signed: DeviceMember): Promise<ExchangeKeys> =>
	inWorkspace(signed.workspace, async (tx) => ({
		outbox: await keyIn(tx, 'outbox_keys', { column: 'member', id: signed.member.id }),
		ids: await idKeyOf(tx),
		copy: await copyKeyOf(tx, signed),
	}))
