'use client'

import { VerdictCard } from '@/components/result/cards/verdict-card'
import { SourceLinks } from '@/components/result/checked/source-links'
import { Contacts } from '@/components/result/sheet/closing'
import { usePageFoot } from '@/components/result/sheet/use-page-foot'
import { StandingMark } from '@/components/ui/marks/mark'
import { Notice } from '@/components/ui/notices/notice'
import { activeRulesets } from '@/lib/active-rules/rulesets'
import { today } from '@/lib/day/today'
import { statementOf } from '@/lib/explain/criterion-words'
import { sayAnswer } from '@/lib/explain/explain'
import { employerLocaleIds } from '@/lib/i18n/employer-locale'
import { locales } from '@/lib/i18n/locales'
import { sayDay } from '@/lib/i18n/say'
import { isToBeChanged, markOf } from '@/lib/result/standing'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { factsFor } from '@/lib/screening/role/role-facts'
import { screenOne } from '@/lib/screening/role/screen-one'
import { isOutcomeShown } from '@/lib/screening/shown/show-result'
import { maxShownLength } from '@/lib/screening/table/say-reasons'
import type { FactId } from '@/rules/facts'
import type { CriterionResult } from '@/rules/result'
import { isRulesetId, type RulesetId } from '@/rules/rulesets/ids'
import { Crumbs } from '../desk/crumbs'
import { useScreening } from '../desk/desk-context'
import { NotFound } from '../desk/not-found'
import { fragmentOf } from '../desk/route'
import screen from '../desk/screen.module.css'
import { type KeptCandidate, useCandidate } from '../desk/use-candidate'
import { rulesetOfView } from '../desk/use-view-state'
import { ViewTitle } from '../desk/view-title'
import { AssumedNoWay } from '../results/assumed-no-way'
import styles from './explain.module.css'

type Props = { readonly role: string; readonly candidate: string }

/**
 * The page for the candidate: how the advice was produced, what a person decided, and what the candidate can ask for.
 */
export default function ExplainView({ role: id, candidate }: Props) {
	const { state } = useScreening()
	const kept = useCandidate(candidate)
	const role = state.roles.find((one) => one.id === id)
	if (!role || kept === null) return <NotFound />
	return kept && <Explanation role={role} kept={kept} />
}

