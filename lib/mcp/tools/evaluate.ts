import * as z from 'zod/mini'
import { evaluateRequestSchema, readEvaluateRequest } from '@/lib/api/evaluate-request'
import { resultSchema } from '@/lib/api/result-schema'
import { today } from '@/lib/day/today'
import { rulesetIds } from '@/rules/rulesets/ids'
import '@/rules/no-eval'
import { evaluation } from '../answers/evaluation'
import { answerText, listed, sourceLines, verdictLines } from '../answers/write-text'
import { always, notADecision, verdict } from '../schemas/answer-schemas'
import type { Tool } from '../schemas/tool'

const { strength: _, outcome, ...shape } = resultSchema.shape

/** What is evaluated, with the rule sets that there are. */
export const evaluateShape = { ...evaluateRequestSchema.shape, ruleset: z.enum(rulesetIds) }

/** Reads what is to be evaluated, today in Shanghai if no day is given. */
export const readEvaluate = (given: unknown) => readEvaluateRequest(given, today('Asia/Shanghai'))

/** One person under one rule set. */
export const evaluateTool: Tool = {
	name: 'evaluate',
	title: 'Evaluate answers under a rule set',
	description:
		'Evaluates the facts of one person under one rule set: the outcome (eligible, ineligible, undetermined, not-needed), what is unknown and why, the result of each condition with its sources, the nearest ways (changes), and the fewest answers that settle it (reason). Give only facts that the person told you; leave out what was not asked, and give null for "not sure". k-published is the published K-visa rule, work-permit that of the work permit, article an opinion and h1b a comparison; neither of these two is law in China. Never state the outcome without its unknowns. points, of work-permit alone, are the rows of the official points table, from the fewest to the most; they say nothing of chances.',
	input: z.strictObject(evaluateShape),
	output: verdict(outcome, { ...shape, ...always }),
	answer: async (given) => {
		const read = readEvaluate(given)
		if ('faults' in read) return read
		const evaluated = await evaluation(read.request, 'en')
		const { answer, explained, unknowns, caveats, sources } = evaluated
		const { strength: _, ...body } = answer
		const withResult = (result: string) =>
			answer.criteria
				.filter((one) => one.result === result)
				.map(({ id }) => `${id}: ${explained.criteria[id]}`)
		return {
			body: { ...body, unknowns, caveats, sources, notADecision },
			text: answerText([
				...verdictLines(evaluated),
				...listed('Not met', withResult('unmet')),
				...listed('Met', withResult('met')),
				...sourceLines(sources),
			]),
		}
	},
}
