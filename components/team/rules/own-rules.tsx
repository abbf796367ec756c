import { useScreening } from '@/components/screening/desk/desk-context'
import { ownParametersOf } from '@/lib/screening/model/own-parameters'
import { useTeam } from '../session/team-context'
import { OwnSources } from './own-sources'
import styles from './rules.module.css'
import { sayOwn } from './say-own'

/** Says before every view, and on paper, what the team itself has set, and by which source. */
export function OwnRules() {
	const team = useTeam()
	const { state } = useScreening()
	const own = ownParametersOf(state.settings)
	const list = sayOwn(team, own)
	if (list === '') return null
	const { say, words } = team
	return (
		<p className={`page small ${styles.own}`} data-own-rules>
			<span>{say(words.rules.own, { list })}</span> <OwnSources own={own} />{' '}
			<a className="link no-print" href="#rule-change">
				{say(words.rules.title)}
			</a>
		</p>
	)
}
