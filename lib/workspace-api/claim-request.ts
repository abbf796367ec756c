import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { requestKeyDays } from '@/lib/limits/program-limits'
import type { Program } from '@/lib/programs/find-program'

/** What a program named a request by, and the request. */
export type NamedRequest = { readonly key: string; readonly body: unknown }

/** Forgets requests whose time is over. */
const forgetOld = (tx: Transaction) =>
	tx.execute(sql`
		delete from team.program_requests
		where workspace = ${tx.workspace} and at < now() - make_interval(days => ${requestKeyDays})`)

/**
 * Claims the name of a request, waiting for a concurrent claim of the same name.
 * @returns what was answered if the same request came before; `differs` if another one did; null if it is new
 */
export async function claimRequest(
	tx: Transaction,
	{ id }: Program,
	{ key, body }: NamedRequest,
): Promise<{ readonly answer: unknown } | 'differs' | null> {
	await forgetOld(tx)
	const digest = createHash('sha256').update(JSON.stringify(body)).digest()
	const { rows: claimed } = await tx.execute(sql`
		insert into team.program_requests (workspace, program, key, digest)
		values (${tx.workspace}, ${id}, ${key}, ${digest})
		on conflict do nothing returning key`)
	if (claimed.length > 0) return null
	const { rows } = await tx.execute<{ digest: Buffer; answer: unknown }>(sql`
		select digest, answer from team.program_requests
		where workspace = ${tx.workspace} and program = ${id} and key = ${key}`)
	const [known] = rows
	return known?.digest.equals(digest) ? { answer: known.answer } : 'differs'
}

/** Keeps what a named request was answered. */
export const keepAnswer = async (
	tx: Transaction,
	{ id }: Program,
	{ key }: NamedRequest,
	answer: unknown,
): Promise<void> => {
	await tx.execute(sql`
		update team.program_requests set answer = ${JSON.stringify(answer)}
		where workspace = ${tx.workspace} and program = ${id} and key = ${key}`)
}
