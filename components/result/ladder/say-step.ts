import type { CompiledMessage } from 'icu-minify/format'
import { sayAnswer } from '@/lib/explain/explain'
import type { LadderStep } from '@/lib/result/ladder'
import { joinSentences } from '@/lib/words/join-sentences'
import type { ResultContext } from '../checked/context'
import { sayNeeded } from './needed'

/** What to do. */
export function nameStep({ fact, from }: LadderStep, { words, say }: ResultContext): string {
	const { decides } = words.result
	const label = say(words.facts[fact].label)
	const doing: Readonly<Record<string, CompiledMessage>> = decides.doing
	return from === null ? say(decides.findOut, { label }) : say(doing[fact] ?? label)
}

/** The present value, and the required one. */
export function sayStep(step: LadderStep, context: ResultContext): string {
	const { words, say, speech } = context
	const { fact, from, to } = step
	const { decides } = words.result
	const isMore = Array.isArray(from) && from.length > 0
	const needed = sayNeeded(step, context)
	if (from === null) return say(decides.needed, { to: needed })
	const now = sayAnswer(speech, fact, from) ?? ''
	const sentence = say(isMore ? decides.also : decides.fromTo, { from: now, to: needed })
	if (fact !== 'experienceYears') return sentence
	const years = Math.ceil(Number(to) - Number(from))
	return joinSentences(say, words, [sentence, say(decides.years, { years })])
}
