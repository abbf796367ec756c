import type { CompiledMessage } from 'icu-minify/format'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { Quotation } from '@/rules/rulesets/quotations'
import { sourceOf } from '@/rules/sources/all'
import type { Locale } from '../i18n/locales'
import { sayDay, sayIn } from '../i18n/say'
import type { Words } from './texts'

type Meanings = Readonly<Record<string, Readonly<Record<string, CompiledMessage>>>>

/** What the quoted words of a condition or a note mean, if there are any. */
export const meaningOfQuote = (
	{ texts }: Words['quotations'],
	ruleset: RulesetId,
	of: string,
): CompiledMessage | undefined => (texts as Meanings)[ruleset]?.[of]

/** Where and when the quoted words were read. */
export function sayQuotationRead(
	locale: Locale,
	{ read: texts }: Words['quotations'],
	quotation: Quotation,
): string {
	const { read, day, address } = sourceOf(quotation.readIn ?? quotation.source.id)
	return sayIn(locale)(texts[read], {
		date: sayDay(locale, day),
		host: address ? new URL(address).host : '',
	})
}
