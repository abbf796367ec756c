import { useState } from 'react'
import { factsOfJudged, offeredFacts } from '@/lib/other-answers/rows'
import type { JudgedRuleset } from '@/lib/result/ladder'
import { keysIn } from '@/rules/keys'
import type { TriedContext } from '../tried/context'
import { AnotherFact } from './another-fact'
import { RowsActions, RowsSection } from './frames'
import { Reverting } from './reverting'
import { WhatIfRow } from './what-if-row'

type Props = TriedContext & {
	/** The given answers with their nearest ways to a yes. */
	readonly nearest: readonly JudgedRuleset[]
}

/**
 * The answers that can be changed: those changed when the page was opened, those on the nearest ways, and any other.
 * Their order is fixed while the person is working, so that no row moves away from under a finger.
 */
export function WhatIfRows({ nearest, ...context }: Props) {
	const { words, say, tried } = context
	const text = words.otherAnswers
	const [chosen, setChosen] = useState(() => keysIn(tried.tried))
	const changed = keysIn(tried.tried)
	const [first] = useState(chosen)
	const shown = [...new Set([...first, ...offeredFacts(nearest, tried.before), ...chosen, ...changed])]
	const outcomes = tried.before.judged.filter(
		({ result }, place) => tried.after.judged[place]?.result.outcome !== result.outcome,
	)
	return (
		<RowsSection
			title={
				<>
					{say(text.changed, { count: changed.length })}
					{changed.length > 0 && (
						<a className="link" href="#pair">
							{say(text.outcomesTurn, { count: outcomes.length })}
						</a>
					)}
				</>
			}
		>
			<ul>
				{shown.map((fact) => (
					<WhatIfRow key={fact} {...context} fact={fact} />
				))}
			</ul>
			<RowsActions>
				<AnotherFact
					{...context}
					others={factsOfJudged(nearest).filter((fact) => !shown.includes(fact))}
					onChoose={(fact) => setChosen([...chosen, fact])}
				/>
				<Reverting {...context} />
			</RowsActions>
		</RowsSection>
	)
}
