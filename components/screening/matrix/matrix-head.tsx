import { Tag } from '@/components/ui/marks/tag'
import { activeRulesets } from '@/lib/active-rules/rulesets'
import { type ConditionResult, conditionResults, type TableFilter } from '@/lib/screening/model/table-filter'
import { sensitivePlaces } from '@/lib/screening/shown/hidden-criteria'
import type { RulesetId } from '@/rules/rulesets/ids'
import { useScreening } from '../desk/desk-context'
import { MenuButton } from '../menu/menu-button'
import { byResult, conditionFilterOf, onlyResult } from './filter-by-result'
import table from './matrix.module.css'
import type { MatrixColumn } from './matrix-column'
import styles from './matrix-head.module.css'

type Props = {
	readonly columns: readonly MatrixColumn[]
	readonly filter: TableFilter
	/** Whether it is printed, where buttons would not be repeated on every page. */
	readonly isPrinted: boolean
	readonly nameHead: React.ReactNode
	readonly onFilter: (filter: TableFilter) => void
}

/** The rule sets, law first, with a solid line or, if they are not law, a dashed one; below them the conditions. */
export function MatrixHead({ columns, filter, isPrinted, nameHead, onFilter }: Props) {
	const { words, say } = useScreening()
	const groups = [...new Set(columns.map(({ ruleset }) => ruleset))].map((ruleset) => ({
		ruleset,
		span: columns.filter((column) => column.ruleset === ruleset).length,
	}))
	return (
		<>
			<colgroup>
				<col className={styles.nameColumn} />
			</colgroup>
			{groups.map(({ ruleset, span }) => (
				<colgroup key={ruleset} span={span} />
			))}
			<colgroup>
				<col className={styles.decisionColumn} />
			</colgroup>
			<thead className={styles.head}>
				<tr aria-rowindex={1}>
					{nameHead}
					{groups.map(({ ruleset, span }) => (
						<Group key={ruleset} ruleset={ruleset} span={span} />
					))}
					<th scope="col" rowSpan={2} className={table.decision}>
						{say(words.screen.table.columns.decision)}
					</th>
				</tr>
				<tr aria-rowindex={2}>
					{columns.map((column, at) => (
						<th
							key={`${column.ruleset} ${column.criterion}`}
							scope="col"
							data-first={column.isFirst || undefined}
						>
							{isPrinted ? (
								<span>{column.name}</span>
							) : (
								<Filtering column={column} at={at} filter={filter} onFilter={onFilter} />
							)}
						</th>
					))}
				</tr>
			</thead>
		</>
	)
}

function Group({ ruleset, span }: { readonly ruleset: RulesetId; readonly span: number }) {
	const { words, say } = useScreening()
	const { status } = activeRulesets[ruleset]
	return (
		<th scope="colgroup" colSpan={span} className={styles.group} data-status={status}>
			<span>
				{say(words.screen.ruleNames[ruleset])}
				{status !== 'published' && <Tag status={status}>{say(words.statuses[status])}</Tag>}
			</span>
		</th>
	)
}

type FilteringProps = Pick<Props, 'filter' | 'onFilter'> & {
	readonly column: MatrixColumn
	readonly at: number
}

/** The results that the rows can be filtered by: one that is not shown only if something is withheld. */
const resultsIn = ({ rules, ruleset, place }: MatrixColumn) =>
	conditionResults.filter(
		(result) =>
			result !== 'withheld' ||
			(rules?.isWithheld === true && sensitivePlaces(activeRulesets[ruleset]).includes(place)),
	)

/** A condition that the rows can be filtered by: everyone, or those with one of its results. */
function Filtering({ column, at, filter, onFilter }: FilteringProps) {
	const { words, say } = useScreening()
	const own = conditionFilterOf(filter, column)
	const only = onlyResult(filter, column)
	const show = (result: ConditionResult | null) => onFilter(byResult(filter, column, result))
	return (
		<MenuButton
			label={column.name}
			className={own ? `${styles.filter} ${styles.filtered}` : styles.filter}
			data-action="filter-condition"
			data-at={at}
			items={[
				{
					id: 'everyone',
					label: say(words.screen.views.names.everyone),
					isChecked: !own,
					onSelect: () => show(null),
				},
				...resultsIn(column).map((result) => ({
					id: result,
					label: say(
						result === 'withheld'
							? words.screen.table.outcomes.withheld
							: words.result.marks[result === 'open' ? 'unknown' : result],
					),
					isChecked: only === result,
					onSelect: () => show(result),
				})),
			]}
		/>
	)
}
