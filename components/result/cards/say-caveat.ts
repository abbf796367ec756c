import type { CompiledMessage } from 'icu-minify/format'
import { sayList } from '@/lib/i18n/say'
import type { Caveat } from '@/lib/result/caveats'
import { textFor } from '@/lib/words/text-for'
import type { Result } from '@/rules/result'
import type { ResultContext } from '../checked/context'

type Texts = { readonly text: CompiledMessage } & Partial<
	Readonly<Record<Caveat['because'], CompiledMessage>>
>

/** A caveat in words: the answer that raises it, or an "if" when that is missing, and what it means. */
export function sayCaveat(
	{ id, because }: Caveat,
	{ missing }: Result,
	{ words, say, facts, speech }: ResultContext,
): { readonly first: string; readonly text: string } {
	const texts: Texts = words.result.caveats[id]
	const ways = (facts.specialRoutes ?? []).map((way) => say(words.facts.specialRoutes.options[way]))
	const values = {
		age: facts.age ?? 0,
		count: missing.length,
		ways: sayList(speech.locale, ways, 'and'),
	}
	return { first: say(textFor(texts, because), values), text: say(texts.text) }
}
