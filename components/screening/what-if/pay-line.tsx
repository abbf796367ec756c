import { sayNumber } from '@/lib/i18n/say'
import type { PayStep } from '@/lib/screening/overview/pay-steps'
import { useScreening } from '../desk/desk-context'
import { CountGrid } from './count-grid'
import { drawingHeight, drawSteps, left, width } from './draw-steps'
import { NumberTable } from './number-table'
import { StepFigure } from './step-figure'
import styles from './what-if.module.css'

type Props = {
	readonly steps: readonly PayStep[]
	readonly ruleset: string
	/** The pay of the opening, and the tried one. */
	readonly now: number | null
	readonly tried: number | null
}

/** How many meet every condition by pay: as a step chart or a table. */
export function PayLine({ steps, ruleset, now, tried }: Props) {
	const { words, say } = useScreening()
	const title = say(words.screen.overview.pay.title, { ruleset })
	return (
		<StepFigure
			title={title}
			line={<StepLine steps={steps} title={title} now={now} tried={tried} />}
			table={<PayTable steps={steps} title={title} />}
		/>
	)
}

function StepLine({ steps, title, now, tried }: Omit<Props, 'ruleset'> & { readonly title: string }) {
	const { words, say, locale } = useScreening()
	const text = words.screen.overview.pay
	const { path, values, counts, at } = drawSteps(steps, [now, tried])
	const marks = [
		...(now === null ? [] : [{ id: 'now', label: say(text.now), ...at(now) }]),
		...(tried === null ? [] : [{ id: 'tried', label: say(text.tried), ...at(tried) }]),
	]
	return (
		<svg viewBox={`0 0 ${width} ${drawingHeight}`} role="img" aria-label={title} className={styles.line}>
			<CountGrid counts={counts} />
			{values.map(({ value, x }) => (
				<text key={value} x={x} y={drawingHeight - 26} textAnchor="middle">
					{sayNumber(locale, Math.round(value / 1000))}
				</text>
			))}
			<text x={left - 8} y={drawingHeight - 4} className={styles.unit}>
				{say(text.unit)}
			</text>
			<path d={path} className={styles.steps} />
			{marks.map(({ id, label, x, y }) => (
				<g key={id}>
					<circle cx={x} cy={y} r="5" className={styles[id]} />
					<text x={x} y={y - 11} textAnchor="middle" className={styles.mark}>
						{label}
					</text>
				</g>
			))}
		</svg>
	)
}

function PayTable({ steps, title }: { readonly steps: readonly PayStep[]; readonly title: string }) {
	const { words, say, locale } = useScreening()
	const text = words.screen.overview.pay
	return (
		<NumberTable
			caption={title}
			heads={[say(text.from), say(text.met)]}
			rows={steps.map(({ from, met }) => ({
				key: from,
				head: sayNumber(locale, from),
				cells: [sayNumber(locale, met)],
			}))}
		/>
	)
}
