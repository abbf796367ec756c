// Follows the recipes of rules/README.md in a copy of the project: adds an invented fact, and an invented criterion that
// uses it. Fails if the compiler does not ask for a file that the recipes mention, or if the compiler or the tests ask for
// one that the recipes do not mention.
import { deepStrictEqual } from 'node:assert'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { copyProject } from './copy.mjs'

const fact = 'inventedFact'
const criterion = 'invented-criterion'
const ruleset = 'h1b'
/** One text for everything, by language: tests check the script of each. */
const words = JSON.parse(readFileSync('scripts/recipes/invented-words.json', 'utf8'))
// What is missing fails the first case of a property as well as the last.
process.env.RUNS ??= '0.02'
/** The tests that fail if something about a fact or a criterion is missing; not those that compare ways of evaluating. */
const tests = [
	'tests/rules/cases.test.ts',
	'tests/rules/examples.test.ts',
	'tests/rules/fast/answers.test.ts',
	'tests/rules/operators.test.ts',
	'tests/rules/parameters.test.ts',
	'tests/rules/proofs/claims.test.ts',
	'tests/rules/quotations.test.ts',
	'tests/rules/read-fact.test.ts',
	'tests/lib/handoff',
	'tests/lib/words/messages.test.ts',
	'tests/lib/explain/explain.test.ts',
]

const readme = readFileSync('rules/README.md', 'utf8')

/** The files that a recipe says the compiler asks for, in every language that has them. */
function filesOf(recipe) {
	const section = readme.split(`## ${recipe}\n`)[1]?.split('\n## ')[0] ?? ''
	const rows = section.matchAll(/^\| `([^`]+)` .*\| the compiler/gm)
	return [...rows]
		.map(([, file]) => file.replace('{rule set}', ruleset))
		.flatMap((file) => {
			const files = Object.keys(words).map((language) => file.replace('{language}', language))
			const there = files.filter((one) => existsSync(one))
			return there.length > 0 ? there : files
		})
}

const askedByCompiler = [...new Set(['Add a fact', 'Add a criterion'].flatMap(filesOf))].sort()
const copy = copyProject()

function addEntries() {
	copy.insert(
		'rules/facts.ts',
		'\tholdsProof: {',
		`${fact}: { type: 'yes-no', who: 'A', change: 'now', step: 'studies' },`,
	)
	copy.insert(
		`rules/rulesets/${ruleset}.ts`,
		"\t\t{\n\t\t\tid: 'specialty-occupation',",
		`{ id: '${criterion}', kind: 'required', condition: yes('${fact}'), sources: [], evidence: [] },`,
	)
}

/** Adds to a file what the compiler asks for. */
function fix(file) {
	const said = words[file.split('/')[3]]
	if (file === 'lib/handoff/slots.ts')
		copy.insert(file, '\n] as const satisfies readonly FactId[]', `'${fact}',`)
	else if (file === 'rules/fast/answers.ts') copy.insert(file, '\tfacts.holdsProof,', `facts.${fact},`)
	else if (file === `tests/cases/${ruleset}.ts`)
		copy.insert(file, "\t'specialty-occupation': ", `'${criterion}': yesIsMet('${fact}'),`)
	else if (file === `rules/persons/${ruleset}.ts`) {
		copy.insert(file, '\tneedsSpecificDegree: true,', `${fact}: true,`)
		copy.insert(
			file,
			"\t'specialty-occupation': ",
			`'${criterion}': [graduate.unmet('invented', { ${fact}: false }, notEnough('${fact}'))],`,
		)
	} else if (file.endsWith('/facts.ts'))
		copy.insert(
			file,
			'\tholdsProof: {',
			`${fact}: { label: '${said}', question: '${said}', why: '${said}' },`,
		)
	else if (file.endsWith('/operators.ts'))
		copy.insert(file, '\t\tholdsProof: {', `${fact}: { yes: '${said}', no: '${said} 0' },`)
	else copy.insert(file, "\t'specialty-occupation':", `'${criterion}': '${said}',`)
}

/** Fixes what the compiler reports until it reports nothing more; returns those files. */
function followTheCompiler() {
	const fixed = []
	for (let faults = copy.filesWithFaults(); faults.length > 0; faults = copy.filesWithFaults()) {
		const named = askedByCompiler.filter((file) => faults.includes(file) && !fixed.includes(file))
		if (named.length === 0) throw new Error(`no recipe says what to do about ${faults.join(', ')}`)
		for (const file of named) fix(file)
		fixed.push(...named)
	}
	return fixed.sort()
}

function addWhatTestsAskFor() {
	copy.rewrite('tests/lib/handoff/version-1.json', (text) => {
		const format = JSON.parse(text)
		return JSON.stringify({ ...format, facts: [...format.facts, `${fact}: yes-no`] })
	})
	copy.insert('rules/proofs/base-person.ts', '\t\tholdsProof: true,', `${fact}: true,`)
	// No example answers the invented fact.
	copy.script('scripts/rules/rules-examples.mjs', '--accept', ruleset)
}

try {
	addEntries()
	deepStrictEqual(followTheCompiler(), askedByCompiler)
	addWhatTestsAskFor()
	deepStrictEqual(copy.failingTests(tests), [])
} finally {
	rmSync(copy.folder, { recursive: true })
}
console.log(
	`the compiler asked for ${askedByCompiler.length} files, and the tests for no others than the recipes name`,
)
