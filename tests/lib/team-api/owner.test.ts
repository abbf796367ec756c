import { desc, sql } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { makeOwnerCode } from '@/lib/accounts/owner-code'
import { authDatabase, inWorkspace } from '@/lib/database/database'
import { ownerCodes } from '@/lib/database/schema/auth'
import { members } from '@/lib/database/schema/members'
import { workspaces } from '@/lib/database/schema/workspaces'
import { whoIs } from './team'
import { password, printedCode, visit } from './visit'

const owner = { name: 'Wei Sun', email: 'Wei.Sun@example.com', password }

test('asking how far somebody is signed in makes and prints no code', async () => {
	const log = vi.spyOn(console, 'log')
	expect(await visit().ask('state')).toEqual({ database: 'ok', stage: 'no-owner' })
	expect(await (await authDatabase()).select().from(ownerCodes)).toEqual([])
	expect(log.mock.calls).toEqual([])
	log.mockRestore()
})

test('the code from the operator’s command makes the owner, once, and signs the owner in', async () => {
	const browser = visit()
	const code = await printedCode()
	expect(await browser.ask('state')).toEqual({ database: 'ok', stage: 'no-owner' })
	expect(await browser.ask('owner', { ...owner, code: 'aaaa-bbbb-cccc' })).toEqual({
		status: 422,
		reason: 'code-wrong',
	})
	expect(await browser.ask('owner', { ...owner, code, password: 'Wei.Sun.2026!' })).toMatchObject({
		reason: 'password-personal',
	})
	expect(
		await browser.ask('owner', { ...owner, code: ` ${code.toUpperCase().replaceAll('-', ' ')}` }),
	).toEqual({})
	expect(await browser.ask('state')).toMatchObject({
		stage: 'signed-in',
		member: {
			name: 'Wei Sun',
			email: 'wei.sun@example.com',
			permission: 'owner',
			openings: 'all',
			newOpenings: true,
		},
		workspace: { name: 'example.com' },
		device: { slot: 1 },
		hasSecondFactor: false,
		recoveryLeft: 0,
		keeps: 'session',
	})
	expect(await visit().ask('owner', { ...owner, code, email: 'b@example.com' })).toEqual({
		status: 409,
		reason: 'owner-exists',
	})
	expect(await browser.ask('sign-out', {})).toEqual({ there: null })
	expect([...browser.jar.keys()]).toEqual(['team.device'])
	expect(await browser.ask('state')).toEqual({ database: 'ok', stage: 'signed-out' })
	expect(await browser.ask('sign-in', { email: owner.email, password: `${password}!` })).toEqual({
		status: 422,
		reason: 'no-match',
	})
	expect(await browser.ask('sign-in', { email: owner.email, password })).toEqual({ next: 'signed-in' })
	expect(await browser.ask('state')).toMatchObject({ stage: 'signed-in', device: { slot: 2 } })
})

test('a code that an operator makes is for the owner of a further workspace', async () => {
	const code = await printedCode()
	const browser = visit()
	const further = { ...owner, email: 'further@example.com', workspace: 'Further' }
	expect(await browser.ask('owner', { ...further, code, email: owner.email })).toEqual({
		status: 409,
		reason: 'email-taken',
	})
	expect(await browser.ask('owner', { ...further, code })).toEqual({})
	expect(await browser.ask('state')).toMatchObject({ workspace: { name: 'Further' }, device: { slot: 1 } })
	const first = visit()
	await first.ask('sign-in', { email: owner.email, password })
	expect((await whoIs(first)).workspace).not.toBe((await whoIs(browser)).workspace)
})

test('a code counts still where a workspace was made and nothing more, as when the server was killed then', async () => {
	const database = await authDatabase()
	const code = await makeOwnerCode(database)
	const [open] = await database.select().from(ownerCodes).orderBy(desc(ownerCodes.endsAt))
	const workspace = open?.workspace ?? ''
	await inWorkspace(workspace, async (tx) => {
		await tx.insert(workspaces).values({ workspace, name: 'Left' })
		const left = { workspace, member: workspace, name: 'Left', email: 'left@example.com' }
		await tx.insert(members).values({ ...left, permission: 'owner', newOpenings: true })
	})
	const browser = visit()
	const again = { ...owner, code, email: 'again@example.com', workspace: 'Again' }
	expect(await browser.ask('owner', again)).toEqual({})
	expect(await browser.ask('members')).toMatchObject({ members: [{ email: 'again@example.com' }] })
	expect(await browser.ask('state')).toMatchObject({ workspace: { name: 'Again' } })
})

test('a code counts for fifteen minutes, and is stored as a hash alone', async () => {
	const database = await authDatabase()
	const code = await makeOwnerCode(database)
	await database.update(ownerCodes).set({ endsAt: sql`${ownerCodes.endsAt} - interval '15 minutes'` })
	expect(await visit().ask('owner', { ...owner, code, email: 'late@example.com' })).toEqual({
		status: 422,
		reason: 'code-ended',
	})
	expect(code).toMatch(/^[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}$/)
	expect(await makeOwnerCode(database)).not.toBe(code)
	expect(JSON.stringify(await database.select().from(ownerCodes))).not.toContain(code)
})
