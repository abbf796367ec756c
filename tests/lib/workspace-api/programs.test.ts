import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { TeamSession } from '@/lib/accounts/session'
import { activeWith } from '@/lib/active-rules/rulesets'
import { answerEvaluate } from '@/lib/api/answer-evaluate'
import { inWorkspace } from '@/lib/database/database'
import { today } from '@/lib/day/today'
import type { SignedInMember } from '@/lib/exchange/server/member'
import { readCandidate } from '@/lib/my-record/read-candidate'
import { readRecord } from '@/lib/my-record/read-record'
import { serverDay } from '@/lib/my-record/server-day'
import { endProgram } from '@/lib/programs/make-program'
import { programScopes } from '@/lib/records/rights/program-scopes'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { factsFor } from '@/lib/screening/role/role-facts'
import { configuredParameters } from '@/rules/parameters'
import { inLawOrder } from '@/rules/rulesets/ids'
import {
	candidate,
	day,
	decision,
	entry,
	newWorkspace,
	put,
	role,
	send as sendBatch,
	snapshot,
	stored,
} from '../exchange/server/workspace'
import { hashesOf } from './hashes-of'
import { ask, programRequests, send, tokenOf } from './program'

const scopeOf = { 'POST candidates': 'candidates:write', 'GET audit': 'audit:read' } as const

/** A workspace with two openings, and its owner. */
async function team() {
	const member = await newWorkspace()
	const owner = await member('Li Na')
	await sendBatch(owner, [put.role(role('r', { rulesets: ['article', 'k-published'] })), put.role(role('s'))])
	return { member, owner }
}

const add = (token: string, candidates: readonly unknown[], key?: string) =>
	ask(token, 'candidates', { body: { candidates }, ...(key !== undefined && { key }) })

const keysIn = (answer: object) =>
	(answer as { candidates: { key: string }[] }).candidates.map(({ key }) => key)

const storedPerson = async (owner: SignedInMember, key: string) =>
	stored((await snapshot(owner as never)).entries, 'candidates', key) as Candidate

describe('whoever asks', () => {
	test('needs a token that is valid and has the scope, at every route', async () => {
		const { owner } = await team()
		const requests = await programRequests()
		expect(requests.map(({ path, method }) => `${method} ${path}`).sort()).toEqual([
			'GET audit',
			'GET candidates',
			'GET decisions',
			'GET openings',
			'GET results',
			'POST candidates',
		])
		const { token: ended, id } = await tokenOf(owner, { name: 'Ended' })
		await endProgram(owner as TeamSession, id)
		const { token: over } = await tokenOf(owner, { name: 'Over' })
		await inWorkspace(owner.workspace, (tx) =>
			tx.execute(sql`
				update team.programs set ends_at = now() where workspace = ${tx.workspace} and name = 'Over'`),
		)
		const { token } = await tokenOf(owner, { name: 'Valid' })
		for (const { path, method } of requests) {
			const body = method === 'POST' ? { body: { candidates: [{ name: 'A', openings: ['r'] }] } } : {}
			const target = path === 'results' ? 'results?opening=r' : path
			for (const wrong of [null, '', 'x', token.slice(0, -1), `${token}a`, ended, over]) {
				const answer = await send(wrong, target, body)
				expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
			}
			const basic = await send(token, target, { ...body, authorization: `Basic ${token}` })
			expect(basic.status).toBe(401)
			const needed = scopeOf[`${method} ${path}` as keyof typeof scopeOf] ?? 'results:read'
			for (const scope of programScopes) {
				const one = await tokenOf(owner, { name: `${method} ${path} ${scope}`, scopes: [scope] })
				const answer = await ask(one.token, target, body)
				expect([path, scope, answer.status]).toEqual([path, scope, scope === needed ? 200 : 403])
			}
		}
	})

	test('learns nothing of another workspace, nor of openings that were not given', async () => {
		const { owner } = await team()
		const other = await team()
		await sendBatch(other.owner, [put.candidate(candidate('theirs', { roles: ['s'] }))])
		const { token } = await tokenOf(owner)
		const { token: some } = await tokenOf(other.owner, { openings: ['r'] })
		await sendBatch(other.owner, [
			put.candidate(candidate('both', { roles: ['r', 's'], notes: {}, id: 'same' })),
			put.decision(decision('s', 'theirs')),
		])
		for (const [asking, hidden] of [
			[token, 'theirs'],
			[some, '"s"'],
		] as const) {
			for (const target of ['candidates', 'openings', 'decisions', 'results?opening=r'])
				expect(JSON.stringify(await ask(asking, target))).not.toContain(hidden)
			const added = await add(asking, [{ key: 'theirs', facts: { age: 33 } }])
			expect(added).toMatchObject({ status: 404, errors: [{ pointer: '/candidates/0/key' }] })
		}
		expect(keysIn(await ask(some, 'candidates'))).toEqual(['both'])
		for (const target of [
			'results?opening=s',
			'candidates?opening=s',
			'decisions?opening=s',
			'results?opening=none',
		])
			expect(await ask(some, target)).toMatchObject({ status: 404 })
		expect(await add(some, [{ name: 'New', openings: ['r', 's'] }])).toMatchObject({
			status: 404,
			errors: [{ pointer: '/candidates/0/openings/1' }],
		})
		expect(await add(some, [{ id: 'same', facts: { nationalities: ['NG'] } }])).toMatchObject({ status: 200 })
		expect(await storedPerson(other.owner, 'both')).toMatchObject({
			roles: ['r', 's'],
			facts: { nationalities: ['NG'] },
		})
	})
})

