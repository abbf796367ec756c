import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import type { ExchangedStore } from '@/lib/exchange/protocol'
import { patchesKey } from '@/lib/screening/database/record-store'
import type { Author } from '../member'
import { asList, ownWorkspace } from '../statements'

export type Touched = { readonly store: ExchangedStore; readonly key: string }

/** Removes the decisions of removed openings or candidates. */
export async function removeDecisionsOf(
	tx: Transaction,
	column: 'role' | 'candidate',
	keys: readonly string[],
): Promise<readonly Touched[]> {
	if (keys.length === 0) return []
	const { rows } = await tx.execute<{ key: string }>(sql`
		delete from team.decisions where workspace = ${ownWorkspace} and ${sql.raw(column)} in ${asList(keys)}
		returning role || ' ' || candidate as key`)
	return rows.map(({ key }) => ({ store: 'decisions', key }))
}

/** Removes the chunks of removed operations. */
export async function removeChunksOf(
	tx: Transaction,
	operations: readonly string[],
): Promise<readonly Touched[]> {
	if (operations.length === 0) return []
	const { rows } = await tx.execute<{ operation: string; part: string }>(sql`
		delete from team.chunks where workspace = ${ownWorkspace} and operation in ${asList(operations)}
		returning operation, part`)
	return rows.map(({ operation, part }) => ({
		store: 'patches',
		key: patchesKey(operation, Number(part)),
	}))
}

/** Which of these openings somebody is still considered for, ignoring candidates who are being changed. */
export async function rolesInUse(
	tx: Transaction,
	roles: readonly string[],
	changing: readonly string[],
): Promise<ReadonlySet<string>> {
	const used = new Set<string>()
	for (const role of roles) {
		const { rows } = await tx.execute(sql`
			select from team.candidates where workspace = ${ownWorkspace} and roles @> array[${role}]
			and key not in ${asList(changing)} limit 1`)
		if (rows.length > 0) used.add(role)
	}
	return used
}

/** Shows new openings to the member who made them, also on the device that made them, and to members who see all new ones. */
export async function showNewRoles(
	tx: Transaction,
	roles: readonly string[],
	{ member: { id: maker }, device: { slot } }: Author,
): Promise<void> {
	for (const role of roles) {
		await tx.execute(sql`
			update team.devices set openings = openings || ${role}::text
			where workspace = ${ownWorkspace} and openings is not null and slot = ${slot}`)
		await tx.execute(sql`
			update team.members set openings = openings || ${role}::text
			where workspace = ${ownWorkspace} and openings is not null and not openings @> array[${role}::text]
			and removed_at is null and (new_openings or member = ${maker}::uuid)`)
	}
}
