import { setImmediate } from 'node:timers/promises'
import { auditHeadOf } from '@/lib/audit/note'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import type { Batch, BatchAnswer } from '@/lib/exchange/protocol'
import { type RecordAddress, recordName } from '@/lib/exchange/record-name'
import { maxEditEntries } from '@/lib/limits/exchange-limits'
import type { PatchChunk } from '@/lib/screening/model/operations'
import type { Candidate } from '@/lib/screening/model/records'
import { counterOf } from '../changes'
import type { Author, SignedInMember } from '../member'
import { forgetInPacks } from '../packs/drop-records'
import { packOnceAtRest } from '../packs/pack-soon'
import { raiseCounter } from '../raise-counter'
import { createTurns } from '../turns'
import { readView } from '../view/read-view'
import { growing } from '../view/view'
import { withRetries } from '../with-retries'
import { answerTo } from './answer-to'
import { type BatchReceipt, claimBatch, keepOutcome } from './batch-claim'
import { readBatchState } from './batch-state'
import { type ClockLimits, clockLimits } from './clock'
import { eraseCandidates } from './erase'
import { journalReturns } from './journal-returns'
import { type BatchContext, type JudgedEntry, judgeBatch } from './judge-batch'
import { keepWhatIsInUse } from './keep-in-use'
import { readKnownDays } from './known-days'
import { type PreparedEntry, prepareEntry } from './prepare-entry'
import { newlyMerged, readReferences } from './references'
import { extendOperations, giveMerged, removeChunksOf, removeDecisionsOf, showNewRoles } from './side-effects'
import { signBatch } from './sign-batch'
import { erasedBy, isForgetting, isPut, isRemoval } from './verdicts'
import { putRecords, removeAll } from './write-batch'
import { openingsAfter, putOf, writtenBy } from './written-by'

/** Removes what belongs to removed records. */
async function removeDependents(
	tx: Transaction,
	judged: readonly JudgedEntry[],
): Promise<readonly RecordAddress[]> {
	const leaving = (store: JudgedEntry['store']) =>
		judged.filter((entry) => entry.store === store && isRemoval(entry)).map(({ key }) => key)
	return [
		...(await removeDecisionsOf(tx, 'role', leaving('roles'))),
		...(await removeDecisionsOf(tx, 'candidate', leaving('candidates'))),
		...(await removeChunksOf(tx, leaving('operations'))),
	]
}

/** The records that candidates newly hold, by the candidate's key. */
const mergesIn = (puts: readonly JudgedEntry[], { state }: BatchContext) =>
	puts.flatMap((entry) => {
		if (entry.store !== 'candidates') return []
		const stored = state.stored.get(recordName(entry)) as Candidate | undefined
		return newlyMerged(entry.value as Candidate, stored).map((from) => ({ from, into: entry.key }))
	})

/** Writes what was not refused; returns what else was affected. */
async function write(
	tx: Transaction,
	judged: readonly JudgedEntry[],
	known: BatchContext,
): Promise<readonly RecordAddress[]> {
	const { member, workspace } = known.signed
	const puts = judged.filter(isPut)
	const openingsOf = openingsAfter(judged, known)
	const putFor = new Map(puts.map((entry) => [entry, putOf(entry, known, openingsOf)]))
	await putRecords(tx, [...putFor.values()], member.id)
	await giveMerged(tx, mergesIn(puts, known))
	const chunks = puts.flatMap(({ store, value }) => (store === 'patches' ? [value as PatchChunk] : []))
	const extended =
		known.view === 'all'
			? []
			: await extendOperations(tx, [...new Set(chunks.map(({ operation }) => operation))])
	const erased = await eraseCandidates(tx, workspace, erasedBy(judged))
	const touched = [...extended, ...erased, ...(await removeDependents(tx, judged))]
	await removeAll(tx, judged.filter(isRemoval))
	const newRoles = puts.flatMap((entry) =>
		entry.store === 'roles' && putFor.get(entry)?.isNew ? [entry.key] : [],
	)
	await showNewRoles(tx, newRoles, known.signed)
	return touched
}

