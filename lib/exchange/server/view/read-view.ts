import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { given } from '@/lib/database/schema/members'
import { patchesKey } from '@/lib/screening/database/record-store'
import { type MemberAccess, permissionAt, permissionsOf } from '@/lib/team-rights/permission-at'
import type { ExchangedStore } from '../../protocol'
import { openingIds } from './openings-where'
import { type MemberView, seeSensitive } from './view'

type ViewingMember = MemberAccess & { readonly id: string | null }

/** The openings that are seen with everybody in them, where a member interviews for others. */
async function wholeOpenings(tx: Transaction, member: MemberAccess): Promise<ReadonlySet<string>> {
	const ids = member.openings === 'all' ? await openingIds(tx) : member.openings
	return new Set(ids.filter((one) => permissionAt(member, one) !== 'interviewer'))
}

/** The people given to an interviewer who are considered for the opening in which they were given, by key. */
async function givenTo(tx: Transaction, member: MemberAccess, id: string) {
	const rows = await tx
		.select({ opening: given.opening, candidate: given.candidate })
		.from(given)
		.where(ownRows(tx, given, eq(given.member, id)))
	const found = new Map<string, Set<string>>()
	for (const { opening, candidate } of rows) {
		const isTheirs = member.openings === 'all' || member.openings.includes(opening)
		if (!isTheirs || permissionAt(member, opening) !== 'interviewer') continue
		found.set(candidate, (found.get(candidate) ?? new Set()).add(opening))
	}
	if (found.size === 0) return { people: found, sheets: new Set<string>() }
	const { rows: there } = await tx.execute<{
		key: string
		roles: readonly string[] | null
		sheets: readonly (string | null)[]
	}>(sql`
		select key, roles, array[source_sheet, gone] as sheets from team.candidates
		where workspace = ${tx.workspace} and key = any(${sql.param([...found.keys()])}::text[])`)
	const people = new Map<string, ReadonlySet<string>>()
	const sheets = new Set<string>()
	for (const { key, roles, sheets: from } of there) {
		const seen = [...(found.get(key) ?? [])].filter((one) => roles === null || roles.includes(one))
		if (seen.length === 0) continue
		people.set(key, new Set(seen))
		for (const sheet of from) if (sheet !== null) sheets.add(sheet)
	}
	return { people, sheets }
}

/** What a member has written about people, in the history. */
async function ownHistory(tx: Transaction, id: string) {
	const { rows } = await tx.execute<{ id: string; part: string | null }>(sql`
		select o.id, c.part from team.operations as o
		left join team.chunks as c on c.workspace = ${tx.workspace} and c.operation = o.id
		where o.workspace = ${tx.workspace} and o.member = ${id}::uuid`)
	return {
		operations: new Set(rows.map((row) => row.id)),
		patches: new Set(
			rows.flatMap((row) => (row.part === null ? [] : [patchesKey(row.id, Number(row.part))])),
		),
	}
}

/** What a member sees now. The server itself, which has no id, sees everything. */
export async function readView(tx: Transaction, { id, ...member }: ViewingMember): Promise<MemberView> {
	const { permission, byOpening, openings } = member
	const access = { permission, byOpening, openings }
	const has = permissionsOf(access)
	const nothing = { given: new Map(), beside: new Map() }
	if (!has.has('interviewer') || id === null) {
		if (openings === 'all') return seeSensitive(has) ? 'all' : { access, whole: 'all', ...nothing }
		return { access, whole: new Set(openings), ...nothing }
	}
	const whole = await wholeOpenings(tx, access)
	const { people, sheets } = await givenTo(tx, access, id)
	const roles = new Set([...people.values()].flatMap((some) => [...some]))
	const decisions = new Set(
		[...people].flatMap(([candidate, some]) => [...some].map((role) => `${role} ${candidate}`)),
	)
	const beside = new Map<ExchangedStore, ReadonlySet<string>>([
		['roles', roles],
		['sheets', sheets],
		['candidates', new Set(people.keys())],
		['decisions', decisions],
		...(Object.entries(await ownHistory(tx, id)) as [ExchangedStore, ReadonlySet<string>][]),
	])
	return { access, whole, given: people, beside }
}
