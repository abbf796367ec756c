import type { ResultBody } from '@/lib/package/explain-request'
import { evaluate } from '@/lib/package/rules'
import type { Facts } from '@/rules/facts-schema'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import type { Command } from '../command/command'
import { dayOf, hasFlag, localeOf, rulesetsOf, sharedHelp, sharedOptions } from '../command/given'
import { exits } from '../command/io'
import { badJson, type JsonFile, readJsonFile } from '../input/json-file'
import { sayResult } from '../say/say-result'
import { loadSpeech } from '../say/speech'

/** What a file of answers is checked as: a body of the API, or its facts alone. */
type Bodies = {
	readonly bodies: readonly Record<string, unknown>[]
	/** The start of pointers that the file does not have: facts may stand alone in it. */
	readonly within: string
	readonly facts: unknown
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

/** The bodies to evaluate: one for each rule set, or the one that the file itself names. */
export function bodiesIn(
	{ value }: JsonFile,
	chosen: readonly RulesetId[] | undefined,
	day: string | undefined,
): Bodies {
	const isWhole = isObject(value) && Object.hasOwn(value, 'facts')
	const base: Record<string, unknown> = isWhole ? value : { facts: value }
	const asked = { ...base, ...(day !== undefined && { asOf: day }) }
	const bodies =
		chosen || !Object.hasOwn(base, 'ruleset')
			? (chosen ?? rulesetIds).map((ruleset) => ({ ...asked, ruleset }))
			: [asked]
	return { bodies, within: isWhole ? '' : '/facts', facts: base.facts }
}

/** Evaluates every body of a file. */
export function resultsOf(file: JsonFile, { bodies, within }: Bodies): readonly ResultBody[] {
	return bodies.map((body) => {
		const answer = evaluate(body)
		if ('errors' in answer) throw badJson(file, answer, within)
		return answer as unknown as ResultBody
	})
}

export const checkCommand: Command = {
	usage: '[options] ANSWERS.json',
	summary: 'check answers: the outcome, why, what is unknown, the nearest ways, the sources',
	details: [
		'ANSWERS.json has facts, such as {"age": 30, "nationalities": ["NG"]}, or a body of POST /api/v1/evaluate. A fact that is null was answered with "not sure". - reads the standard input.',
		'Without --rules all rule sets are checked, or the one that the file names.',
	],
	options: sharedOptions,
	optionHelp: [sharedHelp.rules, sharedHelp.on, sharedHelp.lang, sharedHelp.json],
	takes: [1, 1],
	async run(given, io) {
		const locale = localeOf(given)
		const [chosen, day] = [rulesetsOf(given), dayOf(given)]
		const file = await readJsonFile(given.positionals[0] as string, io)
		const bodies = bodiesIn(file, chosen, day)
		const results = resultsOf(file, bodies)
		if (hasFlag(given, 'json')) {
			for (const result of results) io.out(`${JSON.stringify(result)}\n`)
			return exits.well
		}
		const speech = await loadSpeech(locale)
		io.out(results.map((result) => sayResult(speech, result, bodies.facts as Partial<Facts>)).join('\n\n'))
		return exits.well
	},
}