function Explanation({ role, kept }: { readonly role: Role; readonly kept: KeptCandidate }) {
	const { locale, words, say, speech } = useScreening()
	const text = words.screen.explain
	const { candidate, decisions, end } = kept
	const decision = decisions.find((one) => one.role === role.id)
	const advised = decision?.advice.ruleset
	const ruleset = isRulesetId(advised) ? advised : rulesetOfView(role)
	const result = screenOne(role, candidate, { ruleset, asOf: today() })
	const facts = factsFor(role, candidate)
	const context = { speech, words, say, facts }
	const listed = { ruleset, facts, faults: candidate.faults }
	const required = result.criteria.filter(
		({ kind }) => kind === 'exempting' || (kind === 'required' && result.outcome !== 'not-needed'),
	)
	const of = (wanted: CriterionResult['result']) => required.filter(({ result }) => result === wanted)
	usePageFoot(say(text.foot))
	const day = (on: string) => sayDay(locale, on)
	return (
		<div className="page">
			<div className={screen.head}>
				<Crumbs role={role} />
				<p className={`${styles.languages} no-print`}>
					<span>{say(text.language)}</span>
					{employerLocaleIds.map((id) =>
						id === locale ? (
							<strong key={id}>{locales[id].name}</strong>
						) : (
							<a
								className="link"
								key={id}
								href={`/${id}/screen${fragmentOf({ view: 'explain', role: role.id, candidate: candidate.key })}`}
								lang={locales[id].tag}
								hrefLang={locales[id].tag}
							>
								{locales[id].name}
							</a>
						),
					)}
					<button type="button" className="button small" onClick={() => window.print()}>
						{say(words.result.print)}
					</button>
				</p>
				<ViewTitle>{say(text.title, { role: role.name })}</ViewTitle>
				<p className="lead">{say(text.lead, { name: candidate.name || candidate.id, date: day(today()) })}</p>
			</div>
			<div className={styles.parts}>
				<section aria-labelledby="explain-decision">
					<h2 id="explain-decision">{say(text.decision)}</h2>
					<div>
						{decision ? (
							<>
								<p>
									<strong>{say(text.choices[decision.choice])}</strong>{' '}
									{say(text.decidedBy, { by: decision.by, on: day(decision.on) })}
								</p>
								{decision.reason !== '' && (
									<p>{say(words.screen.decision.because, { reason: decision.reason })}</p>
								)}
							</>
						) : (
							<p>{say(text.undecided)}</p>
						)}
						<p>{say(text.person)}</p>
					</div>
				</section>
				<section aria-labelledby="explain-advice">
					<h2 id="explain-advice">{say(text.advice)}</h2>
					<div>
						{isOutcomeShown(result) ? (
							<VerdictCard
								{...context}
								checked={{
									id: ruleset,
									ruleset: activeRulesets[ruleset],
									result,
									ways: noWays,
									chosen: true,
								}}
							/>
						) : (
							<p>
								<StandingMark kind="withheld" /> {say(words.screen.table.outcomes[result.outcome])}
							</p>
						)}
						{result.withheld.length > 0 && <p className="quiet">{say(words.screen.withheld.who)}</p>}
						<AssumedNoWay role={role} candidate={candidate} />
						{isOutcomeShown(result) && isToBeChanged(result.outcome) && (
							<p>{say(words.rulesets[ruleset].meaning)}</p>
						)}
					</div>
				</section>
				<List title={say(text.unmet)} id="explain-unmet" criteria={of('unmet')} {...listed} />
				<List title={say(text.open)} id="explain-open" criteria={of('unknown')} {...listed} />
				<List title={say(text.met)} id="explain-met" criteria={of('met')} {...listed} />
				<section aria-labelledby="explain-rights">
					<h2 id="explain-rights">{say(text.rights)}</h2>
					<ul>
						{text.rightsList.map((right) => (
							<li key={String(right)}>{say(right, { on: day(end) })}</li>
						))}
					</ul>
				</section>
			</div>
			<Notice first={say(words.result.disclaimer.title)}>{say(text.disclaimer)}</Notice>
			<Contacts {...context} />
		</div>
	)
}

/** The outcome's headline does not need the ways, which are for people who want to change something. */
const noWays = { changes: [], assumes: [], blockedBy: [] }

type ListProps = {
	readonly id: string
	readonly title: string
	readonly criteria: readonly CriterionResult[]
	readonly ruleset: RulesetId
	readonly facts: ReturnType<typeof factsFor>
	readonly faults: Candidate['faults']
}

function List({ id, title, criteria, ruleset, facts, faults }: ListProps) {
	const { locale, words, say, speech } = useScreening()
	if (criteria.length === 0) return null

	/** The text in the candidate's row from which no answer could be read. */
	function unread(fact: FactId): string {
		const fault = faults?.find((one) => one.fact === fact)
		return say(fault ? words.screen.explain.unread : words.result.conditions.notAnswered, {
			value: fault?.value.slice(0, maxShownLength) ?? '',
		})
	}
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			<ul className={styles.rows}>
				{criteria.map((criterion) => (
					<li key={criterion.id}>
						<StandingMark kind={markOf(criterion)} />
						<span>
							{say(statementOf(words, ruleset, criterion.id))}
							<span className={styles.second}>
								{[...criterion.restsOn, ...criterion.because.unanswered]
									.map((fact) =>
										say(words.result.conditions.named, {
											label: say(words.facts[fact].label),
											answer: sayAnswer(speech, fact, facts[fact]) ?? unread(fact),
										}),
									)
									.join(say(words.separators.entries))}
							</span>
						</span>
						<span className={styles.source}>
							<SourceLinks locale={locale} words={words} ruleset={ruleset} sources={criterion.sources} />
						</span>
					</li>
				))}
			</ul>
		</section>
	)
}
