import { expect, test } from 'vitest'
import type { TeamSession } from '@/lib/accounts/session'
import { correctAnswer } from '@/lib/my-record/correct-answer'
import { readOwnRecord } from '@/lib/my-record/read-own-record'
import { makeLink } from '@/lib/my-record/team/links'
import { isFromOwnPage } from '@/lib/screening/model/operations'
import { someone, someRole } from '@/tests/lib/screening/people'
import { newWorkspace } from '../server/workspace'
import { deviceOf } from './device-of'
import { requestAs } from './request-as'

test('what a candidate corrects on their own page is in the desk’s history, and a member can take it back there', async () => {
	const signed = await (await newWorkspace())('Lin Chen')
	const { name } = signed.member
	const device = await deviceOf({ name, slot: signed.device.slot, request: requestAs(signed) })
	const desk = () => device.now().desk
	await desk().saveRoles([someRole])
	await desk().saveCandidates({ saved: [someone('a', { facts: { age: 30 } })] })
	await device.settle()
	const made = await makeLink(signed as unknown as TeamSession, 'a')
	const secret = 'token' in made ? made.token : ''
	await correctAnswer({ secret, fact: 'age', value: 41 })
	await device.settle()
	expect((await desk().candidate('a'))?.candidate).toMatchObject({
		facts: { age: 41 },
		origins: { age: { kind: 'reply' } },
	})
	const [latest] = await desk().history('a')
	expect(latest?.operation).toMatchObject({ kind: 'reply', by: { name: '' } })
	expect(latest && isFromOwnPage(latest.operation)).toBe(true)
	expect(await desk().undo(latest?.operation.id ?? '')).toMatchObject({ undone: 1, left: [] })
	await device.settle()
	expect(await readOwnRecord(secret)).toMatchObject({ answers: [{ fact: 'age', value: 30 }] })
	device.end()
})
