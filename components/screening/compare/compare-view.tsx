'use client'

import { useMemo, useState } from 'react'
import { activeRulesets } from '@/lib/active-rules/rulesets'
import { today } from '@/lib/day/today'
import { locales } from '@/lib/i18n/locales'
import type { Role } from '@/lib/screening/model/records'
import { factsFor } from '@/lib/screening/role/role-facts'
import { screenOne } from '@/lib/screening/role/screen-one'
import { inLawOrder } from '@/rules/rulesets/ids'
import { useScreening } from '../desk/desk-context'
import { NotFound } from '../desk/not-found'
import { fragmentOf, goTo } from '../desk/route'
import { Segmented } from '../desk/segmented'
import { type KeptCandidate, useCandidates } from '../desk/use-candidate'
import { useDeskQuery } from '../desk/use-desk-query'
import { RoleTabs } from '../role-tabs/role-tabs'
import styles from './compare.module.css'
import { CompareTable } from './compare-table'
import { areAlike, type ComparedCandidate } from './compared-candidate'
import { FindCandidate } from './find-candidate'
import { maxCompared } from './max-compared'

type Props = { readonly role: string; readonly candidates: readonly string[] }

/** A few candidates side by side, by number, under all rules of the opening, law first, condition by condition. */
export default function CompareView({ role: id, candidates }: Props) {
	const { state } = useScreening()
	const kept = useCandidates(candidates.slice(0, maxCompared))
	const role = state.roles.find((one) => one.id === id)
	if (!role || kept?.length === 0) return <NotFound />
	return kept && <Compare role={role} kept={kept} />
}

/** The candidates by number, with their results. */
function useCompared(role: Role, kept: readonly KeptCandidate[]): readonly ComparedCandidate[] {
	const { locale, changes } = useScreening()
	const toAsk = useMemo(
		() => ({ role: role.id, keys: kept.map(({ candidate }) => candidate.key) }),
		[role.id, kept],
	)
	const asked = useDeskQuery('askEach', toAsk, changes).latest
	return useMemo(() => {
		const { compare } = new Intl.Collator(locales[locale].formats, { numeric: true, sensitivity: 'base' })
		return kept
			.toSorted((one, other) => compare(one.candidate.id, other.candidate.id))
			.map(({ candidate, decisions }) => ({
				candidate,
				results: inLawOrder(role.rulesets).map((ruleset) => ({
					ruleset,
					result: screenOne(role, candidate, { ruleset, asOf: today() }),
				})),
				facts: factsFor(role, candidate),
				decision: decisions.find((one) => one.role === role.id),
				next: asked && (asked.get(candidate.key) ?? null),
			}))
	}, [role, kept, asked, locale])
}

type CompareProps = { readonly role: Role; readonly kept: readonly KeptCandidate[] }

function Compare({ role, kept }: CompareProps) {
	const { words, say } = useScreening()
	const [isAll, setAll] = useState(false)
	const [isFinding, setFinding] = useState(false)
	const text = words.screen.compare
	const compared = useCompared(role, kept)
	const keys = compared.map(({ candidate }) => candidate.key)
	const isFew = keys.length < 2
	const conditions = inLawOrder(role.rulesets).map((ruleset, place) => ({
		ruleset,
		place,
		criteria: activeRulesets[ruleset].criteria,
	}))
	const different = conditions.map((section) => ({
		...section,
		criteria: section.criteria.filter(
			({ id, kind }) => kind !== 'informative' && !areAlike(compared, section.place, id),
		),
	}))
	const count = (sections: typeof conditions) =>
		sections.reduce((sum, { criteria }) => sum + criteria.length, 0)
	const alike = conditions.reduce(
		(sum, { place, criteria }) => sum + criteria.filter(({ id }) => areAlike(compared, place, id)).length,
		0,
	)
	const title = say(text.title, { count: keys.length })
	const show = (candidates: readonly string[]) => goTo({ view: 'compare', role: role.id, candidates })
	return (
		<>
			<RoleTabs role={role} here="table" shown={title} />
			<div className="page">
				<div className={styles.head}>
					<div>
						<a className="link no-print" href={fragmentOf({ view: 'table', role: role.id })}>
							{say(words.screen.page.back)}
						</a>
						<h2>{title}</h2>
						<p>{say(isFew ? text.tooMany : text.lead)}</p>
					</div>
					<div className={`${styles.actions} no-print`}>
						{!isFew && (
							<Segmented
								name="compared-conditions"
								legend={say(text.shown)}
								isLegendHidden
								options={[
									{ value: 'different', label: say(text.different) },
									{ value: 'all', label: say(text.all) },
								]}
								value={isAll ? 'all' : 'different'}
								onValue={(value) => setAll(value === 'all')}
							/>
						)}
						{keys.length < maxCompared && (
							<button type="button" className="button second small" onClick={() => setFinding(true)}>
								{say(text.add)}
							</button>
						)}
						<button type="button" className="button second small" onClick={() => window.print()}>
							{say(words.screen.chosen.print)}
						</button>
					</div>
				</div>
				<CompareTable
					role={role}
					compared={compared}
					sections={(isAll ? conditions : different).filter(({ criteria }) => criteria.length > 0)}
					onShow={show}
				/>
				{!isFew && !isAll && (
					<p className={styles.same}>
						{count(different) === 0 && say(text.equal)}{' '}
						<button type="button" className="link no-print" onClick={() => setAll(true)}>
							{say(text.same, { count: alike })}
						</button>
					</p>
				)}
			</div>
			{isFinding && (
				<FindCandidate
					role={role}
					title={say(text.add)}
					without={keys}
					onFound={(key) => {
						setFinding(false)
						show([...keys, key])
					}}
					onClose={() => setFinding(false)}
				/>
			)}
		</>
	)
}
