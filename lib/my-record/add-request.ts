import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { requests } from '@/lib/database/schema/my-record'
import { daysLater } from '@/lib/day/days-later'
import { asList } from '@/lib/exchange/server/statements'
import { answerDays, maxOpenRequests, maxRequestsOfCandidate } from '@/lib/limits/record-limits'
import type { RequestKind } from '@/lib/team-api/routes/my-record'
import { keysOfCandidate } from './read-candidate'
import { serverDay } from './server-day'
import type { CandidateInWorkspace } from './with-candidate'

type NewRequest = {
	readonly kind: RequestKind
	readonly words?: string | null
	readonly about?: string
	readonly before?: unknown
	readonly after?: unknown
	readonly notice?: string
}

/** Whether a candidate has made too many requests for another one of this kind. */
export async function isFull(
	tx: Transaction,
	{ candidate }: CandidateInWorkspace,
	kind: RequestKind,
): Promise<boolean> {
	const { rows } = await tx.execute<{ all: number; open: number }>(sql`
		select count(*)::int as all, (count(*) filter (where state = 'open'))::int as open from team.requests
		where workspace = ${tx.workspace} and candidate in ${asList(keysOfCandidate(candidate))}`)
	const [{ all, open } = { all: 0, open: 0 }] = rows
	return all >= maxRequestsOfCandidate || (kind === 'review' && open >= maxOpenRequests)
}

/** Stores a candidate's request; everything but a review is done at once. Returns the id of the request. */
export async function addRequest(
	tx: Transaction,
	{ workspace, candidate }: CandidateInWorkspace,
	{ kind, words = null, ...values }: NewRequest,
): Promise<string> {
	const id = randomUUID()
	await tx.insert(requests).values({
		workspace,
		id,
		candidate: candidate.key,
		kind,
		due: daysLater(serverDay(), answerDays),
		state: kind === 'review' ? 'open' : 'done',
		words,
		...values,
	})
	return id
}
