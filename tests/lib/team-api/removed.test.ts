import { beforeAll, describe, expect, test } from 'vitest'
import { channelOf, founded, joined, soon } from './team'
import { password, type Visit, visit } from './visit'

const removed = { status: 401, reason: 'removed' }
const signedOut = { status: 401, reason: 'signed-out' }
let owner: Visit
let ownerEmail = ''

beforeAll(async () => {
	const team = await founded('removing@example.com')
	owner = team.owner
	ownerEmail = team.member.email
})

let count = 0
const newMember = () => joined(owner, `leaving-${++count}@example.com`)

/** Opens a channel, does something, and waits for the end of the channel. */
async function closesWith(browser: Visit, act: () => Promise<unknown>) {
	const channel = await channelOf(browser)
	expect(await act()).toEqual({})
	await channel.ended()
}

describe('a channel closes with', () => {
	test('the removal of its member', { timeout: soon }, async () => {
		const { colleague, member } = await newMember()
		await closesWith(colleague, () => owner.ask('members/remove', { id: member.id }))
	})

	test('the sign-out of its device by an owner', { timeout: soon }, async () => {
		const { colleague, member, device } = await newMember()
		await closesWith(colleague, () => owner.ask('members/sign-out', { id: member.id, device: device.id }))
	})

	test('a new password, set on another device', { timeout: soon }, async () => {
		const { colleague, member } = await newMember()
		const other = visit()
		await other.ask('sign-in', { email: member.email, password })
		await closesWith(colleague, () => other.ask('password', { old: password, new: `${password}, and new` }))
	})
})

test('a channel stays open when somebody else’s session ends', { timeout: soon }, async () => {
	const [staying, leaving] = [await newMember(), await newMember()]
	const channel = await channelOf(staying.colleague)
	await owner.ask('members/remove', { id: leaving.member.id })
	await staying.colleague.ask('exchange/batches', {
		id: crypto.randomUUID(),
		entries: [
			{
				store: 'sheets',
				key: 'a',
				from: 0,
				value: { id: 'a', file: 'a.csv', headings: ['Name'], mapping: ['name'], takenOn: '2026-11-02' },
			},
		],
	})
	expect(await channel.read()).toContain('complete')
	await channel.leave()
})

describe('a removed member’s page', () => {
	test('is told so by whatever it asks', async () => {
		const { colleague, member } = await newMember()
		await owner.ask('members/remove', { id: member.id })
		expect(await colleague.ask('exchange/changes?after=0')).toEqual(removed)
		expect(await colleague.ask('tell-export', { kind: 'table', rows: 1 })).toEqual(removed)
		expect(await colleague.ask('state')).toEqual({ database: 'ok', stage: 'signed-out', isRemoved: true })
	})

	test('is not taken for one whose session has ended', async () => {
		const { colleague, member, device } = await newMember()
		await owner.ask('members/sign-out', { id: member.id, device: device.id })
		expect(await colleague.ask('exchange/changes?after=0')).toEqual(signedOut)
		expect(await colleague.ask('state')).toEqual({ database: 'ok', stage: 'signed-out' })
	})

	test('opens for another account', async () => {
		const { colleague, member } = await newMember()
		await owner.ask('members/remove', { id: member.id })
		await colleague.ask('sign-in', { email: ownerEmail, password })
		expect(await colleague.ask('state')).toMatchObject({ stage: 'signed-in' })
	})
})
