import type { Say } from '@/lib/i18n/say'
import type { ScreenedUnder } from '@/lib/screening/table/screened'
import type { SortBy } from '@/lib/screening/table/sort-rows'
import type { Step } from '@/rules/facts'
import type { ScreenWords } from '../desk/screen-words'
import {
	type CellProps,
	DecisionCell,
	LanguagesCell,
	NameCell,
	OutcomeCell,
	outcomeClass,
	PointsCell,
	StrengthCell,
} from './cells'
import styles from './table.module.css'
import { TopicMarks } from './topic-marks'
import { WhatIsOpen } from './what-is-open'

type Text = (text: ScreenWords['screen']['table']) => Parameters<Say>[0]

/** The full definition of a column of the candidate table. */
export type TableColumn = {
	readonly id: string
	readonly heading: Text
	readonly cell: (props: CellProps) => React.ReactNode
	/** What clicking its heading sorts by. */
	readonly sort?: SortBy
	/** Whether sorting by it starts in descending order. */
	readonly beginsDown?: boolean
	/** The label of a cell where the table is too narrow for columns. */
	readonly label?: Text
	readonly className?: string | undefined
	/** The class of its cells, if it differs from the heading's. */
	readonly cellClass?: (props: CellProps) => string | undefined
	/** Whether its cells are the headings of their rows. */
	readonly isRowHeading?: true
	/** Whether there is anything to show; true by default. */
	readonly isIn?: (screened: ScreenedUnder) => boolean
}

const first: readonly TableColumn[] = [
	{
		id: 'candidate',
		heading: (text) => text.candidate,
		cell: (props) => <NameCell {...props} />,
		sort: 'name',
		cellClass: () => styles.nameCell,
		isRowHeading: true,
	},
	{
		id: 'languages',
		heading: (text) => text.languages,
		cell: (props) => <LanguagesCell {...props} />,
		className: styles.languages,
	},
	{
		id: 'outcome',
		heading: (text) => text.outcome,
		cell: (props) => <OutcomeCell {...props} />,
		sort: 'outcome',
		cellClass: outcomeClass,
	},
]

const last: readonly TableColumn[] = [
	{
		id: 'strength',
		heading: (text) => text.strength,
		cell: (props) => <StrengthCell {...props} />,
		sort: 'strength',
		beginsDown: true,
		label: (text) => text.strength,
		className: styles.strength,
		isIn: ({ supporting }) => supporting.length > 0,
	},
	{
		id: 'points',
		heading: (text) => text.points,
		cell: (props) => <PointsCell {...props} />,
		label: (text) => text.points,
		className: styles.strength,
		isIn: ({ points }) => points.length > 0,
	},
	{
		id: 'what-is-open',
		heading: (text) => text.whatOpen,
		cell: (props) => <WhatIsOpen {...props} />,
		sort: 'open',
		label: (text) => text.whatOpen,
		className: styles.whatOpen,
	},
	{
		id: 'decision',
		heading: (text) => text.decisionBy,
		cell: (props) => <DecisionCell {...props} />,
		sort: 'decision',
		label: (text) => text.decision,
		className: styles.decision,
	},
]

/** The required criteria of a topic, by their indexes in the rule set. */
export type TopicPlaces = { readonly step: Step; readonly places: readonly number[] }

const topicColumn = ({ step, places }: TopicPlaces): TableColumn => ({
	id: step,
	heading: (text) => text.topics[step],
	cell: (props) => <TopicMarks places={places} {...props} />,
	label: (text) => text.topics[step],
	className: styles.topicCell,
})

/** The columns of a table with these topics, in order. */
export const tableColumns = (
	screened: ScreenedUnder,
	topics: readonly TopicPlaces[],
): readonly TableColumn[] =>
	[...first, ...topics.map(topicColumn), ...last].filter(({ isIn }) => isIn?.(screened) ?? true)
