import { readFileSync } from 'node:fs'

const json = JSON.stringify
/** A module with data as the text of a JSON file, which is parsed faster than an object is read. */
const dataModule = (data, name = 'data') => `export const ${name} = JSON.parse(${json(json(data))})\n`

/** An entry that looks data up by rule set. */
const lookUpModule = (name) =>
	`import { byRuleset } from '@/lib/package/by-ruleset'\nimport { data } from 'shipped:data/${name}'\n` +
	`export const ${name} = byRuleset((id) => data[id])\n`

const explainModule = (locales) =>
	`import { explainWith } from '@/lib/package/explain-with'\n` +
	`const load = {\n${locales.map((id) => `\t${id}: () => import('shipped:texts/${id}'),\n`).join('')}}\n` +
	`export const explain = explainWith(async (locale) => (await load[locale]()).texts)\n`

const rulesetsModule =
	`import { data } from 'shipped:data/rulesets'\n` +
	`export { ruleset } from 'shipped:ruleset'\nexport const rulesets = () => data\n`

/** The texts of the modules that exist only in the packages, by name. */
const shippedModules = (data) => ({
	explain: explainModule(data.locales),
	rulesets: rulesetsModule,
	...Object.fromEntries(['ruleset', 'clauses', 'proofs', 'cases'].map((name) => [name, lookUpModule(name)])),
	...Object.fromEntries(
		['rulesets', 'ruleset', 'clauses', 'proofs', 'cases'].map((name) => [
			`data/${name}`,
			dataModule(data[name]),
		]),
	),
	...Object.fromEntries(data.locales.map((id) => [`texts/${id}`, dataModule(data.texts[id], 'texts')])),
})

/** The words of a shelf, compiled when a package is built, by the function that gives them. */
const compiledWords = (name, words) =>
	`const texts = {\n${Object.entries(words)
		.map(([id, own]) => `\t${id}: ${json(json(own))},\n`)
		.join('')}}\n` +
	`const known = {}\nexport const ${name} = (locale) => (known[locale] ??= JSON.parse(texts[locale]))\n`

/** All words: what two modules compile when the app starts. */
const wordPlaces = ({ words, employerWords }) => ({
	'lib/words/messages.ts': compiledWords('wordsOf', words),
	'lib/words/employer-messages.ts': compiledWords('employerPartOf', employerWords),
})

/** The packages: what they are for, what they consist of, and how they are loaded. */
export const packages = (data) => [
	{
		folder: 'rules',
		name: '@k-visa-check/rules',
		description:
			'Who may get the K visa or a work permit for China: exact, with reasons and sources. Not a decision; only the authority decides.',
		entries: {
			index: 'lib/package/rules.ts',
			documents: 'lib/package/documents.ts',
			sources: 'lib/package/sources.ts',
			explain: 'shipped:explain',
			...Object.fromEntries(
				['rulesets', 'clauses', 'proofs', 'cases'].map((name) => [name, `shipped:${name}`]),
			),
		},
		modules: shippedModules(data),
		types: ['index', 'documents', 'sources', 'explain', 'rulesets', 'clauses', 'proofs', 'cases', 'bodies'],
	},
	{
		folder: 'sheets',
		name: '@k-visa-check/sheets',
		description:
			'Spreadsheets as people write them, read into typed answers for @k-visa-check/rules. Nothing is guessed.',
		entries: { index: 'lib/package/sheets/read-sheet.ts' },
		types: ['index'],
		places: wordPlaces(data),
	},
	{
		folder: 'kvisa',
		name: 'kvisa',
		description:
			'Who may get the K visa or a work permit for China, from the command line: reasons, sources, spreadsheets.',
		entries: { kvisa: 'lib/kvisa/main.ts' },
		places: wordPlaces(data),
		forNode: true,
		also: { bin: { kvisa: 'kvisa.js' }, man: ['man/kvisa.1'] },
	},
]

/** The package.json of a package. */
export function describe({ name, description, entries, also = {} }, version) {
	const { license, engines, author, homepage, repository } = JSON.parse(readFileSync('package.json', 'utf8'))
	const exported = Object.keys(entries).map((entry) => [
		entry === 'index' ? '.' : `./${entry}`,
		{ types: `./${entry}.d.ts`, default: `./${entry}.js` },
	])
	return {
		...{ name, version, description, license, author, homepage, repository },
		keywords: ['visa', 'china', 'k-visa', 'work-permit', 'rules'],
		type: 'module',
		sideEffects: false,
		...('bin' in also ? { ...also, exports: {} } : { exports: Object.fromEntries(exported) }),
		engines,
	}
}
