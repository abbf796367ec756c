import { randomBytes } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import type { ExchangeKeys } from '../protocol'
import type { Signed } from './member'
import { ownWorkspace } from './statements'

const keyBytes = 32

/** A secret that is stored, or a new one, which then is. */
async function keyIn(tx: Transaction, table: 'id_keys' | 'outbox_keys', member: SQL | null): Promise<string> {
	const name = sql.raw(`team.${table}`)
	await tx.execute(sql`
		insert into ${name} (workspace, ${sql.raw(member ? 'member,' : '')} key)
		values (${ownWorkspace}, ${member ? sql`${member},` : sql``} ${randomBytes(keyBytes)}) on conflict do nothing`)
	const { rows } = await tx.execute<{ key: Buffer }>(sql`
		select key from ${name} where workspace = ${ownWorkspace} ${member ? sql`and member = ${member}` : sql``}`)
	return rows[0]?.key.toString('hex') ?? ''
}

/** The secret by which the ids of deleted people are hashed in a workspace. */
export const idKeyOf = (tx: Transaction): Promise<string> => keyIn(tx, 'id_keys', null)

/** The secrets of a member's devices. */
export const keysOf = (signed: Signed): Promise<ExchangeKeys> =>
	inWorkspace(signed.workspace, async (tx) => ({
		outbox: await keyIn(tx, 'outbox_keys', sql`${signed.member.id}::uuid`),
		ids: await idKeyOf(tx),
	}))
