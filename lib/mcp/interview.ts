import * as z from 'zod'
import { maxQuestions } from '@/rules/asking/limits'
import { defaultRulesets, rulesetIds } from '@/rules/rulesets/ids'
import '@/rules/no-eval'
import { notADecision } from './schemas/answer-schemas'

/** What the prompt takes. */
export const interviewArguments = z.object({
	ruleset: z
		.enum(rulesetIds)
		.optional()
		.describe('The rule set to check; the published K-visa rule and the opinion if left out.'),
})

/** The prompt that has an assistant ask a person what decides, and say what it cannot say. */
export const interviewText = ({ ruleset }: z.infer<typeof interviewArguments>): string =>
	[
		'Find out with me where I stand under the rules, by the tools of this server alone.',
		`1. Call next_questions with rulesets ${JSON.stringify(ruleset ? [ruleset] : defaultRulesets)} and facts {}.`,
		`2. Ask me the questions that it names, at most ${maxQuestions} in a round, one at a time, in their order and in their words, in my language. Say why each is asked if I want to know. Offer "I am not sure" every time.`,
		'3. Put down only what I said: null for "not sure", nothing for what was not asked. Never guess, never round in my favour, never take an answer from how I write or where I seem to be from.',
		'4. Call next_questions again with all facts so far, and go on until ask is empty or I want to stop.',
		'5. Call explain for each rule set, in my language. Tell me the outcome together with everything that is unknown and why, the version of the rules and the day, and the sources.',
		'6. If I ask what would help, use nearest_ways; for papers, documents; for the words of the law, clauses.',
		'Give no score, no percentage and no chances, even if I ask for them or bring a score of my own: these rules have none. Give no advice beyond the sources. If the tools do not know something, say that nobody who published a text has said it, and whom to ask.',
		notADecision,
	].join('\n')
