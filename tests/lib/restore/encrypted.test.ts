import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { withClient } from '@/lib/database/connect'
import { exportDatabase } from '@/lib/database/export/export-database'
import { isOfSessions } from '@/lib/database/export/session-tables'
import { restoreDatabase } from '@/lib/restore/restore-database'
import { loginsIn } from '../database/logins-in'
import { founded, joined } from '../team-api/team'

const folder = mkdtempSync(path.join(tmpdir(), 'kvisa-'))
const within = (name: string) => path.join(folder, name)
const other = `test_${randomUUID().replaceAll('-', '')}`
const { here, there } = loginsIn(other)
const [key, otherKey] = [within('key.txt'), within('other-key.txt')]
let recipient = ''

async function asSuperuser(statement: string) {
	const client = new Client(inject('superuser'))
	await client.connect()
	await client.query(statement)
	await client.end()
}

beforeAll(async () => {
	await asSuperuser(`create database ${other} owner owner`)
	const { owner } = await founded('encrypting@example.com')
	await joined(owner, 'colleague@example.com')
	const identity = await generateX25519Identity()
	recipient = await identityToRecipient(identity)
	writeFileSync(key, `# a comment\n${identity}\n`)
	writeFileSync(otherKey, await generateX25519Identity())
})
afterAll(async () => {
	await asSuperuser(`drop database ${other} with (force)`)
	rmSync(folder, { recursive: true })
})

const accounts = () =>
	withClient(
		there.owner,
		async (client) => (await client.query('select email from auth."user" order by email')).rows,
	)

test('a backup holds nothing of sessions; an export for a move does', async () => {
	const backup = await exportDatabase(here.owner, within('plain'))
	const move = await exportDatabase(here.owner, within('move'), { hasSessions: true })
	const rowsOf = ({ tables }: typeof backup) => tables.filter(isOfSessions).map(({ rows }) => rows)
	expect(rowsOf(backup)).toEqual(rowsOf(backup).map(() => 0))
	expect(rowsOf(move).filter((rows) => rows > 0).length).toBeGreaterThanOrEqual(2)
	// Whatever names a session, a device, a token or a key that opens something belongs to them, or is named here.
	const kept = ['account', 'account_id', 'invitations', 'members', 'record_links', 'outbox_keys', 'id_keys']
	const named = backup.tables.filter(({ columns }) =>
		columns.some((column) => /session|device|token|expires/.test(column)),
	)
	expect(named.filter((table) => !isOfSessions(table) && !kept.includes(table.name))).toEqual([])
})

test('a backup says what it holds, and whether it is encrypted', async () => {
	const said = readFileSync(within('plain/CONTENTS.txt'), 'utf8')
	expect(said).toMatch(/^- 2 members/m)
	expect(said).toContain('no sessions')
	expect(said).toContain('IT IS NOT ENCRYPTED')
})

test('an encrypted backup shows nothing of anybody, and only its key restores it', async () => {
	await exportDatabase(here.owner, within('secret'), { recipients: [recipient] })
	const names = readdirSync(within('secret'))
	expect(names.filter((name) => !name.endsWith('.age'))).toEqual(['CONTENTS.txt'])
	for (const name of names) {
		const text = readFileSync(within(`secret/${name}`), 'latin1')
		expect(text).not.toContain('encrypting@example.com')
		if (name.endsWith('.age')) expect(text.startsWith('age-encryption.org/v1\n')).toBe(true)
	}
	expect(readFileSync(within('secret/CONTENTS.txt'), 'utf8')).toContain(`It is encrypted to ${recipient}`)
	await expect(restoreDatabase(there, within('secret'))).rejects.toThrow('name the key, --identity')
	await expect(restoreDatabase(there, within('secret'), { identity: otherKey })).rejects.toThrow(
		'does not open with',
	)
	await restoreDatabase(there, within('secret'), { identity: key })
	expect(await accounts()).toEqual([{ email: 'colleague@example.com' }, { email: 'encrypting@example.com' }])
})

test('an encrypted backup with a changed byte is refused, and the database stays as it is', async () => {
	const file = within('secret/auth.user.copy.gz.age')
	const bytes = readFileSync(file)
	bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
	writeFileSync(file, bytes)
	await expect(restoreDatabase(there, within('secret'), { identity: key })).rejects.toThrow(
		'is not as it was written',
	)
	expect(await accounts()).toHaveLength(2)
})

test('what is no recipient, and what is no key, is said', async () => {
	for (const wrong of ['age1', 'ssh-ed25519 AAAA', `age1${'q'.repeat(100_000)}`])
		await expect(exportDatabase(here.owner, within('none'), { recipients: [wrong] })).rejects.toThrow(
			'--to is a recipient of age',
		)
	writeFileSync(within('no-key.txt'), 'AGE-SECRET-KEY-1')
	for (const wrong of ['no-key.txt', 'not-there.txt'])
		await expect(restoreDatabase(there, within('secret'), { identity: within(wrong) })).rejects.toThrow(
			'is no identity file of age',
		)
	expect(readdirSync(folder)).not.toContain('none')
})
