'use client'

import { useEffect, useMemo, useRef } from 'react'
import { today } from '@/lib/day/today'
import { sayAnswer } from '@/lib/explain/explain'
import type { Duplicates } from '@/lib/screening/duplicates/find-duplicates'
import type { DecisionChoice, Role } from '@/lib/screening/model/records'
import { screenOne } from '@/lib/screening/role/screen-one'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'
import { useRootMark } from '../../ui/browser/use-root-mark'
import { useScreening } from '../desk/desk-context'
import { sayFrom } from '../desk/say-source'
import { type KeptCandidate, useCandidate } from '../desk/use-candidate'
import { MaybeDuplicate } from '../duplicates/maybe-duplicate'
import { CandidateHistory } from '../history/candidate-history'
import { useHeldKeys } from '../keys/keys-context'
import { Presence } from '../presence/presence'
import { Dates } from '../record/dates'
import { Documents } from '../record/documents'
import { Notes } from '../record/notes'
import { ProgressFields } from '../record/progress-fields'
import { Results } from '../results/results'
import { AskCandidate } from './ask-candidate'
import { CandidateMore } from './candidate-more'
import { DecideBar } from './decide-bar'
import { DecisionPart } from './decision-part'
import styles from './sheet.module.css'
import { SheetBar } from './sheet-bar'
import { useDistanceAbove } from './use-distance-above'

type Props = Omit<Parameters<typeof SheetBar>[0], 'role'> & {
	readonly role: Role
	readonly ruleset: RulesetId
	/** The choice that a key has already selected for the candidate. */
	readonly deciding?: DecisionChoice | null
	readonly duplicates: Duplicates | undefined
}

/** One candidate next to the table: their progress, their results and why, the decision, and what is recorded. */
export function SideSheet(props: Props) {
	const { candidate, role } = props
	const kept = useCandidate(candidate)
	const { words, say } = useScreening()
	const sheet = useRef<HTMLElement>(null)
	useRootMark('sheet')
	useHeldKeys(kept === undefined)
	useDistanceAbove(sheet)
	return (
		<aside ref={sheet} tabIndex={-1} className={styles.sheet} aria-label={say(words.screen.sheet.label)}>
			<SheetBar {...props} role={role.id} />
			{kept === null && <p>{say(words.screen.notFound)}</p>}
			{kept && <Content key={candidate} kept={kept} {...props} />}
		</aside>
	)
}

function Content({
	kept,
	role,
	ruleset,
	deciding = null,
	duplicates,
}: Props & { readonly kept: KeptCandidate }) {
	const { words, say, speech } = useScreening()
	const { candidate } = kept
	const heading = useRef<HTMLHeadingElement>(null)
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, when the candidate is shown
	useEffect(() => {
		if (!deciding) heading.current?.focus({ preventScroll: true })
	}, [])
	const results = useMemo(
		() =>
			inLawOrder(role.rulesets).map((id) => ({
				ruleset: id,
				result: screenOne(role, candidate, { ruleset: id, asOf: today() }),
			})),
		[role, candidate],
	)
	const { nationalities = null, languages = null } = candidate.facts
	const about = [
		candidate.name && candidate.id,
		sayAnswer(speech, 'nationalities', nationalities),
		sayAnswer(speech, 'languages', languages),
		sayFrom(kept, { words, say }),
	]
	const recorded = { role, candidate }
	return (
		<>
			<Presence candidate={candidate.key} opening={role.id} />
			<h2 ref={heading} tabIndex={-1} className={styles.name}>
				{candidate.name || candidate.id || say(words.screen.table.nameless)}
			</h2>
			<p className="quiet">{about.filter(Boolean).join(say(words.separators.entries))}</p>
			<MaybeDuplicate role={role.id} candidate={candidate.key} duplicates={duplicates} />
			<ProgressFields {...recorded} />
			<Results {...recorded} results={results}>
				<AskCandidate role={role} candidate={candidate} />
			</Results>
			<DecisionPart kept={kept} role={role} ruleset={ruleset} deciding={deciding} level={3} />
			<Dates {...recorded} level={3} />
			<Documents {...recorded} level={3} />
			<Notes {...recorded} level={3} />
			<CandidateHistory candidate={candidate.key} level={3} />
			<CandidateMore kept={kept} role={role} level={3} />
			<DecideBar decision={kept.decisions.find((one) => one.role === role.id)} />
		</>
	)
}
