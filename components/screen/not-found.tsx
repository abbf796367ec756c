import { useScreening } from './desk-context'
import { hashOf } from './route'
import styles from './screen.module.css'

/** Stands in for what is no longer kept. */
export function NotFound() {
	const { words, say } = useScreening()
	return (
		<div className="page">
			<div className={styles.head}>
				<h1>{say(words.screen.notFound)}</h1>
				<p>
					<a className="link" href={hashOf({ view: 'home' })}>
						{say(words.screen.allRoles)}
					</a>
				</p>
			</div>
		</div>
	)
}
