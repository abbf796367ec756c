import { sql } from 'drizzle-orm'
import { inWorkspace } from '@/lib/database/database'
import { auditAtOnce, maxCheckedEntries } from '@/lib/limits/exchange-limits'
import { checkChain } from './check-chain'
import { headOf } from './note'

/** An entry as shown; `actorName` is null if there is no actor: for the server and for visitors who are not signed in. */
type Entry = {
	readonly number: number
	readonly at: string
	readonly actor: string | null
	readonly actorName: string | null
	readonly kind: string
	readonly about: Readonly<Record<string, string | number>>
}
type Row = Omit<Entry, 'number'> & { readonly number: string }

type Answer = {
	readonly entries: readonly Entry[]
	readonly head: number
	readonly isWhole: boolean | null
}

/** Several queries see one state of the database. */
const repeatableRead = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const

/**
 * The newest entries of a workspace's audit, or those before a given one.
 * @param before null for the newest; only then the answer says whether the chain is unbroken
 */
export const readAudit = (workspace: string, before: number | null): Promise<Answer> =>
	inWorkspace(
		workspace,
		async (tx) => {
			const { number: head } = await headOf(tx)
			const { rows } = await tx.execute<Row>(sql`
				select a.number, to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, a.actor,
					m.name as "actorName", a.kind, a.about
				from team.audit as a
				left join team.members as m on m.workspace = a.workspace and m.member = a.actor
				where a.workspace = (select current_setting('app.workspace')::uuid) and a.number < ${before ?? head + 1}
				order by a.number desc limit ${auditAtOnce}`)
			const isChecked = before === null && head <= maxCheckedEntries
			return {
				entries: rows.map((row) => ({ ...row, number: Number(row.number) })),
				head,
				isWhole: isChecked ? (await checkChain(tx)) === null : null,
			}
		},
		repeatableRead,
	)
