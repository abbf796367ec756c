'use client'

import { useState } from 'react'
import { Tag } from '@/components/ui/tag'
import { today } from '@/lib/day/today'
import { standingOf } from '@/lib/result/standing'
import { topicsOf } from '@/lib/result/topics'
import type { Role } from '@/lib/screening/model/records'
import { factsFor } from '@/lib/screening/role/role-facts'
import { screenOne } from '@/lib/screening/role/screen-one'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { Crumbs } from '../desk/crumbs'
import { useScreening } from '../desk/desk-context'
import { NotFound } from '../desk/not-found'
import screen from '../desk/screen.module.css'
import { type KeptCandidate, useCandidates } from '../desk/use-candidate'
import { rulesetOfView } from '../desk/use-view-state'
import { ViewTitle } from '../desk/view-title'
import styles from './compare.module.css'
import { CompareTable } from './compare-table'
import { maxCompared } from './max-compared'

type Props = { readonly role: string; readonly candidates: readonly string[] }

/** A few candidates side by side, condition by condition. */
export default function CompareView({ role: id, candidates }: Props) {
	const { state } = useScreening()
	const kept = useCandidates(candidates.slice(0, maxCompared))
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
	const { words, say } = useScreening()
	const [onlyDifferent, setOnlyDifferent] = useState(true)
	const text = words.screen.compare
	const compared = kept.map(({ candidate, decisions }) => ({
		candidate,
		result: screenOne(role, candidate, { ruleset, asOf: today() }),
		facts: factsFor(role, candidate.facts),
		decision: decisions.find((one) => one.role === role.id),
	}))
	const standings = (id: string) =>
		compared.flatMap(({ result }) => result.criteria.filter((one) => one.id === id).map(standingOf))
	const topics = topicsOf(rulesets[ruleset], compared[0]?.result.criteria ?? [])
		.map(({ step, criteria }) => ({
			step,
			criteria: criteria.filter(({ id }) => !onlyDifferent || new Set(standings(id)).size > 1),
		}))
		.filter(({ criteria }) => criteria.length > 0)
	return (
		<div className="page">
			<div className={screen.head}>
				<Crumbs role={role} />
				<ViewTitle>{say(text.title, { count: kept.length })}</ViewTitle>
				<p>
					{say(words.rulesets[ruleset].name)}{' '}
					<Tag status={rulesets[ruleset].status}>{say(words.statuses[rulesets[ruleset].status])}</Tag>
				</p>
				<p>{say(text.lead)}</p>
				<p className="no-print">
					<button type="button" className="link" onClick={() => setOnlyDifferent(!onlyDifferent)}>
						{say(onlyDifferent ? text.all : text.different)}
					</button>
				</p>
			</div>
			<CompareTable role={role} ruleset={ruleset} compared={compared} topics={topics} />
			{topics.length === 0 && <p className={styles.same}>{say(text.same)}</p>}
		</div>
	)
}
