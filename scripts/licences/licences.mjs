import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Licences that code in the built files may have: docs/decisions/21-supply.md. */
const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0']

/** Whether a licence, or one of those to choose from, is allowed. */
export const isAllowed = (licence) =>
	String(licence)
		.replace(/[()]/g, '')
		.split(' OR ')
		.some((one) => allowed.includes(one.trim()))

const isLicenceFile = (name) => /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(name)

/** The licence files of a package, or else of the package that brings it along in a folder of its own. */
function readTexts(folder) {
	if (path.basename(folder) === 'node_modules') return []
	const names = readdirSync(folder).filter(isLicenceFile).sort()
	if (names.length === 0) return readTexts(path.dirname(folder))
	return names.map((name) => readFileSync(path.join(folder, name), 'utf8').trim())
}

/** The licence of a package that names it in the text alone, as the React inside Next does. */
const licenceIn = (texts) => (texts.some((text) => text.startsWith('MIT License\n')) ? 'MIT' : undefined)

const said = (author) => (typeof author === 'string' ? author : (author?.name ?? ''))

function readPackage(folder) {
	const { name, version, license, author } = JSON.parse(
		readFileSync(path.join(folder, 'package.json'), 'utf8'),
	)
	const texts = readTexts(folder)
	const licence = license ?? licenceIn(texts)
	return { title: [name, version].filter(Boolean).join(' '), licence, author: said(author), texts }
}

/**
 * The packages in some folders, each once, by name.
 * @param {readonly string[]} folders
 * @throws if one has a licence that is not known to be allowed
 */
export function readPackages(folders) {
	const all = [...new Set(folders)].map(readPackage)
	const unknown = all.filter(({ licence }) => !isAllowed(licence))
	if (unknown.length > 0) {
		const names = unknown.map(({ title, licence }) => `${title} (${licence ?? 'none'})`)
		throw new Error(`Licences that are not known to be allowed: ${names.join(', ')}`)
	}
	const byTitle = new Map(all.map((one) => [one.title, one]))
	return [...byTitle.values()].sort((a, b) => (a.title < b.title ? -1 : 1))
}

const line = '-'.repeat(80)

const entryOf = ({ title, licence, author, texts }) =>
	[`${title} (${licence})${author && `, by ${author}`}`, ...texts].join('\n\n')

/**
 * The text of licenses.txt: our own licence and notices first, then those of packages.
 * @param packages those whose code is in the built files
 * @param what the thing that is made from them
 */
export const writeLicences = (packages, what = 'This site') =>
	[
		`${what} is made from K-visa Check and from the packages below. Each is under its own licence.`,
		`K-visa Check\n\n${readFileSync('LICENSE', 'utf8').trim()}`,
		readFileSync('NOTICE.md', 'utf8').trim(),
		...packages.map(entryOf),
	].join(`\n\n${line}\n\n`)
