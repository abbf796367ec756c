import { sayDay } from '@/lib/i18n/say'
import type { Role } from '@/lib/screening/model/records'
import { shownAdvice } from '@/lib/screening/table/shown-advice'
import { joinSentences } from '@/lib/words/join-sentences'
import { isRulesetId } from '@/rules/rulesets/ids'
import { useScreening } from '../desk/desk-context'
import type { KeptCandidate } from '../desk/use-candidate'
import styles from './paper.module.css'

/** The maximum length of a reason on the page. */
const maxReason = 300

/** The decision, with the result on its day, and lines for a name and a signature. */
export function PaperDecision({ role, kept }: { readonly role: Role; readonly kept: KeptCandidate }) {
	const { locale, words, say } = useScreening()
	const { decision: said, explain, paper: text, table } = words.screen
	const decision = kept.decisions.find((one) => one.role === role.id)
	const outcome = shownAdvice(kept.candidate, decision?.advice)
	const rules = decision?.advice.ruleset
	const reason = decision?.reason ?? ''
	return (
		<>
			<section>
				<h3>{say(text.decision)}</h3>
				{decision ? (
					<p>
						<strong>{say(said.choices[decision.choice])}</strong>
						{say(said.decidedBy, { by: decision.by, on: sayDay(locale, decision.on) })}{' '}
						{joinSentences(say, words, [
							reason !== '' &&
								say(said.because, {
									reason:
										reason.length > maxReason
											? say(text.shortened, { text: reason.slice(0, maxReason) })
											: reason,
								}),
							say(text.thatDay, {
								rules: isRulesetId(rules) ? say(words.rulesets[rules].name) : (rules ?? ''),
								outcome: outcome ? say(table.outcomes[outcome]) : decision.advice.outcome,
								version: decision.advice.version,
							}),
						])}
					</p>
				) : (
					<p>{say(explain.undecided)}</p>
				)}
				<p className="notice">
					<strong>{say(said.lead)}</strong> {say(explain.disclaimer)}
				</p>
			</section>
			<div className={`${styles.pair} ${styles.signature}`}>
				<p>{say(text.name)}</p>
				<p>{say(text.signature)}</p>
			</div>
		</>
	)
}
