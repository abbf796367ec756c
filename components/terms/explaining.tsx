import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { type TermId, termIds, terms } from '@/lib/terms/terms'
import { wordsOf } from '@/lib/words/messages'
import { StandingMark } from '../ui/marks/mark'
import { Terms } from './term-context'
import { TermMeaning } from './term-meaning'
import styles from './terms.module.css'

type Props = { readonly locale: Locale; readonly children: React.ReactNode }

/** The wrapper of a page whose terms are explained in place. */
export function Explaining({ locale, children }: Props) {
	const words = wordsOf(locale).terms
	const say = sayIn(locale)
	const meaningOf = (id: TermId) => {
		const term = terms[id]
		return (
			<>
				<p className={styles.name}>
					{'mark' in term && <StandingMark kind={term.mark} />}
					<strong>{say(words.list[id].name)}</strong>
				</p>
				<TermMeaning locale={locale} id={id} />
			</>
		)
	}
	const meanings = Object.fromEntries(termIds.map((id) => [id, meaningOf(id)])) as Record<
		TermId,
		React.ReactNode
	>
	return (
		<Terms meanings={meanings} close={say(words.close)}>
			{children}
		</Terms>
	)
}
