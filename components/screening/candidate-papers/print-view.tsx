'use client'

import { checkAll } from '@/components/result/checked/check-all'
import { useChinese } from '@/components/result/paper/use-chinese'
import { PaperSheet } from '@/components/result/sheet/paper-sheet'
import { StandingMark } from '@/components/ui/marks/mark'
import { Notice } from '@/components/ui/notices/notice'
import { activeRulesets, activeVersions } from '@/lib/active-rules/rulesets'
import { today } from '@/lib/day/today'
import { shortNameOf } from '@/lib/explain/criterion-words'
import { sayDay, sayList } from '@/lib/i18n/say'
import { countsOf } from '@/lib/result/counts'
import { needsReason } from '@/lib/screening/export/result-cells'
import type { Role } from '@/lib/screening/model/records'
import { factsFor } from '@/lib/screening/role/role-facts'
import { screenOne } from '@/lib/screening/role/screen-one'
import { isShownWhole } from '@/lib/screening/shown/hidden-criteria'
import { shownOutcomeStanding } from '@/lib/screening/shown/show-result'
import { joinSentences } from '@/lib/words/join-sentences'
import type { RulesetId } from '@/rules/rulesets/ids'
import { Crumbs } from '../desk/crumbs'
import { useScreening } from '../desk/desk-context'
import { NotFound } from '../desk/not-found'
import { fragmentOf } from '../desk/route'
import screen from '../desk/screen.module.css'
import { ScrollRegion } from '../desk/scroll-region'
import { type KeptCandidate, useCandidates } from '../desk/use-candidate'
import { chosenIn, rulesetOfView } from '../desk/use-view-state'
import { ViewTitle } from '../desk/view-title'
import { AssumedNoWay } from '../results/assumed-no-way'
import table from '../rows/table.module.css'
import styles from './print.module.css'

/** More candidates in one pack would keep the browser busy for minutes. */
const maxPrinted = 200

/** A pack to print: a cover with a table, then the full result of each chosen candidate on separate pages. */
export default function PrintView({ role: id }: { readonly role: string }) {
	const { state, words, say } = useScreening()
	const keys = chosenIn(id)
	const kept = useCandidates(keys.slice(0, maxPrinted))
	const role = state.roles.find((one) => one.id === id)
	if (!role) return <NotFound />
	const text = words.screen.pack
	if (keys.length === 0) {
		return (
			<div className="page">
				<div className={screen.head}>
					<Crumbs role={role} />
					<ViewTitle>{say(text.none)}</ViewTitle>
					<p className="lead">{say(text.noneText)}</p>
					<p>
						<a className="button" href={fragmentOf({ view: 'table', role: id })}>
							{say(text.choose)}
						</a>
					</p>
				</div>
			</div>
		)
	}
	return (
		kept && <Pack role={role} kept={kept} ruleset={rulesetOfView(role)} left={keys.length - kept.length} />
	)
}

type PackProps = {
	readonly role: Role
	readonly kept: readonly KeptCandidate[]
	readonly ruleset: RulesetId
	/** How many of the selected candidates do not fit. */
	readonly left: number
}

