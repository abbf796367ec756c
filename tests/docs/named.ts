import { existsSync, readdirSync } from 'node:fs'
import { sourceFiles } from '../collect-expressions'
import { textOf } from './markdown'

/** What stands at the top, without what running the program leaves there. */
const left = new Set(
	textOf('.gitignore')
		.split('\n')
		.map((line) => line.replaceAll('/', '')),
)
const top = new Set(readdirSync('.').filter((name) => !left.has(name)))
const isPath = (code: string) =>
	/^[\w.@/-]+$/.test(code) && code.includes('/') && top.has(code.split('/')[0] ?? '') && !code.startsWith('.')

const { scripts } = JSON.parse(textOf('package.json')) as {
	readonly scripts: Readonly<Record<string, string>>
}
const parts = textOf('scripts/bench/bench.mjs')
/** Commands that npm has itself. */
const ofNpm = ['ci', 'install', 'audit', 'outdated', 'version']
/** Whether a command of npm is one of the project's own, and what it measures a part of the benches. */
function isCommand(code: string): boolean {
	const [, script = '', rest = ''] = /^npm (?:run )?([\w:-]+)(.*)$/.exec(code) ?? []
	if (ofNpm.includes(script)) return true
	const part = script === 'bench' ? /^ -- (\w+)/.exec(rest)?.[1] : undefined
	return script in scripts && (part === undefined || parts.includes(`'${part}'`))
}

/** All of the project's code, as one text. */
export const code = sourceFiles([
	'app',
	'components',
	'lib',
	'pages',
	'rules',
	'scripts',
	'tests',
	'next.config.ts',
	'proxy.ts',
])
	.filter((file) => !file.startsWith('tests/docs/'))
	.concat('package.json')
	.map(textOf)
	.join('\n')
/** A name that only this project, or what it calls, can have: of two words at least. */
const isName = (text: string) => /^(?:[a-z]+[A-Z]\w*|[A-Z]+_[A-Z_]+)$/.test(text)

/** Of what a page names between backticks, the paths, commands and names that are not there. */
export const missingOf = (named: readonly string[]): readonly string[] => [
	...named.filter((one) => isPath(one) && !existsSync(one)),
	...named.filter((one) => one.startsWith('npm ') && !isCommand(one)),
	...named.filter((one) => isName(one) && !code.includes(one)),
]
