import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Copy, DockerfileParser } from 'dockerfile-ast'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isBackedUp } from '@/scripts/container/newest-backup.mjs'
import { untilHour } from '@/scripts/container/until-hour.mjs'
import { readSettings } from '@/scripts/server/settings.mjs'

const folder = 'scripts/container'
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')

const dockerfile = DockerfileParser.parse(read('Dockerfile'))
const instructions = dockerfile.getInstructions()
const named = (keyword: string) => instructions.filter((one) => one.getKeyword() === keyword)
const contentOf = (keyword: string) => named(keyword).map((one) => one.getArgumentsContent() ?? '')

/** An image by a name that says its version: a digest, or a tag that is not one of what happens to be newest. */
const isPinned = (image: string) =>
	/@sha256:[\da-f]{64}$/.test(image) || /:(?!latest$)[\w.-]*\d[\w.-]*$/.test(image)

describe('the image', () => {
	test('is made from one base with a version, which whoever builds may name', () => {
		const [base] = dockerfile.getInitialARGs()
		const property = base?.getProperty()
		expect(property?.getName()).toBe('BASE')
		expect(property?.getValue()).toSatisfy(isPinned)
		const froms = dockerfile.getFROMs().map((from) => from.getImage() ?? '')
		expect(froms.length).toBe(2)
		for (const from of froms) expect(from).toMatch(/^\$\{BASE\}$/)
	})

	test('copies files that there are, and fetches nothing itself', () => {
		expect(named('ADD')).toEqual([])
		for (const copy of dockerfile.getCOPYs()) {
			const isFromStage = copy.getFlags().some((flag) => flag.getName() === 'from')
			const sources = copy
				.getArguments()
				.slice(0, -1)
				.map((one) => one.getValue())
			expect(sources.length).toBeGreaterThan(0)
			if (!isFromStage) for (const source of sources) expect(source).toSatisfy(existsSync)
		}
		for (const run of contentOf('RUN')) expect(run).not.toMatch(/https?:|\bcurl\b|\bwget\b|\bsudo\b/)
	})

	test('has every folder and file that the app is built from', () => {
		const copied = dockerfile.getCOPYs().flatMap((copy: Copy) =>
			copy
				.getArguments()
				.slice(0, -1)
				.map((one) => one.getValue().replace('./', '')),
		)
		const notBuilt =
			/^(?:docs|tests|node_modules|biome\.json|knip\.json|vitest\.config\.ts|next-env\.d\.ts|(?!NOTICE).*\.md|\..*|coverage|data|dist)$|\.tsbuildinfo$|^sbom/
		const built = readdirSync('.').filter((name) => !notBuilt.test(name))
		expect(built.filter((name) => !copied.includes(name))).toEqual([])
	})

	test('runs as a user without rights, ends on SIGTERM, and says whether it is healthy', () => {
		expect(contentOf('USER').at(-1)).toMatch(/^[1-9]\d{3,}:[1-9]\d{3,}$/)
		const last = instructions.slice(instructions.findIndex((one) => one.getKeyword() === 'USER'))
		expect(last.map((one) => one.getKeyword())).not.toContain('RUN')
		expect(contentOf('STOPSIGNAL')).toEqual(['SIGTERM'])
		// In the form of a list, so that the signal reaches the server and no shell.
		expect(JSON.parse(contentOf('CMD').at(-1) ?? '')).toEqual(['node', 'scripts/server.mjs'])
		const [health = ''] = contentOf('HEALTHCHECK')
		const [, script = ''] = JSON.parse(health.slice(health.indexOf('[')))
		expect(script).toSatisfy(existsSync)
	})

	test('is never sent the passwords that are made beside its file, and git does not take them', () => {
		const ignored = (file: string) => readFileSync(file, 'utf8').split('\n')
		expect(ignored('.dockerignore')).toContain('**/.env')
		expect(ignored('.gitignore')).toContain(`/${folder}/.env`)
	})

	test('holds no secret, the licences and the list of its packages', () => {
		for (const text of [...contentOf('ENV'), ...contentOf('ARG')])
			expect(text).not.toMatch(/password|secret|token|_url/i)
		expect(contentOf('COPY').join(' ')).toMatch(/\bLICENSE NOTICE\.md\b/)
		expect(contentOf('RUN').join('\n')).toMatch(/"sbom"/)
	})
})

