import { execFile, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { transformWithOxc } from 'vite'
import { expect, inject, test } from 'vitest'
import { resultSchema } from '@/lib/api/result-schema'

const folder = 'docs/examples'
const env = { ...process.env, API: `${inject('baseUrl')}/api/v1` }
const run = promisify(execFile)
const isThere = (command: string) => spawnSync(command, ['--version']).status === 0

/** What an example prints. */
const printed = {
	'check.sh': async () => (await run('sh', [path.join(folder, 'check.sh')], { env })).stdout,
	'check.py': async () => (await run('python3', [path.join(folder, 'check.py')], { env })).stdout,
	'check.ts': async () => {
		const file = path.join(folder, 'check.ts')
		const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file)
		return (await run(process.execPath, ['--input-type=module', '--eval', code], { env })).stdout
	},
}

const said = [
	'ineligible because of paidInMoney',
	'unknown: job-offer',
	'ask next: teachesOrResearches, highestDegree, degreeInstitutionRenowned',
	'a not-needed',
	'b undetermined',
	'',
].join('\n')

/** Those for programs with a token are tried with the routes of a workspace. */
const elsewhere = ['add-candidates.sh', 'people.csv', 'receive-webhook.mjs']

test('every example is tried here, but those for a workspace', () => {
	const files = readdirSync(folder).filter((file) => file !== 'README.md')
	expect(files.toSorted()).toEqual([...Object.keys(printed), ...elsewhere].toSorted())
})

test('the example in TypeScript says what it is to say', async () => {
	expect(await printed['check.ts']()).toBe(said)
})

test.skipIf(!isThere('python3'))('the example in Python, where it is installed, says the same', async () => {
	expect(await printed['check.py']()).toBe(said)
})

test.skipIf(!isThere('curl'))('the example for curl, where it is installed, shows the answers', async () => {
	const [evaluated, next, ...screened] = (await printed['check.sh']())
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line))
	expect(resultSchema.parse(evaluated)).toMatchObject({ outcome: 'ineligible', reason: ['paidInMoney'] })
	expect(next.ask).toEqual(['teachesOrResearches', 'highestDegree', 'degreeInstitutionRenowned'])
	expect(screened.map(({ id, outcome }) => [id, outcome])).toEqual([
		['a', 'not-needed'],
		['b', 'undetermined'],
	])
})
