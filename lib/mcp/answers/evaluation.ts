import { answerEvaluate, type EvaluateAnswer } from '@/lib/api/answer-evaluate'
import type { EvaluateRequest } from '@/lib/api/evaluate-request'
import type { Faults } from '@/lib/api/faults'
import { asTyped } from '@/lib/i18n/as-typed'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { explain } from '@/lib/package/explain'
import { caveatsOf } from '@/lib/result/caveats'
import { sayCaveat } from '@/lib/result/say-caveat'
import { wordsOf } from '@/lib/words/messages'
import type { Facts } from '@/rules/facts-schema'
import { noFacts } from '@/rules/normalise'
import type { Result } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'
import { sourcesById } from './sources-by-id'

/** What a result is told with: whose rules it is by, what is known of the person, and the language. */
type Told = { readonly id: RulesetId; readonly facts: Facts; readonly locale: Locale }

/** What is to be said with an outcome, in words: what can turn its sense, as a result page shows it, and that it is no law. */
function caveatsIn(result: Result, { id, facts, locale }: Told) {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const notLaw = { id: 'not-law', text: asTyped(say(words.rulesets[id].statusLine)) }
	const caveats = caveatsOf(id, { facts, result }).map((caveat) => {
		const { first, text } = sayCaveat(caveat, result, { words, say, facts, speech: { locale } })
		return { id: caveat.id as string, text: asTyped(`${first} ${text}`) }
	})
	return result.ruleset.status === 'published' ? caveats : [notLaw, ...caveats]
}

type Explained = Exclude<Awaited<ReturnType<typeof explain>>, Faults>

/** A result with its words, with what is unknown and why, with what can turn its sense, and with its sources. */
function described(answer: EvaluateAnswer, explained: Explained, told: Told) {
	const { criteria, asOf } = answer
	const unknowns = criteria
		.filter(({ result }) => result === 'unknown')
		.map(({ id, kind, because }) => ({ criterion: id, kind, because, why: explained.criteria[id] ?? '' }))
	const cited = criteria.flatMap(({ sources }) => sources.map(({ id }) => id))
	return {
		answer,
		explained,
		unknowns,
		caveats: caveatsIn(answer, told),
		sources: sourcesById(cited, asOf),
	}
}

export type Evaluation = ReturnType<typeof described>

/** An evaluation of what is known of a person. */
export async function evaluation(request: EvaluateRequest, locale: Locale): Promise<Evaluation> {
	const answer = answerEvaluate(request)
	const explained = await explain({ result: answer, locale })
	if ('errors' in explained) throw new Error('A result could not be put into words')
	return described(answer, explained, { id: request.ruleset.id, facts: request.facts, locale })
}

/** A result that was evaluated before, or the faults of one that no evaluation gives. What the person answered is not in it. */
export async function earlierEvaluation(result: unknown, locale: Locale): Promise<Evaluation | Faults> {
	const explained = await explain({ result, locale })
	if ('errors' in explained) return explained
	const answer = result as EvaluateAnswer
	return described(answer, explained, { id: answer.ruleset.id as RulesetId, facts: noFacts, locale })
}
