import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { rowsIn } from '../database/rows-in'
import { candidate, put, role } from '../exchange/server/workspace'
import { founded, joined } from './team'
import { password } from './visit'

type Founded = Awaited<ReturnType<typeof founded>>
let { owner, workspace }: Founded = {} as Founded
let interviewer: Awaited<ReturnType<typeof joined>>
let recruiter: Awaited<ReturnType<typeof joined>>

beforeAll(async () => {
	;({ owner, workspace } = await founded('given@example.com'))
	const entries = [
		...['r', 'q'].map((id) => put.role(role(id))),
		put.candidate(candidate('one', { roles: ['r'] })),
		put.candidate(candidate('two', { roles: ['r', 'q'] })),
		put.candidate(candidate('other', { roles: ['q'] })),
	]
	await owner.ask('exchange/batches', { id: randomUUID(), entries })
	const access = { openings: ['r', 'q'], newOpenings: false }
	interviewer = await joined(owner, 'tomas@example.com', { permission: 'interviewer', ...access })
	recruiter = await joined(owner, 'anna@example.com', {
		permission: 'viewer',
		byOpening: { r: 'recruiter' },
		...access,
	})
})

const asked = (browser: typeof owner, opening: string) =>
	browser.ask(`given?opening=${opening}&candidate=one&candidate=two&candidate=other`)

const give = (browser: typeof owner, opening: string, candidates: readonly string[], isGiven = true) =>
	browser.ask('given', { member: interviewer.member.id, opening, candidates, isGiven })

const interviewerWith = (given: readonly string[]) => ({
	interviewers: [{ member: interviewer.member.id, name: 'Colleague tomas@example.com', given }],
})

/** The keys of the candidates that a member is sent. */
async function seenBy({ colleague }: { readonly colleague: typeof owner }): Promise<readonly string[]> {
	const response = await colleague.send('exchange/snapshot')
	const lines = (await response.text()).trimEnd().split('\n')
	return lines.flatMap((line) => {
		const { store, key } = JSON.parse(line)
		return store === 'candidates' ? [key as string] : []
	})
}

test('people are given by who recruits for the opening, and to who interviews for it', async () => {
	expect(await seenBy(interviewer)).toEqual([])
	expect(await give(recruiter.colleague, 'r', ['one', 'other'])).toEqual({})
	// Who is not considered for the opening is not given in it.
	expect(await asked(owner, 'r')).toEqual(interviewerWith(['one']))
	expect(await asked(owner, 'q')).toEqual(interviewerWith([]))
	expect(await seenBy(interviewer)).toEqual(['one'])
	const notFound = { status: 404, reason: 'not-found' }
	// They only read the other opening.
	expect(await give(recruiter.colleague, 'q', ['two'])).toEqual(notFound)
	expect(await asked(recruiter.colleague, 'q')).toEqual(notFound)
	expect(await give(interviewer.colleague, 'r', ['two'])).toEqual(notFound)
	const toRecruiter = { member: recruiter.member.id, opening: 'r', candidates: ['one'], isGiven: true }
	expect(await owner.ask('given', toRecruiter)).toEqual(notFound)
})

test('how many are given stands with the member, for owners and the member', async () => {
	await give(owner, 'q', ['two', 'other'])
	const of = async (browser: typeof owner) => {
		const { members } = await browser.ask('members')
		return (members as { id: string; given: object }[]).find(({ id }) => id === interviewer.member.id)?.given
	}
	expect(await of(owner)).toEqual({ r: 1, q: 2 })
	expect(await of(interviewer.colleague)).toEqual({ r: 1, q: 2 })
	expect(await of(recruiter.colleague)).toEqual({})
	expect((await seenBy(interviewer)).toSorted()).toEqual(['one', 'other', 'two'])
})

test('people are taken back one by one, or with the role', async () => {
	expect(await give(owner, 'q', ['other'], false)).toEqual({})
	expect((await seenBy(interviewer)).toSorted()).toEqual(['one', 'two'])
	const reads = { id: interviewer.member.id, byOpening: { q: 'viewer' } }
	expect(await owner.ask('members/change', reads)).toMatchObject({ reason: 'password-needed' })
	expect(await owner.ask('members/change', { ...reads, password })).toEqual({})
	expect((await seenBy(interviewer)).toSorted()).toEqual(['one', 'other', 'two'])
	expect(await owner.ask('members/change', { ...reads, byOpening: {}, password })).toEqual({})
	expect(await seenBy(interviewer)).toEqual(['one'])
})

test('giving is in the audit, by number', async () => {
	const { entries } = (await owner.ask('audit')) as { entries: { kind: string; about: object }[] }
	const kinds = entries.filter(({ kind }) => kind.startsWith('people-'))
	expect(kinds.map(({ kind, about }) => [kind, about])).toEqual([
		['people-taken-back', { member: interviewer.member.id, people: 1 }],
		['people-given', { member: interviewer.member.id, people: 2 }],
		['people-given', { member: interviewer.member.id, people: 1 }],
	])
})

test('who is removed from the opening is not seen any more, nor who is deleted', async () => {
	await rowsIn(
		workspace,
		sql`update team.candidates set roles = '{q}' where workspace = ${workspace} and key = 'one' returning key`,
	)
	expect(await seenBy(interviewer)).toEqual([])
	await rowsIn(
		workspace,
		sql`delete from team.candidates where workspace = ${workspace} and key = 'one' returning key`,
	)
	const left = await rowsIn(
		workspace,
		sql`select candidate from team.given where workspace = ${workspace} and candidate = 'one'`,
	)
	expect(left).toEqual([])
})