type Service = {
	readonly image: string
	readonly environment: Readonly<Record<string, string>>
	readonly read_only?: boolean
	readonly cap_drop?: readonly string[]
	readonly security_opt?: readonly string[]
	readonly volumes?: readonly string[]
	readonly ports?: readonly string[]
	readonly networks?: readonly string[]
	readonly command?: readonly string[]
	readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean }
}
const compose: {
	readonly services: Readonly<Record<string, Service>>
	readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>
	readonly volumes: Readonly<Record<string, null>>
} = parse(read('compose.yaml'), { merge: true })
const { services } = compose
const each = Object.entries(services)

describe('the file that runs it', () => {
	test('is the app with a database, a backup and a proxy', () => {
		expect(Object.keys(services).sort()).toEqual(['app', 'backup', 'database', 'proxy'])
	})

	test.each(each)('names an image with a version for %s, which gains no rights', (_, service) => {
		if (service.image !== 'k-visa-check') expect(service.image).toSatisfy(isPinned)
		expect(service.security_opt).toContain('no-new-privileges:true')
	})

	test.each(['app', 'backup', 'proxy'])('has %s on a read-only root, without capabilities', (name) => {
		expect(services[name]).toMatchObject({ read_only: true, cap_drop: ['ALL'] })
	})

	test.each(each)('mounts for %s what there is', (_, { volumes = [] }) => {
		for (const volume of volumes) {
			const [source = ''] = volume.split(':')
			if (source.startsWith('./')) expect(path.join(folder, source)).toSatisfy(existsSync)
			else expect(Object.keys(compose.volumes)).toContain(source)
		}
	})

	test('switches no health check off, which whoever waits for all of them would fail at', () => {
		for (const [, { healthcheck }] of each) expect(healthcheck?.disable).toBeUndefined()
		const [, , script = ''] = services.backup?.healthcheck?.test ?? []
		expect(script).toSatisfy(existsSync)
	})

	test('makes the logins in a process of its own, whose options do not reach the start of PostgreSQL', () => {
		expect(statSync(path.join(folder, 'make-logins.sh')).mode & 0o111).toBe(0o111)
	})

	test('refuses the API without TLS before it sends anybody on', () => {
		// Outside a handle, Caddy redirects before it responds, whatever the order of the lines.
		const [, plain = ''] = read('Caddyfile').split('http://{$SITE} {')
		expect(plain).toMatch(/handle \/api\/\* \{\s*respond 403\s*\}\s*handle \{\s*redir /)
	})

	test('opens ports of the proxy alone, and has the database where nothing outside reaches it', () => {
		expect(each.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['proxy'])
		expect(services.database?.networks).toEqual(['back'])
		expect(compose.networks.back).toEqual({ internal: true })
	})

	test('takes every password from outside, and stops where one is missing', () => {
		for (const [name, value] of each.flatMap(([, { environment }]) => Object.entries(environment ?? {})))
			if (/PASSWORD|DATABASE/.test(name)) expect(value).toMatch(/\$\{[A-Z_]+:\?/)
		expect(read('up.sh')).toContain('umask 077')
	})

	test.each(['app', 'backup'])('gives %s settings that the server takes', (name) => {
		const given = Object.entries(services[name]?.environment ?? {})
		const filled = given.map(([key, value]) => [
			key,
			value.replaceAll(/\$\{\w+(?::[?-]([^}]*))?\}/g, 'visa.example'),
		])
		expect(readSettings(Object.fromEntries(filled))).toHaveProperty('settings')
	})
})

test('the next backup is at its hour, today or tomorrow', () => {
	const hours = (now: string) => untilHour(2, new Date(now)) / 3_600_000
	expect(hours('2026-12-01T01:30:00Z')).toBe(0.5)
	expect(hours('2026-12-01T02:00:00Z')).toBe(24)
	expect(hours('2026-12-31T23:00:00Z')).toBe(3)
})

test('the backups go on while a finished one is younger than a day and two hours', () => {
	const at = (now: string, ...names: string[]) => isBackedUp(names, new Date(now))
	const newest = 'k-visa-check-2026-12-01T02-00-00Z'
	expect(at('2026-12-02T03:59:59Z', 'k-visa-check-2026-11-30T02-00-00Z', newest)).toBe(true)
	expect(at('2026-12-02T04:00:00Z', newest)).toBe(false)
	expect(at('2026-12-01T02:00:01Z', `${newest}.unfinished`, 'lost+found')).toBe(false)
	expect(at('2026-12-01T02:00:01Z')).toBe(false)
})
