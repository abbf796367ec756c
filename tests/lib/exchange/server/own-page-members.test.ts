import { expect, it } from 'vitest'
import { inWorkspace } from '@/lib/database/database'
import { readRecord } from '@/lib/my-record/read-record'
import { candidateMembers } from '@/lib/records/candidate'
import type { Candidate } from '@/lib/screening/model/records'
import { keysIn } from '@/rules/keys'
import { hidden, samples, seen } from './rights-samples'
import { newWorkspace, put, role, send } from './workspace'

const { candidates } = samples
const by = { name: 'Li Na' }

/** Everything that can be stored about somebody; one answer has no origin of its own, and nothing delays the end. */
const everything = {
	...(Object.fromEntries(keysIn(candidates).map((name) => [name, candidates[name][0]])) as Candidate),
	facts: { ...candidates.facts[0], knowsCustoms: true },
	kept: undefined,
}
const otherwise: Partial<Candidate> = {
	...(Object.fromEntries(keysIn(candidates).map((name) => [name, candidates[name][1]])) as Candidate),
	kept: { on: '2028-01-01', by, reason: 'a' },
}

it('changes with each member of a candidate that is shown on their own page, and with no other', async () => {
	const owner = await (await newWorkspace())('Li Na')
	await send(
		owner,
		[seen, hidden].map((id) => put.role(role(id))),
	)
	const page = (candidate: Candidate) => inWorkspace(owner.workspace, (tx) => readRecord(tx, candidate))
	const before = await page(everything as Candidate)
	const changed: string[] = []
	for (const name of keysIn(candidateMembers)) {
		const after = await page({ ...everything, [name]: otherwise[name] } as Candidate)
		if (JSON.stringify(after) !== JSON.stringify(before)) changed.push(name)
	}
	const shown = keysIn(candidateMembers).filter((name) => candidateMembers[name].ownPage !== 'not-shown')
	expect(changed).toEqual(shown)
})
