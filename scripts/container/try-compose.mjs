import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parse } from 'yaml'
import { askProxy } from './ask-proxy.mjs'
import { provideImage } from './stand-ins.mjs'

/** For this name, Caddy has an authority of its own. */
const site = 'visa.localhost'
/** Not the name of the file: a composition that runs on this machine keeps its volumes. */
const project = 'k-visa-check-tried'
/** How long the app has to come back, in milliseconds. */
const patience = 180_000
/** More wrong passwords than any limit lets pass. */
const manyTries = 40

const tried = (what) => console.log(`- ${what}`)

/** Runs a program and gives what it said; if it fails, all that it said is in the error. */
function said(program, args, options = {}) {
	const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', ...options })
	assert.equal(status, 0, `${program} ${args.join(' ')}:\n${stderr}${stdout}`)
	return stdout.trim()
}

/** Copies what git has or would take of the project: up.sh writes its passwords beside itself. */
function copyProject(folder) {
	const files = said('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']).split('\0')
	for (const file of files.filter(Boolean)) cpSync(file, path.join(folder, file))
}

/** Waits until a question has an answer that is not refused by the proxy or the app. */
async function untilAnswered(question) {
	for (const end = Date.now() + patience; ; await wait(500)) {
		const answer = await question().catch((error) => ({ status: 599, said: error.message }))
		if (answer.status < 500) return answer
		assert.ok(Date.now() < end, `no answer within ${patience / 1000} seconds: ${answer.said}`)
	}
}

/** The commands of the composition in a folder, and questions to its proxy. */
function compositionIn(folder) {
	const file = path.join(folder, 'scripts/container/compose.yaml')
	const env = { ...process.env, COMPOSE_PROJECT_NAME: project }
	const compose = (...args) => said('docker', ['compose', '--file', file, ...args], { env })
	const authority = () =>
		compose('exec', '--no-TTY', 'proxy', 'cat', '/data/caddy/pki/authorities/local/root.crt')
	const asked = (question, host) => ({ host, site, ca: authority(), ...question })
	return {
		compose,
		up: () => said('sh', [path.join(folder, 'scripts/container/up.sh'), site], { env }),
		/** A question from this machine. */
		fromHere: (question) => askProxy(asked(question, '127.0.0.1')),
		/** The same from a container, whose address is another. */
		fromElsewhere: (question) => {
			const args = ['run', '--rm', '--interactive', '--network', `${project}_front`, 'k-visa-check']
			const input = JSON.stringify(asked(question, 'proxy'))
			return JSON.parse(said('docker', [...args, 'node', 'scripts/container/ask-proxy.mjs'], { input }))
		},
		containerOf: (service) => compose('ps', '--quiet', service),
	}
}

const account = { email: 'lin@example.com', password: 'long enough to be a password' }
const joined = (answer) =>
	answer.headers['set-cookie']?.map((cookie) => cookie.split(';')[0]).join('; ') ?? ''

/** A member’s device. */
function memberOf({ fromHere }) {
	let cookie = ''
	const asked = async (part, body) => {
		const question = { path: `/api/team/${part}`, body, headers: cookie ? { cookie } : {} }
		const answer = await untilAnswered(() => fromHere(question))
		assert.equal(answer.status, 200, `${part}: ${answer.status} ${answer.said}`)
		cookie = joined(answer) || cookie
		return answer.said
	}
	const opening = (id) => ({
		...{ id, name: `Opening ${id}`, gap: '', rulesets: ['article'], facts: {} },
		...{ createdOn: '2026-12-01', changedOn: '2026-12-01' },
	})
	return {
		owns: async (code) => {
			await asked('state')
			await asked('owner', { code, name: 'Lin Chen', ...account })
		},
		signsIn: async () => {
			cookie = ''
			await asked('sign-in', account)
		},
		saves: (id) =>
			asked('exchange/batches', {
				id: randomUUID(),
				entries: [{ store: 'roles', key: id, from: 0, value: opening(id) }],
			}),
		/** The keys of all that the team has. */
		has: async () => {
			const lines = (await asked('exchange/snapshot'))
				.trimEnd()
				.split('\n')
				.map((line) => JSON.parse(line))
			return lines.flatMap(({ store, key }) => (store === 'roles' ? [key] : []))
		},
	}
}

async function tryProxy({ fromHere, compose }) {
	const page = await fromHere({ path: '/en' })
	assert.equal(page.status, 200)
	assert.match(page.headers['strict-transport-security'] ?? '', /max-age=\d{8}/)
	const plain = (path) => fromHere({ path, isPlain: true })
	const [sentOn, refused] = [await plain('/en'), await plain('/api/v1/health')]
	assert.deepEqual([sentOn.status, sentOn.headers.location, refused.status], [308, `https://${site}/en`, 403])
	tried('serves by TLS and asks for it; plain HTTP sends pages on and refuses programs')

	const reaches = (service, host, port) =>
		compose(
			'exec',
			'--no-TTY',
			service,
			'node',
			'-e',
			`require('net').connect(${port}, '${host}')
			.on('connect', () => { console.log('reached'); process.exit() }).on('error', () => process.exit())`,
		)
	assert.equal(reaches('app', 'database', 5432), 'reached')
	assert.equal(reaches('backup', 'proxy', 443), '')
	tried('the network of the database leads nowhere')
}

