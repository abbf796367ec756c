import { StandingMark } from '@/components/ui/marks/mark'
import { isBeyondTexts, type LaneId, laneIds, lanes, type StationId, stations } from '@/lib/visa-routes/lanes'
import styles from './route-lists.module.css'
import { sayNote, sayStand } from './say-station'
import { Supports } from './supports'
import type { RouteContext } from './words'

type Props = RouteContext & {
	/** Renders the way to the remaining questions about the work permit; absent if it was chosen. */
	readonly more?: React.ReactNode
}

/**
 * Every route in words: who has to act, its stations one by one with a ring at the person's position, and what it means
 * for paid work.
 */
export const RouteLists = ({ more, ...context }: Props) => (
	<>
		{context.position.here.size > 0 && (
			<p className={styles.legend}>
				<span className={styles.here} aria-hidden="true" /> {context.say(context.words.routes.here)}
			</p>
		)}
		<div className={styles.lanes}>
			{bestFirst(context.best).map((lane) => (
				<Lane key={lane} {...context} lane={lane} more={lane === 'r' ? more : undefined} />
			))}
		</div>
	</>
)

/** The lanes, that of the best way before the others. */
const bestFirst = (best: LaneId | null): readonly LaneId[] =>
	laneIds.toSorted((a, b) => Number(b === best) - Number(a === best))

function Lane({ lane, more, ...context }: Props & { readonly lane: LaneId }) {
	const { words, say } = context
	const { lanes: texts, labels, otherRoutes } = words.routes
	const { title, acts, work } = texts[lane]
	return (
		<section className={styles.lane} aria-labelledby={`lane-${lane}`} data-lane={lane}>
			<h2 id={`lane-${lane}`}>{say(title)}</h2>
			{context.best === lane && (
				<p data-best>
					<span className="tag">{say(words.routes.best)}</span>
				</p>
			)}
			<h3>{say(labels.acts)}</h3>
			<p>{say(acts)}</p>
			<h3>{say(labels.stations)}</h3>
			<ol className={styles.stations}>
				{lanes[lane].map((station) => (
					<Station key={station} {...context} lane={lane} station={station} />
				))}
			</ol>
			{more && <p>{more}</p>}
			{lane === 'r' && <p>{say(otherRoutes)}</p>}
			<h3>{say(labels.work)}</h3>
			<p>{say(work)}</p>
		</section>
	)
}

function Station({
	lane,
	station,
	...context
}: RouteContext & { readonly lane: LaneId; readonly station: StationId }) {
	const { locale, words, say, position } = context
	const stand = position.stands.get(station)
	const isHere = position.here.get(lane) === station
	const said = [sayStand(station, context), sayNote(station, context)].filter((text) => text !== null)
	return (
		<li
			className={isBeyondTexts(station) ? styles.beyond : undefined}
			data-station={station}
			data-mark={stand?.mark}
			aria-current={isHere ? 'step' : undefined}
		>
			<span className={isHere ? `${styles.point} ${styles.here}` : styles.point}>
				{stand ? <StandingMark kind={stand.mark} /> : <span className={styles.stop} aria-hidden="true" />}
			</span>
			<div>
				<div className={styles.name}>
					<strong>{say(words.routes.stations[station])}</strong>
				</div>
				{said.map((text) => (
					<p key={text}>{text}</p>
				))}
				<p className={styles.sources}>
					<Supports locale={locale} words={words} support={stations[station].support} />
				</p>
			</div>
		</li>
	)
}
