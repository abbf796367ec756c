import { sql } from 'drizzle-orm'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import type { RecordAddress } from '@/lib/exchange/record-name'
import { readVisibleEntries } from '../read-entries'
import { repeatableRead } from '../repeatable-read'
import { type MemberView, seesAllSensitive, wholeOf } from '../view/view'
import { asArray, type VisibleOpenings } from '../view/visible'
import { recordsIn } from './compress'

type Row = { readonly place: string; readonly isWhole: boolean; readonly data: Buffer }

/** Packs that are in memory at once. */
const packsAtOnce = 40

const rowsAfter = async (tx: Transaction, change: number, place: string, visible: VisibleOpenings) => {
	const seen = sql`(${sql.param(asArray(visible))}::text[])`
	const { rows } = await tx.execute<Row>(sql`
		select place, data, coalesce(${seen} is null or opening = any${seen}, false) as "isWhole" from team.packs
		where workspace = ${tx.workspace} and change = ${change} and place > ${place}
		and (${seen} is null or opening is null or opening = any${seen})
		order by place limit ${packsAtOnce}`)
	return rows
}

/** Part of a list: a pack as it lies, or the lines of entries. */
export type ListPart = { readonly pack: Uint8Array } | { readonly lines: Uint8Array }

/** What a member sees of the records in a pack, as they are now. */
async function visibleLines(tx: Transaction, pack: Buffer, view: MemberView): Promise<ListPart> {
	const named = (await recordsIn(pack)).map(([store, key]): RecordAddress => ({ store, key }))
	const entries = await readVisibleEntries(tx, named, view)
	const present = [...entries.values()].filter(({ value }) => value !== null)
	return { lines: Buffer.from(present.map((entry) => `${JSON.stringify(entry)}\n`).join('')) }
}

/** Whether what a member sees is in packs: of whole openings, with what is sensitive. */
export const isInPacks = (view: MemberView): boolean =>
	seesAllSensitive(view) && (view === 'all' || view.beside.size === 0)

/**
 * Everything in a set of packs that a member sees (`isInPacks`): the packs of the openings as they lie, and of what belongs to several
 * openings or to all, of which the member may not see all, the records one by one. Each part is read when the last one was
 * taken.
 * @throws if the set is no longer there
 */
export async function* readPacks(
	workspace: string,
	{ change, view }: { readonly change: number; readonly view: MemberView },
): AsyncGenerator<ListPart> {
	const read = (last: string) =>
		inWorkspace(
			workspace,
			async (tx) => {
				const rows = await rowsAfter(tx, change, last, wholeOf(view))
				const parts: ListPart[] = []
				for (const { isWhole, data } of rows)
					parts.push(isWhole ? { pack: data } : await visibleLines(tx, data, view))
				const { rows: sets } = await tx.execute(sql`
					select from team.pack_sets where workspace = ${tx.workspace} and change = ${change}`)
				if (sets.length === 0) throw new Error('The packs were made anew')
				return { parts, last: rows.at(-1)?.place }
			},
			repeatableRead,
		)
	for (let last: string | undefined = '-1'; last !== undefined; ) {
		const found: Awaited<ReturnType<typeof read>> = await read(last)
		yield* found.parts
		last = found.last
	}
}

/** How many candidates are in the packs that a member sees. */
export async function candidatesInPacks(tx: Transaction, change: number): Promise<number> {
	const { rows } = await tx.execute<{ count: string }>(sql`
		select coalesce(sum(candidates), 0) as count from team.packs
		where workspace = ${tx.workspace} and change = ${change}`)
	return Number(rows[0]?.count)
}
