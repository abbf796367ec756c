import type { Explanation } from '@/lib/explain/explain'
import type { Locale } from '@/lib/i18n/locales'
import { sayFirst, sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import styles from './rules.module.css'

type Props = { readonly locale: Locale; readonly explanation: Explanation }

/** A condition in words: one line, or "all of these" over a list, nested as deep as the condition. */
export function ConditionWords(props: Props) {
	return (
		<div className={styles.condition}>
			<Lines {...props} />
		</div>
	)
}

function Lines({ locale, explanation: { line, open, parts } }: Props) {
	if (parts.length === 0) {
		return (
			<p>
				{sayFirst(locale, line)}
				{open && (
					<span className="quiet">
						{sayIn(locale)(wordsOf(locale).separators.sentences)}
						{open}
					</span>
				)}
			</p>
		)
	}
	return (
		<>
			<p className={styles.junction}>{line}</p>
			<ul className={styles.parts}>
				{parts.map((part) => (
					<li key={part.line + part.parts.length}>
						<Lines locale={locale} explanation={part} />
					</li>
				))}
			</ul>
		</>
	)
}
