import { expect, test } from 'vitest'
import type { DeviceMember, SignedInMember } from '@/lib/exchange/server/member'
import { refuse } from '@/lib/team-api/refuse'
import { day, someone, someRole } from '@/tests/lib/screening/people'
import { newWorkspace } from '../server/workspace'
import { deviceOf } from './device-of'
import { requestAs } from './request-as'

type Device = Awaited<ReturnType<typeof deviceOf>>

/** A device of a member whom an owner can give other rights. */
async function openDevice(signed: DeviceMember) {
	let now = signed
	const device = await deviceOf({
		name: signed.member.name,
		slot: signed.device.slot,
		request: (path, init) =>
			// As the route does, before it looks at a batch.
			now.member.permission === 'viewer' && String(path).endsWith('batches')
				? Promise.resolve(refuse('not-found'))
				: requestAs(now)(path, init),
	})
	const change = (member: Partial<SignedInMember['member']>) => {
		now = { ...now, member: { ...now.member, ...member } }
	}
	return { device, change }
}

async function twoDevices() {
	const member = await newWorkspace()
	const owner = await openDevice(await member('Lin Chen'))
	await owner.device.now().desk.saveRoles([someRole])
	await owner.device
		.now()
		.desk.saveCandidates({ saved: [someone('a'), someone('b', { name: 'Ben Okafor' })] })
	await owner.device.settle()
	const other = await openDevice(await member('Wei Sun'))
	return { owner, other }
}

const stageOf = async ({ now }: Device, key: string) =>
	(await now().desk.candidate(key))?.candidate.progress?.[someRole.id]?.stage
const toOffer = ({ now }: Device, key: string) =>
	now().desk.changeProgress({ role: someRole.id, kind: 'stage', changes: [{ key, stage: 'offer' }] })

test('a change that the member may not make is taken back, shown, and leaves the history', async () => {
	const { owner, other } = await twoDevices()
	other.change({ permission: 'viewer' })
	await toOffer(other.device, 'a')
	await other.device.settle()
	const { team, desk } = other.device.now()
	expect(await stageOf(other.device, 'a')).toBeUndefined()
	const [refused] = await team.unsettled()
	expect(refused).toMatchObject({ kind: 'refused', why: 'not-allowed', name: 'Person a' })
	expect((await desk.operations(null)).map(({ kind }) => kind)).not.toContain('stage')
	expect((await desk.state()).latest).toBeNull()
	await team.dismiss(refused?.id ?? '')
	expect(await team.unsettled()).toEqual([])
	for (const { device } of [owner, other]) device.end()
})

test('an opening that is withdrawn goes from the device, and is back when it is granted again', async () => {
	const { owner, other } = await twoDevices()
	other.change({ openings: [] })
	await other.device.settle()
	expect(await other.device.now().desk.state()).toMatchObject({ roles: [], candidates: 0 })
	other.change({ openings: [someRole.id] })
	await other.device.settle()
	expect(await other.device.now().desk.state()).toMatchObject({ candidates: 2 })
	for (const { device } of [owner, other]) device.end()
})

test('of somebody who was deleted for good, a change that waited is dropped, and its history', async () => {
	const { owner, other } = await twoDevices()
	other.device.setLine('cut')
	await other.device.now().desk.saveNote({ role: someRole.id, key: 'b', text: 'Ben Okafor called' })
	await owner.device.now().desk.removeCandidates(['b'])
	await owner.device.settle()
	await other.device.settle()
	await owner.device.settle()
	for (const { device } of [owner, other]) {
		const { desk, store, team } = device.now()
		expect(await team.unsettled()).toEqual([])
		expect((await desk.state()).candidates).toBe(1)
		const log = await Promise.all(
			['patches', 'operations'].map((name) => store.records.all(name as 'patches')),
		)
		expect(JSON.stringify(log)).not.toContain('Ben Okafor')
		device.end()
	}
})

test('the side of a conflict that is not chosen stands in the history', async () => {
	const { owner, other } = await twoDevices()
	other.device.setLine('cut')
	await toOffer(other.device, 'a')
	const interview = [{ key: 'a', stage: 'interview' }]
	await owner.device.now().desk.changeProgress({ role: someRole.id, kind: 'stage', changes: interview })
	await owner.device.settle()
	await other.device.settle()
	const { team } = other.device.now()
	const [conflict] = await team.unsettled()
	expect(conflict).toMatchObject({ kind: 'conflict', name: 'Person a', by: 'Lin Chen' })
	await team.choose({ id: conflict?.id ?? '', side: 'theirs', reason: 'Lin was there' })
	await other.device.settle()
	await owner.device.settle()
	expect(await stageOf(owner.device, 'a')).toBe('interview')
	const events = await owner.device.now().desk.history('a')
	const [latest] = events
	expect(latest?.operation).toMatchObject({ by: { name: 'Wei Sun' }, reason: 'Lin was there' })
	expect(latest?.patch).toMatchObject({
		before: { progress: { [someRole.id]: { stage: 'offer' } } },
		after: { progress: { [someRole.id]: { stage: 'interview' } } },
	})
	expect(day < (latest?.operation.at ?? '')).toBe(true)
	for (const { device } of [owner, other]) device.end()
})
