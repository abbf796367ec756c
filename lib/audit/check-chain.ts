import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { entryHash, genesisHash } from './entry-hash'
import type { Head } from './note'

type Row = {
	readonly workspace: string
	readonly number: string
	readonly at: string
	readonly actor: string | null
	readonly kind: string
	readonly about: string
	readonly change: string | null
	readonly hashes: Buffer | null
	readonly previous: Buffer
	readonly hash: Buffer
}

/** The number of entries read at once. */
const atOnce = 500

async function* entriesOf(tx: Transaction): AsyncGenerator<Row> {
	for (let last = -1; ; ) {
		const { rows } = await tx.execute<Row>(sql`
			select workspace, number, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor, kind,
				about::text as about, change, hashes, previous, hash
			from team.audit where workspace = ${tx.workspace} and number > ${last} order by number limit ${atOnce}`)
		yield* rows
		if (rows.length < atOnce) return
		last = Number(rows.at(-1)?.number)
	}
}

/** What is wrong with a chain, and the first entry affected. */
export type ChainFault = {
	readonly number: number
	/**
	 * `gap`: an entry is missing. `changed`: an entry was changed, or the one before it. `head`: the entry that a device or
	 * a log has kept is missing or different.
	 */
	readonly why: 'gap' | 'changed' | 'head'
}

/**
 * Verifies the chain of a transaction's workspace.
 * @param kept the newest entry kept elsewhere: without one, a chain that was cut or rewritten looks unbroken
 */
export async function checkChain(tx: Transaction, kept: Head | null = null): Promise<ChainFault | null> {
	let previous: Buffer = genesisHash
	let number = 0
	let isKeptThere = kept === null || kept.number === 0
	for await (const row of entriesOf(tx)) {
		number++
		if (Number(row.number) !== number) return { number, why: 'gap' }
		const hash = entryHash({ ...row, number, change: row.change === null ? null : Number(row.change) })
		if (!row.previous.equals(previous) || !row.hash.equals(hash)) return { number, why: 'changed' }
		if (kept?.number === number) {
			if (hash.toString('hex') !== kept.hash) return { number, why: 'head' }
			isKeptThere = true
		}
		previous = hash
	}
	return isKeptThere ? null : { number: kept?.number ?? 0, why: 'head' }
}
