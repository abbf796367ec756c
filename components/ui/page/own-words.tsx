import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { meaningOfQuote, sayQuotationRead } from '@/lib/words/quoted'
import type { RulesetId } from '@/rules/rulesets/ids'
import { quotationOf } from '@/rules/rulesets/quotations'
import styles from './own-words.module.css'

type Props = {
	readonly locale: Locale
	readonly ruleset: RulesetId
	/** The condition or the note. */
	readonly of: string
	/** The links to the sources. */
	readonly children: React.ReactNode
}

/**
 * The source's own words next to their meaning, where they are from, and how they were read; nothing if none are
 * quoted.
 */
export function OwnWords({ locale, ruleset, of, children }: Props) {
	const quotation = quotationOf(ruleset, of)
	if (!quotation) return null
	const { quotations } = wordsOf(locale)
	const meaning = meaningOfQuote(quotations, ruleset, of)
	return (
		<figure className={styles.ownWords}>
			<blockquote className={styles.own} lang={quotation.script}>
				<bdi dir="ltr">{quotation.text}</bdi>
			</blockquote>
			{meaning && <p className={styles.meaning}>{sayIn(locale)(meaning)}</p>}
			<figcaption>
				<span>{children}</span> <span>{sayQuotationRead(locale, quotations, quotation)}</span>
			</figcaption>
		</figure>
	)
}
