import type { ScreenedCandidates } from '@/lib/screening/table/screened-candidates'
import type { SortBy } from '@/lib/screening/table/sort-rows'
import type { RulesetId } from '@/rules/rulesets/ids'
import { ArticleCell } from './cells/article-cell'
import { CandidateCell } from './cells/candidate-cell'
import { ComparisonCell, LanguagesCell, LawCell, NationalityCell, PointsCell } from './cells/small-cells'
import { WhyCell } from './cells/why-cell'
import { DateCell, DecisionCell, DocumentsCell, NotesCell, StageCell, TagsCell } from './cells/work-cells'
import type { TableColumn, Text } from './table-column'

const has =
	(...wanted: readonly RulesetId[]) =>
	({ rules }: ScreenedCandidates) =>
		rules.some(({ ruleset }) => wanted.includes(ruleset))

const oneLine = (text: Text, sort?: SortBy) => () => [[{ text, ...(sort && { sort }) }]]
const law = ['k-published', 'work-permit'] as const

/** All columns in their default order. */
export const allColumns = [
	{
		id: 'candidate',
		label: ({ screen }) => screen.table.candidate,
		head: () => [
			[{ text: ({ screen }) => screen.table.head.number, sort: 'id' }],
			[{ text: ({ screen }) => screen.table.candidate, sort: 'name' }],
		],
		cell: CandidateCell,
		width: 9,
		compactWidth: 11.5,
		wideWidth: 15,
		widthIn: { ar: 8.3 },
		isFixed: true,
	},
	{
		id: 'law',
		label: ({ screen }) => screen.table.columns.law,
		head: (screened) => [
			[{ text: ({ screen }) => screen.table.columns.law }],
			law
				.filter((ruleset) => has(ruleset)(screened))
				.map((ruleset) => ({ text: ({ screen }) => screen.ruleNames[ruleset], sort: ruleset })),
		],
		cell: LawCell,
		width: 13,
		compactWidth: 18.7,
		wideWidth: 17,
		widthIn: { ar: 14.8 },
		isAvailable: has(...law),
	},
	{
		id: 'article',
		label: ({ screen }) => screen.table.columns.article,
		head: () => [[{ text: ({ screen }) => screen.table.columns.article, sort: 'article' }]],
		isOpinion: true,
		cell: ArticleCell,
		isLate: true,
		width: 18.5,
		compactWidth: 11.2,
		wideWidth: 13.3,
		widthIn: { zh: 17.5, ar: 19.6 },
		isAvailable: has('article'),
	},
	{
		id: 'why',
		label: ({ screen }) => screen.table.columns.why,
		head: () => [
			[{ text: ({ screen }) => screen.table.columns.why, sort: 'open' }],
			[{ text: ({ screen }) => screen.table.head.order }],
		],
		cell: WhyCell,
		width: 15.5,
		compactWidth: 16.5,
		wideWidth: 14,
		widthIn: { ar: 15.8 },
	},
	{
		id: 'stage',
		label: ({ screen }) => screen.table.columns.stage,
		head: () => [
			[{ text: ({ screen }) => screen.progress.stage, sort: 'stage' }],
			[{ text: ({ screen }) => screen.progress.owner, sort: 'owner' }],
		],
		cell: StageCell,
		isLate: true,
		width: 5.5,
		compactWidth: 8,
		wideWidth: 11.5,
		widthIn: { zh: 5, ar: 6.3 },
	},
	{
		id: 'date',
		label: ({ screen }) => screen.table.columns.date,
		head: () => [
			[{ text: ({ screen }) => screen.table.columns.date, sort: 'date' }],
			[{ text: ({ screen }) => screen.table.head.what }],
		],
		cell: DateCell,
		isLate: true,
		width: 6.5,
		compactWidth: 7.2,
		wideWidth: 6.5,
		widthIn: { zh: 7, ar: 6.2 },
	},
	{
		id: 'decision',
		label: ({ screen }) => screen.table.columns.decision,
		head: () => [
			[{ text: ({ screen }) => screen.table.columns.decision, sort: 'decision' }],
			[{ text: ({ screen }) => screen.table.head.person }],
		],
		cell: DecisionCell,
		isLate: true,
		width: 7.5,
		compactWidth: 8.4,
		wideWidth: 7.5,
		widthIn: { zh: 8.2, ar: 6 },
	},
	{
		id: 'points',
		label: ({ screen }) => screen.table.columns.points,
		head: oneLine(({ screen }) => screen.table.columns.points, 'points'),
		cell: PointsCell,
		width: 6,
		isAvailable: has('work-permit'),
	},
	{
		id: 'h1b',
		label: ({ screen }) => screen.table.columns.h1b,
		head: oneLine(({ screen }) => screen.table.columns.h1b, 'h1b'),
		cell: ComparisonCell,
		width: 11,
		isAvailable: has('h1b'),
	},
	{
		id: 'languages',
		label: ({ screen }) => screen.table.languages,
		head: oneLine(({ screen }) => screen.table.languages),
		cell: LanguagesCell,
		width: 8,
	},
	{
		id: 'nationality',
		label: ({ screen }) => screen.table.columns.nationality,
		head: oneLine(({ screen }) => screen.table.columns.nationality),
		cell: NationalityCell,
		width: 7,
	},
	{
		id: 'notes',
		label: ({ screen }) => screen.table.columns.notes,
		head: oneLine(({ screen }) => screen.table.columns.notes),
		cell: NotesCell,
		width: 11,
	},
	{
		id: 'tags',
		label: ({ screen }) => screen.progress.tags,
		head: oneLine(({ screen }) => screen.progress.tags),
		cell: TagsCell,
		width: 8,
	},
	{
		id: 'documents',
		label: ({ screen }) => screen.table.columns.documents,
		head: oneLine(({ screen }) => screen.table.columns.documents),
		cell: DocumentsCell,
		width: 6,
	},
] as const satisfies readonly TableColumn[]

export type ColumnId = (typeof allColumns)[number]['id']

/** The columns that are shown by default. */
export const firstColumns: readonly ColumnId[] = [
	'candidate',
	'law',
	'article',
	'why',
	'stage',
	'date',
	'decision',
]

/** The columns that are shown next to the side sheet. */
export const besideColumns: readonly ColumnId[] = ['candidate', 'law', 'why']

/** Whether an opening has anything to show in a column. */
export const isAvailableFor = ({ isAvailable }: TableColumn, screened: ScreenedCandidates): boolean =>
	isAvailable?.(screened) ?? true

/** The columns with these ids in which an opening has anything to show, in the order of the ids. */
export function tableColumnsOf(ids: readonly string[], screened: ScreenedCandidates): readonly TableColumn[] {
	const columns: readonly TableColumn[] = allColumns
	return ids.flatMap((id) => {
		const column = columns.find((one) => one.id === id)
		return column && isAvailableFor(column, screened) ? [column] : []
	})
}
