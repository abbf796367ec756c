import { sayList } from '@/lib/i18n/say'
import type { AuthoritysFact } from '@/lib/result/left-to-authority'
import type { ResultContext } from '../checked/context'

/** What the authority has to read in an answer, and whom to ask. */
export function sayLeft(fact: AuthoritysFact, { words, say, facts, speech }: ResultContext) {
	const { title, text } = words.result.decides.left[fact]
	const named = (facts.specialRoutes ?? []).map((way) => say(words.facts.specialRoutes.options[way]))
	return { title: say(title, { ways: sayList(speech.locale, named, 'and') }), text: say(text) }
}
