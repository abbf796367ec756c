import { statementOf } from '@/lib/explain/criterion-words'
import { cases, clauses, ruleset, rulesets } from '@/lib/package/library'
import { sources } from '@/lib/package/sources'
import { isRulesetId, type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { BadInput, shown } from '../command/bad-input'
import type { Command, CommandInput } from '../command/command'
import { dayOf, hasFlag, localeOf, sharedHelp, sharedOptions } from '../command/given'
import { exits, type Io } from '../command/io'
import { loadSpeech, type Speech } from '../say/speech'

const line = (io: Io, body: unknown) => io.out(`${JSON.stringify(body)}\n`)

/** The rule sets with their versions, each in a line. */
function sayRulesets({ words, say }: Speech): string {
	return rulesets()
		.rulesets.map(
			({ id, version }) =>
				`${id}  ${version}\n  ${say(words.rulesets[id as RulesetId].name)}\n  ${say(words.rulesets[id as RulesetId].statusLine)}\n`,
		)
		.join('\n')
}

/** The conditions of a rule set, each with its sources. */
function sayConditions({ words, say }: Speech, id: RulesetId): string {
	const described = ruleset(id)
	if ('errors' in described) return ''
	const lines = described.criteria.map(({ id: criterion, kind, sources: cited }) => {
		const places = cited.map((source) => `${source.id} ${source.at}`).join('; ')
		return `  ${criterion}\n    ${say(statementOf(words, id, criterion))} (${say(words.kinds[kind].name)})\n    ${places}`
	})
	return `${[say(words.rulesets[id].name), described.version, '', ...lines].join('\n')}\n`
}

/** What is asked for besides the conditions, as bodies of the API. */
async function bodiesOf(given: CommandInput, id: RulesetId | undefined): Promise<readonly unknown[]> {
	const wanted = [
		...(hasFlag(given, 'clauses') && id ? [clauses(id)] : []),
		...(hasFlag(given, 'cases') && id ? [await cases(id)] : []),
		...(hasFlag(given, 'sources') ? [sources({ asOf: dayOf(given) })] : []),
	]
	if (wanted.length > 0) return wanted
	return [id ? ruleset(id) : rulesets()]
}

export const rulesCommand: Command = {
	usage: '[options] [ID]',
	summary: 'list the rule sets, or the conditions of one, with their sources',
	details: [
		`ID is one of ${rulesetIds.join(', ')}.`,
		'--clauses, --cases and --sources print JSON: the clauses of the law that a rule set rests on, its published cases with their outcomes, every source with its age.',
	],
	options: {
		json: sharedOptions.json,
		lang: sharedOptions.lang,
		on: sharedOptions.on,
		clauses: { type: 'boolean' },
		cases: { type: 'boolean' },
		sources: { type: 'boolean' },
	},
	optionHelp: [
		{ flag: '--clauses', text: 'print the clauses behind the rule set' },
		{ flag: '--cases', text: 'print the published cases of the rule set' },
		{ flag: '--sources', text: 'print every source' },
		sharedHelp.on,
		sharedHelp.lang,
		sharedHelp.json,
	],
	takes: [0, 1],
	async run(given, io) {
		const locale = localeOf(given)
		const [id] = given.positionals
		if (id !== undefined && !isRulesetId(id))
			throw new BadInput([`${shown(id)}: There is no such rule set. Use one of: ${rulesetIds.join(', ')}.`])
		const needsId = ['clauses', 'cases'].find((name) => hasFlag(given, name))
		if (needsId && id === undefined)
			throw new BadInput([`--${needsId}: Name a rule set: ${rulesetIds.join(', ')}.`])
		const isData = ['json', 'clauses', 'cases', 'sources'].some((name) => hasFlag(given, name))
		if (isData) for (const body of await bodiesOf(given, id)) line(io, body)
		else {
			const speech = await loadSpeech(locale)
			io.out(id ? sayConditions(speech, id) : sayRulesets(speech))
		}
		return exits.well
	},
}
