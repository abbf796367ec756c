import { StandingMark } from '@/components/ui/marks/mark'
import { today } from '@/lib/day/today'
import { shortNameOf } from '@/lib/explain/criterion-words'
import { sayAnswer } from '@/lib/explain/explain'
import { sayRequirement } from '@/lib/result/say-requirement'
import type { KnownFacts } from '@/lib/screening/model/records'
import { findInRole } from '@/lib/screening/role/role-findings'
import type { FactId } from '@/rules/facts'
import type { RulesetId } from '@/rules/rulesets/ids'
import { useScreening } from '../desk/desk-context'
import styles from '../desk/screen.module.css'
import { IfMay } from '../rights/use-may'

type Props = { readonly facts: KnownFacts; readonly rulesets: readonly RulesetId[] }

/** What a role already decides for every candidate, and what to change if nobody could meet a condition. */
export function RoleFindings({ facts, rulesets }: Props) {
	const { words, say, speech } = useScreening()
	const text = words.screen.role
	return rulesets.map((id) => {
		const found = findInRole({ facts }, id, today())
		const total = found.met.length + found.barriers.length + found.open.length
		return (
			<section key={id} className={styles.finding} data-ruleset={id}>
				<h3>{say(words.rulesets[id].name)}</h3>
				<p>{say(text.findingsLead, { met: found.met.length, total, open: found.open.length })}</p>
				{found.barriers.length > 0 && (
					<div className={styles.nobody}>
						<p>
							<strong>{say(text.nobodyTitle)}</strong>
						</p>
						<ul className={styles.marked}>
							{found.barriers.map(({ criterion, fixes, restsOn }) => (
								<li key={criterion}>
									<StandingMark kind="unmet" />
									<span>
										<strong>{say(shortNameOf(words, id, criterion))}</strong>
										{fixes.map(({ fact, from, requirement }) => (
											<SuggestedChange key={fact} fact={fact}>
												{say(text.mendStep, {
													label: say(words.facts[fact].label),
													from: sayAnswer(speech, fact, from) ?? '',
													to: sayRequirement({ ...speech, words }, fact, requirement),
												})}
											</SuggestedChange>
										))}
										{fixes.length === 0 &&
											restsOn.map((fact) => (
												<SuggestedChange key={fact} fact={fact}>
													{say(text.blocked, {
														label: say(words.facts[fact].label),
														answer: sayAnswer(speech, fact, facts[fact] ?? null) ?? '',
													})}
												</SuggestedChange>
											))}
									</span>
								</li>
							))}
						</ul>
					</div>
				)}
				{found.met.length > 0 && (
					<details>
						<summary>{say(text.metForAll, { count: found.met.length })}</summary>
						<ul className={styles.marked}>
							{found.met.map((criterion) => (
								<li key={criterion}>
									<StandingMark kind="met" /> {say(shortNameOf(words, id, criterion))}
								</li>
							))}
						</ul>
					</details>
				)}
				{found.unanswered.length > 0 && (
					<details>
						<summary>{say(text.stillOpen, { count: found.unanswered.length })}</summary>
						<p className="quiet small">{say(text.stillOpenText)}</p>
						<ul>
							{found.unanswered.map((fact) => (
								<li key={fact}>{say(words.facts[fact].label)}</li>
							))}
						</ul>
					</details>
				)}
			</section>
		)
	})
}

/** What to change, with a button that goes to its question. */
function SuggestedChange({ fact, children }: { readonly fact: FactId; readonly children: string }) {
	const { words, say } = useScreening()
	const go = () => document.querySelector<HTMLElement>(`[name="${fact}"], #field-${fact}`)?.focus()
	return (
		<span className={styles.mend} data-mend={fact}>
			{children}{' '}
			<IfMay deed="opening">
				<button type="button" className="link" onClick={go}>
					{say(words.screen.role.toQuestion)}
				</button>
			</IfMay>
		</span>
	)
}
