'use client'

import { useState } from 'react'
import { today } from '@/lib/day/today'
import { standingOf } from '@/lib/result/standing'
import type { Role } from '@/lib/screening/model/records'
import { factsFor } from '@/lib/screening/role/role-facts'
import { screenOne } from '@/lib/screening/role/screen-one'
import { inLawOrder } from '@/rules/rulesets/ids'
import { Crumbs } from '../desk/crumbs'
import { useScreening } from '../desk/desk-context'
import { NotFound } from '../desk/not-found'
import screen from '../desk/screen.module.css'
import { type KeptCandidate, useCandidates } from '../desk/use-candidate'
import { ViewTitle } from '../desk/view-title'
import styles from './compare.module.css'
import { type Compared, CompareTable } from './compare-table'
import { maxCompared } from './max-compared'

type Props = { readonly role: string; readonly candidates: readonly string[] }

/** A few candidates side by side, under all rules of the opening, law first, condition by condition. */
export default function CompareView({ role: id, candidates }: Props) {
	const { state } = useScreening()
	const kept = useCandidates(candidates.slice(0, maxCompared))
	const role = state.roles.find((one) => one.id === id)
	if (!role || kept?.length === 0) return <NotFound />
	return kept && <Compare role={role} kept={kept} />
}

/** The conditions of a rule set: all of them, or those in which the candidates differ. */
function conditionsOf(compared: readonly Compared[], place: number, onlyDifferent: boolean) {
	const [first, ...others] = compared.map(({ results }) => results[place]?.result.criteria ?? [])
	return (first ?? []).filter((criterion, at) => {
		const standing = standingOf(criterion)
		return !onlyDifferent || others.some((criteria) => criteria[at] && standingOf(criteria[at]) !== standing)
	})
}

type CompareProps = { readonly role: Role; readonly kept: readonly KeptCandidate[] }

function Compare({ role, kept }: CompareProps) {
	const { words, say } = useScreening()
	const [onlyDifferent, setOnlyDifferent] = useState(true)
	const text = words.screen.compare
	const rulesets = inLawOrder(role.rulesets)
	const compared = kept.map(({ candidate, decisions }) => ({
		candidate,
		results: rulesets.map((ruleset) => ({
			ruleset,
			result: screenOne(role, candidate, { ruleset, asOf: today() }),
		})),
		facts: factsFor(role, candidate.facts),
		decision: decisions.find((one) => one.role === role.id),
	}))
	const sections = rulesets
		.map((ruleset, place) => ({ ruleset, place, criteria: conditionsOf(compared, place, onlyDifferent) }))
		.filter(({ criteria }) => criteria.length > 0)
	return (
		<div className="page">
			<div className={screen.head}>
				<Crumbs role={role} />
				<ViewTitle>{say(text.title, { count: kept.length })}</ViewTitle>
				<p>{say(text.lead)}</p>
				<p className="no-print">
					<button type="button" className="link" onClick={() => setOnlyDifferent(!onlyDifferent)}>
						{say(onlyDifferent ? text.all : text.different)}
					</button>
				</p>
			</div>
			<CompareTable role={role} compared={compared} sections={sections} />
			{sections.length === 0 && <p className={styles.same}>{say(text.same)}</p>}
		</div>
	)
}
