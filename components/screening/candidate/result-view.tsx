'use client'

import { useMemo } from 'react'
import { checkAll } from '@/components/result/checked/check-all'
import { ResultSheet } from '@/components/result/sheet/result-sheet'
import { today } from '@/lib/day/today'
import { belongsTo } from '@/lib/screening/model/belongs-to'
import type { Role } from '@/lib/screening/model/records'
import { factsFor } from '@/lib/screening/role/role-facts'
import { joinSentences } from '@/lib/words/join-sentences'
import { Crumbs } from '../desk/crumbs'
import { useScreening } from '../desk/desk-context'
import { NotFound } from '../desk/not-found'
import { hashOf } from '../desk/route'
import styles from '../desk/screen.module.css'
import { type KeptCandidate, useCandidate } from '../desk/use-candidate'
import { useViewTitle } from '../desk/view-title'

type Props = { readonly role: string; readonly candidate: string }

/** A candidate's full result for a role: the same sheet as applicants see. */
export default function ResultView({ role: id, candidate }: Props) {
	const { state } = useScreening()
	const kept = useCandidate(candidate)
	const role = state.roles.find((one) => one.id === id)
	if (!role || kept === null) return <NotFound />
	return kept && <Result role={role} kept={kept} />
}

function Result({ role, kept }: { readonly role: Role; readonly kept: KeptCandidate }) {
	const { words, say, speech, ask } = useScreening()
	const text = words.screen.whole
	const { candidate } = kept
	useViewTitle(candidate.name || candidate.id)
	const facts = useMemo(() => factsFor(role, candidate.facts), [role, candidate])
	const all = useMemo(() => checkAll(facts, role.rulesets, today()), [facts, role])
	const consider = () =>
		ask('editCandidate', {
			before: candidate,
			after: { ...candidate, roles: [...(candidate.roles === 'all' ? [] : candidate.roles), role.id] },
			kind: 'edit',
		})
	return (
		<>
			<div className="page">
				<div className={styles.head}>
					<Crumbs role={role} />
					<p className={styles.resultName}>{candidate.name || candidate.id}</p>
					<p>{joinSentences(say, words, [say(text.role, { name: role.name }), say(text.spoken)])}</p>
				</div>
			</div>
			<ResultSheet
				context={{ speech, words, say, facts, linkTo: (fact) => say(words.facts[fact].label) }}
				all={all}
				actions={
					<>
						<button type="button" className="button" onClick={() => window.print()}>
							{say(words.result.print)}
						</button>
						{belongsTo(candidate, role.id) ? (
							<a
								className="button second"
								href={hashOf({ view: 'by-hand', role: role.id, candidate: candidate.key })}
							>
								{say(words.screen.sheet.correct)}
							</a>
						) : (
							<button type="button" className="button second" onClick={consider}>
								{say(text.consider)}
							</button>
						)}
					</>
				}
			/>
		</>
	)
}
