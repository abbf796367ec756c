// npm run package: builds the packages into dist, with types and licences, and packs each into a .tgz.
// -- --release VERSION also records the version with the outcomes of all its cases; -- --out FOLDER writes elsewhere.
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { loadSource } from '../build/load-source.mjs'
import { readPackages, writeLicences } from '../licences/licences.mjs'
import { bundle } from './bundle.mjs'
import { factTypes } from './fact-types.mjs'
import { manPage } from './man.mjs'
import { describe, packages } from './packages.mjs'
import { casesOf, changedCases, mayFollow, readPublished, writePublished } from './published.mjs'

const { values } = parseArgs({
	options: { release: { type: 'string' }, out: { type: 'string', default: 'dist' } },
})
const out = path.resolve(values.out)
const { shippedData } = await loadSource('lib/package/shipped-data.ts')
const published = readPublished()
const version = values.release ?? published.version

function refuse(lines) {
	console.error(lines.join('\n'))
	process.exit(1)
}

/** Writes what is beside the code: what it is, its types, licences, the man page. */
function complete(one, folders) {
	const folder = path.join(out, one.folder)
	const write = (name, text) => writeFileSync(path.join(folder, name), text)
	write('package.json', `${JSON.stringify(describe(one, version), null, '\t')}\n`)
	copyFileSync('LICENSE', path.join(folder, 'LICENSE'))
	write('licenses.txt', writeLicences(readPackages(folders), 'This package'))
	write('README.md', readFileSync(`scripts/package/readmes/${one.folder}.md`, 'utf8'))
	for (const name of one.types ?? [])
		copyFileSync(`scripts/package/types/${one.folder}/${name}.d.ts`, path.join(folder, `${name}.d.ts`))
	if (one.types) write('facts.d.ts', factTypes(shippedData.facts))
}

rmSync(out, { recursive: true, force: true })
for (const one of packages(shippedData)) {
	const { folders } = await bundle({ ...one, outDir: path.join(out, one.folder) })
	complete(one, folders)
}

const { evaluate } = await import(pathToFileURL(path.join(out, 'rules/index.js')).href)
const changed = changedCases(published.cases, evaluate)
if (values.release && !mayFollow(version, published.version, changed.length > 0)) {
	const needed =
		changed.length > 0
			? 'a new major version, since outcomes of published cases have changed'
			: 'a later version'
	refuse([`${version} cannot follow ${published.version}: it has to be ${needed}.`])
}
if (changed.length > 0 && !values.release) {
	refuse([
		`Outcomes of published cases have changed since version ${published.version}:`,
		...changed.map(({ ruleset, id, from, to }) => `  ${ruleset} ${id}: ${from} becomes ${to}`),
		'If they are meant, that is a new major version: npm run package -- --release MAJOR.0.0',
	])
}
if (values.release) writePublished(version, casesOf(shippedData))

const { commands } = await loadSource('lib/kvisa/list.ts')
const { about, helpOption } = await loadSource('lib/kvisa/command/help.ts')
const kvisa = path.join(out, 'kvisa')
mkdirSync(path.join(kvisa, 'man'), { recursive: true })
writeFileSync(path.join(kvisa, 'man/kvisa.1'), manPage({ commands, about, helpOption, version }))
chmodSync(path.join(kvisa, 'kvisa.js'), 0o755)
for (const { folder } of packages(shippedData)) {
	const args = ['pack', '--silent', '--pack-destination', out, path.join(out, folder)]
	console.log(
		path.join(
			values.out,
			execFileSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' }).trim(),
		),
	)
}
