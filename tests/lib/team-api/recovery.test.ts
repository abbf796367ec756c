import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { makeRecoveryCode } from '@/lib/accounts/recovery/make-recovery-code'
import { authDatabase } from '@/lib/database/database'
import { ownerRecoveries } from '@/lib/database/schema/auth'
import { rowsIn } from '../database/rows-in'
import { appCode } from './app-code'
import { founded, joined, whoIs } from './team'
import { password, type Visit, visit } from './visit'

const email = 'wei@example.com'
const renewed = 'the password after the lost one'
let owner: Visit
let workspace = ''

beforeAll(async () => {
	const team = await founded(email)
	owner = team.owner
	workspace = team.workspace
})

test('only an owner is given a code', async () => {
	await joined(owner, 'amina@example.com')
	await expect(makeRecoveryCode('amina@example.com')).rejects.toMatchObject({
		name: 'Refusal',
		message: expect.stringContaining('is no owner'),
	})
	await expect(makeRecoveryCode('nobody@example.com')).rejects.toMatchObject({ name: 'Refusal' })
})

test('an owner who has lost password and second factor gets back in by the code, once, and every session ends', async () => {
	const { key } = await owner.ask('second-factor/start', { password })
	await owner.ask('second-factor/confirm', { code: appCode(String(key)) })
	const { member } = await whoIs(owner)
	const first = await makeRecoveryCode(email)
	const code = await makeRecoveryCode(' WEI@example.com ')
	expect(code).toMatch(/^([a-z0-9]{4}-){3}[a-z0-9]{4}$/)
	expect(JSON.stringify(await (await authDatabase()).select().from(ownerRecoveries))).not.toContain(code)
	const found = visit()
	const recover = (typed: string, chosen = renewed) => found.ask('recover', { code: typed, password: chosen })
	expect(await recover(first)).toMatchObject({ reason: 'code-wrong' })
	expect(await recover(code, 'wei@example.com')).toMatchObject({ reason: 'password-personal' })
	expect(await owner.ask('devices')).toHaveProperty('devices')
	expect(await recover(code.toUpperCase().replaceAll('-', ' '))).toEqual({})
	expect(await found.ask('state')).toMatchObject({
		stage: 'signed-in',
		member: { id: member.id, permission: 'owner' },
		hasSecondFactor: false,
	})
	expect(await found.ask('devices')).toMatchObject({ devices: [{ isThis: true }] })
	expect(await owner.ask('devices')).toMatchObject({ reason: 'signed-out' })
	expect(await recover(code)).toMatchObject({ reason: 'code-wrong' })
	expect(await visit().ask('sign-in', { email, password })).toMatchObject({ reason: 'no-match' })
	expect(await visit().ask('sign-in', { email, password: renewed })).toEqual({ next: 'signed-in' })
	const noted = await rowsIn<{ kind: string; actor: string | null }>(
		workspace,
		sql`select kind, actor from team.audit where kind in ('recovery-made', 'owner-recovered') order by number`,
	)
	expect(noted).toEqual([
		{ kind: 'recovery-made', actor: null },
		{ kind: 'recovery-made', actor: null },
		{ kind: 'owner-recovered', actor: member.id },
	])
})

test('a code counts for an hour, and for nobody who is an owner no longer', async () => {
	const late = await makeRecoveryCode(email)
	const database = await authDatabase()
	await database.update(ownerRecoveries).set({ endsAt: sql`${ownerRecoveries.endsAt} - interval '1 hour'` })
	const ended = { status: 422, reason: 'code-ended' }
	expect(await visit().ask('recover', { code: late, password: renewed })).toEqual(ended)
	const first = visit()
	await first.ask('sign-in', { email, password: renewed })
	const second = await joined(first, 'second@example.com', { permission: 'owner', password: renewed })
	const code = await makeRecoveryCode('second@example.com')
	const demoted = { id: second.member.id, permission: 'viewer', password: renewed }
	expect(await first.ask('members/change', demoted)).toEqual({})
	expect(await visit().ask('recover', { code, password: renewed })).toEqual(ended)
	expect(await visit().ask('sign-in', { email: 'second@example.com', password })).toEqual({
		next: 'signed-in',
	})
})
