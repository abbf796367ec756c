import * as z from 'zod/mini'
import '@/rules/no-eval'
import { evaluation } from '../answers/evaluation'
import { readOwn } from '../answers/read-own'
import { answerText, sourceLines, verdictLines } from '../answers/write-text'
import { always, localeSchema, notADecision, rulesetOfAnswer, verdict } from '../schemas/answer-schemas'
import type { Tool } from '../schemas/tool'
import { evaluateShape, readEvaluate } from './evaluate'

const own = { locale: z.optional(localeSchema) }

/** A result in words. */
export const explainTool: Tool = {
	name: 'explain',
	title: 'Explain a result in words',
	description:
		'Evaluates the same facts as evaluate and puts the result into words of the person’s language (locale en, zh or ar; en if left out): the outcome, each condition with what its result rests on or why it is unknown, and each nearest way. It takes facts and never a finished result, so that no result can be explained that the rules do not give. Use its words; add no reasons, advice or chances of your own.',
	input: z.strictObject({ ...evaluateShape, ...own }),
	output: verdict(z.string(), {
		...always,
		ruleset: rulesetOfAnswer,
		locale: localeSchema,
		criteria: z.record(z.string(), z.string()),
		changes: z.array(z.string()),
	}),
	answer: async (given) => {
		const read = readOwn(given, own, readEvaluate)
		if ('faults' in read) return read
		const { locale = 'en' } = read.own
		const evaluated = await evaluation(read.request, locale)
		const { answer, explained, unknowns, caveats, sources } = evaluated
		const { ruleset, asOf } = answer
		return {
			body: { ruleset, asOf, locale, ...explained, unknowns, caveats, sources, notADecision },
			text: answerText([
				...verdictLines(evaluated),
				...Object.values(explained.criteria),
				...explained.changes,
				...sourceLines(sources),
			]),
		}
	},
}
