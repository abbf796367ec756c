import { setImmediate } from 'node:timers/promises'
import { headOf } from '@/lib/audit/note'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import type { Batch, BatchAnswer } from '@/lib/exchange/protocol'
import type { Removed } from '@/lib/screening/model/removed'
import { counterOf } from '../changes'
import type { Author, Signed } from '../member'
import { raiseCounter } from '../raise-counter'
import { visibleOpeningsOf } from '../visible'
import { withRetries } from '../with-retries'
import { answerTo } from './answer-to'
import { claimBatch, keepOutcome, type Outcome } from './batch-claim'
import { readState } from './batch-state'
import { clockLimits } from './clock'
import { eraseCandidates } from './erase'
import { journalReturns } from './journal-returns'
import { type Judged, judgeBatch, type Known } from './judge-batch'
import { type Prepared, prepare } from './prepare'
import { readReferences } from './references'
import { removeChunksOf, removeDecisionsOf, rolesInUse, showNewRoles, type Touched } from './side-effects'
import { signBatch } from './sign-batch'
import { putRecords, removeAll } from './write-batch'
import { openingsAfter, putOf, writtenBy } from './written-by'

const isPut = ({ verdict }: Judged) =>
	'value' in verdict && verdict.value !== null && verdict.value !== undefined
const isRemoval = ({ verdict }: Judged) => 'value' in verdict && verdict.value === null

const refuseStale = (entry: Judged): Judged => ({ ...entry, verdict: { refused: 'stale' } })

/** Openings for which somebody is still considered are not removed. */
async function keepRolesInUse(tx: Transaction, judged: readonly Judged[]): Promise<readonly Judged[]> {
	const leaving = judged.filter((entry) => entry.store === 'roles' && isRemoval(entry)).map(({ key }) => key)
	if (leaving.length === 0) return judged
	const changing = judged.filter((entry) => entry.store === 'candidates' && !('refused' in entry.verdict))
	const keys = changing.map(({ key }) => key)
	const used = new Set(await rolesInUse(tx, leaving, keys))
	for (const { verdict } of changing) {
		const { roles } = ('value' in verdict && (verdict.value as { roles?: 'all' | string[] } | null)) || {}
		for (const role of roles === 'all' ? [] : (roles ?? [])) used.add(role)
	}
	return judged.map((entry) =>
		entry.store === 'roles' && isRemoval(entry) && used.has(entry.key) ? refuseStale(entry) : entry,
	)
}

/** Removes what belongs to removed records. */
async function removeDependents(tx: Transaction, judged: readonly Judged[]): Promise<readonly Touched[]> {
	const leaving = (store: Judged['store']) =>
		judged.filter((entry) => entry.store === store && isRemoval(entry)).map(({ key }) => key)
	return [
		...(await removeDecisionsOf(tx, 'role', leaving('roles'))),
		...(await removeDecisionsOf(tx, 'candidate', leaving('candidates'))),
		...(await removeChunksOf(tx, leaving('operations'))),
	]
}

/** The people whom a batch deletes for good. */
const erasedBy = (judged: readonly Judged[]): readonly Removed[] =>
	judged.flatMap((entry) => {
		const { verdict } = entry
		if (entry.store !== 'removed' || !isPut(entry) || !('value' in verdict)) return []
		const removed = verdict.value as Removed
		return removed.lifted === undefined ? [removed] : []
	})

/** Writes what was not refused; returns what else was affected. */
async function write(tx: Transaction, judged: readonly Judged[], known: Known): Promise<readonly Touched[]> {
	const { member, workspace } = known.signed
	const puts = judged.filter(isPut)
	const openingsOf = openingsAfter(judged, known)
	const putFor = new Map(puts.map((entry) => [entry, putOf(entry, known, openingsOf)]))
	await putRecords(tx, [...putFor.values()], member.id)
	const touched = [
		...(await eraseCandidates(tx, workspace, erasedBy(judged))),
		...(await removeDependents(tx, judged)),
	]
	await removeAll(tx, judged.filter(isRemoval))
	const newRoles = puts.flatMap((entry) =>
		entry.store === 'roles' && putFor.get(entry)?.isNew ? [entry.key] : [],
	)
	await showNewRoles(tx, newRoles, known.signed)
	return touched
}

