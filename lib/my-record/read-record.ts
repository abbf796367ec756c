import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import type { ExchangedRecords, ExchangedStore, SharedSettings } from '@/lib/exchange/protocol'
import { asList, readRecords } from '@/lib/exchange/server/statements'
import { decisionKey } from '@/lib/screening/database/record-store'
import { withAge } from '@/lib/screening/model/age'
import { ownRulesOf } from '@/lib/screening/model/own-parameters'
import { type Candidate, type Decision, defaultSettings } from '@/lib/screening/model/records'
import type { MyReader, MyRecord } from '@/lib/team-api/routes/my-record'
import { consentsOf } from './parts/consents-of'
import { myAnswersOf } from './parts/my-answers-of'
import { decisionsOf, documentsOf, myOpeningsOf, notesOf, personOf, rowOf } from './parts/parts-of'
import { endOfRecord } from './parts/record-end'
import { keysOfCandidate } from './read-candidate'
import { readRequests } from './read-requests'
import { serverDay } from './server-day'

async function recordsOf<N extends ExchangedStore>(
	tx: Transaction,
	store: N,
	keys: readonly string[],
): Promise<readonly ExchangedRecords[N][]> {
	return (await readRecords(tx, store, keys)).map(({ value }) => JSON.parse(value))
}

/** The openings for which a candidate is considered. */
async function readOpenings(tx: Transaction, { roles }: Candidate) {
	if (roles !== 'all') return recordsOf(tx, 'roles', roles)
	const { rows } = await tx.execute<{ id: string }>(sql`
		select id from team.openings where workspace = ${tx.workspace} order by id`)
	return recordsOf(
		tx,
		'roles',
		rows.map(({ id }) => id),
	)
}

async function readDecisions(tx: Transaction, { key }: Candidate): Promise<readonly Decision[]> {
	const { rows } = await tx.execute<{ role: string }>(sql`
		select role from team.decisions where workspace = ${tx.workspace} and candidate = ${key} order by "on" desc, role`)
	const decisions = await recordsOf(
		tx,
		'decisions',
		rows.map(({ role }) => decisionKey(role, key)),
	)
	return decisions.toSorted((a, b) => (a.on < b.on ? 1 : -1))
}

/** The members and programs that have read the record, most recent first. */
async function readReaders(tx: Transaction, keys: readonly string[]): Promise<readonly MyReader[]> {
	const { rows } = await tx.execute<MyReader>(sql`
		select m.name, max(r."on")::text as last from team.reads as r
		join team.members as m on m.workspace = ${tx.workspace} and m.member = r.member
		where r.workspace = ${tx.workspace} and r.candidate in ${asList(keys)}
		group by m.member, m.name
		union all
		select p.name, max(r."on")::text as last from team.program_reads as r
		join team.programs as p on p.workspace = ${tx.workspace} and p.program = r.program
		where r.workspace = ${tx.workspace} and r.candidate in ${asList(keys)}
		group by p.name
		order by last desc, name`)
	return rows
}

/** The settings of a workspace, and its name. */
async function readSettings(tx: Transaction) {
	const [settings] = await recordsOf(tx, 'settings', ['settings'])
	const { rows } = await tx.execute<{ name: string }>(sql`
		select name from team.workspaces where workspace = ${tx.workspace}`)
	const shared: SharedSettings = settings ?? { keptDays: defaultSettings.keptDays, erasures: [] }
	return {
		keptDays: shared.keptDays,
		company: shared.company || (rows[0]?.name ?? ''),
		contact: shared.contact || null,
		rules: ownRulesOf(shared),
	}
}

/** Everything stored about a candidate, as shown on their own page. */
export async function readRecord(tx: Transaction, stored: Candidate): Promise<MyRecord> {
	const today = serverDay()
	const candidate = withAge(stored, today)
	const { source, roles } = candidate
	const openings = await readOpenings(tx, candidate)
	const decisions = await readDecisions(tx, candidate)
	const { company, contact, keptDays, rules } = await readSettings(tx)
	const [sheet] = source.kind === 'sheet' ? await recordsOf(tx, 'sheets', [source.sheet]) : []
	const requests = await readRequests(tx, keysOfCandidate(candidate))
	const names = new Map(
		(roles === 'all'
			? openings
			: await recordsOf(
					tx,
					'roles',
					decisions.map(({ role }) => role),
				)
		).map(({ id, name }) => [id, name]),
	)
	return {
		today,
		company,
		contact,
		parameters: rules.values,
		versions: rules.versions,
		candidate: personOf(candidate),
		openings: myOpeningsOf(candidate, openings),
		decisions: decisionsOf(decisions, names),
		answers: myAnswersOf(candidate, sheet ?? null),
		row: rowOf(candidate, sheet ?? null),
		notes: notesOf(candidate),
		documents: documentsOf(candidate),
		consents: consentsOf(candidate, requests),
		isSensitiveWithdrawn: candidate.withdrawn !== undefined,
		end: endOfRecord(candidate, decisions, keptDays),
		requests,
		readers: await readReaders(tx, keysOfCandidate(candidate)),
	}
}
