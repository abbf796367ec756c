import { type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { PoolClient } from 'pg'
import { auditHeadOf } from '@/lib/audit/note'
import { copyOut } from '@/lib/database/copy-streams'
import { inWorkspace, setLocally, type Transaction } from '@/lib/database/database'
import { maxSnapshotMilliseconds, usualDeviceCandidates } from '@/lib/limits/exchange-limits'
import { type ExchangedStore, loadOrder, type SnapshotHead } from '../../protocol'
import { counterOf } from '../changes'
import { lastSequence } from '../last-sequence'
import type { SignedInMember } from '../member'
import { openingsToHold } from '../openings-to-hold'
import { planForAllRows } from '../plan-for-all-rows'
import { visibleRecord } from '../read-entries'
import { recordTables } from '../record-tables'
import { repeatableRead } from '../repeatable-read'
import { allRecords } from '../statements'
import { readView } from '../view/read-view'
import { textOfView } from '../view/text-of-view'
import { type MemberView, openingsKnown, wholeOf } from '../view/view'
import { asArray } from '../view/visible'
import { type PackSet, usablePackSet } from './pack-sets'
import { packForNext } from './pack-soon'
import { countPacks, isInPacks, type ListPart, readPacks } from './read-packs'

const dialect = new PgDialect()

// What is seen, from a setting of the transaction: a `COPY` takes no parameters.
const seen = sql.raw(`array(select json_array_elements_text(current_setting('app.seen')::json->'whole'))`)
const given = sql.raw(`array(select json_array_elements_text(current_setting('app.seen')::json->'given'))`)

/** A view as that setting has it. */
const settingOf = (view: MemberView) =>
	JSON.stringify({
		whole: asArray(wholeOf(view)) ?? [],
		given: view === 'all' ? [] : [...view.given.keys()],
		beside:
			view === 'all' ? {} : Object.fromEntries([...view.beside].map(([store, keys]) => [store, [...keys]])),
	})

/** Which records of a store are seen by whole openings. */
function ofWhole(store: ExchangedStore): SQL {
	switch (store) {
		case 'roles':
			return sql`t.id = any(${seen})`
		case 'decisions':
			return sql`t.role = any(${seen})`
		case 'candidates':
		case 'operations':
			return sql`(t.roles is null and cardinality(${seen}) > 0 or t.roles && ${seen})`
		case 'sheets':
		case 'patches':
			return sql`(c.openings is null and cardinality(${seen}) > 0 or c.openings && ${seen})`
		case 'settings':
			return sql`true`
		case 'removed':
			return sql`cardinality(${seen}) > 0`
	}
}

/** Which records of a store a snapshot includes. */
function conditionOf(store: ExchangedStore, view: MemberView): SQL {
	if (view === 'all' || view.whole === 'all') return sql`true`
	if (!view.beside.has(store)) return ofWhole(store)
	const key = sql.raw(recordTables[store].keyText)
	const beside = sql.raw(
		`(select json_array_elements_text(current_setting('app.seen')::json->'beside'->'${store}'))`,
	)
	return sql`(${ofWhole(store)} or ${key} in ${beside})`
}

/** The JSON of an entry that the member sees only in part. */
function visibleLine(store: ExchangedStore, line: string, view: MemberView): string {
	const entry = JSON.parse(line)
	const value = visibleRecord({ store, key: entry.key }, entry.value, {
		view,
		openings: [...openingsSeen(view)],
	})
	return JSON.stringify({ ...entry, value })
}

/** The openings by which a record is seen of which it is known that it is. */
const openingsSeen = (view: MemberView): readonly string[] => asArray(wholeOf(view)) ?? []

async function countOf(tx: Transaction, store: ExchangedStore, view: MemberView): Promise<number> {
	const { table, keyText } = recordTables[store]
	const changes = sql`join team.changes as c on c.workspace = ${tx.workspace} and c.store = ${store} and c.key = ${sql.raw(keyText)}`
	const { rows } = await tx.execute<{ count: string }>(sql`
		select count(*) as count from ${sql.raw(table)} as t ${view === 'all' ? sql`` : changes}
		where t.workspace = ${tx.workspace} and ${conditionOf(store, view)}`)
	return Number(rows[0]?.count)
}

/** The stores whose records may be sent in part. */
const seenInPart: ReadonlySet<ExchangedStore> = new Set(['candidates', 'decisions', 'operations', 'patches'])

/** The lines of all entries of a store, in chunks. A `COPY` costs this process a fraction of what rows do. */
async function* linesOf(
	tx: Transaction,
	client: PoolClient,
	{ store, view }: { readonly store: ExchangedStore; readonly view: MemberView },
): AsyncGenerator<Uint8Array> {
	const condition = conditionOf(store, view)
	const visible = wholeOf(view) === 'all' ? sql`null` : seen
	const query = allRecords(tx, store, { condition, visible, given })
	// JSON contains neither character, so each row is output unchanged.
	const options = `(format csv, delimiter E'\\x02', quote E'\\x01')`
	const pieces = copyOut(
		client,
		`copy (${dialect.sqlToQuery(query.inlineParams()).sql}) to stdout ${options}`,
	)
	if (view === 'all' || !seenInPart.has(store)) return yield* pieces
	for await (const piece of pieces) {
		const lines = String(piece).trimEnd().split('\n')
		yield Buffer.from(lines.map((line) => `${visibleLine(store, line, view)}\n`).join(''))
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
	{ view, take }: { readonly view: MemberView; readonly take: Take },
): Promise<void> {
	for (const store of loadOrder)
		for await (const lines of linesOf(tx, client, { store, view })) await take({ lines })
}

/** How many candidates are in packs, at most, or in the list, and how many packs come before them. */
async function countsOf(tx: Transaction, view: MemberView, packs: PackSet | null) {
	if (!packs) return { candidates: await countOf(tx, 'candidates', view) }
	const { early, candidates, isExact } = await countPacks(tx, packs.change, wholeOf(view))
	return { early, candidates: isExact ? candidates : await countOf(tx, 'candidates', view) }
}

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
	const held = openings?.filter((one) => member.openings === 'all' || member.openings.includes(one))
	const packs = await inWorkspace(
		workspace,
		async (tx, client) => {
			const all = await readView(tx, member)
			const view = held ? await readView(tx, { ...member, openings: held }) : all
			const known = openingsKnown(all)
			await setLocally(tx, {
				...planForAllRows,
				// The statement runs as long as the reader takes.
				statement_timeout: `${milliseconds}`,
				'app.seen': settingOf(view),
			})
			const found = hasPacks && isInPacks(view) ? await usablePackSet(tx) : null
			const { candidates, early } = await countsOf(tx, view, found)
			const isTooMuch = candidates > maxCandidates
			const head: SnapshotHead = {
				complete: found?.change ?? (await counterOf(tx)),
				head: await auditHeadOf(tx),
				view: textOfView(all),
				openings: known === 'all' ? known : [...known],
				counts: { candidates },
				sequence: await lastSequence(tx),
				...(early !== undefined && { early }),
				...(isTooMuch && { choose: await openingsToHold(tx, wholeOf(view)) }),
			}
			await take({ head })
			if (!isTooMuch && !found) await takeRecords(tx, client, { view, take })
			if (!found && isInPacks(view)) packForNext(workspace, candidates)
			return isTooMuch || !found ? null : { change: found.change, view }
		},
		repeatableRead,
	)
	if (packs) for await (const part of readPacks(workspace, packs)) await take(part)
	await take({ end: true })
}
