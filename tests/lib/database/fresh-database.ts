import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, expect, inject, vi } from 'vitest'
import { readOrCreatePasswords } from '@/lib/database/embedded/passwords'
import { endDatabase } from '@/lib/database/open-database'
import { connectToParts, faultOf } from './spread/parts'
import { recordStatements } from './spread/record-statements'

/** The settings that a file finds, and leaves so to the next. */
const settings = { ...process.env }

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
const { sent, end } = recordStatements()

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

// A worker goes on to the next file, which loads the program anew and finds nothing that this one has kept: what still runs of
// it, such as a connection that is made again, has its own, whose database is closed for good.
afterAll(async () => {
	await endDatabase()
	end()
	Reflect.deleteProperty(globalThis, Symbol.for('k-visa-check'))
	for (const name of Object.keys(process.env)) if (!(name in settings)) delete process.env[name]
	Object.assign(process.env, settings)
	vi.resetModules()
	await asSuperuser(`drop database ${name} with (force)`)
	expect(await faultsOfStatements()).toEqual([])
})
