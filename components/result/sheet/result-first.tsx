import type { WayToChina } from '@/lib/best-way/best-way'
import { sayDay } from '@/lib/i18n/say'
import { ArrivalHeading } from '../../ui/page/arrival-heading'
import { BestWay } from '../best/best-way'
import type { AddLink, CheckedRuleset, ResultContext } from '../checked/context'
import { BelowLines } from '../lines/below-lines'
import { VerdictLine } from '../lines/verdict-line'
import styles from './result-sheet.module.css'

type Props = {
	readonly context: ResultContext
	/** Every rule set. */
	readonly all: readonly CheckedRuleset[]
	/** Those that were chosen, in order. */
	readonly shown: readonly CheckedRuleset[]
	readonly best: WayToChina | null
	/** Whether a title stands above that is not the result's own. */
	readonly hasHead?: boolean
	/** What has changed since the last visit, and answers that contradict each other. */
	readonly notices?: React.ReactNode
	readonly addLink?: AddLink | undefined
	/** The steps and what can be done. */
	readonly children: React.ReactNode
}

/** The first part of a result: the best way, and a line for each rule set. */
export function ResultFirst({ context, all, shown, best, hasHead, notices, addLink, children }: Props) {
	const { words, say, speech } = context
	const checked = best && all.find(({ id }) => id === best.ruleset)
	const day = shown[0]?.result.asOf
	return (
		<div data-part="first">
			<div className={styles.band}>
				<div className="page">
					{!hasHead && (
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
				{notices}
				<BelowLines {...context} shown={shown} best={best} />
				{children}
			</div>
		</div>
	)
}
