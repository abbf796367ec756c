import { type SQL, sql } from 'drizzle-orm'
import { headOf } from '@/lib/audit/note'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { maxDeviceCandidates } from '@/lib/limits/exchange-limits'
import { type ExchangedStore, exchangedStores, type SnapshotHead } from '../protocol'
import { counterOf } from './changes'
import { forAllRows } from './for-all-rows'
import type { Signed } from './member'
import { oneState } from './one-state'
import { openingsToHold } from './openings-to-hold'
import { asSeen } from './read-entries'
import { recordTables } from './record-tables'
import { allRecords, asArray, ownWorkspace } from './statements'
import { type Sight, sightOf, viewOf } from './visible'

/** Records that are read from the database at once. */
const rowsAtOnce = 1000

/** What a snapshot has of each store. */
function conditionOf(store: ExchangedStore, sight: Sight): SQL {
	if (sight === 'all') return sql`true`
	const seen = sql`${sql.param(asArray(sight))}::text[]`
	switch (store) {
		case 'roles':
			return sql`t.id = any(${seen})`
		case 'decisions':
			return sql`t.role = any(${seen})`
		case 'candidates':
		case 'operations':
			return sql`(t.roles is null or t.roles && ${seen})`
		case 'sheets':
		case 'patches':
			return sql`(c.openings is null or c.openings && ${seen})`
		default:
			return sql`true`
	}
}

/** The JSON of an entry as a member sees it: of some stores, the member sees a part. */
function lineAsSeen(store: ExchangedStore, line: string, sight: Sight): string {
	if (sight === 'all' || (store !== 'candidates' && store !== 'patches')) return line
	const entry = JSON.parse(line)
	return JSON.stringify({ ...entry, value: asSeen(store, entry.value, { sight, openings: null }) })
}

async function countOf(tx: Transaction, store: ExchangedStore, sight: Sight): Promise<number> {
	const { table, keyText } = recordTables[store]
	const changes = sql`join team.changes as c on c.workspace = t.workspace and c.store = ${store} and c.key = ${sql.raw(keyText)}`
	const { rows } = await tx.execute<{ count: string }>(sql`
		select count(*) as count from ${sql.raw(table)} as t ${sight === 'all' ? sql`` : changes}
		where t.workspace = ${ownWorkspace} and ${conditionOf(store, sight)}`)
	return Number(rows[0]?.count)
}

async function* linesOf(tx: Transaction, store: ExchangedStore, sight: Sight): AsyncGenerator<string> {
	const query = allRecords(store, conditionOf(store, sight), sight)
	await tx.execute(sql`declare records no scroll cursor for ${query}`)
	const fetchRows = async () =>
		await tx.execute<{ line: string }>(sql.raw(`fetch ${rowsAtOnce} from records`))
	let next = fetchRows()
	for (;;) {
		const { rows } = await next
		if (rows.length === 0) break
		// The database reads the next ones while these are taken. Nobody waits for them if these never are.
		next = fetchRows()
		next.catch(() => undefined)
		yield rows.map(({ line }) => `${lineAsSeen(store, line, sight)}\n`).join('')
	}
	await tx.execute(sql`close records`)
}

/** Where the lines go; resolves when there is room for more, rejects when nobody takes them any longer. */
type Take = (lines: string) => Promise<void>

type Asked = {
	/** Null for all. */
	readonly openings?: readonly string[] | null
	/** The candidates that a device may hold. */
	readonly most?: number
}

/**
 * Gives everything that a member may see, or some openings of it, of one moment, piece by piece: the next one is read when
 * the last was taken.
 */
export const takeSnapshot = (
	signed: Signed,
	{ openings = null, most = maxDeviceCandidates }: Asked,
	take: Take,
): Promise<void> =>
	inWorkspace(
		signed.workspace,
		async (tx) => {
			const all = sightOf(signed.member)
			const asked: Sight =
				openings === null ? all : new Set(openings.filter((one) => all === 'all' || all.has(one)))
			await tx.execute(forAllRows)
			const counts: Partial<Record<ExchangedStore, number>> = {}
			for (const store of exchangedStores) counts[store] = await countOf(tx, store, asked)
			const isTooMuch = (counts.candidates ?? 0) > most
			const head: SnapshotHead = {
				complete: await counterOf(tx),
				head: await headOf(tx),
				view: viewOf(all),
				openings: all === 'all' ? all : [...all],
				counts,
				...(isTooMuch && { choose: await openingsToHold(tx, asked) }),
			}
			await take(`${JSON.stringify(head)}\n`)
			for (const store of isTooMuch ? [] : exchangedStores)
				for await (const lines of linesOf(tx, store, asked)) await take(lines)
			await take('{"end":true}\n')
		},
		oneState,
	)
