import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { authDatabase } from '@/lib/database/database'
import { user } from '@/lib/database/schema/auth'
import { rowsIn } from '../database/rows-in'
import { founded, invited, joined, whoIs } from './team'
import { password, type Visit, visit } from './visit'

type Row = Record<string, unknown>

const ended = { status: 410, reason: 'invitation-ended' }
const notFound = { status: 404, reason: 'not-found' }
const lastOwner = { status: 409, reason: 'last-owner' }
const signedOut = { status: 401, reason: 'signed-out' }
let owner: Visit
let ownerId = ''
let workspace = ''

const openings = [
	{ id: 'opening-a', name: 'Engineer' },
	{ id: 'opening-b', name: 'Researcher' },
]

beforeAll(async () => {
	const team = await founded('wei@example.com')
	owner = team.owner
	ownerId = team.member.id
	workspace = team.workspace
	for (const { id, name } of openings)
		await rowsIn(
			workspace,
			sql`insert into team.openings (workspace, id, name, gap, rulesets, facts, created_on, changed_on)
				values (${workspace}, ${id}, ${name}, '', '{}', '{}', current_date, current_date) returning id`,
		)
})

const membersOf = async (browser: Visit) =>
	(await browser.ask('members')) as { members: Row[]; invitations: Row[]; openings: Row[] }

describe('an invitation', () => {
	test('tells whoever has its link whom it is for, and lets in nobody but them', async () => {
		const { token } = await invited(owner, 'Amina@example.com', {
			openings: ['opening-a'],
			newOpenings: false,
		})
		const guest = visit()
		expect(await guest.ask('invitations/look', { token })).toEqual({
			email: 'amina@example.com',
			workspace: 'example.com',
			by: 'Owner of wei@example.com',
		})
		const joining = { token, name: 'Amina', password }
		expect(await guest.ask('invitations/join', { ...joining, email: 'other@example.com' })).toMatchObject({
			status: 422,
		})
		expect(await guest.ask('invitations/join', { ...joining, password: 'short' })).toMatchObject({
			reason: 'password-short',
		})
		expect(await guest.ask('invitations/join', { ...joining, password: 'amina@example.com' })).toMatchObject({
			reason: 'password-personal',
		})
		expect(await guest.ask('invitations/join', joining)).toEqual({})
		expect(await guest.ask('state')).toMatchObject({
			stage: 'signed-in',
			member: {
				name: 'Amina',
				email: 'amina@example.com',
				permission: 'recruiter',
				openings: ['opening-a'],
				newOpenings: false,
			},
		})
	})

	test('counts once, of two who take it at once, too', async () => {
		const { token } = await invited(owner, 'ben@example.com')
		const join = () => visit().ask('invitations/join', { token, name: 'Ben', password })
		const answers = await Promise.all([join(), join()])
		expect(answers.filter((answer) => answer.reason === undefined)).toEqual([{}])
		expect(answers.filter((answer) => answer.reason !== undefined)).toEqual([ended])
		expect(await join()).toEqual(ended)
		expect(await visit().ask('invitations/look', { token })).toEqual(ended)
	})

	test('counts no longer once it is withdrawn, once another is made, and after seven days', async () => {
		const first = await invited(owner, 'chen@example.com')
		const second = await invited(owner, 'chen@example.com')
		expect(await visit().ask('invitations/look', { token: first.token })).toEqual(ended)
		expect(await visit().ask('invitations/look', { token: second.token })).toMatchObject({
			email: 'chen@example.com',
		})
		expect((await membersOf(owner)).invitations).toMatchObject([{ id: second.id, email: 'chen@example.com' }])
		await rowsIn(
			workspace,
			sql`update team.invitations set ends_at = ends_at - interval '7 days' where invitation = ${second.id} returning 1`,
		)
		expect(await visit().ask('invitations/look', { token: second.token })).toEqual(ended)
		const third = await invited(owner, 'chen@example.com')
		expect(await owner.ask('invitations/withdraw', { id: third.id })).toEqual({})
		expect(await visit().ask('invitations/join', { token: third.token, name: 'Chen', password })).toEqual(
			ended,
		)
	})

	test('is no way into another account: an address has one, in one workspace', async () => {
		const other = await founded('dora@other.example')
		const { token } = await invited(owner, 'dora@other.example')
		expect(
			await visit().ask('invitations/join', { token, name: 'Dora', password: 'taken over by somebody' }),
		).toEqual({
			status: 409,
			reason: 'email-taken',
		})
		expect(await other.owner.ask('state')).toMatchObject({ stage: 'signed-in' })
	})

	test('of a member gives a new password, and ends every session that there was', async () => {
		const { colleague, member } = await joined(owner, 'emil@example.com')
		const wrong = { email: 'emil@example.com', password: 'a forgotten password' }
		for (let tried = 0; tried < 6; tried++) await visit().ask('sign-in', wrong)
		const { token } = await invited(owner, 'emil@example.com', { permission: 'viewer' })
		const again = visit()
		const renewed = 'the password after the forgotten one'
		expect(await again.ask('invitations/join', { token, name: 'Emil', password: renewed })).toEqual({})
		expect((await whoIs(again)).member).toMatchObject({ id: member.id, permission: 'viewer' })
		expect(await colleague.ask('devices')).toEqual(signedOut)
		expect(await visit().ask('sign-in', { email: 'emil@example.com', password })).toMatchObject({
			reason: 'no-match',
		})
		const own = await invited(owner, 'wei@example.com', { permission: 'viewer' })
		expect(await visit().ask('invitations/join', { token: own.token, name: 'Wei', password })).toEqual(
			lastOwner,
		)
	})

	test('counts still where an account was made and nothing more, as when the server was killed then', async () => {
		const database = await authDatabase()
		await database.insert(user).values({ name: 'Jo', email: 'jo@example.com', workspace })
		const { colleague, member } = await joined(owner, 'jo@example.com')
		expect(await colleague.ask('devices')).toMatchObject({ devices: [{ isThis: true }] })
		const made = await database.select({ id: user.id }).from(user).where(eq(user.email, 'jo@example.com'))
		expect(made).toEqual([{ id: member.id }])
	})

	test('names openings of the workspace alone', async () => {
		const asked = {
			email: 'x@example.com',
			permission: 'viewer',
			openings: ['opening-z'],
			newOpenings: false,
		}
		expect(await owner.ask('invitations', asked)).toEqual(notFound)
	})
})

