import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { withClient } from '@/lib/database/connect'
import { exportDatabase } from '@/lib/database/export/export-database'
import { verifyAudit } from '@/lib/exchange/server/verify-audit'
import { describeRestore } from '@/lib/restore/describe-restore'
import { restoreDatabase } from '@/lib/restore/restore-database'
import { loginsIn } from '../database/logins-in'
import { founded, invited, joined } from '../team-api/team'
import type { Visit } from '../team-api/visit'

const folder = mkdtempSync(path.join(tmpdir(), 'kvisa-'))
const within = (name: string) => path.join(folder, name)
const journal = within('journal')
process.env.JOURNAL_DIR = journal
const other = `test_${randomUUID().replaceAll('-', '')}`
const { here, there } = loginsIn(other)

async function asSuperuser(statement: string) {
	const client = new Client(inject('superuser'))
	await client.connect()
	await client.query(statement)
	await client.end()
}

const day = '2026-11-02'
const person = (key: string, more = {}) => ({
	key,
	id: `id ${key}`,
	name: `Person ${key}`,
	facts: { age: 30 },
	roles: 'all',
	source: { kind: 'hand' },
	savedOn: day,
	...more,
})
const removal = (key: string, more = {}) => ({ key, hashes: [], on: day, why: 'removed', ...more })

/** Puts records as they are now on the server, and returns their numbers. */
async function put(browser: Visit, ...records: readonly [store: string, value: Record<string, unknown>][]) {
	const numbers = new Map<unknown, number>()
	const { entries } = (await browser.ask('exchange/changes?after=0')) as {
		entries: { store: string; key: string; change: number }[]
	}
	for (const { store, key, change } of entries) numbers.set(`${store} ${key}`, change)
	const answer = await browser.ask('exchange/batches', {
		id: randomUUID(),
		entries: records.map(([store, value]) => ({
			store,
			key: value.key,
			from: numbers.get(`${store} ${value.key}`) ?? 0,
			value,
		})),
	})
	expect(JSON.stringify(answer)).not.toContain('refused')
}

let owner: Visit
let workspace = ''

beforeAll(async () => {
	await asSuperuser(`create database ${other} owner owner`)
	const team = await founded('restoring@example.com')
	owner = team.owner
	workspace = team.workspace
	const leaving = await joined(owner, 'leaving@example.com')
	await joined(owner, 'staying@example.com')
	await invited(owner, 'invited@example.com')
	const consents = { sensitive: day }
	await put(
		owner,
		['candidates', person('deleted')],
		['candidates', person('merged')],
		['candidates', person('back')],
		['candidates', person('kept')],
		['candidates', person('withdrawn', { facts: { age: 30, canShowNoCriminalRecord: true }, consents })],
	)
	await owner.ask('my-record/links', { candidate: 'kept' })
	await exportDatabase(here.owner, within('backup'))

	await owner.ask('members/remove', { id: leaving.member.id })
	await put(
		owner,
		['removed', removal('deleted')],
		['removed', removal('back')],
		['removed', removal('merged')],
	)
	await put(owner, ['removed', removal('back', { lifted: 'back' })], ['candidates', person('back')])
	await owner.ask('my-record/links/withdraw', { candidate: 'kept' })
	await put(owner, ['candidates', person('withdrawn', { withdrawn: { sensitive: day } })])
})

afterAll(async () => {
	await asSuperuser(`drop database ${other} with (force)`)
	rmSync(folder, { recursive: true })
})

/** Rows of the restored database. */
const rows = (statement: string) =>
	withClient(there.owner, async (client) => {
		await client.query('select set_config($1, $2, false)', ['app.workspace', workspace])
		return (await client.query(statement)).rows
	})
const keys = async () => (await rows('select key from team.candidates order by key')).map(({ key }) => key)
const members = () => rows('select name, removed_at is null as present from team.members order by name')

test('a journal has hashes alone: nothing of whom it is about', () => {
	const [name = '', ...others] = readdirSync(journal)
	expect(others).toEqual([])
	const text = readFileSync(path.join(journal, name), 'utf8')
	for (const secret of ['deleted', 'leaving', 'Person', workspace]) expect(text).not.toContain(secret)
	expect(
		text
			.trim()
			.split('\n')
			.map((line) => Object.keys(JSON.parse(line)).join()),
	).toContain('at,kind,hash')
})

