'use client'

import { useState } from 'react'
import { sayAnswer } from '@/lib/explain'
import { sayList } from '@/lib/i18n/say'
import { outcomeStanding, standingOf, topicsOf } from '@/lib/result-view'
import type { Role } from '@/lib/screening/model'
import { factsFor } from '@/lib/screening/role-facts'
import { sayStanding } from '@/lib/screening/say-reasons'
import { screenOne } from '@/lib/screening/screen-one'
import { today } from '@/lib/today'
import type { CriterionResult } from '@/rules/evaluate'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { Mark } from '../mark'
import { Tag } from '../tag'
import styles from './compare.module.css'
import { Crumbs } from './crumbs'
import { useScreening } from './desk-context'
import { mostCompared } from './most-compared'
import { NotFound } from './not-found'
import { hashOf } from './route'
import { sayPoints } from './say-points'
import screen from './screen.module.css'
import { ScrollRegion } from './scroll-region'
import type { KeptCandidate } from './use-candidate'
import { useCandidates } from './use-candidates'
import { rulesetOfView } from './use-view-state'

type Props = { readonly role: string; readonly candidates: readonly string[] }

/** A few candidates side by side, condition by condition. */
export default function CompareView({ role: id, candidates }: Props) {
	const { state } = useScreening()
	const kept = useCandidates(candidates.slice(0, mostCompared))
	const role = state.roles.find((one) => one.id === id)
	if (!role || kept?.length === 0) return <NotFound />
	return kept && <Compare role={role} kept={kept} ruleset={rulesetOfView(role)} />
}

type CompareProps = {
	readonly role: Role
	readonly kept: readonly KeptCandidate[]
	readonly ruleset: RulesetId
}

function Compare({ role, kept, ruleset }: CompareProps) {
	const { locale, words, say, names, speech } = useScreening()
	const [onlyDifferent, setOnlyDifferent] = useState(true)
	const text = words.screen.compare
	const results = kept.map(({ candidate }) => screenOne(role, candidate, { ruleset, asOf: today() }))
	const facts = kept.map(({ candidate }) => factsFor(role, candidate.facts))
	const short: Readonly<Record<string, Parameters<typeof say>[0]>> = words.screen.short[ruleset]
	const [first] = results
	if (!first) return null
	const at = (column: number, id: string) =>
		results[column]?.criteria.find((criterion) => criterion.id === id) as CriterionResult
	const isDifferent = ({ id }: CriterionResult) =>
		new Set(kept.map((_, column) => standingOf(at(column, id)))).size > 1
	const topics = topicsOf(rulesets[ruleset], first.criteria)
		.map((topic) => ({
			...topic,
			criteria: onlyDifferent ? topic.criteria.filter(isDifferent) : topic.criteria,
		}))
		.filter(({ criteria }) => criteria.length > 0)
	const answerTo = (column: number, criterion: CriterionResult) =>
		[...criterion.restsOn, ...criterion.because.unanswered]
			.map((fact) => {
				const value = facts[column]?.[fact] ?? null
				return sayAnswer(speech, fact, value) ?? say(words.result.conditions.notAnswered)
			})
			.join(say(words.separators.entries))
	return (
		<div className="page">
			<div className={screen.head}>
				<Crumbs role={role} />
				<h1>{say(text.title, { count: kept.length })}</h1>
				<p>
					{say(words.rulesets[ruleset].name)}{' '}
					<Tag status={rulesets[ruleset].status}>{say(words.statuses[rulesets[ruleset].status])}</Tag>{' '}
					{say(text.lead)}
				</p>
				<p className="no-print">
					<button type="button" className="link" onClick={() => setOnlyDifferent(!onlyDifferent)}>
						{say(onlyDifferent ? text.all : text.different)}
					</button>
				</p>
			</div>
			<ScrollRegion label={say(text.caption)}>
				<table className={styles.table}>
					<caption className="visually-hidden">{say(text.caption)}</caption>
					<thead>
						<tr>
							<th scope="col">{say(text.condition)}</th>
							{kept.map(({ candidate }) => (
								<th key={candidate.key} scope="col" className={styles.name}>
									<a
										className="link"
										href={hashOf({ view: 'result', role: role.id, candidate: candidate.key })}
									>
										{candidate.name || candidate.id}
									</a>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						<tr>
							<th scope="row">{say(words.screen.table.outcome)}</th>
							{results.map((result, column) => (
								<td key={kept[column]?.candidate.key} className={styles[outcomeStanding(result)]}>
									<span className={styles.marked}>
										<Mark kind={outcomeStanding(result)} size="table" />
										<strong>{say(words.screen.table.outcomes[result.outcome])}</strong>
									</span>
								</td>
							))}
						</tr>
						{first.strength.total > 0 && (
							<tr>
								<th scope="row">{say(words.screen.table.strength)}</th>
								{results.map((result, column) => (
									<td key={kept[column]?.candidate.key}>{say(words.screen.table.of, result.strength)}</td>
								))}
							</tr>
						)}
						{first.points && (
							<tr>
								<th scope="row">{say(words.screen.table.points)}</th>
								{results.map((result, column) => (
									<td key={kept[column]?.candidate.key}>{sayPoints(result, words, say)}</td>
								))}
							</tr>
						)}
						<tr>
							<th scope="row">{say(words.screen.table.languages)}</th>
							{facts.map(({ languages }, column) => (
								<td key={kept[column]?.candidate.key}>
									{sayList(
										locale,
										(languages ?? []).map(({ language }) => names.languageNames[language] ?? language),
									)}
								</td>
							))}
						</tr>
						<tr>
							<th scope="row">{say(words.screen.table.decisionBy)}</th>
							{kept.map(({ candidate, decisions }) => {
								const decision = decisions.find((one) => one.role === role.id)
								return (
									<td key={candidate.key}>
										{decision
											? say(words.screen.table.decided, {
													choice: say(words.screen.decision.choices[decision.choice]),
													by: decision.by,
												})
											: say(words.screen.table.undecided)}
									</td>
								)
							})}
						</tr>
					</tbody>
					{topics.map(({ step, criteria }) => (
						<tbody key={step}>
							<tr>
								<th scope="rowgroup" colSpan={kept.length + 1} className={styles.topic}>
									{say(words.screen.table.topics[step])}
								</th>
							</tr>
							{criteria.map(({ id, kind }) => (
								<tr key={id}>
									<th scope="row">
										{say(short[id] ?? id)}
										{kind === 'supporting' && <span className={styles.second}>{say(text.supporting)}</span>}
									</th>
									{kept.map(({ candidate }, column) => {
										const criterion = at(column, id)
										const standing = standingOf(criterion)
										return (
											<td key={candidate.key} data-result={criterion.result}>
												<span className={`${styles.marked} ${styles[standing]}`}>
													<Mark kind={standing} size="table" />
													<strong>{sayStanding(criterion, words, say)}</strong>
												</span>
												<span className={styles.second}>{answerTo(column, criterion)}</span>
											</td>
										)
									})}
								</tr>
							))}
						</tbody>
					))}
				</table>
			</ScrollRegion>
			{topics.length === 0 && <p className={styles.same}>{say(text.same)}</p>}
		</div>
	)
}
