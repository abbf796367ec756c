import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import type { RecordAddress } from '@/lib/exchange/record-name'
import { patchesKey } from '@/lib/screening/database/record-store'
import type { Author } from '../member'
import { asList } from '../statements'

/** Removes the decisions of removed openings or candidates. */
export async function removeDecisionsOf(
	tx: Transaction,
	column: 'role' | 'candidate',
	keys: readonly string[],
): Promise<readonly RecordAddress[]> {
	if (keys.length === 0) return []
	const { rows } = await tx.execute<{ key: string }>(sql`
		delete from team.decisions where workspace = ${tx.workspace} and ${sql.raw(column)} in ${asList(keys)}
		returning role || ' ' || candidate as key`)
	return rows.map(({ key }) => ({ store: 'decisions', key }))
}

/** Removes the chunks of removed operations. */
export async function removeChunksOf(
	tx: Transaction,
	operations: readonly string[],
): Promise<readonly RecordAddress[]> {
	if (operations.length === 0) return []
	const { rows } = await tx.execute<{ operation: string; part: string }>(sql`
		delete from team.chunks where workspace = ${tx.workspace} and operation in ${asList(operations)}
		returning operation, part`)
	return rows.map(({ operation, part }) => ({
		store: 'patches',
		key: patchesKey(operation, Number(part)),
	}))
}

/** Those keys by which a condition finds a candidate, leaving out some who are being changed. */
async function inUse(
	tx: Transaction,
	keys: readonly string[],
	findBy: (key: string) => SQL,
): Promise<readonly string[]> {
	const used: string[] = []
	for (const key of keys) {
		const { rows } = await tx.execute(sql`
			select from team.candidates where workspace = ${tx.workspace} and ${findBy(key)} limit 1`)
		if (rows.length > 0) used.push(key)
	}
	return used
}

/** Which of these openings somebody is still considered for, ignoring candidates who are being changed. */
export const rolesInUse = (tx: Transaction, roles: readonly string[], changing: readonly string[]) =>
	inUse(tx, roles, (role) => sql`roles @> array[${role}] and key not in ${asList(changing)}`)

/** Which of these sheets somebody still comes from, or is missing from, ignoring candidates who are being changed. */
export const sheetsInUse = (tx: Transaction, sheets: readonly string[], changing: readonly string[]) =>
	inUse(tx, sheets, (sheet) => sql`${sheet} in (source_sheet, gone) and key not in ${asList(changing)}`)

/**
 * Adds to operations the openings by which their patches can be seen: who made them may not see all of these, and others
 * find there what was done.
 */
export async function extendOperations(
	tx: Transaction,
	operations: readonly string[],
): Promise<readonly RecordAddress[]> {
	if (operations.length === 0) return []
	const { rows } = await tx.execute<{ id: string }>(sql`
		with found as (
			select p.operation as id, bool_or(p.openings is null) as is_all,
				array_agg(distinct r.id) filter (where r.id is not null) as roles
			from team.patches as p left join lateral unnest(p.openings) as r(id) on true
			where p.workspace = ${tx.workspace} and p.operation in ${asList(operations)}
			group by p.operation
		)
		update team.operations as o
		set roles = case when not f.is_all then o.roles || array(select unnest(f.roles) except select unnest(o.roles)) end
		from found as f
		where o.workspace = ${tx.workspace} and o.id = f.id and o.roles is not null
			and (f.is_all or not o.roles @> f.roles)
		returning o.id`)
	return rows.map(({ id }) => ({ store: 'operations', key: id }))
}

/**
 * Shows new openings to the member who made them, also on the device that made them, and to members who see all new ones. Who
 * makes one recruits for it.
 */
export async function showNewRoles(
	tx: Transaction,
	roles: readonly string[],
	{ member: { id: maker }, device: { slot } }: Author,
): Promise<void> {
	for (const role of roles) {
		await tx.execute(sql`
			update team.devices set openings = openings || ${role}::text
			where workspace = ${tx.workspace} and openings is not null and slot = ${slot}`)
		await tx.execute(sql`
			update team.members set openings = openings || ${role}::text
			where workspace = ${tx.workspace} and openings is not null and not openings @> array[${role}::text]
			and removed_at is null and (new_openings or member = ${maker}::uuid)`)
		await tx.execute(sql`
			update team.members set by_opening = by_opening || jsonb_build_object(${role}::text, 'recruiter')
			where workspace = ${tx.workspace} and member = ${maker}::uuid and permission not in ('owner', 'recruiter')`)
	}
}

/** Gives interviewers whoever a person given to them was merged into. */
export async function giveMerged(
	tx: Transaction,
	merges: readonly { readonly from: string; readonly into: string }[],
): Promise<void> {
	if (merges.length === 0) return
	await tx.execute(sql`
		insert into team.given (workspace, member, opening, candidate, given_by, given_at)
		select g.workspace, g.member, g.opening, m."into", g.given_by, g.given_at
		from team.given as g join json_to_recordset(${JSON.stringify(merges)}) as m("from" text, "into" text)
			on m."from" = g.candidate
		where g.workspace = ${tx.workspace}
		on conflict do nothing`)
}
