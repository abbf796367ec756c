import { useEffect, useRef, useState } from 'react'
import { ProblemMark } from '@/components/ui/marks/problem-mark'
import { sayList } from '@/lib/i18n/say'
import type { MergeChoices, MergeField, PairSide, RecordPair } from '@/lib/screening/duplicates/differences'
import type { DuplicatePair } from '@/lib/screening/duplicates/find-duplicates'
import { useScreening } from '../desk/desk-context'
import screen from '../desk/screen.module.css'
import type { KeptCandidate } from '../desk/use-candidate'
import styles from './duplicates.module.css'
import { pairRows } from './pair-rows'
import { PairTable, pairChoiceId } from './pair-table'

type Props = {
	readonly pair: DuplicatePair
	readonly people: Readonly<Record<PairSide, KeptCandidate>>
	/** The number of the pair, out of how many, and the names. */
	readonly heading: string
	/** Whether another pair was shown before: then this one takes the focus. */
	readonly isNext: boolean
	readonly onMerge: (choices: MergeChoices) => void
	readonly onApart: () => void
	readonly onLater: () => void
}

/** Two candidates who may be the same person: what they have in common, where they differ, and what to do. */
export function DuplicatePairView(props: Props) {
	const { pair, people, heading, isNext, onMerge, onApart, onLater } = props
	const screening = useScreening()
	const { locale, words, say } = screening
	const text = words.screen.duplicates
	const title = useRef<HTMLHeadingElement>(null)
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each pair
	useEffect(() => {
		if (isNext) title.current?.focus()
	}, [])
	const [choices, setChoices] = useState<MergeChoices>({})
	const [isSameShown, setSameShown] = useState(false)
	const [isAsked, setAsked] = useState(false)
	const both: RecordPair = people
	const rows = pairRows(both, screening)
	const same = rows.filter(({ isSame }) => isSame).length
	const open = rows.filter(({ field, difference }) => difference && !(choices[field] ?? difference.marked))

	const choose = (field: MergeField, side: PairSide) => setChoices((before) => ({ ...before, [field]: side }))
	function merge() {
		const [first] = open
		setAsked(first !== undefined)
		if (first) document.getElementById(pairChoiceId(first.field))?.focus()
		else onMerge(choices)
	}
	return (
		<section aria-labelledby="duplicate-pair" className={styles.pair}>
			<h2 id="duplicate-pair" ref={title} tabIndex={-1}>
				{heading}
			</h2>
			<p className="quiet">
				{say(text.alike, {
					signs: sayList(
						locale,
						signsOf(pair, both).map((sign) => say(text.signs[sign])),
					),
				})}
			</p>
			<PairTable
				people={people}
				rows={rows.filter(({ isSame }) => !isSame || isSameShown)}
				choices={choices}
				onChoose={choose}
			/>
			{same > 0 && (
				<p>
					<button
						type="button"
						className="link"
						aria-expanded={isSameShown}
						onClick={() => setSameShown(!isSameShown)}
					>
						{isSameShown ? say(text.hideSame) : say(text.showSame, { count: same })}
					</button>
				</p>
			)}
			<p className="quiet small">{say(text.effect)}</p>
			<div role="alert">
				{isAsked && open.length > 0 && (
					<p className={styles.alert}>
						<ProblemMark size="table" />
						{say(text.chooseFirst, {
							list: sayList(
								locale,
								open.map(({ label }) => label),
							),
						})}
					</p>
				)}
			</div>
			<div className={screen.actions}>
				<button type="button" className="button second" onClick={merge}>
					{say(words.screen.difference.twins.same)}
				</button>
				<button type="button" className="button second" onClick={onApart}>
					{say(words.screen.difference.twins.two)}
				</button>
				<button type="button" className="link" onClick={onLater}>
					{say(text.later)}
				</button>
			</div>
		</section>
	)
}

/** What two candidates have in common. */
function signsOf({ signs }: DuplicatePair, { kept, other }: RecordPair) {
	const codes = other.candidate.facts.nationalities ?? []
	const hasSame = (kept.candidate.facts.nationalities ?? []).some((code) => codes.includes(code))
	return hasSame ? ([...signs, 'nationality'] as const) : signs
}
