// Has the official inspector of the Model Context Protocol call the tests' build, by its command line. It needs Node 22.19 or
// newer, so `npm run test:nodes` runs it; it is taken from the registry into .cache, which git ignores.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { serve } from './serve.mjs'

const inspector = '@modelcontextprotocol/inspector'
const version = '2.12.0'
const folder = path.resolve('.cache', 'inspector', version)
const program = path.join(folder, 'node_modules', inspector, 'clients', 'launcher', 'build', 'index.js')

function install() {
	const args = ['install', '--prefix', folder, '--no-save', '--no-package-lock', `${inspector}@${version}`]
	return spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

const facts = JSON.stringify({ nationalities: ['CN'] })
/** What is asked, and what stands in the answer. */
const calls = [
	[['--method', 'tools/list'], '"next_questions"'],
	[['--method', 'resources/list'], '"kvisa://sources"'],
	[['--method', 'resources/read', '--uri', 'kvisa://rulesets/article'], 'notADecision'],
	[['--method', 'prompts/get', '--prompt-name', 'interview'], 'next_questions'],
	[
		[
			...['--method', 'tools/call', '--tool-name', 'evaluate'],
			...['--tool-arg', 'ruleset=k-published', '--tool-arg', `facts=${facts}`],
		],
		'"outcome": "not-needed"',
	],
]

if (!existsSync(program) && !install()) process.exit(1)
const { origin, close } = await serve('.next-test', { env: { MCP: 'on' } })
for (const [args, expected] of calls) {
	const target = [`${origin}/api/mcp`, '--transport', 'http']
	const { stdout, stderr } = spawnSync(process.execPath, [program, '--cli', ...target, ...args], {
		encoding: 'utf8',
	})
	const isFine = stdout.includes(expected)
	console.log(`${isFine ? 'answered' : 'NOT ANSWERED'}: ${args.join(' ')}`)
	if (isFine) continue
	console.error(stdout, stderr)
	process.exitCode = 1
}
await close()
