import { spawn, spawnSync } from 'node:child_process'
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { resultSchema } from '@/lib/api/result-schema'
import { localeIds } from '@/lib/i18n/locales'
import { evaluate } from '@/lib/package/rules'
import { reachedFrom } from '../../../scripts/package/reached-from.mjs'
import { specifiersIn } from '../../imports'
import { anyCase, rulesetOf } from '../../rules/candidates'
import { examplesFile, readExamples } from '../../rules/expected/examples'
import { ofToday, runs } from '../../runs'

const folder = mkdtempSync(path.join(tmpdir(), 'package-'))
const dist = path.join(folder, 'dist')
const empty = path.join(folder, 'empty')
const isWindows = process.platform === 'win32'
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ran = (command: string, ...args: readonly string[]) => {
	const { status, stdout, stderr } = spawnSync(command, args, {
		cwd: empty,
		encoding: 'utf8',
		shell: isWindows,
		maxBuffer: 1 << 28,
	})
	return { status, stdout, stderr }
}
const node = (...args: readonly string[]) => ran(process.execPath, ...args)
const inEmpty = (name: string, text: string) => writeFileSync(path.join(empty, name), text)

// One build for all: it proves the rules anew.
beforeAll(() => {
	mkdirSync(empty)
	const built = spawnSync(process.execPath, ['scripts/package/package.mjs', '--out', dist], {
		encoding: 'utf8',
	})
	if (built.status !== 0) throw new Error(built.stderr)
	const packed = readdirSync(dist).filter((name) => name.endsWith('.tgz'))
	const args = [
		'install',
		'--offline',
		'--no-audit',
		'--no-fund',
		...packed.map((name) => path.join(dist, name)),
	]
	const installed = ran('npm', ...args)
	if (installed.status !== 0) throw new Error(installed.stderr)
})