test('without a journal a backup brings everybody back, and the command says so', async () => {
	const restored = await restoreDatabase(there, within('backup'), { journals: [] })
	expect(await keys()).toEqual(['back', 'deleted', 'kept', 'merged', 'withdrawn'])
	expect((await members()).map(({ present }) => present)).toEqual([true, true, true])
	expect(describeRestore(restored).join('\n')).toContain('NO JOURNAL WAS READ')
})

test('with the journal, who was removed or deleted since stays so, and what was done is listed', async () => {
	const restored = await restoreDatabase(there, within('backup'))
	expect(await keys()).toEqual(['back', 'kept', 'withdrawn'])
	expect(await members()).toEqual([
		{ name: 'Colleague leaving@example.com', present: false },
		{ name: 'Colleague staying@example.com', present: true },
		{ name: 'Owner of restoring@example.com', present: true },
	])
	expect(await rows(`select email from auth."user" order by email`)).toEqual([
		{ email: 'restoring@example.com' },
		{ email: 'staying@example.com' },
	])
	expect(await rows('select * from team.record_links')).toEqual([])
	expect(await rows(`select facts, withdrawn from team.candidates where key = 'withdrawn'`)).toMatchObject([
		{ facts: { age: 30 }, withdrawn: { sensitive: expect.any(String) } },
	])
	expect(JSON.stringify(await rows('select * from team.candidates'))).not.toContain('canShowNoCriminalRecord')
	expect(describeRestore(restored)).toEqual(
		expect.arrayContaining([
			'  member removed: Colleague leaving@example.com',
			'  candidates deleted: 2',
			'  consents withdrawn, with the answers: 1',
			'  links to own pages closed: 1',
		]),
	)
})

test('nobody is signed in after a restore, and no invitation counts', async () => {
	for (const table of [
		'auth.session',
		'auth.verification',
		'team.devices',
		'team.copy_keys',
		'team.invitations',
	])
		expect(await rows(`select * from ${table}`)).toEqual([])
})

test('the audit of what was restored is whole, and tells of it', async () => {
	const [found] = await withClient(there.owner, (client) => verifyAudit(client, null))
	expect(found).toMatchObject({ fault: null, records: [] })
	const kinds = (await rows('select kind, about from team.audit order by number desc limit 5')).map(
		({ kind }) => kind,
	)
	expect(kinds[0]).toBe('restored')
	expect(kinds).toContain('erased')
})

test('a journal’s last line may be cut off; a damaged line before it is refused, and nothing is restored', async () => {
	const file = within('journal/0-cut.jsonl')
	appendFileSync(file, '{"at":"2026-11-')
	await restoreDatabase(there, within('backup'))
	writeFileSync(file, '{"at":"2026-11-\n{"at":"2026-11-')
	const before = await keys()
	await expect(restoreDatabase(there, within('backup'))).rejects.toThrow('is no journal: line 1')
	expect(await keys()).toEqual(before)
	rmSync(file)
})

test('several folders are read as one, the newest line about somebody counts', async () => {
	const [name = ''] = readdirSync(journal)
	const lines = readFileSync(path.join(journal, name), 'utf8').trim().split('\n')
	const second = mkdtempSync(path.join(folder, 'second-'))
	const first = mkdtempSync(path.join(folder, 'first-'))
	for (const [at, line] of lines.entries())
		appendFileSync(path.join(at % 2 === 0 ? first : second, 'a.jsonl'), `${line}\n`)
	await restoreDatabase(there, within('backup'), { journals: [second, first] })
	expect(await keys()).toEqual(['back', 'kept', 'withdrawn'])
})

test('what cannot be written down does not end', async () => {
	process.env.JOURNAL_DIR = path.join(within('backup'), 'manifest.json', 'journal')
	const staying = await owner.ask('members')
	const { id } = (staying.members as { id: string; email: string }[]).find(
		({ email }) => email === 'staying@example.com',
	) as { id: string }
	const log = vi.spyOn(console, 'error').mockReturnValue()
	const answer = await owner.ask('members/remove', { id })
	expect(log.mock.calls.flat().join()).toContain('The journal cannot be written')
	log.mockRestore()
	process.env.JOURNAL_DIR = journal
	expect(answer).toEqual({ status: 503, reason: 'database-away' })
	expect(JSON.stringify(await owner.ask('members'))).toContain('staying@example.com')
})
