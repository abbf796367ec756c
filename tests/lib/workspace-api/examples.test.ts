import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { Candidate } from '@/lib/screening/model/records'
import { newWorkspace, put, role, send, snapshot } from '../exchange/server/workspace'
import { serveProgramApi, tokenOf } from './program'

const run = promisify(execFile)

test('the CSV file of the example comes into an opening, and once', async () => {
	const owner = await (await newWorkspace())('Li Na')
	await send(owner, [put.role(role('engineers'))])
	const { token } = await tokenOf(owner)
	const served = await serveProgramApi()
	const add = () =>
		run('sh', ['docs/examples/add-candidates.sh', 'docs/examples/people.csv', 'engineers'], {
			env: { ...process.env, API: served.api, TOKEN: token },
		})
	try {
		const first = await add()
		expect(JSON.parse(first.stdout)).toMatchObject({ candidates: [{ was: 'added' }, { was: 'added' }] })
		expect((await add()).stdout).toBe(first.stdout)
	} finally {
		served.close()
	}
	const { entries } = await snapshot(owner)
	const people = entries.flatMap(({ store, value }) => (store === 'candidates' ? [value as Candidate] : []))
	expect(people.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toMatchObject([
		{
			id: '17',
			name: 'Amina Bello',
			roles: ['engineers'],
			facts: { nationalities: ['NG'], jobOffer: 'verbal', annualPayCny: 240_000, knowsCustoms: true },
		},
		{
			id: '18',
			name: 'Silva, João',
			birthDate: '1995-11',
			facts: { nationalities: ['BR'], jobOffer: 'written' },
		},
	])
})