const countBy = (made: readonly Judged[]) => {
	const counts: Record<string, number> = {}
	for (const { store, verdict } of made)
		if (!('refused' in verdict) && verdict.value !== undefined) counts[store] = (counts[store] ?? 0) + 1
	return counts
}

function outcomeOf(made: readonly Judged[], known: Known, change: number): Outcome {
	const refused: Record<number, Outcome['refused'][number]> = {}
	const idle: Record<number, number> = {}
	const set: number[] = []
	for (const [at, entry] of made.entries()) {
		const { verdict } = entry
		if ('refused' in verdict) refused[at] = verdict.refused
		else if (verdict.value === undefined)
			idle[at] = known.state.rows.get(`${entry.store} ${entry.key}`)?.change ?? 0
		else if (verdict.value !== null && !entry.isAsSent) set.push(at)
	}
	return { change, refused, set, idle }
}

type Storing = {
	readonly signed: Author
	readonly prepared: readonly Prepared[]
	readonly isBroughtIn?: boolean
}

/** Stores the entries that may be stored; after it, nothing but their outcome may be written in the transaction. */
export async function storeEntries(tx: Transaction, { signed, prepared, isBroughtIn = false }: Storing) {
	const visible = visibleOpeningsOf(signed.member)
	const known: Known = {
		signed,
		visible: visible === 'all' ? visible : new Set(visible),
		state: await readState(tx, prepared),
		references: await readReferences(tx, prepared),
		isBroughtIn,
	}
	const judged = await keepRolesInUse(tx, judgeBatch(prepared, known))
	const made = await signBatch(tx, judged, known)
	const touched = await write(tx, made, known)
	await journalReturns(signed.workspace, made, known.state)
	const written = await writtenBy(tx, made, touched, known)
	const kind = erasedBy(made).length > 0 ? 'erased' : known.isBroughtIn ? 'brought-in' : 'changed'
	const about = { device: signed.device.slot, ...countBy(made) }
	const noted = { actor: signed.member.id, kind, about }
	const raised = written.length > 0 ? await raiseCounter(tx, written, noted) : null
	return { outcome: outcomeOf(made, known, raised?.complete ?? 0), ...(raised ?? (await currentHead(tx))) }
}

/** The last change and the newest audit entry, when neither is being written. */
const currentHead = async (tx: Transaction) => ({ complete: await counterOf(tx), head: await headOf(tx) })

async function applyInTransaction(
	tx: Transaction,
	signed: Signed,
	batch: Batch,
	prepared: readonly Prepared[],
) {
	const before = await claimBatch(tx, signed, { batch, prepared })
	if (before) return answerTo(tx, signed, batch, { outcome: before, ...(await currentHead(tx)) })
	const told = await storeEntries(tx, { signed, prepared, isBroughtIn: batch.isBroughtIn === true })
	await keepOutcome(tx, batch, told.outcome)
	return answerTo(tx, signed, batch, told)
}

/** Entries that are checked in one go. */
const preparedAtOnce = 100

/**
 * Stores a batch of a signed-in member, as specified in the protocol.
 * @throws BatchIdTaken if another batch was stored under its id
 */
export async function applyBatch(signed: Signed, batch: Batch, time = Date.now()): Promise<BatchAnswer> {
	const now = clockLimits(time)
	const prepared: Prepared[] = []
	for (const entry of batch.entries) {
		prepared.push(prepare(entry, now))
		// Lets other requests have their turn.
		if (prepared.length % preparedAtOnce === 0) await setImmediate()
	}
	return withRetries(() =>
		inWorkspace(signed.workspace, (tx) => applyInTransaction(tx, signed, batch, prepared)),
	)
}
