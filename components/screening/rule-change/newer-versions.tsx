import { useChartWords } from '@/components/screening/charts/use-chart-words'
import { useTeam } from '@/components/team/session/team-context'
import type { NewerVersion } from '@/lib/active-rules/newer-versions'
import { comparePath } from '@/lib/comparison/compare-path'
import { sayDay } from '@/lib/i18n/say'
import styles from './rules.module.css'

type Props = {
	readonly newer: readonly NewerVersion[]
	/** Computes what a version would change; null for members who may not apply it. */
	readonly onPreview: ((newer: NewerVersion) => void) | null
}

/** The rule sets with a newer version than the team's, and the day from which it is in effect. */
export function NewerVersions({ newer, onPreview }: Props) {
	const { locale, words, say } = useTeam()
	const { ruleName } = useChartWords()
	const text = words.rules.newer
	if (newer.length === 0) return null
	return (
		<section className={styles.section} aria-labelledby="rules-newer">
			<h2 id="rules-newer">{say(text.title)}</h2>
			{newer.map((one) => {
				const { ruleset, from, to, since, hasCome } = one
				const named = {
					ruleset: ruleName(ruleset),
					from: from.version,
					to: to.version,
					date: sayDay(locale, since),
				}
				return (
					<div
						key={`${ruleset} ${to.version}`}
						className={styles.newer}
						data-newer={`${ruleset}@${to.version}`}
					>
						<p>{say(hasCome ? text.counts : text.comes, named)}</p>
						<div className={styles.actions}>
							{onPreview && (
								<button
									type="button"
									className="button second"
									data-action="preview-version"
									onClick={() => onPreview(one)}
								>
									{say(text.preview, named)}
								</button>
							)}
							<a
								className="link"
								href={`/${locale}${comparePath(`${ruleset}@${from.version}`, `${ruleset}@${to.version}`)}`}
							>
								{say(text.compare)}
							</a>
						</div>
					</div>
				)
			})}
		</section>
	)
}