async function tryAddresses({ fromHere, fromElsewhere }) {
	const wrong = (at) => ({
		path: '/api/team/sign-in',
		body: { ...account, password: 'not the password' },
		headers: { 'x-forwarded-for': `198.51.100.${at}` },
	})
	let tries = 0
	while ((await fromHere(wrong(tries))).status !== 429) assert.ok(++tries < manyTries)
	const right = { path: '/api/team/sign-in', body: account }
	assert.equal((await fromHere(right)).status, 429)
	assert.equal(fromElsewhere(right).status, 200)
	tried(
		`after ${tries} wrong passwords their address is out, whatever addresses it claims, and another comes in`,
	)
}

async function tryRestart(composition, member) {
	const container = composition.containerOf('app')
	const pid = () => said('docker', ['inspect', '--format', '{{.State.Pid}}', container])
	const [before, from] = [pid(), Date.now()]
	process.kill(Number(before), 'SIGKILL')
	assert.ok((await member.has()).includes('first'))
	assert.notEqual(pid(), before)
	tried(
		`a killed app is back after ${((Date.now() - from) / 1000).toFixed(1)} seconds, with all that was saved`,
	)

	const database = composition.containerOf('database')
	process.kill(Number(said('docker', ['inspect', '--format', '{{.State.Pid}}', database])), 'SIGKILL')
	await member.saves('after-a-kill')
	assert.ok((await member.has()).includes('first'))
	tried('so is a killed database')
}

async function tryDown({ compose, up }, member) {
	compose('down')
	up()
	assert.deepEqual((await member.has()).toSorted(), ['after-a-kill', 'first'])
	tried('down and up again: members stay signed in, and have what they had')
}

async function tryRestore({ compose, up }, member) {
	const inBackup = (...command) => compose('exec', '--no-TTY', 'backup', ...command)
	inBackup('node', 'scripts/database/backup.mjs', '/backups')
	const backup = `/backups/${inBackup('ls', '/backups').split('\n').filter(Boolean).toSorted().at(-1)}`
	await member.saves('after-the-backup')
	compose('stop', 'app', 'backup')
	compose('run', '--rm', '--no-deps', 'backup', 'node', 'scripts/database/restore.mjs', backup, '--replace')
	up()
	await member.signsIn()
	assert.deepEqual((await member.has()).toSorted(), ['after-a-kill', 'first'])
	tried('a backup is restored, as docs/operating.md says')
}

/**
 * Tries the composition, from up.sh to a restored backup, with Docker and its Compose: in a copy of the project, with volumes of
 * its own. Of the official images it says which are stand-ins. It needs ports 80 and 443, and leaves nothing behind but images.
 */
export async function tryCompose() {
	const { services } = parse(readFileSync('scripts/container/compose.yaml', 'utf8'), { merge: true })
	const [, base] = /^ARG BASE=(\S+)$/m.exec(readFileSync('scripts/container/Dockerfile', 'utf8')) ?? []
	for (const image of [base, services.database.image, services.proxy.image])
		tried(`${image}: ${provideImage(image)}`)

	const folder = mkdtempSync(path.join(tmpdir(), 'kvisa-compose-'))
	const composition = compositionIn(folder)
	const { compose, up } = composition
	try {
		copyProject(folder)
		assert.match(up(), /exec app node scripts\/database\/team-code\.mjs/)
		tried(
			`up.sh starts the four: ${compose('ps', '--format', '{{.Service}} {{.Status}}').replaceAll('\n', ', ')}`,
		)
		await tryProxy(composition)

		const teamCode = ['exec', '--no-TTY', 'app', 'node', 'scripts/database/team-code.mjs']
		const [code] = /[a-z\d]{4}-[a-z\d]{4}-[a-z\d]{4}/.exec(compose(...teamCode)) ?? []
		const member = memberOf(composition)
		await member.owns(code)
		await member.saves('first')
		assert.deepEqual(await member.has(), ['first'])
		tried('makes a workspace, whose owner saves and loads')

		await tryAddresses(composition)
		await tryRestart(composition, member)
		await tryDown(composition, member)
		await tryRestore(composition, member)
	} catch (error) {
		console.error(
			spawnSync('docker', ['compose', '--project-name', project, 'logs', '--tail', '100'], {
				encoding: 'utf8',
			}).stdout,
		)
		throw error
	} finally {
		spawnSync('docker', ['compose', '--project-name', project, 'down', '--volumes', '--remove-orphans'])
		rmSync(folder, { recursive: true, force: true })
	}
}
