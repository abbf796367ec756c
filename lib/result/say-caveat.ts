import type { CompiledMessage } from 'icu-minify/format'
import type { Facts } from '@/rules/facts-schema'
import type { Result } from '@/rules/result'
import type { Locale } from '../i18n/locales'
import { type Say, sayList } from '../i18n/say'
import { textFor } from '../words/text-for'
import type { Words } from '../words/texts'
import type { Caveat } from './caveats'

type Texts = { readonly text: CompiledMessage } & Partial<
	Readonly<Record<Caveat['because'], CompiledMessage>>
>

type Context = {
	readonly words: {
		readonly result: Pick<Words['result'], 'caveats'>
		readonly facts: { readonly specialRoutes: Pick<Words['facts']['specialRoutes'], 'options'> }
	}
	readonly say: Say
	readonly facts: Facts
	readonly speech: { readonly locale: Locale }
}

/** A caveat in words: the answer that raises it, or an "if" when that is missing, and what it means. */
export function sayCaveat(
	{ id, because }: Caveat,
	{ missing }: Result,
	{ words, say, facts, speech }: Context,
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
