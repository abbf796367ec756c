import { claimedLimits } from '@/lib/about/limit-claims'
import { sayNumber } from '@/lib/i18n/say'
import type { LimitSteps } from '@/lib/screening/overview/limit-steps'
import { useScreening } from '../desk/desk-context'
import { CountGrid } from './count-grid'
import { drawingHeight, drawSteps, top, width } from './draw-steps'
import { NumberTable } from './number-table'
import { StepFigure } from './step-figure'
import styles from './what-if.module.css'

type Props = { readonly limit: LimitSteps }

/**
 * How many meet a condition by the limit, with the circulating figures as dashed lines: as a step chart or a table.
 */
export function LimitLine({ limit }: Props) {
	const { words, say } = useScreening()
	const title = say(words.screen.limits.line[limit.parameter])
	return (
		<StepFigure
			title={title}
			line={<StepLine limit={limit} title={title} />}
			table={<StepTable limit={limit} title={title} />}
		/>
	)
}

type TitledProps = Props & { readonly title: string }

function StepLine({ limit: { parameter, steps }, title }: TitledProps) {
	const { words, say } = useScreening()
	const claims = claimedLimits(parameter)
	const { path, values, counts, at } = drawSteps(steps, claims)
	const bottom = drawingHeight - 44
	const isFree = (x: number) => claims.every((claim) => Math.abs(at(claim).x - x) > 24)
	return (
		<>
			<svg viewBox={`0 0 ${width} ${drawingHeight}`} role="img" aria-label={title} className={styles.line}>
				<CountGrid counts={counts} />
				{values
					.filter(({ x }) => isFree(x))
					.map(({ value, x }) => (
						<text key={value} x={x} y={drawingHeight - 26} textAnchor="middle">
							{value}
						</text>
					))}
				{claims.map((claim) => {
					const { x } = at(claim)
					return (
						<g key={claim}>
							<line x1={x} x2={x} y1={top - 14} y2={bottom} className={styles.claim} />
							<text x={x} y={drawingHeight - 26} textAnchor="middle" className={styles.mark}>
								{claim}
							</text>
						</g>
					)
				})}
				<path d={path} className={styles.steps} />
			</svg>
			{claims.length > 0 && <p className="quiet small">{say(words.screen.limits.dashed)}</p>}
		</>
	)
}

function StepTable({ limit: { steps }, title }: TitledProps) {
	const { words, say, locale } = useScreening()
	const text = words.screen.limits
	return (
		<NumberTable
			caption={title}
			heads={[say(text.from), say(text.met), say(text.unmet)]}
			rows={steps.map(({ from, met, unmet }) => ({
				key: from,
				head: from,
				cells: [sayNumber(locale, met), sayNumber(locale, unmet)],
			}))}
		/>
	)
}
