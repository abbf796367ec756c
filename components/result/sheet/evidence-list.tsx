import { evidenceIn } from '@/lib/result/result-view'
import { evidence } from '@/rules/evidence'
import type { Checked, ResultContext, Ticks } from '../checked/context'
import section from '../checked/section.module.css'
import styles from './evidence-list.module.css'

type Props = ResultContext & { readonly shown: readonly Checked[]; readonly ticks?: Ticks | undefined }

/** Documents that would prove the answers, for all rule sets shown; they can be ticked where the ticks are stored. */
export function EvidenceList({ shown, words, say, ticks }: Props) {
	const text = words.result.evidence
	const wanted = evidenceIn(shown.map(({ ruleset }) => ruleset))
	const list = (who: 'A' | 'E') => wanted.filter((id) => evidence[id] === who)
	return (
		<section className={section.margin} aria-labelledby="evidence">
			<h2 id="evidence">{say(text.title)}</h2>
			<div>
				{ticks && <p className={`${section.intro} no-print`}>{say(text.lead)}</p>}
				<div className={styles.evidence}>
					{(['A', 'E'] as const).map(
						(who) =>
							list(who).length > 0 && (
								<div key={who}>
									<h3>{say(who === 'A' ? text.you : text.employer)}</h3>
									<ul>
										{list(who).map((id) => (
											<li key={id}>
												<label>
													<input
														type="checkbox"
														checked={ticks?.has.has(id)}
														onChange={ticks && ((event) => ticks.set(id, event.target.checked))}
													/>
													<span>{say(words.evidence[id])}</span>
												</label>
											</li>
										))}
									</ul>
								</div>
							),
					)}
				</div>
			</div>
		</section>
	)
}
