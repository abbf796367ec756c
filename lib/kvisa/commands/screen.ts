import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { realpath } from 'node:fs/promises'
import path from 'node:path'
import { activeOn, activeRulesets, setOwnVersions } from '@/lib/active-rules/rulesets'
import { today } from '@/lib/day/today'
import type { ShownOutcome } from '@/lib/screening/model/shown-outcome'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { BadInput, shown } from '../command/bad-input'
import type { Command, CommandInput } from '../command/command'
import {
	dayOf,
	hasFlag,
	localeOf,
	rulesetsOf,
	sharedHelp,
	sharedOptions,
	textOf,
	textsOf,
} from '../command/given'
import { exits, type Io } from '../command/io'
import { loadScreenSpeech, type ScreenSpeech } from '../say/speech'
import { csvLines, jsonLines } from '../screen/lines'
import { columnsNotRead, readySheet } from '../screen/ready-sheet'
import { type ScreenCounts, screenIntoFile, screenToOutput } from '../screen/screen-into'

/** Says at most every two seconds which row has been reached. */
function progressOf(io: Io) {
	let said = Date.now()
	return (what: string) => (row: number) => {
		if (Date.now() - said < 2000) return
		said = Date.now()
		io.err(`${what}: row ${row.toLocaleString('en')}\n`)
	}
}

async function digestOf(file: string): Promise<string> {
	const hash = createHash('sha256')
	for await (const piece of createReadStream(file)) hash.update(piece)
	return hash.digest('hex')
}

async function refuseSame(input: string, out: string): Promise<void> {
	const place = (file: string) => realpath(file).catch(() => path.resolve(file))
	if ((await place(input)) === (await place(out)))
		throw new BadInput([`-o ${shown(out)}: This is the sheet itself. Name another file.`])
}

function rulesetOf(given: CommandInput): RulesetId {
	const [ruleset = 'k-published', another] = rulesetsOf(given) ?? []
	if (another) throw new BadInput(['--rules: A sheet is screened by one rule set at a time.'])
	return ruleset
}

function sayCounts(
	{ rows, faultyRows, firstFaulty, outcomes }: ScreenCounts,
	{ words, say }: ScreenSpeech,
): string {
	const counted = Object.entries(outcomes)
		.filter(([, count]) => count > 0)
		.map(
			([outcome, count]) =>
				`  ${say(words.screen.table.outcomes[outcome as ShownOutcome])}: ${count.toLocaleString('en')}\n`,
		)
	const faulty =
		faultyRows > 0
			? `Rows with cells that cannot be read: ${faultyRows.toLocaleString('en')}, the first is row ${firstFaulty}. Each row says which.\n`
			: ''
	return `Rows: ${rows.toLocaleString('en')}\n${counted.join('')}${faulty}`
}

export const screenCommand: Command = {
	usage: '[options] IN -o OUT.csv',
	summary: 'screen a spreadsheet: each row with its outcome, its reasons and what is missing',
	details: [
		'IN is a sheet with one person a row: CSV, XLSX, XLS or ODS. Headings are facts or questions in any usual words. What can be read in two ways is never guessed: it is asked at a terminal, or named with the option that answers it.',
		'OUT.csv has the columns of the sheet and those of the result. It is put in its place when it is whole; an interrupted run goes on where it stopped when the same command is run again.',
		'A cell that cannot be read is named beside its row and is no answer.',
	],
	options: {
		output: { type: 'string', short: 'o' },
		map: { type: 'string', multiple: true },
		say: { type: 'string', multiple: true },
		...sharedOptions,
	},
	optionHelp: [
		{
			flag: '-o, --output FILE',
			text: 'where the result goes; with --json the standard output unless it is given',
		},
		{ flag: '--map HEADING=FACT', text: 'read a column as a fact, or leave it unread with -' },
		{ flag: '--say HEADING:WORD=MEANING', text: 'say what a word in a column means' },
		{
			...sharedHelp.rules,
			flag: '--rules ID',
			text: `the rule set: ${rulesetIds.join(', ')} (default: k-published)`,
		},
		sharedHelp.on,
		sharedHelp.lang,
		sharedHelp.json,
	],
	takes: [1, 1],
	async run(given, io) {
		const speech = await loadScreenSpeech(localeOf(given))
		const ruleset = rulesetOf(given)
		const asOf = dayOf(given) ?? today('Asia/Shanghai')
		const [input = ''] = given.positionals
		const out = textOf(given, 'output')
		const isJson = hasFlag(given, 'json')
		if (out === undefined && !isJson) throw new BadInput(['-o: Name the file for the result.'])
		if (out !== undefined) await refuseSame(input, out)
		const active = activeOn(asOf)
		setOwnVersions(Object.fromEntries(rulesetIds.map((id) => [id, active[id].version])))
		const progress = progressOf(io)
		const ready = await readySheet(input, { given, io, speech, asOf }, { onProgress: progress('Reading') })
		const left = columnsNotRead(input, ready)
		if (left.length > 0) io.err(`Columns that are kept and not read: ${left.join(', ')}\n`)
		const toScreen = { sheet: ready.toRead, role: { facts: {} }, ruleset, asOf, speech }
		const lines = isJson ? jsonLines(ready, toScreen) : csvLines(toScreen)
		const { headingRow } = ready.toRead
		const work = { onProgress: progress('Screening') }
		const task = async () =>
			JSON.stringify({
				...{ sheet: await digestOf(input), ruleset, version: activeRulesets[ruleset].version, asOf, isJson },
				...{
					lang: speech.locale,
					columns: ready.toRead.columns.map(({ use }) => use),
					say: textsOf(given, 'say'),
				},
			})
		const counts =
			out === undefined
				? await screenToOutput(lines, headingRow, io, work)
				: await screenIntoFile(lines, { out, task: await task(), headingRow }, io, work)
		io.err(sayCounts(counts, speech))
		return exits.well
	},
}
