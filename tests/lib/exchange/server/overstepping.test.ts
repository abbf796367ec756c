import { describe, expect, it } from 'vitest'
import { nextSequence } from '@/lib/exchange/sequence'
import type { SignedInMember } from '@/lib/exchange/server/member'
import { eraseExpired } from '@/lib/retention/erase-expired'
import type { PatchChunk } from '@/lib/screening/model/operations'
import type { Candidate, SheetRecord } from '@/lib/screening/model/records'
import {
	candidate,
	changes,
	chunk,
	day,
	decision,
	entry,
	newWorkspace,
	operation,
	put,
	role,
	send,
	sheet,
	snapshot,
	stored,
} from './workspace'

const hidden = 'hiddenOpening'
const fromSheet = { kind: 'sheet', sheet: 's', row: 1 } as const

/** An owner, and a recruiter who sees the opening `r` and nothing of the other one. */
async function team() {
	const member = await newWorkspace()
	const li = await member('Li Na')
	const wang = await member('Wang Wei', { openings: ['r'], permission: 'recruiter' })
	const by = { name: 'Li Na' }
	const both = candidate('both', {
		roles: ['r', hidden],
		source: fromSheet,
		kept: { on: day, by, reason: 'A second interview' },
	})
	await send(li, [
		put.role(role('r')),
		put.role(role(hidden)),
		put.sheet(sheet('s')),
		put.candidate(candidate('mine', { roles: ['r'], source: fromSheet })),
		put.candidate(candidate('theirs', { roles: [hidden], source: fromSheet, alsoKeys: ['was'] })),
		put.candidate(both),
		put.decision(decision(hidden, 'both', { by: 'Li Na' })),
		entry('operations', 'o', { value: operation('o', { by, roles: ['r', hidden] }) }),
		entry('patches', 'o 0000', {
			value: {
				...chunk('o', [
					{
						store: 'candidates',
						key: 'both',
						was: 0,
						before: { name: 'B', roles: ['r', hidden] },
						after: { name: 'Both', roles: [hidden, 'r'] },
					},
				]),
				created: { decisions: [`${hidden} both`], roles: [hidden, 'r'] },
			},
		}),
	])
	return { li, wang, both }
}

const value = async <T>(signed: SignedInMember, store: string, key: string) =>
	stored((await snapshot(signed)).entries, store, key) as T

const refusals = (answer: Awaited<ReturnType<typeof send>>) =>
	answer.results.map((result) => 'refused' in result && result.refused)

describe('how long records are kept', () => {
	it('is no recruiter’s to say, also where nobody has said it yet', async () => {
		const { li, wang } = await team()
		const settings = entry('settings', 'settings', { value: { keptDays: 1, erasures: [] } })
		expect(refusals(await send(wang, [settings]))).toEqual(['not-allowed'])
		expect(await eraseExpired(li.workspace, Date.parse(`${day}T12:00:00Z`) + 5 * 864e5)).toBe(0)
	})

	it('is counted from a day that the server owns', async () => {
		const { li, wang, both } = await team()
		await send(wang, [
			put.candidate({ ...both, savedOn: '2000-01-01' }, 1),
			put.candidate(candidate('new', { roles: ['r'], savedOn: '2000-01-01' })),
		])
		const people = (await snapshot(li)).entries.filter(({ store }) => store === 'candidates')
		const days = people.map(({ value }) => (value as Candidate).savedOn)
		expect(days).toHaveLength(4)
		expect(days.filter((one) => one < day)).toEqual([])
	})

	it('is extended by a reason that only those take away who may delete', async () => {
		const { wang, both } = await team()
		const { kept: _, ...without } = both
		const other = { ...both, kept: { on: '2000-01-01', by: { name: 'Wang Wei' }, reason: '' } }
		expect(refusals(await send(wang, [put.candidate(without, 1)]))).toEqual(['not-allowed'])
		expect(refusals(await send(wang, [put.candidate(other, 1)]))).toEqual(['not-allowed'])
	})
})

