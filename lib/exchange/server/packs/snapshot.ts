import { type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { PoolClient } from 'pg'
import { auditHeadOf } from '@/lib/audit/note'
import { copyOut } from '@/lib/database/copy-streams'
import { inWorkspace, setLocally, type Transaction } from '@/lib/database/database'
import { maxSnapshotMilliseconds, usualDeviceCandidates } from '@/lib/limits/exchange-limits'
import { type ExchangedStore, exchangedStores, type SnapshotHead } from '../../protocol'
import { counterOf } from '../changes'
import type { SignedInMember } from '../member'
import { openingsToHold } from '../openings-to-hold'
import { planForAllRows } from '../plan-for-all-rows'
import { visibleRecord } from '../read-entries'
import { recordTables } from '../record-tables'
import { repeatableRead } from '../repeatable-read'
import { allRecords, asArray } from '../statements'
import { openingsViewOf, type VisibleOpenings, visibleOpeningsOf } from '../visible'
import { type PackSet, usablePackSet } from './pack-sets'
import { packForNext } from './pack-soon'
import { candidatesInPacks, type ListPart, readPacks } from './read-packs'

const dialect = new PgDialect()

/** The visible openings, from a setting of the transaction: a `COPY` takes no parameters. */
const seen = sql.raw(`array(select json_array_elements_text(current_setting('app.seen')::json))`)

/** Which records of a store a snapshot includes. */
function conditionOf(store: ExchangedStore, visible: VisibleOpenings): SQL {
	if (visible === 'all') return sql`true`
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
		case 'settings':
		case 'removed':
			return sql`true`
	}
}

/** The JSON of an entry that the member sees only in part. */
function visibleLine(store: ExchangedStore, line: string, visible: VisibleOpenings): string {
	const entry = JSON.parse(line)
	return JSON.stringify({ ...entry, value: visibleRecord(store, entry.value, { visible, openings: null }) })
}

async function countOf(tx: Transaction, store: ExchangedStore, visible: VisibleOpenings): Promise<number> {
	const { table, keyText } = recordTables[store]
	const changes = sql`join team.changes as c on c.workspace = ${tx.workspace} and c.store = ${store} and c.key = ${sql.raw(keyText)}`
	const { rows } = await tx.execute<{ count: string }>(sql`
		select count(*) as count from ${sql.raw(table)} as t ${visible === 'all' ? sql`` : changes}
		where t.workspace = ${tx.workspace} and ${conditionOf(store, visible)}`)
	return Number(rows[0]?.count)
}

/** The stores whose records may be sent in part. */
const seenInPart: ReadonlySet<ExchangedStore> = new Set(['candidates', 'operations', 'patches'])

/** The lines of all entries of a store, in chunks. A `COPY` costs this process a fraction of what rows do. */
async function* linesOf(
	tx: Transaction,
	client: PoolClient,
	{ store, visible }: { readonly store: ExchangedStore; readonly visible: VisibleOpenings },
): AsyncGenerator<Uint8Array> {
	const condition = conditionOf(store, visible)
	const query = allRecords(tx, store, { condition, visible: visible === 'all' ? sql`null` : seen })
	// JSON contains neither character, so each row is output unchanged.
	const options = `(format csv, delimiter E'\\x02', quote E'\\x01')`
	const pieces = copyOut(
		client,
		`copy (${dialect.sqlToQuery(query.inlineParams()).sql}) to stdout ${options}`,
	)
	if (visible === 'all' || !seenInPart.has(store)) return yield* pieces
	for await (const piece of pieces) {
		const lines = String(piece).trimEnd().split('\n')
		yield Buffer.from(lines.map((line) => `${visibleLine(store, line, visible)}\n`).join(''))
	}
}

/** A part of a snapshot. */
export type SnapshotPart = { readonly head: SnapshotHead } | ListPart | { readonly end: true }

/** Receives a part; resolves when there is room for more, rejects when the reader is gone. */
type Take = (part: SnapshotPart) => Promise<void>

type Asked = {
	/** Null for all. */
	readonly openings?: readonly string[] | null
	/** Whether the device opens packs of this format. */
	readonly hasPacks?: boolean
	/** The maximum number of candidates for a device. */
	readonly maxCandidates?: number
	/** How long the device may take for the records of one store. */
	readonly milliseconds?: number
}

/** Reads everything that is not packed, chunk by chunk: the next one is read when the last one was taken. */
async function takeRecords(
	tx: Transaction,
	client: PoolClient,
	{ visible, take }: { readonly visible: VisibleOpenings; readonly take: Take },
): Promise<void> {
	for (const store of exchangedStores)
		for await (const lines of linesOf(tx, client, { store, visible })) await take({ lines })
}

/** How many candidates are in packs, at most, or in the list. */
const countCandidates = (tx: Transaction, visible: VisibleOpenings, packs: PackSet | null) =>
	packs && visible === 'all' ? candidatesInPacks(tx, packs.change) : countOf(tx, 'candidates', visible)

/**
 * Reads everything that a member may see, or some openings of it, as of one moment, part by part. Where the list is packed
 * and the device opens packs, the moment is that of the packs: the device asks for what has changed since.
 */
export async function takeSnapshot(
	signed: SignedInMember,
	{
		openings = null,
		hasPacks = false,
		maxCandidates = usualDeviceCandidates,
		milliseconds = maxSnapshotMilliseconds,
	}: Asked,
	take: Take,
): Promise<void> {
	const { workspace, member } = signed
	const all = visibleOpeningsOf(member)
	const visible: VisibleOpenings =
		openings === null ? all : new Set(openings.filter((one) => all === 'all' || all.has(one)))
	const packs = await inWorkspace(
		workspace,
		async (tx, client) => {
			await setLocally(tx, {
				...planForAllRows,
				// The statement runs as long as the reader takes.
				statement_timeout: `${milliseconds}`,
				'app.seen': JSON.stringify(asArray(visible)),
			})
			const found = hasPacks ? await usablePackSet(tx) : null
			const candidates = await countCandidates(tx, visible, found)
			const isTooMuch = candidates > maxCandidates
			const head: SnapshotHead = {
				complete: found?.change ?? (await counterOf(tx)),
				head: await auditHeadOf(tx),
				view: openingsViewOf(all),
				openings: all === 'all' ? all : [...all],
				counts: { candidates },
				...(isTooMuch && { choose: await openingsToHold(tx, visible) }),
			}
			await take({ head })
			if (!isTooMuch && !found) await takeRecords(tx, client, { visible, take })
			if (!found) packForNext(workspace, candidates)
			return isTooMuch ? null : found
		},
		repeatableRead,
	)
	if (packs)
		for await (const part of readPacks(workspace, { change: packs.change, visible })) await take(part)
	await take({ end: true })
}
