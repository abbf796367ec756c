import { useScreening } from './desk-context'
import { fragmentOf } from './route'
import styles from './screen.module.css'
import { ViewTitle } from './view-title'

/** Shown for records that are no longer stored. */
export function NotFound() {
	const { words, say } = useScreening()
	return (
		<div className="page">
			<div className={styles.head}>
				<ViewTitle>{say(words.screen.notFound)}</ViewTitle>
				<p>
					<a className="link" href={fragmentOf({ view: 'home' })}>
						{say(words.screen.allRoles)}
					</a>
				</p>
			</div>
		</div>
	)
}
