import type { CompiledMessage } from 'icu-minify/format'
import { statementOf } from '@/lib/explain/criterion-words'
import type { Barrier } from '@/lib/result/ladder'
import { leftIn } from '@/lib/result/left-to-authority'
import type { ResultContext } from '../checked/context'
import { sayLeft } from './say-left'

/** The first answer of a condition that the authority has to read, in words. */
function leftOf(criterion: Barrier['criterion'], context: ResultContext) {
	const [fact] = leftIn(criterion)
	return fact && sayLeft(fact, context)
}

/** A barrier in words: the answer that it rests on, or its condition. */
export function sayBarrier({ criterion, ruleset, of }: Barrier, context: ResultContext): string {
	const { words, say } = context
	const { barrier } = words.result
	if (of === 'authority') return leftOf(criterion, context)?.title ?? ''
	const titles: Readonly<Record<string, CompiledMessage>> = barrier.titles
	const [fact] = criterion.restsOn
	const title = fact && titles[fact]
	return title
		? say(title)
		: say(barrier[of].title, { condition: say(statementOf(words, ruleset, criterion.id)) })
}
