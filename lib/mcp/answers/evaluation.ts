import { answerEvaluate } from '@/lib/api/answer-evaluate'
import type { EvaluateRequest } from '@/lib/api/evaluate-request'
import { asTyped } from '@/lib/i18n/as-typed'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { explain } from '@/lib/package/explain'
import { caveatsOf } from '@/lib/result/caveats'
import { sayCaveat } from '@/lib/result/say-caveat'
import { wordsOf } from '@/lib/words/messages'
import type { Result } from '@/rules/result'
import { sourcesById } from './sources-by-id'

/** What is to be said with an outcome, in words: what can turn its sense, as a result page shows it, and that it is no law. */
function caveatsIn(result: Result, { ruleset, facts }: EvaluateRequest, locale: Locale) {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const notLaw = { id: 'not-law', text: asTyped(say(words.rulesets[ruleset.id].statusLine)) }
	const caveats = caveatsOf(ruleset.id, { facts, result }).map((caveat) => {
		const { first, text } = sayCaveat(caveat, result, { words, say, facts, speech: { locale } })
		return { id: caveat.id as string, text: asTyped(`${first} ${text}`) }
	})
	return ruleset.status === 'published' ? caveats : [notLaw, ...caveats]
}

/** An evaluation with its words, with what is unknown and why, with what can turn its sense, and with its sources. */
export async function evaluation(request: EvaluateRequest, locale: Locale) {
	const answer = answerEvaluate(request)
	const explained = await explain({ result: answer, locale })
	if ('errors' in explained) throw new Error('A result could not be put into words')
	const { criteria, asOf } = answer
	const unknowns = criteria
		.filter(({ result }) => result === 'unknown')
		.map(({ id, kind, because }) => ({ criterion: id, kind, because, why: explained.criteria[id] ?? '' }))
	const cited = criteria.flatMap(({ sources }) => sources.map(({ id }) => id))
	return {
		answer,
		explained,
		unknowns,
		caveats: caveatsIn(answer, request, locale),
		sources: sourcesById(cited, asOf),
	}
}

export type Evaluation = Awaited<ReturnType<typeof evaluation>>
