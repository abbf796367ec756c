import { type Locale, locales } from '@/lib/i18n/locales'
import styles from './doubt.module.css'
import { doubtId } from './doubt-id'
import type { PanelProps } from './panel-props'
import { addresseeOf, sayLetter } from './say-letter'

/** A text to ask about a condition, in the reader's language and in Chinese; or that there is no one to ask. */
export function AskAbout({ copy, ...props }: PanelProps) {
	const { checked, criterion, late, words, say, speech, facts, chineseNames } = props
	const text = late.secondLook
	const addressee = addresseeOf(checked, criterion)
	if (!addressee) return <p className={styles.ask}>{say(text.noOne)}</p>
	const about = { checked, criterion, facts, addressee }
	const quoted = late.quoted[checked.id]?.[criterion.id]
	const letters: Partial<Record<Locale, string>> = {
		[speech.locale]: sayLetter(
			{ ...speech, words: { ...words, letter: text.letter } },
			{ ...about, quoted: quoted?.meaning },
		),
		zh: sayLetter(
			{
				locale: 'zh',
				words: late.chinese,
				countries: chineseNames?.countryNames ?? speech.countries,
				languages: chineseNames?.languageNames ?? speech.languages,
			},
			{ ...about, quoted: quoted?.text },
		),
	}
	const shown = `${doubtId(checked.id, criterion.id)}-letters`
	return (
		<section className={styles.ask}>
			<h4>{say(text.ask[addressee])}</h4>
			<div id={shown} className={styles.letters}>
				{Object.entries(letters).map(([locale, letter]) => {
					const { tag, direction } = locales[locale as Locale]
					return (
						<p key={locale} lang={tag} dir={direction}>
							{letter}
						</p>
					)
				})}
			</div>
			<p className={styles.copy}>
				{copy?.(Object.values(letters).join('\n\n'), shown)}
				<span>{say(text.notSent)}</span>
			</p>
		</section>
	)
}