describe('what a member may do', () => {
	test('is changed by an owner, from the next request on', async () => {
		const { colleague, member } = await joined(owner, 'fatima@example.com', { permission: 'viewer' })
		expect(
			await colleague.ask('invitations', {
				email: 'y@example.com',
				permission: 'owner',
				openings: 'all',
				newOpenings: true,
			}),
		).toEqual(notFound)
		expect(await colleague.ask('members/change', { id: member.id, permission: 'owner' })).toEqual(notFound)
		expect(await owner.ask('members/change', { id: member.id, permission: 'owner', password })).toEqual({})
		expect(await colleague.ask('members/change', { id: member.id, openings: ['opening-b'] })).toEqual({})
		expect((await whoIs(colleague)).member).toMatchObject({
			permission: 'owner',
			openings: ['opening-b'],
			newOpenings: true,
		})
		expect(await owner.ask('members/change', { id: member.id, permission: 'recruiter', password })).toEqual(
			{},
		)
		expect(await colleague.ask('members/remove', { id: ownerId })).toEqual(notFound)
	})

	test('is changed, and a member let in anew, only with the password of the owner who asks', async () => {
		const { member } = await joined(owner, 'kim@example.com', { permission: 'viewer' })
		const needed = { status: 403, reason: 'password-needed' }
		const wrong = { status: 422, reason: 'password-wrong' }
		const change = (more: object) => owner.ask('members/change', { id: member.id, ...more })
		expect(await change({ permission: 'owner' })).toEqual(needed)
		expect(await change({ permission: 'owner', password: `${password}?` })).toEqual(wrong)
		expect(await change({ openings: ['opening-a'], newOpenings: false, permission: 'viewer' })).toEqual({})
		const all = { openings: 'all', newOpenings: true }
		const invite = (more: object) => owner.ask('invitations', { ...all, ...more })
		const again = { email: 'KIM@example.com', permission: 'viewer' }
		expect(await invite(again)).toEqual(needed)
		expect(await invite({ ...again, password: `${password}?` })).toEqual(wrong)
		expect(await invite({ email: 'second@example.com', permission: 'owner' })).toEqual(needed)
		const invitedNow = (await membersOf(owner)).invitations.map(({ email }) => email)
		expect(invitedNow).not.toContain('kim@example.com')
		expect(invitedNow).not.toContain('second@example.com')
		expect(await invite({ email: 'third@example.com', permission: 'viewer' })).toHaveProperty('token')
		const still = (await membersOf(owner)).members.find(({ id }) => id === member.id)
		expect(still).toMatchObject({ permission: 'viewer' })
	})

	test('is changed where an opening of theirs is deleted meanwhile, and less is given without a password', async () => {
		await rowsIn(
			workspace,
			sql`insert into team.openings (workspace, id, name, gap, rulesets, facts, created_on, changed_on)
				values (${workspace}, 'deleted', 'Deleted', '', '{}', '{}', current_date, current_date) returning id`,
		)
		const openings = ['opening-a', 'deleted']
		const may = { permission: 'viewer', openings, newOpenings: false, byOpening: { deleted: 'recruiter' } }
		const { member } = await joined(owner, 'maria@example.com', may)
		await rowsIn(
			workspace,
			sql`delete from team.openings where workspace = ${workspace} and id = 'deleted' returning id`,
		)
		const change = (more: object) => owner.ask('members/change', { id: member.id, ...more })
		expect(await change({ openings, newOpenings: true })).toEqual({})
		expect(await change({ openings: [...openings, 'nowhere'] })).toEqual(notFound)
		expect(await change({ byOpening: { nowhere: 'viewer' }, password })).toEqual(notFound)
		expect(await change({ openings: ['opening-a'] })).toEqual({})
		const now = (await membersOf(owner)).members.find(({ id }) => id === member.id)
		expect(now).toMatchObject({ openings: ['opening-a'], byOpening: {} })
	})

	test('leaves a workspace with an owner, of two who leave at once, too', async () => {
		expect(await owner.ask('members/change', { id: ownerId, permission: 'viewer', password })).toEqual(
			lastOwner,
		)
		expect(await owner.ask('members/remove', { id: ownerId })).toEqual(lastOwner)
		const { colleague, member } = await joined(owner, 'gita@example.com', { permission: 'owner' })
		const answers = await Promise.all([
			owner.ask('members/change', { id: ownerId, permission: 'viewer', password }),
			colleague.ask('members/change', { id: member.id, permission: 'viewer', password }),
		])
		expect(answers).toContainEqual({})
		expect(answers).toContainEqual(lastOwner)
		const still = (await whoIs(owner)).member as unknown as { permission: string }
		if (still.permission !== 'owner')
			await colleague.ask('members/change', { id: ownerId, permission: 'owner', password })
	})

	test('ends at once with the membership: sessions, sign-in and invitations', async () => {
		const { colleague, member } = await joined(owner, 'hui@example.com', { permission: 'owner' })
		const { token } = await invited(colleague, 'friend@example.com')
		expect(await owner.ask('members/remove', { id: member.id })).toEqual({})
		expect(await colleague.ask('devices')).toEqual({ status: 401, reason: 'removed' })
		expect(await visit().ask('sign-in', { email: 'hui@example.com', password })).toMatchObject({
			reason: 'no-match',
		})
		expect(await visit().ask('invitations/look', { token })).toEqual(ended)
		expect(await owner.ask('members/remove', { id: member.id })).toEqual(notFound)
		const anew = await joined(owner, 'hui@example.com')
		expect(anew.member.id).not.toBe(member.id)
	})
})

