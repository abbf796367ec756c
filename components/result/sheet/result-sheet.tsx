import { bestWay } from '@/lib/best-way/best-way'
import type { AddLink, CheckedRuleset, ResultContext, Ticks } from '../checked/context'
import { lawFirst } from '../checked/law-first'
import { NextSteps } from '../steps/next-steps'
import { Folds } from './folds'
import { PaperSheet } from './paper-sheet'
import { ResultFirst } from './result-first'
import styles from './result-sheet.module.css'

type Props = {
	readonly context: ResultContext
	/** Every rule set; the chosen ones have a line. */
	readonly all: readonly CheckedRuleset[]
	/** What can be done with the result, beside the steps. */
	readonly actions: React.ReactNode
	/** What is seldom done with it, folded. */
	readonly keeping?: React.ReactNode
	/** Answers that contradict each other, below the lines. */
	readonly doubts?: React.ReactNode
	/** What has changed since the last visit, below the lines. */
	readonly news?: React.ReactNode
	/** The choice to be told of changes, beside the versions. */
	readonly watch?: React.ReactNode
	/** Replaces the title at the start of the page. */
	readonly head?: React.ReactNode
	/** Content of the printed result only. */
	readonly paper?: Pick<React.ComponentProps<typeof PaperSheet>, 'leftOff' | 'code' | 'chinese' | 'notice'>
	/** Which documents are ticked, if that is stored. */
	readonly ticks?: Ticks
	/** Renders the link to a check of a further rule set, if that is possible. */
	readonly addLink?: AddLink
	/** Renders the way to questions that were not asked. */
	readonly rest?: React.ReactNode
}

/**
 * The full results of one person, the same wherever they are computed: the best way, a line for each rule set, the next
 * steps; the rest is folded. Printed as a sheet of its own.
 */
export function ResultSheet({ context: given, all, ticks, addLink, ...slots }: Props) {
	const shown = lawFirst(all.filter((checked) => checked.chosen))
	const context = { ...given, inFull: new Set(shown.map(({ id }) => id)) }
	const best = bestWay(all, context.facts)
	return (
		<>
			<PaperSheet context={given} all={all} doubts={slots.doubts} {...slots.paper} />
			<div className="no-print" data-sheet>
				{slots.head}
				<ResultFirst
					{...{ context, all, shown, best, addLink }}
					hasHead={Boolean(slots.head)}
					notices={
						<>
							{slots.news}
							{slots.doubts}
						</>
					}
				>
					<div className={styles.steps}>
						<NextSteps {...context} all={all} addLink={addLink} />
						<div className={styles.actions}>{slots.actions}</div>
					</div>
				</ResultFirst>
				<div className="page">
					<Folds {...context} {...{ all, shown, best, ticks, addLink }} {...slots} />
				</div>
			</div>
		</>
	)
}
