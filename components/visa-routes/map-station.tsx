import { rowShape } from '@/components/ui/marks/mark'
import { isBeyondTexts, type StationId } from '@/lib/visa-routes/lanes'
import { branchBeside, type FromLeft, heights, labelWidth, type MapPlace } from './map-places'
import styles from './route-map.module.css'
import { sayNote, sayStand } from './say-station'
import type { RouteContext } from './words'

type Props = RouteContext & {
	readonly station: StationId
	readonly place: MapPlace
	readonly fromLeft: FromLeft
}

/**
 * A station of the drawing: its mark if the answers say something about it, a ring if the person is there, and its
 * name.
 */
export function MapStation({ station, place, fromLeft, ...context }: Props) {
	const { words, say, position } = context
	const x = fromLeft(place.x)
	const top = heights[place.row]
	const isHere = position.here.get(place.row) === station
	const stand = position.stands.get(station)
	const said = sayStand(station, context) ?? sayNote(station, context)
	const box = (y: number, height: number) => ({
		x: `${x - labelWidth / 2}%`,
		y: `${y}rem`,
		width: `${labelWidth}%`,
		height: `${height}rem`,
	})
	return (
		<>
			<svg className={styles.point} x={`${x}%`} y={`${top}rem`} aria-hidden="true">
				{isHere && <circle className={styles.here} r="16" />}
				{stand ? (
					<>
						<circle className={styles.ground} r={isHere ? 13 : 11} />
						<g transform="translate(-10 -10)">{rowShape(stand.mark)}</g>
					</>
				) : (
					<circle className={isBeyondTexts(station) ? styles.openStop : styles.stop} r="7" />
				)}
			</svg>
			<foreignObject {...box(top + 1.25, place.row === 'k' ? 11 : 7)}>
				<p className={styles.name}>
					<strong>{say(words.routes.stations[station])}</strong>
					{said && <span>{said}</span>}
				</p>
				{station === branchBeside && <p className={styles.branch}>{say(words.routes.picture.branch)}</p>}
			</foreignObject>
		</>
	)
}
