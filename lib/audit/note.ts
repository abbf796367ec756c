import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { log } from '@/lib/log/log.mjs'
import { entryHash, genesisHash } from './entry-hash'

/** Who did something in a workspace, what, and to which records or accounts. */
export type AuditNote = {
	/** The id of a member; null for the server itself, `unknown` for a visitor who is not signed in. */
	readonly actor: string | null
	/** A short word such as `signed-in`. */
	readonly kind: string
	/** Ids, codes and counts: never a name, an address or anything else about a person. */
	readonly about: Readonly<Record<string, string | number>>
}

/** The records that an entry is about: the number of their change, and their concatenated hashes. */
export type ChangeHashes = { readonly change: number; readonly hashes: Buffer }

/** The newest entry of a chain. */
export type Head = { readonly number: number; readonly hash: string }

const kindPattern = /^[a-z][a-z-]{0,39}$/
/** No space, and no character of an e-mail address. */
const idPattern = /^[\w./:-]{0,200}$/

function check({ kind, about }: AuditNote) {
	if (!kindPattern.test(kind)) throw new Error('No kind of an audit entry')
	for (const value of Object.values(about))
		if (typeof value === 'string' && !idPattern.test(value))
			throw new Error('The audit takes ids and counts alone')
}

type Last = { workspace: string; number: string | null; hash: Buffer | null; at: Date | string | null }

const dayOf = (time: Date | string) => new Date(time).toISOString().slice(0, 10)

/** The server's log gets one entry a day: a rewritten chain would not match it. */
function logHead({ workspace, number, hash, at }: Last, now: string) {
	if (at !== null && hash && dayOf(at) < dayOf(now))
		log.info(`Audit of workspace ${workspace}: ${number}:${hash.toString('hex')}`)
}

/** Adds an entry; the workspace's counter must be locked. */
export async function append(tx: Transaction, noted: AuditNote, changed?: ChangeHashes): Promise<Head> {
	check(noted)
	const { rows } = await tx.execute<Last>(sql`
		select w.workspace, a.number, a.hash, a.at from team.workspaces as w
		left join lateral (
			select number, hash, at from team.audit where workspace = ${tx.workspace} order by number desc limit 1
		) as a on true
		where w.workspace = ${tx.workspace}`)
	const [last] = rows
	if (!last) throw new Error('There is no such workspace')
	const at = new Date().toISOString()
	logHead(last, at)
	const entry = {
		workspace: last.workspace,
		number: Number(last.number ?? 0) + 1,
		at,
		actor: noted.actor === 'unknown' ? null : noted.actor,
		kind: noted.kind,
		about: JSON.stringify(noted.about),
		change: changed?.change ?? null,
		hashes: changed?.hashes ?? null,
		previous: last.hash ?? genesisHash,
	}
	const hash = entryHash(entry)
	await tx.execute(sql`
		insert into team.audit (workspace, number, at, actor, kind, about, change, hashes, previous, hash)
		values (${tx.workspace}, ${entry.number}, ${entry.at}, ${entry.actor}, ${entry.kind}, ${entry.about}, ${entry.change},
			${entry.hashes}, ${entry.previous}, ${hash})`)
	return { number: entry.number, hash: hash.toString('hex') }
}

/**
 * Notes in the audit of a transaction's workspace what somebody has done. Best called last: until the transaction ends, it
 * blocks other changes to the workspace.
 */
export async function note(tx: Transaction, noted: AuditNote): Promise<Head> {
	await tx.execute(sql`select from team.workspaces where workspace = ${tx.workspace} for no key update`)
	return append(tx, noted)
}

/** The newest entry; number 0 if there is none. */
export async function auditHeadOf(tx: Transaction): Promise<Head> {
	const { rows } = await tx.execute<{ number: string; hash: Buffer }>(sql`
		select number, hash from team.audit where workspace = ${tx.workspace} order by number desc limit 1`)
	const [last] = rows
	return { number: Number(last?.number ?? 0), hash: (last?.hash ?? genesisHash).toString('hex') }
}