const filesOf = (name: string) =>
	readdirSync(path.join(dist, name), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.js'))
		.map((file) => ({ file, code: readFileSync(path.join(dist, name, file), 'utf8') }))

describe('the packages, installed from their files into an empty folder', () => {
	test('are in the licence of the project, with those of what is in them, and depend on nothing', () => {
		for (const name of ['rules', 'sheets', 'kvisa']) {
			const described = JSON.parse(readFileSync(path.join(dist, name, 'package.json'), 'utf8'))
			expect(described).toMatchObject({ license: 'MIT', type: 'module' })
			expect(described).not.toHaveProperty('dependencies')
			expect(readFileSync(path.join(dist, name, 'licenses.txt'), 'utf8')).toMatch(/^(zod|papaparse) /m)
			expect(existsSync(path.join(dist, name, 'LICENSE'))).toBe(true)
		}
	})

	test.each(['rules', 'sheets'])(
		'have in %s nothing of Node, and nothing that is not in the package',
		(name) => {
			for (const { file, code } of filesOf(name))
				expect([file, specifiersIn(file, code).filter((one) => !one.startsWith('.'))]).toEqual([file, []])
		},
	)

	test.each(localeIds)('take at most 70 KB for the rules and their explanation in %s', (locale) => {
		const others = localeIds.filter((id) => id !== locale)
		const reached = reachedFrom(path.join(dist, 'rules'), ['index.js', 'explain.js'], others)
		const ofLanguages = new RegExp(`chunks.(${localeIds.join('|')})-`)
		expect(reached.filter((file) => ofLanguages.test(file))).toHaveLength(1)
		const sizes = reached.map((file) => gzipSync(readFileSync(file), { level: 9 }).length)
		expect(sizes.reduce((sum, size) => sum + size, 0) / 1024).toBeLessThanOrEqual(70)
	})

	test('evaluate any person, and every worked example, as the app does, without anything of Node', () => {
		const persons = fc
			.sample(fc.tuple(anyCase, rulesetOf), { numRuns: runs(1000), seed: 40 })
			.map(([given, ruleset]) => ({ ruleset, ...given, asOf: '2026-12-01' }))
		const examples = ofToday(readExamples(readFileSync(examplesFile, 'utf8')), 3)
		const bodies = [
			...persons,
			...examples.map(({ ruleset, facts, parameters }) => ({
				...{ ruleset, facts, asOf: '2026-11-24' },
				...(parameters && { parameters }),
			})),
		]
		inEmpty('bodies.json', JSON.stringify(bodies))
		inEmpty(
			'evaluate.mjs',
			`import { readFileSync, writeFileSync } from 'node:fs'
			const bodies = JSON.parse(readFileSync('bodies.json', 'utf8'))
			for (const name of ['process', 'Buffer', 'setImmediate']) delete globalThis[name]
			const { evaluate } = await import('@k-visa-check/rules')
			const { explain } = await import('@k-visa-check/rules/explain')
			const answers = bodies.map(evaluate)
			const said = await Promise.all(answers.slice(0, 100).map((result) => explain({ result, locale: 'ar' })))
			writeFileSync('answers.json', JSON.stringify({ answers, said }))`,
		)
		expect(node('evaluate.mjs')).toMatchObject({ status: 0 })
		const { answers, said } = JSON.parse(readFileSync(path.join(empty, 'answers.json'), 'utf8'))
		expect(answers).toEqual(JSON.parse(JSON.stringify(bodies.map((body) => evaluate(body)))))
		for (const [place, { outcome, criteria }] of examples.entries()) {
			const answer = resultSchema.parse(answers[persons.length + place])
			expect(answer.outcome).toBe(outcome)
			expect(Object.fromEntries(answer.criteria.map((one) => [one.id, one.result]))).toEqual(criteria)
		}
		expect(said.every((one: object) => 'outcome' in one)).toBe(true)
	})

	test('have types for each entry, which name what it exports', () => {
		const { exports } = JSON.parse(readFileSync(path.join(dist, 'rules/package.json'), 'utf8'))
		const entries = [
			...Object.keys(exports).map((entry) => path.posix.join('@k-visa-check/rules', entry)),
			'@k-visa-check/sheets',
		]
		inEmpty(
			'exports.mjs',
			`const all = {}
			for (const entry of ${JSON.stringify(entries)}) all[entry] = Object.keys(await import(entry))
			console.log(JSON.stringify(all))`,
		)
		const exported: Record<string, string[]> = JSON.parse(node('exports.mjs').stdout)
		const uses = Object.entries(exported).map(
			([entry, names]) =>
				`import { ${names.map((name) => `${name} as ${name}${entry.replace(/\W/g, '')}`).join(', ')} } from '${entry}'`,
		)
		inEmpty(
			'typed.ts',
			[
				...uses,
				`import { evaluate, type EvaluateAnswer, type Faults } from '@k-visa-check/rules'`,
				`import { explain } from '@k-visa-check/rules/explain'`,
				`const answer: EvaluateAnswer | Faults = evaluate({ ruleset: 'k-published', facts: { age: 30, highestDegree: 'master', jobOffer: null } })`,
				`if (!('errors' in answer)) explain({ result: answer, locale: 'zh' }).then((said) => 'errors' in said || said.outcome.length)`,
				'// @ts-expect-error there is no such degree',
				`evaluate({ ruleset: 'article', facts: { highestDegree: 'knight' } })`,
				'// @ts-expect-error there is no score',
				`'errors' in answer || answer.score`,
				...Object.entries(exported).map(
					([entry, names]) =>
						`void [${names.map((name) => `${name}${entry.replace(/\W/g, '')}`).join(', ')}]`,
				),
			].join('\n'),
		)
		const compilerOptions = {
			module: 'nodenext',
			target: 'es2022',
			strict: true,
			noEmit: true,
			skipLibCheck: false,
			types: [],
		}
		inEmpty('tsconfig.json', JSON.stringify({ compilerOptions, files: ['typed.ts'] }))
		expect(node(path.resolve('node_modules/typescript/lib/tsc.js'), '-p', '.')).toMatchObject({
			status: 0,
			stdout: '',
		})
	})

	test('read a sheet into typed answers', () => {
		inEmpty(
			'sheet.mjs',
			`import { readSheet } from '@k-visa-check/sheets'
			const bytes = new TextEncoder().encode('name,Nationality,age\\nA,NA,30\\nB,Nigeria,x\\n')
			const answers = [{ heading: 'Nationality', about: 'NA', means: 'answer' }]
			const [open, said] = [await readSheet(bytes), await readSheet(bytes, { answers })]
			const rows = []
			for await (const row of said.rows()) rows.push(row)
			console.log(JSON.stringify({ asked: open.asked, left: said.asked, rows, bad: await readSheet(new Uint8Array()) }))`,
		)
		const { asked, left, rows, bad } = JSON.parse(node('sheet.mjs').stdout)
		expect(asked).toMatchObject([{ kind: 'word', heading: 'Nationality', column: 'B', row: 2, about: 'NA' }])
		expect(left).toEqual([])
		expect(rows).toMatchObject([
			{ number: 2, facts: { nationalities: ['NA'], age: 30 }, faults: [] },
			{ number: 3, facts: { nationalities: ['NG'] }, faults: [{ heading: 'age', value: 'x' }] },
		])
		expect(bad).toMatchObject({ kind: 'fault', fault: 'empty' })
	})
})

describe('kvisa, run from its file', () => {
	const kvisa = path.join(empty, 'node_modules/kvisa/kvisa.js')

	test('answers an assistant', async () => {
		const client = new Client({ name: 'test', version: '1.0.0' })
		await client.connect(new StdioClientTransport({ command: process.execPath, args: [kvisa, 'mcp'] }))
		const given = { ruleset: 'k-published', facts: { nationalities: ['CN'] } }
		const { structuredContent } = await client.callTool({ name: 'evaluate', arguments: given })
		expect(structuredContent).toMatchObject({ outcome: 'not-needed', reason: ['nationalities'] })
		await client.close()
	})

	test('answers from an empty folder through npx, with no registry', () => {
		const file = readdirSync(dist).find((name) => name.startsWith('kvisa-')) ?? ''
		copyFileSync(path.join(dist, file), path.join(empty, file))
		inEmpty('me.json', '{"age": 30, "nationalities": ["NG"]}')
		const { status, stdout } = ran('npx', '--offline', '--yes', `./${file}`, 'check', 'me.json')
		expect(status).toBe(0)
		expect(stdout).toContain('K visa (Decree 814)')
		expect(stdout).toContain('This is not a decision.')
	})

	test('names bad input, shows no stack, and ends with 2', () => {
		inEmpty('bad.json', '{\n "age": "x"}')
		const { status, stdout, stderr } = node(kvisa, 'check', 'bad.json')
		expect([status, stdout]).toEqual([2, ''])
		expect(stderr).toBe('kvisa: bad.json:2:9: /age: This must be a number.\n')
	})

	test('has a man page with every command', () => {
		const page = readFileSync(path.join(empty, 'node_modules/kvisa/man/kvisa.1'), 'utf8')
		for (const name of ['check', 'ask', 'screen', 'explain', 'rules', 'diff'])
			expect(page).toContain(`.SS kvisa ${name}`)
	})

	test('goes on after it was killed, with no row twice and none cut', async () => {
		const rows = Array.from({ length: 14_000 }, (_, at) => `c-${at},NG,${20 + (at % 40)},master`)
		inEmpty('many.csv', ['id,nationalities,age,highestDegree', ...rows].join('\n'))
		const args = (out: string) => [kvisa, 'screen', 'many.csv', '-o', out, '--on', '2026-12-01']
		expect(node(...args('whole.csv'))).toMatchObject({ status: 0 })
		const child = spawn(process.execPath, args('cut.csv'), { cwd: empty, stdio: 'ignore' })
		const ended = new Promise((resolve) => child.once('exit', resolve))
		const journal = path.join(empty, 'cut.csv.journal')
		await expect
			.poll(() => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length : 0), {
				interval: 2,
			})
			.toBeGreaterThan(3)
		child.kill('SIGKILL')
		await ended
		expect(existsSync(path.join(empty, 'cut.csv'))).toBe(false)
		const again = node(...args('cut.csv'))
		expect(again.stderr).toContain('Goes on after row')
		expect(again.stderr).toContain('Rows: 14,000')
		const read = (name: string) => readFileSync(path.join(empty, name))
		expect(read('cut.csv').equals(read('whole.csv'))).toBe(true)
	})
})
