// `npm run cases:read -- FILE`: what somebody who knows the law has marked in the spreadsheet of cases goes into
// rules/persons/readings.json. With a fault in any row nothing is written.
import { openAsBlob, writeFileSync } from 'node:fs'
import { loadSource } from '../build/load-source.mjs'

const target = 'rules/persons/readings.json'
const [, , file] = process.argv

function refuse(...lines) {
	for (const line of lines) console.error(line)
	process.exit(2)
}

if (!file) refuse('npm run cases:read -- FILE: name the spreadsheet that came back.')
const { openSheet } = await loadSource('lib/sheet/reader/open-sheet.ts')
const { mergeReadings, readCaseSheet } = await loadSource('lib/proof/read-case-sheet.ts')
const { readings: known } = await loadSource('rules/persons/readings.ts')

const blob = await openAsBlob(file).catch(({ message }) => refuse(message))
const sheet = await openSheet(blob)
if (sheet.kind === 'fault') refuse(`${file} cannot be read as a spreadsheet: ${sheet.fault}.`)
const { readings, faults } = await readCaseSheet(sheet.batches(), new Date().toISOString().slice(0, 10))
if (faults.length > 0) refuse(...faults.map(({ row, fault }) => `${file}, row ${row}: ${fault}`))
writeFileSync(target, `${JSON.stringify(mergeReadings(known, readings), null, '\t')}\n`)
const disagreeing = readings.filter(({ agrees }) => !agrees)
console.log(`${target}: ${readings.length} cases read, ${disagreeing.length} of them said to be wrong.`)
for (const { ruleset, case: id, why } of disagreeing) console.log(`  ${ruleset}, ${id}: ${why}`)
