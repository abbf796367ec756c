import { useId } from 'react'
import { locales } from '@/lib/i18n/locales'
import { sayList } from '@/lib/i18n/say'
import { edges, lanes, type StationId } from '@/lib/visa-routes/lanes'
import { joinSentences } from '@/lib/words/join-sentences'
import { MapEdge } from './map-edge'
import { branchAt, type FromLeft, heights, mapHeight, rows, stationPlaces } from './map-places'
import { MapStation } from './map-station'
import styles from './route-map.module.css'
import type { RouteContext } from './words'

/** What the drawing shows, in words. */
function sayPicture({ locale, words, say, position }: RouteContext): string {
	const { picture, lanes: names, stations } = words.routes
	const nameOf = (id: StationId) => say(stations[id])
	const said = rows.map((lane) =>
		say(picture.lane, {
			lane: say(names[lane].name),
			stations: sayList(locale, lanes[lane].map(nameOf)),
			here: nameOf(position.here.get(lane) ?? lanes[lane][0]),
		}),
	)
	return joinSentences(say, words, [...said, say(picture.end)])
}

/** Whether a station is behind the person, on the way to where they are. */
const isBehind = (from: StationId, { position }: RouteContext) =>
	rows.some((lane) => {
		const way: readonly StationId[] = lanes[lane]
		const here = position.here.get(lane)
		return way.includes(from) && here !== undefined && way.indexOf(from) < way.indexOf(here)
	})

/**
 * The map of the routes: a lane for each visa, with the person's position. Texts below say all of it; narrow pages
 * only have these.
 */
export function RouteMap(context: RouteContext) {
	const { locale, words, say } = context
	const id = useId()
	const fromLeft: FromLeft = (x) => (locales[locale].direction === 'rtl' ? 100 - x : x)
	const { picture, lanes: names, labels } = words.routes
	return (
		<div className={`${styles.map} no-print`}>
			<svg
				className={styles.drawing}
				width="100%"
				height={`${mapHeight}rem`}
				role="img"
				aria-labelledby={`${id}-title`}
				aria-describedby={`${id}-desc`}
			>
				<title id={`${id}-title`}>{say(picture.title)}</title>
				<desc id={`${id}-desc`}>{sayPicture(context)}</desc>
				<PaidWork fromLeft={fromLeft} label={say(labels.work)} />
				{edges.map(({ from, to, support }) => (
					<MapEdge
						key={`${from} ${to}`}
						from={from}
						to={to}
						kind={support.length === 0 ? 'dashed' : isBehind(from, context) ? 'behind' : 'ahead'}
						fromLeft={fromLeft}
					/>
				))}
				{rows.map((lane) => (
					<foreignObject
						key={lane}
						x={`${Math.min(fromLeft(0), fromLeft(13))}%`}
						y={`${heights[lane] - 1}rem`}
						width="13%"
						height="5rem"
					>
						<p className={styles.lane}>
							<strong>{say(names[lane].name)}</strong>
							<span>{say(names[lane].short)}</span>
						</p>
					</foreignObject>
				))}
				{[...stationPlaces].map(([station, place]) => (
					<MapStation key={station} {...context} station={station} place={place} fromLeft={fromLeft} />
				))}
			</svg>
		</div>
	)
}

/** The background of the area that only both permits together allow. */
function PaidWork({ fromLeft, label }: { readonly fromLeft: FromLeft; readonly label: string }) {
	const ends = [fromLeft(branchAt + 0.5), fromLeft(100)]
	const left = Math.min(...ends)
	return (
		<>
			<rect
				className={styles.work}
				x={`${left}%`}
				y={`${heights.z - 4}rem`}
				width={`${100 - branchAt - 0.5}%`}
				height="12rem"
			/>
			<foreignObject
				x={`${Math.min(fromLeft(branchAt + 1), fromLeft(91))}%`}
				y={`${heights.z - 3.75}rem`}
				width={`${91 - branchAt - 1}%`}
				height="3rem"
			>
				<p className={styles.workName}>{label}</p>
			</foreignObject>
		</>
	)
}
