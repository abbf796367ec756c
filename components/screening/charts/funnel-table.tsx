import { sayNumber } from '@/lib/i18n/say'
import { sayShortDate } from '@/lib/i18n/say-short-day'
import { sayStage } from '@/lib/screening/history/say-progress'
import type { Funnel, FunnelStage, StageDates } from '@/lib/screening/overview/funnel'
import { useScreening } from '../desk/desk-context'
import { Bar } from './bar'
import charts from './charts.module.css'

type Props = Pick<Funnel, 'stages'> & {
	/** Leaves out what delays candidates. */
	readonly isShort?: boolean
	/** What the name of a stage links to. */
	readonly who?: (stage: FunnelStage, name: string) => React.ReactNode
}

/** The progress of candidates, stage by stage. */
export function FunnelTable({ stages, isShort = false, who = (_, name) => name }: Props) {
	const { words, say, locale } = useScreening()
	const text = words.screen.overview.funnel
	const most = stages[0]?.reached ?? 0
	return (
		<table className={charts.table}>
			<caption className="visually-hidden">{say(text.title)}</caption>
			<thead>
				<tr>
					<th scope="col">{say(words.screen.progress.stage)}</th>
					<td className={charts.bars} />
					<th scope="col" className={charts.num}>
						{say(text.reached)}
					</th>
					<th scope="col" className={charts.num}>
						{say(text.here)}
					</th>
					{!isShort && (
						<th scope="col" className={charts.sub}>
							{say(text.heldUp)}
						</th>
					)}
				</tr>
			</thead>
			<tbody>
				{stages.map((stage) => (
					<tr key={stage.stage.id} data-stage={stage.stage.id}>
						<th scope="row">
							<strong>{who(stage, sayStage(say, words.screen.progress, stage.stage))}</strong>
						</th>
						<td className={charts.bars}>
							<Bar parts={[{ kind: 'count', people: stage.reached }]} most={most} />
						</td>
						<td className={charts.num}>{sayNumber(locale, stage.reached)}</td>
						<td className={charts.num}>{sayNumber(locale, stage.here)}</td>
						{!isShort && (
							<td className={charts.sub}>
								<HeldUp stage={stage} />
							</td>
						)}
					</tr>
				))}
			</tbody>
		</table>
	)
}

/** The maximum number of statements about a stage. */
const maxSaid = 2

/** What candidates in a stage wait for: overdue dates first. */
function HeldUp({ stage: { unowned, due } }: { readonly stage: FunnelStage }) {
	const { words, say, locale } = useScreening()
	const { progress: names, overview } = words.screen
	const text = overview.funnel
	const sayDue = ({ kind, isLate, people, day }: StageDates) => {
		const values = { what: say(names.dates[kind]), count: people, day: sayShortDate(locale, day) }
		return say(isLate ? text.late : values.count === 1 ? text.dueOne : text.due, values)
	}
	const said = [
		...due.filter(({ isLate }) => isLate).map((one) => ({ text: sayDue(one), isLate: true })),
		...(unowned > 0 ? [{ text: say(text.unowned, { count: unowned }), isLate: false }] : []),
		...due.filter(({ isLate }) => !isLate).map((one) => ({ text: sayDue(one), isLate: false })),
	]
	return said.slice(0, maxSaid).map((one, at) => (
		<span key={one.text}>
			{at > 0 && say(words.separators.places)}
			<span className={one.isLate ? charts.late : undefined}>{one.text}</span>
		</span>
	))
}
