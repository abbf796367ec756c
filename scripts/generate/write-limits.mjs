/**
 * Writes the values of the limits, and docs/limits.md, from the tables in lib/limits/tables:
 * node scripts/generate/write-limits.mjs [output root, by default the repository]
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadSource } from '../build/load-source.mjs'

const { limitTables } = await loadSource('lib/limits/tables/limit-tables.ts')
const { writeLimits } = await loadSource('lib/limits/write-limits.ts')

const numeral = (value) => (value < 10_000 ? String(value) : value.toLocaleString('en').replaceAll(',', '_'))

const constant = ([name, { value, unit, what, why }]) =>
	`\n/** ${what} (${unit})${why ? `; ${why}` : ''}. */\nexport const ${name} = ${numeral(value)}\n`

function valuesFile(values) {
	const tables = limitTables.filter((table) => table.values === values)
	const files = tables.map(({ file }) => `tables/${file}`).join(', ')
	const constants = tables.flatMap(({ limits }) => Object.entries(limits)).map(constant)
	return `// Written by \`npm run generate\` from ${files}. Do not edit.\n${constants.join('')}`
}

const introduction =
	'What comes from outside is held to these limits, each checked before any work that grows with it. What a server takes at once, and how slow a request may be, are [settings](settings.md). Where several processes serve together (`WORKERS`), a limit is that of them all: one of them counts what there may be so much of at once. Written from `lib/limits/tables/` by `npm run generate`; change it there. A step of work is about what one character takes to be looked at: [decision 20](decisions/20-server.md#work-is-counted-not-characters-alone).'

const sections = [...new Set(limitTables.map(({ section }) => section))]
const page = [
	'# Limits',
	introduction,
	...sections.flatMap((section) => [`## ${section}`, writeLimits(section)]),
].join('\n\n')

const valuesFiles = [...new Set(limitTables.map(({ values }) => values))]
const files = {
	...Object.fromEntries(valuesFiles.map((file) => [`lib/limits/${file}`, valuesFile(file)])),
	'docs/limits.md': `${page}\n`,
}

const root = process.argv[2] ?? '.'
for (const [path, text] of Object.entries(files)) {
	mkdirSync(dirname(join(root, path)), { recursive: true })
	writeFileSync(join(root, path), text)
}
console.log(`${limitTables.flatMap(({ limits }) => Object.keys(limits)).length} limits`)
