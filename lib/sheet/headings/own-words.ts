import { localeIds } from '@/lib/i18n/locales'
import type { FactId } from '@/rules/facts'
import { lookupKey, wordKey } from '../cells/text/word-key'
import { wordsOfLocales } from '../words/words-of-locales'
import formerHeadings from './former-headings.json'

const former: Readonly<Record<string, readonly string[] | undefined>> = formerHeadings

/** Whether a heading is one of ours for a fact: its id, or its label or question in any language or earlier template. */
export function isOurHeading(fact: FactId, heading: string): boolean {
	const key = lookupKey(heading)
	const texts = localeIds.flatMap((locale) => {
		const { label, question } = wordsOfLocales[locale].facts[fact]
		return [label, question]
	})
	return [fact, ...texts, ...(former[fact] ?? [])].some((text) => wordKey(String(text)) === key)
}
