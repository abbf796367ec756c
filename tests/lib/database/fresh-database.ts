import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, expect, inject } from 'vitest'
import { readOrCreatePasswords } from '@/lib/database/embedded/passwords'
import { closeDatabase } from '@/lib/database/open-database'
import { connectToParts, faultOf } from './spread/parts'
import { recordStatements } from './spread/record-statements'

// Every test file has a database of its own, a copy of one whose tables are up to date.
const name = `test_${randomUUID().replaceAll('-', '')}`
const { host, port, ...login } = inject('superuser')

async function asSuperuser(statement: string) {
	const client = new Client({ host, port, ...login })
	await client.connect()
	await client.query(statement)
	await client.end()
}

const passwords = readOrCreatePasswords(`${host}/../logins.json`)
const addressFor = (user: 'owner' | 'app' | 'auth') =>
	`postgres://${user}:${passwords[user]}@${encodeURIComponent(host)}:${port}/${name}`

process.env.DATABASE_URL = addressFor('app')
process.env.DATABASE_OWNER_URL = addressFor('owner')
process.env.DATABASE_AUTH_URL = addressFor('auth')
await asSuperuser(`create database ${name} template workspace owner owner`)

// Every statement that the program sends names its workspace for each table, beside the policies.
const sent = recordStatements()

async function faultsOfStatements() {
	const client = await connectToParts({ host, port, ...login })
	const faults: { readonly text: string; readonly fault: string }[] = []
	for (const statement of sent.values()) {
		const fault = await faultOf(client, statement)
		if (fault) faults.push({ text: statement.text, fault })
	}
	await client.end()
	return faults
}

afterAll(async () => {
	await closeDatabase()
	await asSuperuser(`drop database ${name} with (force)`)
	expect(await faultsOfStatements()).toEqual([])
})
