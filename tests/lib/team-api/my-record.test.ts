import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkChain } from '@/lib/audit/check-chain'
import { inWorkspace } from '@/lib/database/database'
import type { ChangedEntry } from '@/lib/exchange/protocol'
import { checkRecords } from '@/lib/exchange/server/check-records'
import { eraseExpired } from '@/lib/retention/erase-expired'
import type { Candidate, Settings } from '@/lib/screening/model/records'
import { consentNotices } from '@/lib/team-api/routes/consent-notice'
import type { MyRecord, RecordCopy } from '@/lib/team-api/routes/my-record'
import type { TeamRequest } from '@/lib/team-api/routes/requests'
import { rulesets } from '@/rules/rulesets'
import { rowsIn } from '../database/rows-in'
import { candidate, decision, put, role, sheet } from '../exchange/server/workspace'
import { founded, joined } from './team'
import { type Visit, visit } from './visit'

const today = new Date().toISOString().slice(0, 10)
const [notice] = consentNotices
const ended = { status: 410, reason: 'record-ended' }

let owner: Visit
let workspace: string
/** Members who do not see the opening of most candidates here, and who may only read. */
let stranger: Visit
let viewer: Visit

beforeAll(async () => {
	;({ owner, workspace } = await founded('lin@example.com'))
	await store([
		put.role(role('r', { name: 'Engineer', facts: { jobOffer: 'written' } })),
		put.role(role('q')),
	])
	stranger = (await joined(owner, 'q@example.com', { openings: ['q'] })).colleague
	viewer = (await joined(owner, 'v@example.com', { permission: 'viewer' })).colleague
})

const store = (entries: readonly object[], by = owner) =>
	by.ask('exchange/batches', { id: randomUUID(), entries })
/** Stores what was made elsewhere, on the days that it names. */
const bringIn = (entries: readonly object[]) =>
	owner.ask('exchange/batches', { id: randomUUID(), entries, isBroughtIn: true })

const changed = async (key: string, after = 0) =>
	((await owner.ask(`exchange/changes?after=${after}`)).entries as ChangedEntry[]).find(
		(entry) => entry.store === 'candidates' && entry.key === key,
	)

/** A candidate with a link to their own page. */
async function withLink(key: string, more: Partial<Candidate> = {}) {
	await bringIn([put.candidate(candidate(key, { roles: ['r'], ...more }))])
	const { token: secret } = (await owner.ask('my-record/links', { candidate: key })) as { token: string }
	const ask = (what: string, body: object = {}) => visit().ask(`my-record/${what}`, { secret, ...body })
	return { secret, ask, look: async () => (await ask('look')) as unknown as MyRecord }
}

/** Everything in a workspace, as text. */
async function allText() {
	const tables = await rowsIn<{ name: string }>(
		workspace,
		sql`select table_name as name from information_schema.tables where table_schema = 'team'`,
	)
	const texts = await Promise.all(
		tables.map(async ({ name }) =>
			JSON.stringify(await rowsIn(workspace, sql`select * from team.${sql.identifier(name)}`)),
		),
	)
	return texts.join('\n')
}