test('an owner sees who is a member and since when, and signs a device of theirs out', async () => {
	const { colleague, member, device } = await joined(owner, 'ida@example.com', { openings: ['opening-a'] })
	const all = await membersOf(owner)
	expect(all.openings).toEqual(openings)
	expect(all.members.find(({ id }) => id === member.id)).toMatchObject({
		name: 'Colleague ida@example.com',
		openings: ['opening-a'],
		devices: 1,
		hasSecondFactor: false,
		signingIn: { byCompany: false, byPassword: true },
		isYou: false,
		lastSeen: expect.any(String),
	})
	const seen = await membersOf(colleague)
	expect(seen.openings).toEqual([openings[0]])
	expect(seen.invitations).toEqual([])
	expect(seen.members.find(({ id }) => id === ownerId)).toMatchObject({
		lastSeen: null,
		devices: 0,
		signingIn: null,
	})
	expect(await colleague.ask(`devices?member=${ownerId}`)).toEqual(notFound)
	const { devices } = (await owner.ask(`devices?member=${member.id}`)) as { devices: Row[] }
	expect(devices).toMatchObject([{ id: device.id, isThis: false }])
	expect(await owner.ask('members/sign-out', { id: ownerId, device: device.id })).toEqual(notFound)
	expect(await owner.ask('members/sign-out', { id: member.id, device: device.id })).toEqual({})
	expect(await colleague.ask('devices')).toEqual(signedOut)
})

test('what members did is in the audit by ids alone', async () => {
	const rows = await rowsIn<{ kind: string }>(workspace, sql`select * from team.audit order by number`)
	const kinds = new Set(rows.map(({ kind }) => kind))
	for (const kind of [
		'workspace-made',
		'signed-in',
		'invited',
		'invitation-withdrawn',
		'member-joined',
		'member-rejoined',
		'member-changed',
		'member-removed',
		'device-signed-out',
		'refused',
	])
		expect(kinds).toContain(kind)
	expect(JSON.stringify(rows)).not.toMatch(/@|example|Amina|Wei|Colleague/)
})
