import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayFirst, sayIn } from '@/lib/i18n/say'
import { betweenSentences } from '@/lib/words/join-sentences'
import { wordsOf } from '@/lib/words/messages'
import { parameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { Explained } from '../terms/explained'
import { StandingMark } from '../ui/marks/mark'
import { MarginSection } from '../ui/page/margin-section'
import { StaleReading } from '../ui/reading/reading-age'
import styles from './rules.module.css'

/**
 * The parameters that conditions depend on and that we found in no official text, with the day on which we last
 * searched.
 */
export function ParametersTable({ locale, ruleset }: { locale: Locale; ruleset: Ruleset }) {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const { rules } = words.site
	if (ruleset.parameters.length === 0) return null
	return (
		<MarginSection
			id="parameters"
			title={say(rules.parameters)}
			intro={<Explained locale={locale} message={rules.parametersLead} />}
		>
			<table className={styles.parameters}>
				<tbody>
					{ruleset.parameters.map((id) => {
						const { value, source, date, lastChecked } = parameters[id]
						return (
							<tr key={id}>
								<th scope="row">{sayFirst(locale, say(words.parameters[id].name))}</th>
								<td>
									{value === null ? (
										<>
											<span className={styles.unset}>
												<StandingMark kind="unsettled" />
												{say(words.result.marks.unsettled)}
											</span>
											{say(words.parameters[id].unset)}
											{betweenSentences(say, words)}
											<span className={styles.whom}>
												{say(words.parameters[id].whom)}
												{betweenSentences(say, words)}
												<time dateTime={lastChecked}>
													{say(words.site.statusLabels.checked, { date: sayDay(locale, lastChecked) })}
												</time>{' '}
												<StaleReading locale={locale} words={words.law.reading} day={lastChecked} />
											</span>
										</>
									) : (
										<a href={source}>
											{say(rules.parameterSet, { value: String(value), date: sayDay(locale, date) })}
										</a>
									)}
								</td>
							</tr>
						)
					})}
				</tbody>
			</table>
		</MarginSection>
	)
}
