import * as z from 'zod/mini'
import { answerNext } from '@/lib/api/answer-next'
import { nextRequestSchema, readNextRequest } from '@/lib/api/next-request'
import { nextQuestionsSchema, resultSchema } from '@/lib/api/result-schema'
import { today } from '@/lib/day/today'
import { normalise } from '@/rules/normalise'
import { rulesetIds } from '@/rules/rulesets/ids'
import { parametersOn, versionOn, versionsOf } from '@/rules/rulesets/versions'
import '@/rules/no-eval'
import { evaluation } from '../answers/evaluation'
import { questionOf, questionSchema } from '../answers/question'
import { readOwn } from '../answers/read-own'
import { answerText, listed, sourceLines, verdictLines } from '../answers/write-text'
import { always, localeSchema, notADecision, rulesetOfAnswer, verdict } from '../schemas/answer-schemas'
import type { Tool } from '../schemas/tool'

const own = { locale: z.optional(localeSchema) }
const { ask, left } = nextQuestionsSchema.shape
const { version, status, inForce } = rulesetOfAnswer.shape

/** What to ask next. */
export const nextQuestionsTool: Tool = {
	name: 'next_questions',
	title: 'What to ask next',
	description:
		'Start here, with the rule sets to check and no facts, and call it again with all facts so far after each round. It says what to ask next (at most five, the law first), each with its question, its options and why it is asked, in the person’s language (locale en, zh or ar), until no answer can change an outcome: then ask is empty. Ask the questions one by one, in this order, in these words; never guess an answer. null is "not sure": it counts as answered. An outcome is null while a further answer can change it.',
	input: z.strictObject({
		...nextRequestSchema.shape,
		rulesets: z.array(z.enum(rulesetIds)).check(z.minLength(1), z.maxLength(rulesetIds.length)),
		...own,
	}),
	output: z.strictObject({
		...always,
		rulesets: z.partialRecord(
			z.enum(rulesetIds),
			verdict(z.nullable(resultSchema.shape.outcome), { version, status, inForce }),
		),
		ask,
		left,
		questions: z.array(questionSchema),
	}),
	answer: async (given) => {
		const read = readOwn(given, own, (body) => readNextRequest(body, today('Asia/Shanghai')))
		if ('faults' in read) return read
		const { locale = 'en' } = read.own
		const { chosen, asOf } = read.request
		const { rulesets, ask, left } = answerNext(read.request)
		const facts = normalise(read.request.facts)
		const evaluated = await Promise.all(
			chosen.map((id) => {
				const ruleset = versionOn(versionsOf(id), asOf)
				return evaluation({ ruleset, facts, parameters: parametersOn(asOf), asOf }, locale)
			}),
		)
		const verdicts = evaluated.map(({ answer, unknowns, caveats }) => {
			const { id, version, status, inForce } = answer.ruleset
			return [id, { ...rulesets[id], version, status, inForce, unknowns, caveats }]
		})
		const questions = ask.map((fact) => questionOf(fact, locale))
		const sources = [...new Map(evaluated.flatMap((one) => one.sources.map((s) => [s.id, s]))).values()]
		return {
			body: { asOf, rulesets: Object.fromEntries(verdicts), ask, left, questions, sources, notADecision },
			text: answerText([
				...listed(
					'Ask these next, in this order',
					questions.map(({ fact, question }) => `${fact}: ${question}`),
				),
				...(ask.length > 0
					? [`Between ${left.min} and ${left.max} answers can still change an outcome.`]
					: ['Nothing is left to ask: no further answer changes an outcome.']),
				...evaluated.flatMap(verdictLines),
				...sourceLines(sources),
			]),
		}
	},
}
