import * as z from 'zod/mini'
import { resultSchema } from '@/lib/api/result-schema'
import '@/rules/no-eval'
import { evaluation } from '../answers/evaluation'
import { readOwn } from '../answers/read-own'
import { answerText, listed, sourceLines, verdictLines } from '../answers/write-text'
import { always, localeSchema, notADecision, rulesetOfAnswer, verdict } from '../schemas/answer-schemas'
import type { Tool } from '../schemas/tool'
import { evaluateShape, readEvaluate } from './evaluate'

const own = { locale: z.optional(localeSchema) }
const { changes, assumes, blockedBy, outcome } = resultSchema.shape

/** What would have to be otherwise for all conditions to be met. */
export const nearestWaysTool: Tool = {
	name: 'nearest_ways',
	title: 'Find the nearest ways to meeting all conditions',
	description:
		'The smallest sets of facts that would have to be otherwise for the outcome to be eligible, fewest first, as data (changes) and in words (locale en, zh or ar). from null means that the fact was not given: an answer is missing, nothing has to change. assumes names figures that no text settles and that were taken in the person’s favour; blockedBy names conditions that nothing can meet. It lists what the rules say, no advice to do it; an answer must stay true.',
	input: z.strictObject({ ...evaluateShape, ...own }),
	output: verdict(outcome, {
		...always,
		ruleset: rulesetOfAnswer,
		changes,
		assumes,
		blockedBy,
		words: z.array(z.string()),
	}),
	answer: async (given) => {
		const read = readOwn(given, own, readEvaluate)
		if ('faults' in read) return read
		const evaluated = await evaluation(read.request, read.own.locale ?? 'en')
		const { answer, explained, unknowns, caveats, sources } = evaluated
		const { ruleset, asOf, changes, assumes, blockedBy } = answer
		const ways = { changes, assumes, blockedBy, words: explained.changes }
		return {
			body: { ruleset, asOf, outcome: answer.outcome, ...ways, unknowns, caveats, sources, notADecision },
			text: answerText([
				...verdictLines(evaluated),
				...listed('Ways, each complete by itself', explained.changes),
				...listed('Assumed in favour, though no text settles it', assumes),
				...listed('Nothing can meet', blockedBy),
				...sourceLines(sources),
			]),
		}
	},
}
