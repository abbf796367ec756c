'use client'

import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { today } from '@/lib/day/today'
import { belongsTo } from '@/lib/screening/model/belongs-to'
import type { Role } from '@/lib/screening/model/records'
import { screenOne } from '@/lib/screening/role/screen-one'
import { inLawOrder } from '@/rules/rulesets/ids'
import { AskCandidate } from '../candidate/ask-candidate'
import { CandidateMore } from '../candidate/candidate-more'
import { DecisionPart } from '../candidate/decision-part'
import { CandidatePaper } from '../candidate-papers/candidate-paper'
import type { CandidatePaperChoices } from '../candidate-papers/candidate-paper-choices'
import { PaperForm } from '../candidate-papers/paper-form'
import { useScreening } from '../desk/desk-context'
import { NotFound } from '../desk/not-found'
import { type KeptCandidate, useCandidate } from '../desk/use-candidate'
import { rulesetOfView } from '../desk/use-view-state'
import { CandidateHistory } from '../history/candidate-history'
import { useHeldKeys } from '../keys/keys-context'
import { Dates } from '../record/dates'
import { Documents } from '../record/documents'
import { Notes } from '../record/notes'
import { ProgressFields } from '../record/progress-fields'
import { AssumedNoWay } from '../results/assumed-no-way'
import { CandidateWays } from '../results/candidate-ways'
import { IfMay } from '../rights/use-may'
import { CandidatePageHead } from './candidate-page-head'
import styles from './page.module.css'
import { RulesetConditions } from './ruleset-conditions'
import { VerdictColumns } from './verdict-columns'
import { WhatWouldChange } from './what-would-change'

const PaperAnnex = lazy(
	() => import(/* webpackChunkName: "screen-records" */ '../candidate-papers/paper-annex'),
)

type Props = { readonly role: string; readonly candidate: string }

/** A candidate on a page of their own: results, every condition, the decision, and everything that is recorded. */
export default function CandidatePage({ role: id, candidate }: Props) {
	const { state } = useScreening()
	const kept = useCandidate(candidate)
	const role = state.roles.find((one) => one.id === id)
	useHeldKeys(role !== undefined && kept === undefined)
	if (!role || kept === null) return <NotFound />
	return kept && <Page key={candidate} role={role} kept={kept} />
}

function Page({ role, kept }: { readonly role: Role; readonly kept: KeptCandidate }) {
	const { words, say, change, state } = useScreening()
	const { candidate } = kept
	const results = useMemo(
		() =>
			inLawOrder(role.rulesets).map((ruleset) => ({
				ruleset,
				result: screenOne(role, candidate, { ruleset, asOf: today() }),
			})),
		[role, candidate],
	)
	const [choices, setChoices] = useState<CandidatePaperChoices>({
		reader: '',
		from: state.settings.decider,
		hasSensitive: false,
		hasAnnex: false,
	})
	const [isPrinting, setPrinting] = useState(false)
	const opener = useRef<HTMLButtonElement>(null)
	function close() {
		flushSync(() => setPrinting(false))
		opener.current?.focus()
	}
	const isConsidered = belongsTo(candidate, role.id)
	const recorded = { role, candidate }
	const consider = () =>
		change('editCandidate', {
			before: candidate,
			after: { ...candidate, roles: [...(candidate.roles === 'all' ? [] : candidate.roles), role.id] },
			kind: 'edit',
		})
	return (
		<>
			<div className={`page no-print ${styles.page}`}>
				<CandidatePageHead role={role} kept={kept}>
					<button
						ref={opener}
						type="button"
						className="button second"
						aria-expanded={isPrinting}
						onClick={() => setPrinting(!isPrinting)}
					>
						{say(words.screen.paper.open)}
					</button>
				</CandidatePageHead>
				{isPrinting && <PaperForm choices={choices} onChoose={setChoices} onClose={close} />}
				{!isConsidered && (
					<IfMay deed="correct">
						<p>
							<button type="button" className="button second" onClick={consider}>
								{say(words.screen.whole.consider)}
							</button>
						</p>
					</IfMay>
				)}
				<VerdictColumns results={results} />
				<AssumedNoWay {...recorded} />
				<div className={styles.halves}>
					<div>
						{results.map((one) => (
							<RulesetConditions key={one.ruleset} {...recorded} {...one} />
						))}
						<CandidateWays {...recorded} results={results} level={2} />
						<CandidateHistory candidate={candidate.key} level={2} />
					</div>
					<div>
						{isConsidered && <DecisionPart kept={kept} role={role} ruleset={rulesetOfView(role)} level={2} />}
						<WhatWouldChange {...recorded} results={results} />
						{isConsidered && (
							<>
								<AskCandidate role={role} candidate={candidate} />
								<ProgressFields {...recorded} />
								<Dates {...recorded} level={2} />
								<Documents {...recorded} level={2} />
								<Notes {...recorded} level={2} />
							</>
						)}
						<CandidateMore kept={kept} role={role} level={2} />
					</div>
				</div>
			</div>
			<CandidatePaper role={role} kept={kept} results={results} choices={choices} />
			{choices.hasAnnex && (
				<Suspense>
					<div className="print-only">
						<PaperAnnex role={role} candidate={candidate} hasSensitive={choices.hasSensitive} />
					</div>
				</Suspense>
			)}
		</>
	)
}
