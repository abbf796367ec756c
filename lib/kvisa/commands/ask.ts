import { maxPastedCharacters } from '@/lib/limits/limits'
import type { ResultBody } from '@/lib/package/explain-request'
import { evaluate, next } from '@/lib/package/rules'
import type { FactId } from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import { defaultRulesets, type RulesetId } from '@/rules/rulesets/ids'
import { BadInput } from '../command/bad-input'
import type { Command } from '../command/command'
import { dayOf, hasFlag, localeOf, rulesetsOf, sharedHelp, sharedOptions } from '../command/given'
import { exits, type Io } from '../command/io'
import { questionLines, readTypedAnswer } from '../say/ask-answer'
import { sayResult } from '../say/say-result'
import { loadSpeech, type Speech } from '../say/speech'

type Answers = readonly (readonly [FactId, FactValue])[]

const factsOf = (answers: Answers): Partial<Facts> => Object.fromEntries(answers)

/** What is typed instead of an answer. */
const keys = { unsure: '?', back: 'b', quit: 'q' } as const

/** Asks one question until it is answered; `back` and `quit` are no answers. */
async function askOne(fact: FactId, speech: Speech, io: Io): Promise<FactValue | 'back' | 'quit'> {
	const { words, say } = speech
	io.err(`\n${questionLines(speech, fact).join('\n')}\n`)
	for (;;) {
		io.err('> ')
		const line = await io.readLine()
		if (line === null)
			throw new BadInput(['The input ended before the questions did. Enter q to stop earlier.'])
		const text = line.trim()
		if (text.toLowerCase() === keys.quit) return 'quit'
		if (text.toLowerCase() === keys.back) return 'back'
		const answer =
			text === keys.unsure
				? null
				: text.length > maxPastedCharacters
					? undefined
					: readTypedAnswer(fact, text)
		if (answer !== undefined) return answer
		io.err(`${say(words.kvisa.ask.again)}\n`)
	}
}

/** Asks what can still change an outcome, one question after the other, in the order of `next`. */
async function askAll(
	rulesets: readonly RulesetId[],
	asOf: string | undefined,
	speech: Speech,
	io: Io,
): Promise<Answers> {
	const { words, say } = speech
	let answers: Answers = []
	io.err(`${say(words.kvisa.ask.start, keys)}\n`)
	for (;;) {
		const asked = next({ rulesets, facts: factsOf(answers), ...(asOf && { asOf }) })
		if ('errors' in asked) throw new Error('the questions could not be found')
		const [fact] = asked.ask
		if (!fact) return answers
		io.err(`\n${say(words.kvisa.ask.left, { min: asked.left.min, max: asked.left.max })}`)
		const answer = await askOne(fact, speech, io)
		if (answer === 'quit') return answers
		if (answer === 'back') {
			if (answers.length === 0) io.err(`${say(words.kvisa.ask.first)}\n`)
			answers = answers.slice(0, -1)
		} else answers = [...answers, [fact, answer]]
	}
}

export const askCommand: Command = {
	usage: '[options]',
	summary: 'ask the few questions that matter, and show the result',
	details: [
		'The questions go to the standard error, so that the result can be kept in a file. Answers are read line by line: they may also come from a pipe.',
		'? is "not sure", b goes back, q stops and shows what is known by then.',
	],
	options: sharedOptions,
	optionHelp: [
		{ ...sharedHelp.rules, text: sharedHelp.rules.text.replace('all', defaultRulesets.join(',')) },
		sharedHelp.on,
		sharedHelp.lang,
		sharedHelp.json,
	],
	takes: [0, 0],
	async run(given, io) {
		const speech = await loadSpeech(localeOf(given))
		const rulesets = rulesetsOf(given) ?? defaultRulesets
		const asOf = dayOf(given)
		const facts = factsOf(await askAll(rulesets, asOf, speech, io))
		const said = rulesets.map((ruleset) => {
			const result = evaluate({ ruleset, facts, ...(asOf && { asOf }) })
			return hasFlag(given, 'json')
				? `${JSON.stringify(result)}\n`
				: sayResult(speech, result as unknown as ResultBody, facts)
		})
		io.err('\n')
		io.out(said.join(hasFlag(given, 'json') ? '' : '\n\n'))
		return exits.well
	},
}