describe('a candidate’s own page', () => {
	it('shows all that is stored, to whoever has the secret, of which nothing but a hash is kept', async () => {
		const by = { name: 'Owner of lin@example.com' }
		await bringIn([put.sheet({ ...sheet('s'), headings: ['Name', 'Age'], mapping: ['name', 'age'] })])
		await store([
			{
				store: 'settings',
				key: 'settings',
				from: 1,
				value: { keptDays: 180, company: 'Example Appliances', contact: 'privacy@example.com', erasures: [] },
			},
		])
		const { secret, look } = await withLink('seen', {
			source: { kind: 'sheet', sheet: 's', row: 2 },
			cells: ['Achieng', '31'],
			facts: { age: 31, knowsCustoms: null },
			origins: { knowsCustoms: { kind: 'reply', on: '2026-11-09' } },
			consents: { sensitive: '2026-11-09' },
			notes: { n: { role: 'r', at: '2026-11-10T08:00:00.000Z', by, text: 'Called back' } },
			documents: { passport: { state: 'seen', on: '2026-11-10', by } },
		})
		await store([
			put.decision(decision('r', 'seen', { choice: 'hold', reason: 'Waiting', on: '2026-11-23' })),
		])
		const record = await look()
		expect(record).toMatchObject({
			today,
			company: 'Example Appliances',
			contact: 'privacy@example.com',
			candidate: { name: 'Person seen' },
			openings: [
				{ id: 'r', name: 'Engineer', rulesets: ['article'], facts: { jobOffer: 'written' }, stage: 'new' },
			],
			decisions: [
				{ name: 'Engineer', choice: 'hold', by: by.name, on: '2026-11-23', advice: { outcome: 'eligible' } },
			],
			row: [
				{ heading: 'Name', cell: 'Achieng' },
				{ heading: 'Age', cell: '31' },
			],
			notes: [{ text: 'Called back', by: by.name }],
			documents: [{ document: 'passport', by: by.name }],
			end: { on: '2027-05-22', from: 'decision', since: '2026-11-23', keptDays: 180 },
			requests: [],
			readers: [],
		})
		expect(record.answers).toContainEqual({
			fact: 'age',
			value: 31,
			origin: { kind: 'sheet', file: 'people.xlsx', on: '2026-11-02' },
		})
		expect(record.answers).toContainEqual({
			fact: 'knowsCustoms',
			value: null,
			origin: { kind: 'reply', on: '2026-11-09' },
		})
		expect(record.consents[0]).toEqual({
			consent: 'sensitive',
			isGiven: true,
			on: '2026-11-09',
			notice: null,
		})
		expect(await allText()).not.toContain(secret.slice(22))
	})

	it('goes by the limits that an owner has set, and by the versions of rule sets that an owner has applied', async () => {
		const { look } = await withLink('judged')
		expect(await look()).toMatchObject({ parameters: {}, versions: {} })
		const values = { maxAge: { value: 40, source: 'Notice 7', date: '2026-11-20' } }
		const versions = { 'k-published': rulesets['k-published'].version }
		const { entries } = await owner.ask('exchange/changes?after=0')
		const settings = (entries as { store: string; value: Settings }[]).find(
			({ store }) => store === 'settings',
		)
		const after = settings?.value.parameters?.at(-1)?.at
		expect(await owner.ask('parameters', { after, values, versions })).toEqual({})
		expect(await look()).toMatchObject({ parameters: values, versions })
	})

	it('corrects an answer at once, in the history and to be undone, and never over a colleague’s head', async () => {
		const { ask, look } = await withLink('corrects')
		const { change } = (await changed('corrects')) as ChangedEntry
		const faults = [
			{ fact: 'age', value: 'old' },
			{ fact: 'age', value: 1000 },
			{ fact: 'height', value: 180 },
			{ fact: 'age' },
		]
		for (const fault of faults)
			expect(await ask('correct', fault)).toMatchObject({ status: 422, reason: 'invalid' })
		expect((await look()).requests).toEqual([])
		const record = await ask('correct', { fact: 'age', value: 41 })
		expect(record.requests).toMatchObject([
			{ kind: 'correction', about: 'age', before: 30, after: 41, state: 'done' },
		])
		expect(record.answers).toContainEqual({ fact: 'age', value: 41, origin: { kind: 'reply', on: today } })
		const { entries } = (await owner.ask(`exchange/changes?after=${change}`)) as { entries: ChangedEntry[] }
		expect(entries.map(({ store: one }) => one).sort()).toEqual(['candidates', 'operations', 'patches'])
		expect(entries.find(({ store: one }) => one === 'operations')?.value).toMatchObject({
			kind: 'reply',
			by: { name: '' },
		})
		expect(entries.find(({ store: one }) => one === 'patches')?.value).toMatchObject({
			patches: [
				{
					store: 'candidates',
					key: 'corrects',
					before: { facts: { age: 30 } },
					after: { facts: { age: 41 } },
				},
			],
		})
		const late = await store([put.candidate(candidate('corrects', { roles: ['r'], name: 'Late' }), change)])
		expect(late.results).toMatchObject([{ refused: 'stale', value: { facts: { age: 41 } } }])
		const [undone, other] = await Promise.all([
			ask('correct', { fact: 'jobOffer', value: null }),
			ask('correct', { fact: 'age', value: 42 }),
		])
		expect([undone.status, other.status]).toEqual([undefined, undefined])
		expect((await look()).answers).toMatchObject([
			{ fact: 'age', value: 42 },
			{ fact: 'jobOffer', value: null },
		])
	})

	it('withdraws the consent for sensitive answers, which then stand nowhere, and gives it again', async () => {
		const { ask, look } = await withLink('withdraws', {
			facts: { age: 30, canShowNoCriminalRecord: true },
			consents: { sensitive: '2026-11-09', pool: '2026-11-09' },
			source: { kind: 'sheet', sheet: 't', row: 2 },
			cells: ['Somebody', 'clean as a whistle'],
		})
		await store([
			put.sheet({
				...sheet('t'),
				headings: ['Name', 'Record'],
				mapping: ['name', 'canShowNoCriminalRecord'],
			}),
		])
		await ask('correct', { fact: 'canShowNoCriminalRecord', value: false })
		const record = (await ask('consent', {
			consent: 'sensitive',
			given: false,
			notice,
		})) as unknown as MyRecord
		expect(record).toMatchObject({ isSensitiveWithdrawn: true, row: [{ heading: 'Name' }] })
		expect(record.answers.map(({ fact }) => fact)).toEqual(['age'])
		expect(record.consents).toMatchObject([
			{ isGiven: false, on: today },
			{},
			{},
			{ consent: 'pool', isGiven: true },
		])
		const text = await allText()
		expect(text).not.toContain('clean as a whistle')
		expect(text).not.toMatch(/canShowNoCriminalRecord[\\"]*:/)
		expect(record.requests.find(({ kind }) => kind === 'correction')).toMatchObject({
			before: null,
			after: null,
		})
		expect(await ask('correct', { fact: 'canShowNoCriminalRecord', value: true })).toMatchObject({
			status: 422,
		})
		for (const unknown of [undefined, '2026-11-27', today.slice(0, 7)])
			expect(await ask('consent', { consent: 'sensitive', given: true, notice: unknown })).toMatchObject({
				status: 422,
			})
		await ask('consent', { consent: 'sensitive', given: true, notice })
		await ask('consent', { consent: 'pool', given: false, notice })
		const again = await look()
		expect(again.isSensitiveWithdrawn).toBe(false)
		expect(again.consents).toMatchObject([
			{ isGiven: true, on: today, notice },
			{},
			{},
			{ isGiven: false, on: today, notice },
		])
		const { record: copied } = (await ask('copy')) as unknown as RecordCopy
		expect(copied.consents).toEqual(again.consents)
		expect(copied.requests.filter(({ kind }) => kind === 'consent')).toMatchObject([
			{ about: 'pool', after: false, notice },
			{ about: 'sensitive', after: true, notice },
			{ about: 'sensitive', after: false, notice },
		])
		const { change, value } = (await changed('withdraws')) as ChangedEntry
		const elsewhere = { ...(value as Candidate), consents: { sensitive: '2026-11-20' } }
		await store([put.candidate(elsewhere, change)])
		expect((await look()).consents[0]).toMatchObject({ isGiven: true, on: '2026-11-20', notice: null })
	})

	it('asks a person, who answers in time or is overdue, and whom the opening is not shown finds nothing', async () => {
		const { ask, look } = await withLink('asks')
		const words = 'My offer is in writing.\u202e'
		await ask('review', { words })
		expect(await ask('review', { words: 'x'.repeat(1001) })).toMatchObject({ status: 422 })
		const [request] = (await look()).requests
		expect(request).toMatchObject({ kind: 'review', state: 'open', words: 'My offer is in writing.' })
		const open = async (by: Visit) =>
			((await by.ask('my-record/requests')).requests as TeamRequest[]).filter(({ state }) => state === 'open')
		expect(await open(owner)).toMatchObject([
			{ candidate: 'asks', name: 'Person asks', opening: 'r', daysLeft: 30 },
		])
		expect(await open(stranger)).toEqual([])
		await rowsIn(
			workspace,
			sql`update team.requests set due = current_date - 2 where state = 'open' returning id`,
		)
		expect(await open(owner)).toMatchObject([{ daysLeft: -2 }])
		expect(await viewer.ask('my-record/requests')).toMatchObject({ status: 404 })
		const answer = { id: request?.id, words: 'Looked at again: go on.' }
		for (const by of [stranger, viewer])
			expect(await by.ask('my-record/requests/answer', answer)).toMatchObject({ status: 404 })
		expect(await owner.ask('my-record/requests/answer', { ...answer, words: ' ' })).toMatchObject({
			status: 422,
		})
		expect(await owner.ask('my-record/requests/answer', answer)).toEqual({})
		expect(await owner.ask('my-record/requests/answer', answer)).toMatchObject({ status: 404 })
		expect((await look()).requests).toMatchObject([
			{ state: 'done', answer: answer.words, answeredBy: 'Owner of lin@example.com' },
		])
		await rowsIn(
			workspace,
			sql`insert into team.requests (workspace, id, candidate, kind, due, state)
				select ${workspace}, gen_random_uuid(), 'asks', 'review', current_date, 'open' from generate_series(1, 10) returning id`,
		)
		expect(await ask('review')).toEqual({ status: 422, reason: 'too-many' })
	})

	it('names once a day who has read it, and the audit says so without a name', async () => {
		const { look } = await withLink('read')
		const readsNoted = async () =>
			rowsIn(workspace, sql`select about from team.audit where kind = 'read' order by number`)
		for (const by of [owner, stranger, owner]) await by.ask('read', { candidates: ['read', 'unknown'] })
		expect((await look()).readers).toEqual([{ name: 'Owner of lin@example.com', last: today }])
		expect(await readsNoted()).toEqual([{ about: { candidate: 'read', candidates: 1 } }])
	})

	it('gives a copy of all of it, with the history, and notes that', async () => {
		const { ask, look } = await withLink('copies')
		await ask('correct', { fact: 'age', value: 33 })
		const copy = (await ask('copy')) as unknown as RecordCopy
		expect(copy).toMatchObject({ format: 'my-record', record: { candidate: { name: 'Person copies' } } })
		expect(copy.history).toMatchObject([
			{ kind: 'reply', before: { facts: { age: 30 } }, after: { facts: { age: 33 } } },
		])
		expect((await look()).requests.map(({ kind }) => kind)).toEqual(['copy', 'correction'])
	})

	it('deletes everything at once, and proves it without a name; the end of the retention takes the rest', async () => {
		const { ask } = await withLink('deletes', { name: 'Zhang San', id: 'Z-77' })
		await ask('correct', { fact: 'age', value: 33 })
		await ask('review', { words: 'Zhang San asks' })
		await owner.ask('read', { candidates: ['deletes'] })
		const proof = await ask('delete')
		expect(proof).toMatchObject({ number: expect.any(Number), devices: { confirmed: 0 } })
		expect(JSON.stringify(proof)).not.toMatch(/Zhang|Z-77|deletes/)
		expect(await allText()).not.toMatch(/Zhang San|Z-77/)
		expect(await ask('look')).toEqual(ended)
		expect(await changed('deletes', Number(proof.number) - 1)).toMatchObject({ value: null })
		const left = (table: string) =>
			rowsIn(workspace, sql`select * from team.${sql.identifier(table)} where candidate = 'deletes'`)
		expect(await left('requests')).toMatchObject([{ kind: 'deletion', words: null }])
		expect([...(await left('reads')), ...(await left('record_links'))]).toEqual([])
		expect(await store([put.candidate(candidate('deletes'))])).toMatchObject({
			results: [{ refused: 'removed' }],
		})
		await eraseExpired(workspace, Date.now() + 200 * 24 * 60 * 60 * 1000)
		expect(await left('requests')).toEqual([])
	})

	it('is answered alike whether a link was never one, is closed, withdrawn, made anew, or of somebody who is gone', async () => {
		const closed = await withLink('closed')
		expect(await closed.ask('close')).toEqual({})
		const withdrawn = await withLink('withdrawn')
		expect(await owner.ask('my-record/links?candidate=withdrawn')).toMatchObject({
			link: { by: 'Owner of lin@example.com' },
		})
		await owner.ask('my-record/links/withdraw', { candidate: 'withdrawn' })
		expect(await owner.ask('my-record/links?candidate=withdrawn')).toEqual({ link: null, mayMake: true })
		const before = await withLink('renewed')
		const { token } = await owner.ask('my-record/links', { candidate: 'renewed' })
		expect(await viewer.ask('my-record/links?candidate=renewed')).toMatchObject({ status: 404 })
		for (const to of ['my-record/links', 'my-record/links/withdraw'])
			expect(await viewer.ask(to, { candidate: 'renewed' })).toMatchObject({ status: 404 })
		const gone = await withLink('gone', { savedOn: '2026-01-01' })
		await eraseExpired(workspace, Date.parse('2026-07-01T12:00:00Z'))
		for (const { ask } of [closed, withdrawn, before, gone]) expect(await ask('look')).toEqual(ended)
		for (const secret of ['x', 'x'.repeat(65), `${before.secret.slice(0, -1)}!`])
			expect(await visit().ask('my-record/look', { secret })).toEqual(ended)
		expect(await visit().ask('my-record/look', { secret: token })).toMatchObject({
			candidate: { name: 'Person renewed' },
		})
	})

	it('follows a candidate into whose record another one was merged', async () => {
		const { look } = await withLink('double')
		const { change } = (await changed('double')) as ChangedEntry
		await store([
			put.candidate(candidate('single', { roles: ['r'], alsoKeys: ['double'] })),
			{ store: 'candidates', key: 'double', from: change, value: null },
		])
		expect(await look()).toMatchObject({ candidate: { name: 'Person single' } })
	})

	it('leaves the chain of the audit whole, and every record as it says', async () => {
		const verify = inWorkspace(workspace, async (tx) => [await checkChain(tx), await checkRecords(tx)])
		expect(await verify).toEqual([null, []])
	})

	it('opens for who has the secret, however often others at the same address were wrong', async () => {
		const { secret } = await withLink('guessed')
		const address = '203.0.113.9'
		const guess = (one: string) => visit({ address }).ask('my-record/look', { secret: one })
		for (let tried = 0; tried < 40; tried++) expect(await guess('x'.repeat(65))).toEqual(ended)
		expect(await guess(secret)).toMatchObject({ today })
	})
})
