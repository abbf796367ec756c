import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { type TermId, terms } from '@/lib/terms/terms'
import { wordsOf } from '@/lib/words/messages'
import { WithTerms } from './explained'
import styles from './terms.module.css'

type Props = { readonly locale: Locale; readonly id: TermId }

const withoutBlanks = (text: string) => text.replace(/\s/g, '')

/** What a term means, what it does not mean, and what Chinese offices call it. */
export function TermMeaning({ locale, id }: Props) {
	const words = wordsOf(locale).terms
	const say = sayIn(locale)
	const { chinese } = terms[id]
	const isOwnName = withoutBlanks(chinese ?? '') === withoutBlanks(say(words.list[id].name))
	return (
		<>
			<p>
				<WithTerms locale={locale} message={words.list[id].meaning} />
			</p>
			{'unlike' in terms[id] && (
				<p>
					<WithTerms locale={locale} message={words.unlike[id as keyof typeof words.unlike]} />
				</p>
			)}
			{chinese && !isOwnName && (
				<p className={styles.chinese}>
					<bdi lang="zh-Hans">{chinese}</bdi> <span>{say(words.chinese)}</span>
				</p>
			)}
		</>
	)
}
