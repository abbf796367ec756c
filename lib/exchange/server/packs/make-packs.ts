import { setImmediate } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { PoolClient } from 'pg'
import { copyOut } from '@/lib/database/copy-streams'
import { inWorkspace, setLocally, type Transaction } from '@/lib/database/database'
import { packFormat } from '@/lib/exchange/pack'
import { type ExchangedStore, earlyStores, loadOrder } from '@/lib/exchange/protocol'
import { maxChangedWhilePacking, maxSnapshotMilliseconds } from '@/lib/limits/exchange-limits'
import { packed, type packingResults } from '@/lib/metrics/events.mjs'
import { counterOf } from '../changes'
import { planForAllRows } from '../plan-for-all-rows'
import { repeatableRead } from '../repeatable-read'
import { recordsToPack } from '../statements'
import { packOf } from './compress'
import { dropRecords, type RecordToDrop } from './drop-records'
import { type FilledPack, packFiller, type RecordToPack } from './fill-packs'
import { lockPacking, lockPacks } from './locks'
import { isPackingDue } from './pack-sets'

const dialect = new PgDialect()

/** Neither character is in JSON or in a key, so columns are given as they are. */
const separator = '\u0002'
const format = `(format csv, delimiter E'\\x02', quote E'\\x01')`

/** All records of a workspace as of one moment, some hundred of one store at a time, in the order in which devices load them. */
async function* recordsOf(tx: Transaction, client: PoolClient): AsyncGenerator<readonly RecordToPack[]> {
	for (const store of loadOrder) {
		const query = dialect.sqlToQuery(recordsToPack(tx, store).inlineParams()).sql
		for await (const piece of copyOut(client, `copy (${query}) to stdout ${format}`)) {
			yield String(piece)
				.trimEnd()
				.split('\n')
				.map((row): RecordToPack => {
					const [change = '', openings = '', whole, key = '', text = ''] = row.split(separator)
					return { store, key, change, openings: JSON.parse(openings), isSeenWhole: whole === 't', text }
				})
			// Lets requests have their turn.
			await setImmediate()
		}
	}
}

/** Which packs a store is in: candidates are in packs of their own, and so is what a device has before it shows them. */
type Part = 'early' | 'candidates' | 'late'
const partOf = (store: ExchangedStore): Part =>
	store === 'candidates' ? 'candidates' : earlyStores.some((one) => one === store) ? 'early' : 'late'

/** Stores packs of everything as of one moment; returns the number of its last change. */
async function storePacks(
	tx: Transaction,
	{ reading, client }: { readonly reading: Transaction; readonly client: PoolClient },
): Promise<number> {
	// A statement may take as long as the work between its rows.
	await setLocally(reading, { ...planForAllRows, statement_timeout: `${maxSnapshotMilliseconds}` })
	const change = await counterOf(reading)
	await tx.execute(sql`
		insert into team.pack_sets (workspace, change, format, records)
		values (${tx.workspace}, ${change}, ${packFormat}, 0)`)
	const filler = packFiller()
	let place = 0
	let records = 0
	async function store(packs: readonly FilledPack[]) {
		for (const { opening, candidates, first, last, ...pack } of packs) {
			const data = await packOf(pack.records)
			await tx.execute(sql`
				insert into team.packs (workspace, change, place, opening, first, last, records, candidates, data)
				values (${tx.workspace}, ${change}, ${place++}, ${opening}, ${first}, ${last}, ${pack.records.length},
					${candidates}, ${data})`)
			records += pack.records.length
		}
	}
	let part: Part | null = null
	for await (const some of recordsOf(reading, client)) {
		const next: Part | null = some[0] ? partOf(some[0].store) : part
		if (next !== part) await store(filler.finishAll())
		part = next
		await store(some.flatMap(filler.add))
	}
	await store(filler.finishAll())
	await tx.execute(sql`
		update team.pack_sets set records = ${records} where workspace = ${tx.workspace} and change = ${change}`)
	return change
}

/** The records that have changed since; null if they are more than are taken out of packs. */
async function changedSince(tx: Transaction, change: number): Promise<readonly RecordToDrop[] | null> {
	const { rows } = await tx.execute<RecordToDrop>(sql`
		select store, key, openings from team.changes
		where workspace = ${tx.workspace} and change > ${change} limit ${maxChangedWhilePacking + 1}`)
	return rows.length > maxChangedWhilePacking ? null : rows
}

/** Thrown to give up packs of a list of which too much changed while they were made. */
class TooMuchChanged extends Error {}

/** Makes packs of everything in a workspace, and deletes older ones but for those before. */
async function makePacks(tx: Transaction): Promise<void> {
	const change = await inWorkspace(
		tx.workspace,
		(reading, client) => storePacks(tx, { reading, client }),
		repeatableRead,
	)
	await lockPacks(tx)
	const changed = await changedSince(tx, change)
	if (!changed) throw new TooMuchChanged()
	await dropRecords(tx, changed)
	// Whoever loads the ones before can go on.
	await tx.execute(sql`
		delete from team.pack_sets where workspace = ${tx.workspace} and change < (
			select max(s.change) from team.pack_sets as s where s.workspace = ${tx.workspace} and s.change < ${change})`)
}

/** How packing has ended; none: it was not due, or another server does it. */
type Packing = 'made' | 'given-up' | 'none'

const packIfDue = (workspace: string, isDue: typeof isPackingDue): Promise<Packing> =>
	inWorkspace(workspace, async (tx): Promise<Packing> => {
		if (!(await lockPacking(tx)) || !(await isDue(tx))) return 'none'
		await makePacks(tx)
		return 'made'
	}).catch((error: unknown) => {
		if (error instanceof TooMuchChanged) return 'given-up'
		throw error
	})

/**
 * Packs a workspace's records, if that is due and no server does it already. What changes meanwhile is in none of the packs,
 * so that they hold nothing that was deleted while they were made.
 * @returns whether there are new packs
 */
export async function packWorkspace(workspace: string, isDue = isPackingDue): Promise<boolean> {
	const start = performance.now()
	const tell = (result: (typeof packingResults)[number]) =>
		packed.publish({ result, seconds: (performance.now() - start) / 1000 })
	try {
		const result = await packIfDue(workspace, isDue)
		if (result !== 'none') tell(result)
		return result === 'made'
	} catch (error) {
		tell('failed')
		throw error
	}
}
