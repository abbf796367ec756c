import { Notice } from '@/components/ui/notices/notice'
import { sayNumber } from '@/lib/i18n/say'
import type { ComparisonSummary } from '@/lib/screening/desk/difference-work'
import type { TurnCount } from '@/lib/screening/difference/turns'
import { useScreening } from '../../desk/desk-context'
import { DeletedRows } from './deleted-rows'
import styles from './difference.module.css'
import { DifferenceTable } from './difference-table'
import { PossibleTwins } from './possible-twins'
import { UnchangedLists } from './unchanged-lists'
import type { SheetDifference } from './use-difference'

/** Whether any of a sheet's rows is about a known person, or a known person is missing from it. */
export const isAboutKnown = ({ changed, unchanged, gone, deleted }: ComparisonSummary): boolean =>
	changed + unchanged + gone.count + deleted.length > 0

type Props = {
	readonly file: string
	readonly summary: ComparisonSummary
	readonly difference: SheetDifference
	/** Whether a required reason is missing. */
	readonly lacksReason: boolean
}

/** What a sheet would change, before it is imported; for a first sheet, only what needs an answer. */
export function ImportDifference({ file, summary, difference, lacksReason }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.difference
	const { page } = difference
	const twins = summary.twins > 0 && (
		<PossibleTwins asked={summary.asked} count={summary.twins} difference={difference} />
	)
	if (!isAboutKnown(summary)) return twins && <div className={styles.difference}>{twins}</div>
	const isNothing = summary.fresh + summary.changed + summary.gone.count + summary.twins === 0
	return (
		<section className={styles.difference} aria-labelledby="import-difference">
			<div>
				<h3 id="import-difference">{say(text.title, { file })}</h3>
				<p className="quiet">{say(text.lead)}</p>
			</div>
			<Counts summary={summary} facts={page?.counts.facts ?? 0} />
			{isNothing && <p role="status">{say(text.nothing)}</p>}
			{page && <Turns turns={page.turns} difference={difference} />}
			{page && summary.changed > 0 && (
				<DifferenceTable
					file={file}
					changed={summary.changed}
					page={page}
					blanks={summary.blanks}
					difference={difference}
				/>
			)}
			<div className={styles.aside}>
				{twins}
				<div>
					<UnchangedLists summary={summary} />
					{summary.withheld > 0 && (
						<p data-withheld={summary.withheld}>
							{say(words.screen.restore.withheld, { count: summary.withheld })}
						</p>
					)}
					<DeletedRows deleted={summary.deleted} difference={difference} lacksReason={lacksReason} />
				</div>
			</div>
		</section>
	)
}

function Counts({ summary, facts }: { readonly summary: ComparisonSummary; readonly facts: number }) {
	const { locale, words, say } = useScreening()
	const text = words.screen.difference
	const counts = [
		['fresh', summary.fresh],
		['changed', summary.changed],
		['unchanged', summary.unchanged],
		['gone', summary.gone.count],
		['duplicates', summary.twins],
	] as const
	return (
		<dl className={styles.counts5}>
			{counts.map(([id, count]) => (
				<div key={id} data-count={id} className={id === 'changed' && count > 0 ? styles.main : undefined}>
					<dt>
						{say(text[id])}
						{id === 'changed' && count > 0 && (
							<>
								{say(words.separators.places)}
								{say(text.facts, { facts })}
							</>
						)}
					</dt>
					<dd>{sayNumber(locale, count)}</dd>
				</div>
			))}
		</dl>
	)
}

type TurnsProps = {
	readonly turns: readonly TurnCount[]
	readonly difference: Pick<SheetDifference, 'onlyTurned' | 'show'>
}

/** How many outcomes change if the sheet is imported with the present choices. */
function Turns({ turns, difference: { onlyTurned, show } }: TurnsProps) {
	const { words, say } = useScreening()
	const text = words.screen.difference
	if (turns.length === 0 && !onlyTurned) return null
	const sayOutcome = (outcome: TurnCount['from']) => say(words.screen.table.outcomes[outcome])
	return (
		<Notice kind="wait">
			<p>
				<strong>{say(text.turns)}</strong>{' '}
				<button type="button" className="link" onClick={() => show({ onlyTurned: !onlyTurned })}>
					{say(onlyTurned ? text.everyone : text.onlyTurned)}
				</button>
			</p>
			<div role="status">
				<ul>
					{turns.map(({ ruleset, from, to, people }) => (
						<li key={`${ruleset} ${from} ${to}`}>
							{say(text.turn, {
								rules: say(words.rulesets[ruleset].name),
								from: sayOutcome(from),
								to: sayOutcome(to),
								people,
							})}
						</li>
					))}
				</ul>
			</div>
		</Notice>
	)
}
