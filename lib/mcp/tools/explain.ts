import * as z from 'zod/mini'
import { type Faults, nameFaults } from '@/lib/api/faults'
import '@/rules/no-eval'
import { earlierEvaluation, evaluation } from '../answers/evaluation'
import { readOwn } from '../answers/read-own'
import { answerText, sourceLines, verdictLines } from '../answers/write-text'
import { always, localeSchema, notADecision, rulesetOfAnswer, verdict } from '../schemas/answer-schemas'
import type { Tool } from '../schemas/tool'
import { evaluateShape, readEvaluate } from './evaluate'

type Members = Readonly<Record<string, unknown>>

const own = { locale: z.optional(localeSchema) }
const earlier = z.strictObject({ result: z.record(z.string(), z.unknown()) })

function readEarlier(body: unknown): { readonly request: Members } | { readonly faults: Faults } {
	const read = earlier.safeParse(body, { reportInput: true })
	return read.success ? { request: read.data.result } : { faults: nameFaults(read.error.issues) }
}

/** A result as `evaluate` gives it here, as the body of the API: without what stands beside it, and with a strength. */
const bodyOf = ({ unknowns: _, caveats: __, sources: ___, notADecision: ____, ...body }: Members) => ({
	strength: { met: 0, total: 0 },
	...body,
})

/** Evaluates what is given, or takes the result of an earlier evaluation. */
async function evaluatedFrom(given: unknown) {
	if (typeof given === 'object' && given !== null && 'result' in given) {
		const read = readOwn(given, own, readEarlier)
		if ('faults' in read) return read
		const { locale = 'en' } = read.own
		const evaluated = await earlierEvaluation(bodyOf(read.request), locale)
		return 'errors' in evaluated ? { faults: evaluated } : { locale, evaluated }
	}
	const read = readOwn(given, own, readEvaluate)
	if ('faults' in read) return read
	const { locale = 'en' } = read.own
	return { locale, evaluated: await evaluation(read.request, locale) }
}

/** One person under one rule set, in words. */
export const explainTool: Tool = {
	name: 'explain',
	title: 'Explain a result in words',
	description:
		'Puts a result into words of the person’s language (locale en, zh or ar; en if left out): the outcome, each condition with what its result rests on or why it is unknown, and each nearest way. Give the same ruleset and facts as to evaluate, which is evaluated anew; or only result, the whole body that evaluate gave. A result that the rules do not give is refused. Use its words; add no reasons, advice or chances of your own.',
	input: z.strictObject({
		...evaluateShape,
		ruleset: z.optional(evaluateShape.ruleset),
		facts: z.optional(evaluateShape.facts),
		result: z.optional(z.record(z.string(), z.unknown())),
		...own,
	}),
	output: verdict(z.string(), {
		...always,
		ruleset: rulesetOfAnswer,
		locale: localeSchema,
		criteria: z.record(z.string(), z.string()),
		changes: z.array(z.string()),
	}),
	answer: async (given) => {
		const read = await evaluatedFrom(given)
		if ('faults' in read) return read
		const { locale, evaluated } = read
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
