import { type SQL, sql } from 'drizzle-orm'
import { type AuditFilter, noFilter } from '@/lib/audit-filter/audit-filter'
import { inWorkspace } from '@/lib/database/database'
import { auditAtOnce, maxCheckedEntries } from '@/lib/limits/exchange-limits'
import { checkChain } from './check-chain'
import { auditHeadOf } from './note'

/** An entry as shown; `actorName` is null if there is no actor: for the server and for visitors who are not signed in. */
type Entry = {
	readonly number: number
	readonly at: string
	readonly actor: string | null
	readonly actorName: string | null
	readonly kind: string
	readonly about: Readonly<Record<string, string | number>>
	/** Whether the history has what changed with it. */
	readonly hasChanges: boolean
}
type Row = Omit<Entry, 'number'> & { readonly number: string }

type Answer = {
	readonly entries: readonly Entry[]
	readonly head: number
	readonly isWhole: boolean | null
}

const among = (list: readonly string[]) => sql`(select json_array_elements_text(${JSON.stringify(list)}))`

/** The condition of a filter on entries `a`. */
function conditionOf({ kinds, actor, from, until, search }: AuditFilter): SQL {
	const conditions = [sql``]
	if (kinds) conditions.push(sql`and a.kind in ${among(kinds)}`)
	if (actor === 'server') conditions.push(sql`and a.actor is null`)
	else if (actor !== null) conditions.push(sql`and a.actor = ${actor}::uuid`)
	if (from !== null) conditions.push(sql`and a.at >= ${from}::timestamptz`)
	if (until !== null) conditions.push(sql`and a.at < ${until}::timestamptz`)
	if (search)
		conditions.push(sql`and (a.kind in ${among(search.kinds)} or a.actor::text in ${among(search.actors)}
			or a.number = ${search.number ?? 0})`)
	return sql.join(conditions, sql.raw(' '))
}

/** Several queries see one state of the database. */
const repeatableRead = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const

/**
 * The newest entries of a workspace's audit that a filter lets through, or those before a given one.
 * @param before null for the newest; only then, and without a filter, the answer says whether the chain is unbroken
 */
export const readAudit = (
	workspace: string,
	before: number | null,
	filter: AuditFilter = noFilter,
): Promise<Answer> =>
	inWorkspace(
		workspace,
		async (tx) => {
			const { number: head } = await auditHeadOf(tx)
			const { rows } = await tx.execute<Row>(sql`
				select a.number, to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, a.actor,
					coalesce(m.name, p.name) as "actorName", a.kind, a.about,
					exists(select from team.changes as c where c.workspace = ${tx.workspace} and c.first_change = a.change
						and c.store = 'patches' and c.salt is not null) as "hasChanges"
				from team.audit as a
				left join team.members as m on m.workspace = ${tx.workspace} and m.member = a.actor
				left join team.programs as p on p.workspace = ${tx.workspace} and p.program = a.actor
				where a.workspace = ${tx.workspace} and a.number < ${before ?? head + 1}
				${conditionOf(filter)}
				order by a.number desc limit ${auditAtOnce}`)
			const isChecked = before === null && filter === noFilter && head <= maxCheckedEntries
			return {
				entries: rows.map((row) => ({ ...row, number: Number(row.number) })),
				head,
				isWhole: isChecked ? (await checkChain(tx)) === null : null,
			}
		},
		repeatableRead,
	)
