import { sql, TransactionRollbackError } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChainFault, checkChain } from '@/lib/audit/check-chain'
import { auditHeadOf, type Head, note } from '@/lib/audit/note'
import { readAudit } from '@/lib/audit/read-audit'
import { enterWorkspace, inWorkspace } from '@/lib/database/database'
import { checkRecords, type RecordFault } from '@/lib/exchange/server/check-records'
import type { SignedInMember } from '@/lib/exchange/server/member'
import { verifyAudit } from '@/lib/exchange/server/verify-audit'
import { candidate, decision, newWorkspace, put, role, send } from './workspace'

const owner = new Client({ connectionString: process.env.DATABASE_OWNER_URL })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

let li: SignedInMember
beforeAll(async () => {
	li = await (await newWorkspace())('Li Na')
	await send(li, [
		put.role(role('r')),
		put.candidate(candidate('a', { name: 'Zhang San' })),
		put.decision(decision('r', 'a')),
	])
	await inWorkspace(li.workspace, (tx) =>
		note(tx, { actor: li.member.id, kind: 'signed-out', about: { device: 'd' } }),
	)
	await send(li, [put.candidate(candidate('a', { name: 'Zhang Si' }), 1), put.candidate(candidate('b'))])
})

/** Does something to the tables behind the app's back, looks whether it is found, and takes it back. */
async function found(statement: string, kept: Head | null = null) {
	const seen: { fault: ChainFault | null; records: readonly RecordFault[] }[] = []
	const doing = drizzle({ client: owner }).transaction(async (bare) => {
		const tx = await enterWorkspace(bare, li.workspace)
		await tx.execute(sql.raw(statement))
		seen.push({ fault: await checkChain(tx, kept), records: await checkRecords(tx) })
		tx.rollback()
	})
	await expect(doing).rejects.toThrow(TransactionRollbackError)
	return seen[0]
}

describe('the audit', () => {
	it('tells who did what and when, by ids and counts', async () => {
		const { entries, head, isWhole } = await readAudit(li.workspace, null)
		expect({ head, isWhole }).toEqual({ head: 3, isWhole: true })
		expect(entries.map(({ number, kind, about, actorName }) => ({ number, kind, about, actorName }))).toEqual(
			[
				{ number: 3, kind: 'changed', about: { device: 1, candidates: 2 }, actorName: 'Li Na' },
				{ number: 2, kind: 'signed-out', about: { device: 'd' }, actorName: 'Li Na' },
				{
					number: 1,
					kind: 'changed',
					about: { device: 1, roles: 1, candidates: 1, decisions: 1 },
					actorName: 'Li Na',
				},
			],
		)
		expect((await readAudit(li.workspace, 2)).entries).toHaveLength(1)
		expect(JSON.stringify(await readAudit(li.workspace, null))).not.toContain('Zhang')
	})

	it('is whole in each workspace, and holds an entry that was kept of one of them', async () => {
		await (await newWorkspace())('Wang Wei')
		const kept = await inWorkspace(li.workspace, auditHeadOf)
		const all = await verifyAudit(owner, kept)
		expect(all.map(({ head, fault, records }) => [head.number, fault, records])).toEqual([
			[3, null, []],
			[0, null, []],
		])
	})

	it('takes nothing but ids and counts', async () => {
		for (const text of ['a@example.org', 'Zhang San'])
			await expect(
				inWorkspace(li.workspace, (tx) => note(tx, { actor: null, kind: 'signed-in', about: { text } })),
			).rejects.toThrow('ids and counts alone')
	})

	it('is only added to by the app', async () => {
		const own = sql`where workspace = ${li.workspace}`
		for (const statement of [
			sql`update team.audit set kind = kind ${own}`,
			sql`delete from team.audit ${own}`,
		])
			await expect(inWorkspace(li.workspace, (tx) => tx.execute(statement))).rejects.toMatchObject({
				cause: { code: '42501' },
			})
	})

	it.each([
		['an entry says something else', "update team.audit set kind = 'other' where number = 2", 'changed', 2],
		['an entry was by somebody else', 'update team.audit set actor = null where number = 1', 'changed', 1],
		[
			'an entry was at another time',
			"update team.audit set at = at + interval '1 ms' where number = 1",
			'changed',
			1,
		],
		[
			'records in an entry are others',
			"update team.audit set hashes = hashes || 'x' where number = 3",
			'changed',
			3,
		],
		['an entry is missing', 'delete from team.audit where number = 2', 'gap', 2],
		['the first entry is missing', 'delete from team.audit where number = 1', 'gap', 1],
	])('finds that %s', async (_, statement, why, number) => {
		expect((await found(statement))?.fault).toEqual({ number, why })
	})

	it('finds a cut tail, or a chain written anew, against an entry kept elsewhere alone', async () => {
		const kept = await inWorkspace(li.workspace, auditHeadOf)
		const cut = 'delete from team.audit where number = 3'
		expect((await found(cut))?.fault).toBeNull()
		expect((await found(cut, kept))?.fault).toEqual({ number: 3, why: 'head' })
		const other = { number: 2, hash: kept.hash }
		expect(await inWorkspace(li.workspace, (tx) => checkChain(tx, other))).toEqual({ number: 2, why: 'head' })
	})

	it.each([
		['changed', "update team.candidates set name = 'Forged' where key = 'a'", 'candidates', 'a'],
		['changed back', "update team.candidates set name = 'Zhang San' where key = 'a'", 'candidates', 'a'],
		['decided otherwise', "update team.decisions set choice = 'decline'", 'decisions', 'r a'],
		[
			'added',
			"insert into team.openings select workspace, 'c', name, gap, rulesets, facts, stages, views, created_on, changed_on, version from team.openings",
			'roles',
			'c',
		],
		['removed', "delete from team.candidates where key = 'b'", 'candidates', ''],
	])('finds a record that was %s behind its back', async (_, statement, store, key) => {
		expect((await found(statement))?.records).toEqual([{ store, key }])
	})
})
