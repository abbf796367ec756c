import { sayNumber } from '@/lib/i18n/say'
import type { ShownOutcome } from '@/lib/screening/model/shown-outcome'
import type { MarketRow } from '@/lib/screening/overview/by-market'
import { outcomesWithPeople } from '@/lib/screening/overview/count-outcomes'
import type { RulesCount } from '@/lib/screening/overview/overview'
import type { Cell } from '@/lib/screening/overview/protect-cells'
import { useScreening } from '../desk/desk-context'
import { Bar, BarKey, type BarPart, kindOf } from './bar'
import charts from './charts.module.css'
import { useChartWords } from './use-chart-words'

type RowParts = {
	readonly cells: Readonly<Record<ShownOutcome, Cell>>
	readonly people: number
	readonly outcomes: readonly ShownOutcome[]
}

/** The parts of a row's bar: what is hidden forms one part, whatever its value. */
function partsOf({ cells, people, outcomes }: RowParts): readonly BarPart[] {
	const shown = outcomes.flatMap((outcome): BarPart[] => {
		const cell = cells[outcome]
		return typeof cell === 'number' ? [{ kind: kindOf[outcome], people: cell }] : []
	})
	const rest = people - shown.reduce((sum, part) => sum + part.people, 0)
	return [...shown, { kind: 'hidden', people: rest }]
}

type Props = {
	readonly rows: readonly MarketRow[]
	/** All candidates under the displayed rule set. */
	readonly all: RulesCount
	readonly title: string
	/** What the name of a row links to. */
	readonly who?: (row: MarketRow, name: string) => React.ReactNode
}

/** The outcomes under a rule set by target market; rows may be without small numbers. */
export function MarketsTable({ rows, all, title, who = (_, name) => name }: Props) {
	const { words, say, locale } = useScreening()
	const { marketName } = useChartWords()
	const { overview, table } = words.screen
	const text = overview.markets
	const shown = rows.flatMap((row) => {
		const cells = row.cells[all.ruleset]
		return cells ? [{ row, cells }] : []
	})
	if (shown.length === 0) return <p>{say(text.small)}</p>
	const most = Math.max(...rows.map(({ people }) => people))
	const outcomes = outcomesWithPeople([all.counts])
	const every = shown.flatMap(({ cells }) => outcomes.map((outcome) => cells[outcome]))
	const count = outcomes.reduce((sum, outcome) => sum + all.counts[outcome], 0)
	const sayCell = (cell: Cell) =>
		typeof cell === 'number' ? sayNumber(locale, cell) : <span className="quiet">{say(text[cell])}</span>
	return (
		<>
			<BarKey
				entries={[
					...outcomes.map((outcome) => ({ kind: kindOf[outcome], label: say(table.outcomes[outcome]) })),
					...(every.some((cell) => typeof cell !== 'number')
						? [{ kind: 'hidden' as const, label: say(text.hidden) }]
						: []),
				]}
			/>
			<table className={`${charts.table} ${charts.wide} ${outcomes.length > 3 ? charts.five : ''}`}>
				<caption className="visually-hidden">{title}</caption>
				<thead>
					<tr>
						<th scope="col">{say(text.market)}</th>
						<td className={charts.bars} />
						{outcomes.map((outcome) => (
							<th key={outcome} scope="col" className={charts.num}>
								{say(table.outcomes[outcome])}
							</th>
						))}
						<th scope="col" className={charts.num}>
							{say(overview.all)}
						</th>
					</tr>
				</thead>
				<tbody>
					{shown.map(({ row, cells }) => (
						<tr key={marketName(row)} data-market={row.markets.join(' ')}>
							<th scope="row">{who(row, marketName(row))}</th>
							<td className={charts.bars}>
								<Bar parts={partsOf({ cells, people: row.people, outcomes })} most={most} />
							</td>
							{outcomes.map((outcome) => (
								<td key={outcome} className={charts.num}>
									{sayCell(cells[outcome])}
								</td>
							))}
							<td className={charts.num}>{sayNumber(locale, row.people)}</td>
						</tr>
					))}
				</tbody>
				<tfoot>
					<tr>
						<th scope="row">{say(overview.all)}</th>
						<td className={charts.bars} />
						{outcomes.map((outcome) => (
							<td key={outcome} className={charts.num}>
								{sayNumber(locale, all.counts[outcome])}
							</td>
						))}
						<td className={charts.num}>{sayNumber(locale, count)}</td>
					</tr>
				</tfoot>
			</table>
			{every.includes('hidden') && <p className="quiet small">{say(text.hiddenNote)}</p>}
		</>
	)
}
