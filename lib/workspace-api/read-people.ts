import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { readVisibleEntries } from '@/lib/exchange/server/read-entries'
import { viewOfOpenings } from '@/lib/exchange/server/view/view'
import { asArray, type VisibleOpenings } from '@/lib/exchange/server/view/visible'
import { withAge } from '@/lib/screening/model/age'
import { hiddenOpening } from '@/lib/screening/model/hidden-opening'
import type { Candidate } from '@/lib/screening/model/records'
import { type Page, pageOf } from './read-query'

type Asked = {
	readonly visible: VisibleOpenings
	/** An opening that the program sees; without one, those of all that it sees. */
	readonly opening: string | undefined
	readonly day: string
}

/** Candidates as far as a program sees them, in the order of their keys, with their age on a day. */
export async function readPeople(
	tx: Transaction,
	page: Page,
	{ visible, opening, day }: Asked,
): Promise<{ readonly rows: readonly Candidate[]; readonly next: string | null }> {
	const among = sql.param(opening === undefined ? asArray(visible) : [opening])
	const { rows } = await tx.execute<{ key: string }>(sql`
		select key from team.candidates
		where workspace = ${tx.workspace} and key > ${page.after?.[0] ?? ''}
		and (${among}::text[] is null or roles is null or roles && ${among}::text[])
		order by key limit ${page.limit + 1}`)
	const shown = pageOf(rows, page, ({ key }) => [key])
	const named = shown.rows.map(({ key }) => ({ store: 'candidates', key }) as const)
	const found = await readVisibleEntries(tx, named, viewOfOpenings(visible))
	const people = named.flatMap(({ key }) => {
		const value = found.get(`candidates ${key}`)?.value as Candidate | null | undefined
		return value ? [withAge(value, day)] : []
	})
	return { rows: people, next: shown.next }
}

/** The openings of a candidate that a program sees. */
export const openingsSeen = ({ roles }: Candidate): 'all' | readonly string[] =>
	roles === 'all' ? 'all' : roles.filter((role) => role !== hiddenOpening)
