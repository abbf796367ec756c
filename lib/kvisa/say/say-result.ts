import { shortNameOf } from '@/lib/explain/criterion-words'
import { sayAnswer } from '@/lib/explain/explain'
import { asTyped } from '@/lib/i18n/as-typed'
import { sayDay, sayList } from '@/lib/i18n/say'
import type { ResultBody } from '@/lib/package/explain-request'
import { explainResult } from '@/lib/package/explain-result'
import { sayHowRead } from '@/lib/words/how-read'
import { textFor } from '@/lib/words/text-for'
import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { isAmong, keysIn } from '@/rules/keys'
import { cited } from '@/rules/sources/cited'
import { addressOf } from '@/rules/sources/source'
import type { Speech } from './speech'

/** Each cited source once, with its places, how it was read, and its address. The article’s own are numbers alone. */
function sourceLines({ words, say, locale }: Speech, { criteria }: ResultBody): readonly string[] {
	const places = new Map<string, Set<string>>()
	for (const { id, at } of criteria.flatMap(({ sources }) => sources))
		places.set(id, (places.get(id) ?? new Set()).add(at))
	return [...places].flatMap(([id, at]) => {
		if (!isAmong(keysIn(cited), id)) return []
		const source = cited[id]
		const line = say(words.kvisa.source, {
			name: say(words.sources[id].name),
			places: [...at]
				.map((place) => (id === 'article' ? place : say(textFor(words.places, place))))
				.join(say(words.separators.places)),
			read: asTyped(sayHowRead(locale, words.result.sources.read, source)),
		})
		const address = addressOf(source)
		return [`  ${line}`, ...(address ? [`    ${address}`] : [])]
	})
}

/** The answers that are enough for an outcome, in words. */
function sayReason(speech: Speech, reason: readonly FactId[], facts: Partial<Facts>): readonly string[] {
	const { words, say } = speech
	if (reason.length === 0) return []
	const answers = reason.map((fact) =>
		say(words.kvisa.ask.answer, {
			label: say(words.facts[fact].label),
			answer: asTyped(sayAnswer(speech, fact, facts[fact] ?? null) ?? ''),
		}),
	)
	return ['', say(words.kvisa.enough, { answers: answers.join(say(words.separators.entries)) })]
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`)

/** A result in lines: the outcome, each condition with why, what is missing, the nearest ways, the sources. */
export function sayResult(speech: Speech, result: ResultBody, facts: Partial<Facts>): string {
	const { words, say, locale } = speech
	const { ruleset, asOf, missing, assumes, blockedBy, reason } = result
	const text = words.kvisa
	const said = explainResult(speech, result)
	const date = asTyped(sayDay(locale, asOf))
	const head = say(text.head, {
		name: say(words.rulesets[ruleset.id].name),
		version: ruleset.version,
		date,
	})
	const list = (entries: readonly string[]) => asTyped(sayList(locale, entries))
	const ways = said.changes.map((way, at) => say(text.way, { number: String(at + 1), way }))
	return `${[
		head,
		said.outcome,
		say(words.rulesets[ruleset.id].statusLine),
		...(ruleset.inForce === false ? [say(words.result.notInForce, { date })] : []),
		'',
		...indented(Object.values(said.criteria)),
		...sayReason(speech, reason, facts),
		...(missing.length > 0
			? ['', say(text.missing, { facts: list(missing.map((fact) => say(words.facts[fact].label))) })]
			: []),
		...(blockedBy.length > 0
			? [
					'',
					say(text.blocked, { names: list(blockedBy.map((id) => say(shortNameOf(words, ruleset.id, id)))) }),
				]
			: []),
		...(ways.length > 0 ? ['', say(text.ways), ...indented(ways)] : []),
		...(assumes.length > 0
			? ['', say(text.assumes, { parameters: list(assumes.map((id) => say(words.parameters[id].name))) })]
			: []),
		'',
		say(text.sources),
		...sourceLines(speech, result),
		'',
		say(text.notDecision),
	].join('\n')}\n`
}
