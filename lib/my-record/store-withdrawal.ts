import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { lockRows, readStored } from '@/lib/exchange/server/batch/batch-state'
import { withMerged } from '@/lib/exchange/server/batch/erase'
import { asList } from '@/lib/exchange/server/statements'
import { tidy } from '@/lib/i18n/tidy'
import { clearSensitive } from '@/lib/screening/log/clear-sensitive'
import type { Candidate, SheetRecord } from '@/lib/screening/model/records'
import { sensitiveFacts } from '@/lib/screening/model/sensitive'
import { withoutWords } from '@/lib/screening/store/remembered-cells'
import { redacted, withdrawnFrom } from '@/lib/screening/store/withdraw-sensitive'
import { lockedHistoryOf } from './history-of'
import { keysOfCandidate } from './read-candidate'
import { serverDay } from './server-day'
import { storeOwnOperation } from './store-own-operation'
import type { CandidateInWorkspace } from './with-candidate'

/** All sheets, locked: any of them may remember a word from a deleted cell. */
async function readSheets(tx: Transaction): Promise<ReadonlyMap<string, SheetRecord>> {
	const { rows } = await tx.execute<{ id: string }>(sql`
		select id from team.sheets where workspace = ${tx.workspace}`)
	const records = rows.map(({ id }) => ({ store: 'sheets', key: id }) as const)
	await lockRows(tx, records)
	const sheets = [...(await readStored(tx, records)).values()] as SheetRecord[]
	return new Map(sheets.map((sheet) => [sheet.id, sheet]))
}

/** Sheets that remember a word from a deleted cell, without it: at worst its meaning is asked for again. */
function sheetsWithout(sheets: ReadonlyMap<string, SheetRecord>, before: Candidate, after: Candidate) {
	const gone = (before.cells ?? []).filter((cell, at) => cell !== '' && after.cells?.[at] !== cell)
	const texts = new Set(gone.map(tidy))
	return [...sheets.values()].flatMap((sheet) => {
		const left = withoutWords(sheet, texts)
		return left === sheet ? [] : [left]
	})
}

/** Removes sensitive answers from the candidate's correction requests. */
const clearRequests = (tx: Transaction, candidate: Candidate) =>
	tx.execute(sql`
		update team.requests set before = null, after = null
		where workspace = ${tx.workspace} and candidate in ${asList(keysOfCandidate(candidate))}
		and kind = 'correction' and about in ${asList(sensitiveFacts)}`)

/**
 * Withdraws the consent for sensitive answers, as a desk does: they are deleted for good from the record, the imported row,
 * the history and the requests. This cannot be undone.
 */
export async function storeWithdrawal(tx: Transaction, found: CandidateInWorkspace) {
	const { candidate } = found
	const sheets = await readSheets(tx)
	const keys = await withMerged(tx, keysOfCandidate(candidate))
	const { log, candidates } = await lockedHistoryOf(tx, [...keys])
	const on = serverDay()
	const after = withdrawnFrom({ sheets, today: () => on }, candidate)
	const { chunks } = await clearSensitive(log, keysOfCandidate(candidate), { candidates, sheets, on })
	await clearRequests(tx, candidate)
	return storeOwnOperation(tx, found, {
		kind: 'clear',
		sheets,
		planned: {
			put: { candidates: [after], sheets: sheetsWithout(sheets, candidate, after) },
			// The version stays, so that earlier operations can still be undone.
			hasVersions: true,
			redact: redacted,
			also: { put: { patches: chunks } },
		},
	})
}
