'use client'

import { useEffect, useRef, useState } from 'react'
import { today } from '@/lib/day/today'
import type { Duplicates } from '@/lib/screening/duplicates/find-duplicates'
import type { Decision, Role } from '@/lib/screening/model/records'
import { factsFor } from '@/lib/screening/role/role-facts'
import { screenOne } from '@/lib/screening/role/screen-one'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { useScreening } from '../desk/desk-context'
import { hashOf } from '../desk/route'
import { saySource } from '../desk/say-source'
import { type KeptCandidate, useCandidate } from '../desk/use-candidate'
import { MaybeDuplicate } from '../duplicates/maybe-duplicate'
import { CandidateHistory } from '../history/candidate-history'
import { CandidateMore } from './candidate-more'
import { Decided } from './decided'
import { DecisionForm } from './decision-form'
import { PersonalLinkButton } from './personal-link-button'
import styles from './sheet.module.css'
import { SheetReasons } from './sheet-reasons'
import { OtherRules, OutcomeSummary } from './sheet-standing'

type Props = {
	readonly role: Role
	readonly ruleset: RulesetId
	readonly candidate: string
	readonly duplicates: Duplicates | undefined
	readonly onClose: () => void
	/** Moves on by a number of rows; negative numbers go back. */
	readonly onStep: (rows: number) => void
}

/** One candidate beside the table: outcome, reasons, the other rule sets, and a person's decision. */
export function SideSheet({ candidate, ...props }: Props) {
	const kept = useCandidate(candidate)
	const { words, say } = useScreening()
	const sheet = useRef<HTMLElement>(null)
	const { onClose } = props
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return
			onClose()
		}
		window.addEventListener('keydown', onKey)
		return () => window.removeEventListener('keydown', onKey)
	}, [onClose])
	return (
		<aside ref={sheet} className={styles.sheet} aria-label={say(words.screen.sheet.label)}>
			<div className={styles.bar}>
				<button type="button" className="link" onClick={() => props.onStep(-1)}>
					{say(words.screen.sheet.previous)}
				</button>
				<button type="button" className="link" onClick={() => props.onStep(1)}>
					{say(words.screen.sheet.next)}
				</button>
				<button type="button" className={styles.close} aria-label={say(words.screen.close)} onClick={onClose}>
					<svg viewBox="0 0 20 20" aria-hidden="true">
						<path d="m4 4 12 12M16 4 4 16" fill="none" stroke="currentColor" strokeWidth="2" />
					</svg>
				</button>
			</div>
			{kept === null && <p>{say(words.screen.notFound)}</p>}
			{kept && <Content key={candidate} kept={kept} {...props} />}
		</aside>
	)
}

function Content({
	kept,
	role,
	ruleset,
	duplicates,
}: Omit<Props, 'candidate'> & { readonly kept: KeptCandidate }) {
	const { words, say, ask, speech } = useScreening()
	const { candidate } = kept
	const heading = useRef<HTMLHeadingElement>(null)
	useEffect(() => heading.current?.focus({ preventScroll: true }), [])
	const text = words.screen.sheet
	const result = screenOne(role, candidate, { ruleset, asOf: today() })
	const decision = kept.decisions.find((one) => one.role === role.id)
	const context = { speech, words, say, facts: factsFor(role, candidate.facts) }

	const [isJustDecided, setJustDecided] = useState(false)
	const decide = (made: Pick<Decision, 'choice' | 'by' | 'reason'>) => {
		setJustDecided(true)
		return ask('decide', [
			{
				...made,
				candidate: candidate.key,
				role: role.id,
				on: today(),
				advice: { ruleset, version: result.ruleset.version, outcome: result.outcome },
			},
		])
	}
	return (
		<>
			<p className="label">{saySource(kept, { words, say })}</p>
			<h2 ref={heading} tabIndex={-1} className={styles.name}>
				{candidate.name || candidate.id || say(words.screen.table.nameless)}
			</h2>
			<MaybeDuplicate role={role.id} candidate={candidate.key} duplicates={duplicates} />
			<OutcomeSummary result={result} ruleset={ruleset} />
			<SheetReasons result={result} kept={kept} context={context} role={role} ruleset={ruleset} />
			<PersonalLinkButton role={role} ruleset={ruleset} candidate={candidate} />
			<section aria-labelledby="sheet-others">
				<h3 id="sheet-others">{say(text.others)}</h3>
				<ul className={styles.rows}>
					{rulesetIds
						.filter((id) => id !== ruleset)
						.map((id) => (
							<OtherRules
								key={id}
								id={id}
								result={screenOne(role, candidate, { ruleset: id, asOf: today() })}
							/>
						))}
				</ul>
				<p>
					<a
						href={hashOf({ view: 'result', role: role.id, candidate: candidate.key })}
						data-action="whole-result"
					>
						{say(text.whole)}
					</a>
					{say(text.wholeMore)}
				</p>
			</section>
			<section aria-labelledby="sheet-decision">
				<h3 id="sheet-decision">{say(words.screen.decision.title)}</h3>
				<p className="quiet small">{say(words.screen.decision.lead)}</p>
				{decision ? (
					<Decided decision={decision} role={role} isNews={isJustDecided} onDecide={decide} />
				) : (
					<DecisionForm count={1} onDecide={decide} />
				)}
				<p className={styles.links}>
					<a className="link" href={hashOf({ view: 'explain', role: role.id, candidate: candidate.key })}>
						{say(text.explain)}
					</a>
				</p>
			</section>
			<CandidateHistory candidate={candidate.key} />
			<CandidateMore kept={kept} role={role} />
		</>
	)
}