describe('a recruiter who sees one opening', () => {
	it('does not say in whose name candidates are written to', async () => {
		const { li, wang } = await team()
		const said = (more: object, from = 0) =>
			entry('settings', 'settings', { value: { keptDays: 180, erasures: [], ...more }, from })
		expect(refusals(await send(wang, [said({ company: 'Another Ltd' })]))).toEqual(['not-allowed'])
		expect(refusals(await send(wang, [said({ contact: 'me@example.org' })]))).toEqual(['not-allowed'])
		await send(li, [said({ company: 'Example Ltd' })])
		expect(refusals(await send(wang, [said({}, 2)]))).toEqual(['not-allowed'])
	})

	it('learns the id of no other opening', async () => {
		const { li, wang, both } = await team()
		const renamed = await send(wang, [
			put.candidate({ ...both, roles: ['r'], name: 'Renamed' }, 1),
			put.candidate({ ...both, key: 'theirs' }, 1),
		])
		const seen = [await snapshot(wang), await changes(wang, 0), renamed]
		expect(JSON.stringify(seen)).not.toContain(hidden)
		expect(await value<Candidate>(li, 'candidates', 'both')).toMatchObject({
			name: 'Renamed',
			roles: expect.arrayContaining(['r', hidden]),
		})
	})

	it('leaves what it does not see of the history as it is', async () => {
		const { li, wang } = await team()
		const before = await value<PatchChunk>(li, 'patches', 'o 0000')
		const log = await value<object>(li, 'operations', 'o')
		const seen = [
			entry('operations', 'o', { value: (await value(wang, 'operations', 'o')) as never, from: 1 }),
			entry('patches', 'o 0000', { value: (await value(wang, 'patches', 'o 0000')) as never, from: 1 }),
		]
		expect(refusals(await send(wang, seen))).toEqual([false, false])
		expect(await value(li, 'patches', 'o 0000')).toEqual({
			...before,
			created: { decisions: before.created.decisions, roles: expect.arrayContaining([hidden, 'r']) },
			patches: [
				{
					...before.patches[0],
					before: { name: 'B', roles: expect.arrayContaining(['r', hidden]) },
					after: { name: 'Both', roles: expect.arrayContaining(['r', hidden]) },
				},
			],
		})
		expect(await value(li, 'operations', 'o')).toEqual({
			...log,
			roles: expect.arrayContaining(['r', hidden]),
		})
		const gone = [entry('patches', 'o 0000', { from: 2 }), entry('operations', 'o', { from: 2 })]
		expect(refusals(await send(wang, gone))).toEqual(['not-allowed', 'not-allowed'])
	})

	it('notes nothing in the history of another opening, except what they did there', async () => {
		const { li, wang, both } = await team()
		const made = (id: string, roles: readonly string[], key: string) => [
			entry('operations', id, {
				value: operation(id, { roles, sequence: nextSequence(0, wang.device.slot) }),
			}),
			entry('patches', `${id} 0000`, {
				value: chunk(id, [{ store: 'candidates', key, was: 0, before: { name: 'A' }, after: { name: 'B' } }]),
			}),
		]
		const answer = await send(wang, [
			put.candidate({ ...both, name: 'B' }, 1),
			...made('p', [hidden], 'mine'),
			...made('q', ['r', hidden], 'both'),
			...made('s', ['r', hidden], 'mine'),
		])
		expect(refusals(answer)).toEqual([false, 'not-allowed', 'invalid', false, false, false, false])
		expect(await value(li, 'operations', 's')).toMatchObject({ roles: ['r'] })
		expect(await value(li, 'operations', 'q')).toMatchObject({ roles: expect.arrayContaining([hidden]) })
	})

	it('reaches nobody of another opening by keys of merged records', async () => {
		const { wang } = await team()
		const mine = (alsoKeys: readonly string[]) =>
			put.candidate(candidate('mine', { roles: ['r'], source: fromSheet, alsoKeys }), 1)
		const note = { hashes: [], on: day, why: 'removed' } as const
		expect(refusals(await send(wang, [mine(['theirs'])]))).toEqual(['not-allowed'])
		expect(refusals(await send(wang, [mine(['was'])]))).toEqual(['not-allowed'])
		expect(refusals(await send(wang, [entry('removed', 'was', { value: { key: 'was', ...note } })]))).toEqual(
			['not-allowed'],
		)
	})

	it('decides on nobody whom they do not see', async () => {
		const { wang } = await team()
		expect(refusals(await send(wang, [put.decision(decision('r', 'theirs'))]))).toEqual(['invalid'])
	})

	it('takes no sheet from those who came from it', async () => {
		const { li, wang } = await team()
		expect(refusals(await send(wang, [entry('sheets', 's', { from: 1 })]))).toEqual(['not-allowed'])
		expect(refusals(await send(li, [entry('sheets', 's', { from: 1 })]))).toEqual(['stale'])
		await send(wang, [put.sheet({ ...sheet('s'), headings: ['Other'], mapping: ['email'] }, 1)])
		expect(await value<SheetRecord>(li, 'sheets', 's')).toEqual(sheet('s'))
	})

	it('adds no progress and no notes in openings that they do not see', async () => {
		const { li, wang } = await team()
		const note = { role: hidden, at: `${day}T09:30:00.000Z`, by: { name: 'Wang Wei' }, text: 'Planted' }
		const added = { roles: ['r'], progress: { [hidden]: { owner: 'Planted' } }, notes: { n: note } }
		await send(wang, [put.candidate(candidate('new', added))])
		expect(await value(li, 'candidates', 'new')).toEqual(candidate('new', { roles: ['r'] }))
	})
})

describe('what is noted of deleted people', () => {
	it('is for the server to date and to give up', async () => {
		const { li, wang } = await team()
		const note = { key: 'mine', hashes: [], on: '2000-01-01', why: 'expired' } as const
		await send(wang, [entry('removed', 'mine', { value: note })])
		const noted = await value<{ on: string }>(li, 'removed', 'mine')
		expect(noted).toMatchObject({ why: 'removed' })
		expect(noted.on >= day).toBe(true)
		expect(refusals(await send(li, [entry('removed', 'mine', { from: 2 })]))).toEqual(['not-allowed'])
	})
})

describe('somebody is considered', () => {
	it('for openings alone that there are', async () => {
		const { li } = await team()
		const answer = await send(li, [
			put.candidate(candidate('new', { roles: ['nowhere'] })),
			put.candidate(candidate('mine', { roles: ['r', 'nowhere'], source: fromSheet }), 1),
			put.candidate(candidate('also', { roles: ['later'] })),
			put.role(role('later')),
		])
		expect(refusals(answer)).toEqual(['invalid', 'invalid', false, false])
	})
})