describe('what a program adds', () => {
	test('is in the list in its name, can be undone, and never replaces what a person said', async () => {
		const { owner } = await team()
		const { token, id } = await tokenOf(owner)
		const added = await add(token, [
			{
				id: '17',
				name: 'Amina',
				openings: ['r'],
				facts: { age: 29, jobOffer: 'written', nationalities: ['NG'] },
			},
			{ name: 'Chen', openings: ['r'], birthDate: '1990-05' },
		])
		expect(added).toMatchObject({ status: 200, candidates: [{ was: 'added' }, { was: 'added' }] })
		const [amina = '', chen = ''] = keysIn(added)
		const { entries } = await snapshot(owner as never)
		expect(stored(entries, 'candidates', amina)).toMatchObject({
			id: '17',
			name: 'Amina',
			roles: ['r'],
			source: { kind: 'sheet', sheet: id },
		})
		expect(stored(entries, 'sheets', id)).toMatchObject({ file: 'Recruiting system' })
		const operations = entries.filter(({ store }) => store === 'operations')
		expect(operations).toMatchObject([
			{ value: { kind: 'import', name: 'Recruiting system', by: { name: 'Recruiting system' }, created: 2 } },
		])
		expect((await ask(token, 'candidates')).candidates).toMatchObject(
			expect.arrayContaining([
				expect.objectContaining({ key: chen, facts: expect.objectContaining({ age: expect.any(Number) }) }),
			]),
		)
		const before = await storedPerson(owner, amina)
		const corrected = {
			...before,
			facts: { ...before.facts, age: 31 },
			origins: { age: { kind: 'hand', by: { name: 'Li Na' }, on: day } },
		} as Candidate
		const { change = 0 } = entries.find(({ key }) => key === amina) ?? {}
		await sendBatch(owner, [put.candidate(corrected, change)])
		const again = await add(token, [{ id: '17', openings: ['s'], facts: { age: 29, jobOffer: 'verbal' } }])
		expect(again).toMatchObject({ status: 200, candidates: [{ key: amina, was: 'changed', kept: ['age'] }] })
		expect(await storedPerson(owner, amina)).toMatchObject({
			facts: { age: 31, jobOffer: 'verbal', nationalities: ['NG'] },
			roles: ['r', 's'],
		})
		expect(await add(token, [{ key: amina, facts: { jobOffer: 'verbal' } }])).toMatchObject({
			candidates: [{ was: 'as-before', kept: [] }],
		})
	})

	test('comes as a whole or not at all, and every fault is named', async () => {
		const { owner } = await team()
		const { token } = await tokenOf(owner)
		await sendBatch(owner, [
			put.candidate(candidate('one', { id: 'twin' })),
			put.candidate(candidate('two', { id: 'twin' })),
			put.candidate(candidate('w', { id: 'w', withdrawn: { sensitive: day } })),
		])
		const faulty = [
			{ name: 'Good', openings: ['r'] },
			{ name: 'No opening' },
			{ openings: ['r'] },
			{ id: 'twin', facts: { age: 40 } },
			{ name: 'Unborn', openings: ['r'], birthDate: '2025-01-01' },
			{ id: 'w', facts: { canShowHealthCertificate: true } },
			{ id: 'new', openings: ['r'] },
			{ id: 'new', openings: ['r'] },
		]
		const answer = await add(token, faulty)
		expect(answer.status).toBe(422)
		expect((answer.errors as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual([
			'/candidates/1/openings',
			'/candidates/2/id',
			'/candidates/3/id',
			'/candidates/4/birthDate',
			'/candidates/5/facts/canShowHealthCertificate',
			'/candidates/7',
		])
		expect(JSON.stringify(await ask(token, 'candidates'))).not.toContain('Good')
		for (const body of [
			{},
			{ candidates: [] },
			{ candidates: [{ name: '' }] },
			{ candidates: [{ facts: { age: 'x' } }] },
			{ candidates: [{ no: 1 }] },
		])
			expect(await ask(token, 'candidates', { body })).toMatchObject({ status: 422 })
	})

	test('does not bring back who was deleted for good', async () => {
		const { owner } = await team()
		const { token } = await tokenOf(owner)
		const [key = ''] = keysIn(await add(token, [{ id: 'D-1', name: 'Gone', openings: ['r'] }]))
		const removed = { key, hashes: await hashesOf(owner, ['D-1']), on: day, why: 'removed' } as const
		await sendBatch(owner, [entry('removed', key, { value: removed })])
		expect(await add(token, [{ id: 'D-1', name: 'Gone', openings: ['r'] }])).toMatchObject({
			status: 422,
			errors: [{ pointer: '/candidates/0/id', detail: expect.stringContaining(day) }],
		})
	})

	test('is stored once, however often a named request comes', async () => {
		const { owner } = await team()
		const { token } = await tokenOf(owner)
		const people = [{ id: '1', name: 'Once', openings: ['r'] }]
		const answers = await Promise.all(Array.from({ length: 5 }, () => add(token, people, 'key-1')))
		for (const answer of answers) expect(answer).toEqual(answers[0])
		expect(keysIn(await ask(token, 'candidates'))).toEqual(keysIn(answers[0] ?? {}))
		expect(await add(token, [{ id: '2', name: 'Other', openings: ['r'] }], 'key-1')).toMatchObject({
			status: 409,
		})
		const faulty = await add(token, [{ id: '3' }], 'key-2')
		expect(faulty.status).toBe(422)
		expect(await add(token, [{ id: '3', openings: ['r'] }], 'key-2')).toMatchObject({ status: 200 })
		expect(await add(token, people, 'ä')).toMatchObject({ status: 422 })
	})
})

describe('what a program reads', () => {
	const readersOf = (owner: SignedInMember, key: string) =>
		inWorkspace(owner.workspace, async (tx) => {
			const person = await readCandidate(tx, key)
			return person && (await readRecord(tx, person)).readers
		})

	test.each(['candidates', 'results?opening=r', 'decisions'])(
		'of somebody by %s stands on their own page by its name, once, and goes with the record',
		async (target) => {
			const { owner } = await team()
			const { id, token } = await tokenOf(owner)
			await sendBatch(owner, [
				put.candidate(candidate('read', { roles: ['r'] })),
				put.decision(decision('r', 'read')),
				put.candidate(candidate('other', { roles: ['s'] })),
			])
			const { token: blind } = await tokenOf(owner, { name: 'Blind', openings: ['s'] })
			await ask(blind, 'candidates')
			expect(await readersOf(owner, 'read')).toEqual([])
			for (let times = 0; times < 2; times++) await ask(token, target)
			await endProgram(owner as TeamSession, id)
			const { token: renewed } = await tokenOf(owner)
			await ask(renewed, target)
			expect(await readersOf(owner, 'read')).toEqual([{ name: 'Recruiting system', last: serverDay() }])
			const removed = { key: 'read', hashes: [], on: day, why: 'removed' } as const
			await sendBatch(owner, [entry('removed', 'read', { value: removed })])
			const left = await inWorkspace(owner.workspace, (tx) =>
				tx.execute(sql`
					select from team.program_reads where workspace = ${tx.workspace} and candidate = 'read'`),
			)
			expect(left.rows).toEqual([])
		},
	)

	test('comes in parts that are together the whole', async () => {
		const { owner } = await team()
		const { token } = await tokenOf(owner)
		await add(
			token,
			Array.from({ length: 7 }, (_, at) => ({ id: String(at), openings: ['r'] })),
		)
		const found: string[] = []
		for (let next: unknown = ''; next !== null; ) {
			const answer = await ask(token, `results?opening=r&limit=3${next === '' ? '' : `&cursor=${next}`}`)
			found.push(...keysIn(answer))
			next = answer.next
		}
		expect(found).toEqual(keysIn(await ask(token, 'candidates')))
		expect(new Set(found).size).toBe(7)
		for (const query of [
			'limit=0',
			'limit=501',
			'limit=x',
			'cursor=x',
			'cursor=W10',
			'limit=1&limit=2',
			'else=1',
		])
			expect(await ask(token, `candidates?${query}`)).toMatchObject({ status: 422 })
		expect(await ask(token, 'results')).toMatchObject({ status: 422, errors: [{ pointer: '/opening' }] })
		expect(await ask(token, 'results?opening=r&locale=xx')).toMatchObject({
			errors: [{ pointer: '/locale' }],
		})
	})

	test('are the results of the list, with a reason for each, in the words of a language', async () => {
		const { owner } = await team()
		const { token } = await tokenOf(owner)
		await add(token, [
			{ id: '1', openings: ['r'], facts: { age: 29, jobOffer: 'none', nationalities: ['NG'] } },
			{ id: '2', openings: ['r'], facts: { nationalities: ['BR'], knowsCustoms: null } },
		])
		const { entries } = await snapshot(owner as never)
		const opening = stored(entries, 'roles', 'r') as Role
		const answer = await ask(token, 'results?opening=r&locale=zh')
		const asOf = today('Asia/Shanghai')
		const active = activeWith({})
		for (const { key, results } of answer.candidates as {
			key: string
			results: Record<string, unknown>[]
		}[]) {
			const person = stored(entries, 'candidates', key) as Candidate
			const expected = inLawOrder(opening.rulesets).map((id) => {
				const facts = factsFor(opening, person)
				const { changes, assumes, blockedBy, ...result } = answerEvaluate({
					ruleset: active[id],
					facts,
					parameters: configuredParameters,
					asOf,
				})
				return result
			})
			expect(results.map(({ said, ...result }) => result)).toEqual(JSON.parse(JSON.stringify(expected)))
			for (const { said, criteria } of results as {
				said: { outcome: string; criteria: object }
				criteria: { id: string }[]
			}[]) {
				expect(said.outcome).toMatch(/\p{Script=Han}/u)
				expect(Object.keys(said.criteria)).toEqual(criteria.map(({ id }) => id))
			}
		}
	})

	test('is noted in the audit by ids and counts, which another program may read', async () => {
		const { owner } = await team()
		const { token, id } = await tokenOf(owner)
		const [key = ''] = keysIn(await add(token, [{ id: '1', name: 'Secret person', openings: ['r'] }]))
		await sendBatch(owner, [put.decision(decision('r', key))])
		expect((await ask(token, 'decisions')).decisions).toMatchObject([
			{ candidate: key, opening: 'r', choice: 'go-on', by: 'Li Na', reason: 'Fits' },
		])
		await ask(token, 'candidates')
		const { entries } = (await ask(token, 'audit')) as unknown as { entries: Record<string, unknown>[] }
		expect(
			entries.filter(({ actor }) => actor === id).map(({ kind, about }) => ({ kind, about })),
		).toMatchObject([
			{ kind: 'changed', about: { candidates: 1 } },
			{ kind: 'program-read', about: { route: 'decisions', entries: 1 } },
			{ kind: 'program-read', about: { route: 'candidates', entries: 1 } },
		])
		expect(JSON.stringify(entries)).not.toContain('Secret')
		const last = Number(entries.at(-1)?.number)
		const later = (await ask(token, `audit?after=${last}`)) as unknown as { entries: { kind: string }[] }
		expect(later.entries.map(({ kind }) => kind)).toEqual(['program-read'])
	})
})
