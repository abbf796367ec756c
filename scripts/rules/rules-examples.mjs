// `npm run rules:examples`: proposes, by rule set, the lines of the worked examples and of the persons that come out
// otherwise than written, and asks about each rule set; `-- --accept article` writes those of one without asking.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { loadSource } from '../build/load-source.mjs'

const examplesFile = 'tests/rules/examples.jsonl'
const { values } = parseArgs({ options: { accept: { type: 'string', multiple: true, default: [] } } })
const { rulesets } = await loadSource('rules/rulesets/index.ts')
const { persons } = await loadSource('rules/persons/index.ts')
const { propose } = await loadSource('tests/rules/expected/propose.ts')

const unknown = values.accept.filter((id) => !Object.hasOwn(rulesets, id))
if (unknown.length > 0) {
	console.error(`No rule set is called ${unknown.join(', ')}: there are ${Object.keys(rulesets).join(', ')}.`)
	process.exit(2)
}

/** The files with the persons of a rule set, and their texts. */
function sourcesOf(id) {
	const files = readdirSync('rules/persons').filter((name) => name.startsWith(id))
	return new Map(
		files.map((name) => [`rules/persons/${name}`, readFileSync(`rules/persons/${name}`, 'utf8')]),
	)
}

/** Prints each difference once, with those who have it. */
function print(what, changed, nameOf) {
	const named = new Map()
	for (const one of changed) {
		const said = one.differences.join('; ')
		named.set(said, [...(named.get(said) ?? []), nameOf(one)])
	}
	for (const [said, names] of named) console.log(`  ${said}\n    ${what} ${names.join(', ')}`)
}

/** Whether the lines of a rule set are to be written: as the command says, or whoever sits before it. */
async function isAccepted(id) {
	if (values.accept.includes(id)) return true
	if (!process.stdin.isTTY) return false
	const lines = createInterface({ input: process.stdin, output: process.stdout })
	const answer = await lines.question(`Are these of ${id} right? (y/n) `)
	lines.close()
	return answer.trim().toLowerCase() === 'y'
}

function write({ examples, sources }) {
	writeFileSync(examplesFile, examples)
	for (const [file, text] of sources) writeFileSync(file, text)
	const format = ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', ...sources.keys()]
	spawnSync(process.execPath, format, { stdio: ['ignore', 'ignore', 'inherit'] })
}

let isLeft = false
for (const [id, ruleset] of Object.entries(rulesets)) {
	const written = { examples: readFileSync(examplesFile, 'utf8'), sources: sourcesOf(id) }
	const proposal = propose(ruleset, persons[id], written)
	const { lines, changed, byHand } = proposal
	if (lines.length + changed.length + byHand.length === 0) continue
	console.log(`${id}: worked examples that come out otherwise: ${lines.length}; persons: ${changed.length}`)
	print(`${examplesFile}:`, lines, ({ line }) => line)
	print('rules/persons:', changed, ({ person }) => person.id)
	for (const one of byHand) console.log(`  to be written by hand in rules/persons: ${one}`)
	const isWritten = lines.length + changed.length > 0 && (await isAccepted(id))
	if (isWritten) write(proposal)
	if (!isWritten || byHand.length > 0) isLeft = true
}
if (isLeft) console.log('Where these are right: npm run rules:examples -- --accept RULE-SET')
else console.log('The worked examples and the persons come out as written.')
process.exitCode = isLeft ? 1 : 0
