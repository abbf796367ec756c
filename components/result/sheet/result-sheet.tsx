import { bestWay } from '@/lib/best-way/best-way'
import { sayDay } from '@/lib/i18n/say'
import { ArrivalHeading } from '../../ui/page/arrival-heading'
import { BestWay } from '../best/best-way'
import type { AddLink, CheckedRuleset, ResultContext, Ticks } from '../checked/context'
import { lawFirst } from '../checked/law-first'
import { BelowLines } from '../lines/below-lines'
import { VerdictLine } from '../lines/verdict-line'
import { NextSteps } from '../steps/next-steps'
import { Folds } from './folds'
import { PaperSheet } from './paper-sheet'
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
	const { words, say, speech } = context
	const best = bestWay(all, context.facts)
	const checked = best && all.find(({ id }) => id === best.ruleset)
	const day = shown[0]?.result.asOf
	return (
		<>
			<PaperSheet context={given} all={all} doubts={slots.doubts} {...slots.paper} />
			<div className="no-print" data-sheet>
				{slots.head}
				<div data-part="first">
					<div className={styles.band}>
						<div className="page">
							{!slots.head && (
								<div className={styles.title}>
									<ArrivalHeading as="h1">{say(words.result.title)}</ArrivalHeading>
									{day && <p>{say(words.bestWay.of, { date: sayDay(speech.locale, day) })}</p>}
								</div>
							)}
							{best && checked && <BestWay {...context} best={best} checked={checked} addLink={addLink} />}
						</div>
					</div>
					<div className={`page ${styles.below}`}>
						<div className={styles.lines}>
							{shown.map((one) => (
								<VerdictLine key={one.id} {...context} checked={one} />
							))}
						</div>
						{slots.news}
						{slots.doubts}
						<BelowLines {...context} shown={shown} best={best} />
						<div className={styles.steps}>
							<NextSteps {...context} all={all} addLink={addLink} />
							<div className={styles.actions}>{slots.actions}</div>
						</div>
					</div>
				</div>
				<div className="page">
					<Folds {...context} {...{ all, shown, best, ticks, addLink }} {...slots} />
				</div>
			</div>
		</>
	)
}
