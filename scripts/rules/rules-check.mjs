// `npm run rules:check`: proves the claims about every rule set, and names a person for each difference from the rule sets
// last accepted. `npm run rules:accept` accepts them as they are.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { loadSource } from '../build/load-source.mjs'

const file = 'rules/proofs/accepted.json'
const { acceptable } = await loadSource('rules/proofs/accepted.ts')
const { checkRules, differingValues } = await loadSource('rules/proofs/claims/check.ts')

if (process.argv.includes('--accept')) {
	writeFileSync(file, `${JSON.stringify(acceptable(), null, '\t')}\n`)
	const format = ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', file]
	spawnSync(process.execPath, format, { stdio: ['ignore', 'ignore', 'inherit'] })
	console.log(`Accepted: ${file}`)
}

const isPerson = (value) => typeof value?.facts === 'object' && typeof value.parameters === 'object'

/** A finding on one line; persons are described by how they differ from the base person. */
function line({ kind, ...rest }) {
	const text = JSON.stringify(rest, (_, value) => {
		if (!isPerson(value)) return value
		const answers = Object.entries(differingValues(value)).map(
			([fact, answer]) => `${fact} ${JSON.stringify(answer)}`,
		)
		return answers.length > 0 ? answers.join(', ') : 'the base person'
	})
	return `  ${kind.padEnd(16)} ${text.slice(1, -1).replaceAll('\\"', "'")}`
}

const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
const start = performance.now()
const { proofs, unused, unaccepted } = checkRules(JSON.parse(readFileSync(file, 'utf8')), today)
const isVerbose = process.argv.includes('--all')
for (const { id, claims, faults } of proofs) {
	console.log(`${id}: ${claims.length} claims proved, ${faults.length} faults`)
	if (isVerbose) for (const claim of claims) console.log(line(claim))
	for (const fault of faults) console.log(line(fault))
}
for (const { ruleset, version, against, differences } of unaccepted) {
	console.log(`${ruleset}: version ${version} is not as accepted, compared with ${against}`)
	for (const difference of differences) console.log(line(difference))
}
if (unused.length > 0) console.log(`No rule set looks at ${unused.join(', ')}`)
console.log(`in ${Math.round(performance.now() - start)} ms`)
const isSound = unused.length === 0 && proofs.every(({ faults }) => faults.length === 0)
if (unaccepted.length > 0) console.log('If this is meant: npm run rules:accept')
process.exitCode = isSound && unaccepted.length === 0 ? 0 : 1
