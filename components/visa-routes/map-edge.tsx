import type { StationId } from '@/lib/visa-routes/lanes'
import { branchAt, type FromLeft, heights, stationPlaces } from './map-places'
import styles from './route-map.module.css'

type Props = {
	readonly from: StationId
	readonly to: StationId
	readonly kind: 'behind' | 'ahead' | 'dashed'
	readonly fromLeft: FromLeft
}

/** A way between two stations: along a row, or down to another one. */
export function MapEdge({ from, to, kind, fromLeft }: Props) {
	const start = stationPlaces.get(from)
	const end = stationPlaces.get(to)
	if (!start || !end) return null
	const line = (x1: number, y1: number, x2: number, y2: number) => (
		<line
			className={styles[kind]}
			x1={`${fromLeft(x1)}%`}
			y1={`${y1}rem`}
			x2={`${fromLeft(x2)}%`}
			y2={`${y2}rem`}
		/>
	)
	const top = heights[start.row]
	if (start.row === end.row) {
		const middle = (start.x + end.x) / 2
		return (
			<>
				{line(start.x, top, end.x, top)}
				{kind === 'ahead' && <Arrow x={fromLeft(middle)} y={top} turn={fromLeft(0) === 0 ? 0 : 180} />}
			</>
		)
	}
	if (kind === 'dashed')
		return (
			<>
				{line(branchAt, top, branchAt, heights.r)}
				<Arrow x={fromLeft(branchAt)} y={heights.r - 0.25} turn={90} />
			</>
		)
	return (
		<>
			{line(start.x, top, end.x, top)}
			{line(end.x, top, end.x, heights[end.row])}
			<Arrow x={fromLeft(end.x)} y={heights[end.row] - 1} turn={90} />
		</>
	)
}

/** An arrowhead, turned clockwise by a number of degrees from pointing to the right. */
const Arrow = ({ x, y, turn }: { readonly x: number; readonly y: number; readonly turn: number }) => (
	<svg className={styles.arrow} x={`${x}%`} y={`${y}rem`} aria-hidden="true">
		<path d="m-4-5 5 5-5 5" transform={`rotate(${turn})`} />
	</svg>
)
