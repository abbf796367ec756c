import type { CompiledMessage } from 'icu-minify/format'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { sayTerms } from '@/lib/terms/said-terms'
import { pathOfTerm } from '@/lib/terms/terms'
import styles from './terms.module.css'

type Props = { readonly locale: Locale; readonly message: CompiledMessage }

/** A text in which terms lead to what they mean. */
export function Explained({ locale, message }: Props) {
	return sayTerms(sayIn(locale), message).map((part) =>
		typeof part === 'string' ? (
			part
		) : (
			<a key={part.term} className={styles.term} href={`/${locale}${pathOfTerm(part.term)}`}>
				{part.text}
			</a>
		),
	)
}
