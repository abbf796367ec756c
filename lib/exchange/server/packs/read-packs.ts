import { sql } from 'drizzle-orm'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { packOrder } from '@/lib/exchange/pack'
import type { ExchangedStore } from '@/lib/exchange/protocol'
import type { RecordAddress } from '@/lib/exchange/record-name'
import { readVisibleEntries } from '../read-entries'
import { repeatableRead } from '../repeatable-read'
import { type MemberView, seesAllSensitive, wholeOf } from '../view/view'
import { asArray, type VisibleOpenings } from '../view/visible'
import { recordsIn } from './compress'

type Row = {
	readonly place: string
	readonly isEarly: boolean
	readonly isWhole: boolean
	readonly data: Buffer
}

/** Packs that are in memory at once. */
const packsAtOnce = 40

const startOf = (store: ExchangedStore) => packOrder({ store, key: '' })

/**
 * Whether a pack may have records of `earlyStores`: those come in packs of their own, unless an earlier version has made them.
 */
const isEarly = sql`(first < ${startOf('candidates')} or first < ${startOf('operations')} and last >= ${startOf('decisions')})`

const seenBy = (visible: VisibleOpenings) => {
	const seen = sql`(${sql.param(asArray(visible))}::text[])`
	return { isWhole: sql`(${seen} is null or opening = any${seen})`, seen }
}

/** Which pack was read last. */
type Last = Pick<Row, 'place' | 'isEarly'>

const rowsAfter = async (tx: Transaction, change: number, last: Last, visible: VisibleOpenings) => {
	const { isWhole } = seenBy(visible)
	const { rows } = await tx.execute<Row>(sql`
		select place, data, ${isEarly} as "isEarly", coalesce(${isWhole}, false) as "isWhole" from team.packs
		where workspace = ${tx.workspace} and change = ${change} and (opening is null or ${isWhole})
		and (not ${isEarly}, place) > (${!last.isEarly}::boolean, ${last.place}::bigint)
		order by not ${isEarly}, place limit ${packsAtOnce}`)
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
	const read = (last: Last) =>
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
				return { parts, last: rows.at(-1) }
			},
			repeatableRead,
		)
	for (let last: Last | undefined = { place: '-1', isEarly: true }; last !== undefined; ) {
		const found: Awaited<ReturnType<typeof read>> = await read(last)
		yield* found.parts
		last = found.last
	}
}

/**
 * Of the packs that a member sees: how many may have records of `earlyStores`, and how many candidates are in all, which is
 * exact unless some are in packs of which the member may not see all.
 */
export async function countPacks(tx: Transaction, change: number, visible: VisibleOpenings) {
	const { isWhole } = seenBy(visible)
	const { rows } = await tx.execute<{ candidates: string; early: string; isExact: boolean }>(sql`
		select coalesce(sum(candidates), 0) as candidates, count(*) filter (where ${isEarly}) as early,
			coalesce(bool_and(${isWhole} or candidates = 0), true) as "isExact"
		from team.packs
		where workspace = ${tx.workspace} and change = ${change} and (opening is null or ${isWhole})`)
	const [row] = rows
	return { candidates: Number(row?.candidates), early: Number(row?.early), isExact: row?.isExact === true }
}