const countBy = (made: readonly JudgedEntry[]) => {
	const counts: Record<string, number> = {}
	for (const { store, verdict } of made)
		if (!('refused' in verdict) && verdict.value !== undefined) counts[store] = (counts[store] ?? 0) + 1
	return counts
}

function outcomeOf(made: readonly JudgedEntry[], known: BatchContext, change: number): BatchReceipt {
	const refused: Record<number, BatchReceipt['refused'][number]> = {}
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
	readonly prepared: readonly PreparedEntry[]
	readonly now: ClockLimits
	readonly isBroughtIn?: boolean
}

async function readKnown(
	tx: Transaction,
	{ signed, prepared, now, isBroughtIn = false }: Storing,
): Promise<BatchContext> {
	const view = growing(await readView(tx, signed.member))
	const state = await readBatchState(tx, prepared)
	const { stored } = state
	const references = await readReferences(tx, prepared, { stored, view })
	const knownDays = await readKnownDays(tx, prepared, { stored, now })
	return { signed, view, state, references, knownDays, now, isBroughtIn }
}

/** Stores the entries that may be stored; after it, nothing but their outcome may be written in the transaction. */
export async function storeEntries(tx: Transaction, storing: Storing) {
	const { signed, prepared } = storing
	const known = await readKnown(tx, storing)
	const judged = await keepWhatIsInUse(tx, judgeBatch(prepared, known))
	const made = await signBatch(tx, judged, known)
	const touched = await write(tx, made, known)
	await journalReturns(signed.workspace, made, known.state)
	const written = await writtenBy(tx, made, touched, known)
	if (isForgetting(made, known.state))
		await forgetInPacks(
			tx,
			written.filter(({ isNew }) => !isNew),
		)
	const kind = erasedBy(made).length > 0 ? 'erased' : known.isBroughtIn ? 'brought-in' : 'changed'
	const about = { device: signed.device.slot, ...countBy(made) }
	const noted = { actor: signed.member.id, kind, about }
	const raised = written.length > 0 ? await raiseCounter(tx, written, noted) : null
	return { outcome: outcomeOf(made, known, raised?.complete ?? 0), ...(raised ?? (await currentHead(tx))) }
}

/** The last change and the newest audit entry, when neither is being written. */
const currentHead = async (tx: Transaction) => ({
	complete: await counterOf(tx),
	head: await auditHeadOf(tx),
})

type Applying = Pick<Storing, 'prepared' | 'now'> & { readonly batch: Batch }

async function applyInTransaction(
	tx: Transaction,
	signed: SignedInMember,
	{ batch, prepared, now }: Applying,
) {
	const before = await claimBatch(tx, signed, { batch, prepared })
	if (before) return answerTo(tx, signed, batch, { outcome: before, ...(await currentHead(tx)) })
	const told = await storeEntries(tx, { signed, prepared, now, isBroughtIn: batch.isBroughtIn === true })
	await keepOutcome(tx, batch, told.outcome)
	return answerTo(tx, signed, batch, told)
}

const inTurn = createTurns()

/** Entries that are checked in one go. */
const preparedAtOnce = 100

/**
 * Stores a batch of a signed-in member, as specified in the protocol.
 * @throws BatchIdTaken if another batch was stored under its id
 */
export async function applyBatch(
	signed: SignedInMember,
	batch: Batch,
	time = Date.now(),
): Promise<BatchAnswer> {
	const now = clockLimits(time)
	const prepared: PreparedEntry[] = []
	for (const entry of batch.entries) {
		prepared.push(prepareEntry(entry, now))
		// Lets other requests have their turn.
		if (prepared.length % preparedAtOnce === 0) await setImmediate()
	}
	const store = () =>
		withRetries(() =>
			inWorkspace(signed.workspace, (tx) => applyInTransaction(tx, signed, { batch, prepared, now })),
		)
	// Two large ones at once would make everybody else's edits wait for both.
	const answer = await (prepared.length > maxEditEntries ? inTurn(signed.workspace, store) : store())
	packOnceAtRest(signed.workspace, batch.entries.length)
	return answer
}