function Pack({ role, kept, ruleset, left }: PackProps) {
	const { locale, words, say, speech, names } = useScreening()
	const text = words.screen.pack
	const chinese = useChinese(locale)
	const day = today()
	const markets = (role.facts.targetMarkets ?? []).map((code) => names.countryNames[code] ?? code)
	const version = { version: activeRulesets[ruleset].version, date: sayDay(locale, day) }
	return (
		<>
			<div className="page">
				<div className={screen.head}>
					<Crumbs role={role} />
					<ViewTitle>{role.name}</ViewTitle>
					<p>
						{joinSentences(say, words, [
							say(text.rules, {
								name: say(words.rulesets[ruleset].name),
								status: say(words.statuses[activeRulesets[ruleset].status]),
								version: say(words.screen.table.version, version),
							}),
							markets.length > 0 && say(words.screen.table.markets, { list: sayList(locale, markets) }),
						])}
					</p>
					{role.gap !== '' && (
						<p>
							<strong>{say(text.gap)}</strong> {role.gap}
						</p>
					)}
					<p className="no-print">{say(text.lead, { count: kept.length })}</p>
					<p className="no-print">
						<button type="button" className="button" onClick={() => window.print()}>
							{say(text.print)}
						</button>
					</p>
					{left > 0 && <Notice kind="care">{say(text.left, { count: left, most: maxPrinted })}</Notice>}
				</div>
				<ScrollRegion label={say(words.screen.table.caption)}>
					<Cover role={role} kept={kept} ruleset={ruleset} />
				</ScrollRegion>
				<p className={styles.advice}>{say(words.screen.decision.lead)}</p>
			</div>
			{kept.map(({ candidate }) => {
				const facts = factsFor(role, candidate)
				return (
					<div key={candidate.key} className={`${styles.sheet} print-only`}>
						<p className={styles.name}>
							{candidate.name || candidate.id} {candidate.name && candidate.id && <bdi>{candidate.id}</bdi>}
						</p>
						<p>{say(words.screen.whole.role, { name: role.name })}</p>
						<AssumedNoWay role={role} candidate={candidate} />
						{isShownWhole(candidate, activeRulesets[ruleset]) ? (
							<PaperSheet
								context={{ speech, words, say, facts }}
								all={checkAll(facts, [ruleset], day, activeVersions)}
								chinese={chinese}
							/>
						) : (
							<p>{say(words.screen.withheld.who)}</p>
						)}
					</div>
				)
			})}
		</>
	)
}

function Cover({ role, kept, ruleset }: Omit<PackProps, 'left'>) {
	const { words, say } = useScreening()
	const text = words.screen.table
	return (
		<table className={styles.cover}>
			<caption className="visually-hidden">{say(text.caption)}</caption>
			<thead>
				<tr>
					<th scope="col">{say(text.candidate)}</th>
					<th scope="col">{say(text.outcome)}</th>
					<th scope="col">{say(words.screen.pack.conditions)}</th>
					<th scope="col">{say(words.screen.pack.notMet)}</th>
					<th scope="col">{say(text.whatOpen)}</th>
					<th scope="col">{say(text.decisionBy)}</th>
				</tr>
			</thead>
			<tbody>
				{kept.map(({ candidate, decisions }) => {
					const result = screenOne(role, candidate, { ruleset, asOf: today() })
					const counts = countsOf(result.criteria)
					const decision = decisions.find((one) => one.role === role.id)
					const named = (wanted: 'unmet' | 'unknown') =>
						(result.outcome === 'not-needed' ? [] : result.criteria)
							.filter((one) => needsReason(one) && one.result === wanted)
							.map(({ id }) => say(shortNameOf(words, ruleset, id)))
							.join(say(words.separators.places))
					return (
						<tr key={candidate.key}>
							<th scope="row">
								<strong>{candidate.name || candidate.id}</strong>{' '}
								{candidate.name && candidate.id && <bdi className={table.id}>{candidate.id}</bdi>}
							</th>
							<td className={`${table.outcome} ${table[result.outcome]}`}>
								<span>
									<StandingMark kind={shownOutcomeStanding(result)} size="table" />
									{say(text.outcomes[result.outcome])}
								</span>
							</td>
							<td data-label={say(words.screen.pack.conditions)}>{say(text.of, counts)}</td>
							<td data-label={say(words.screen.pack.notMet)}>{named('unmet')}</td>
							<td data-label={say(text.whatOpen)}>{named('unknown')}</td>
							<td data-label={say(text.decisionBy)}>
								{decision
									? say(words.screen.pack.decided, {
											decision: say(text.decided, {
												choice: say(words.screen.decision.choices[decision.choice]),
												by: decision.by,
											}),
											reason: decision.reason,
										})
									: say(text.undecided)}
							</td>
						</tr>
					)
				})}
			</tbody>
		</table>
	)
}
