import { useMemo, useState } from 'react'
import type { KnownFacts } from '@/lib/screening/model/records'
import type { RulesetId } from '@/rules/rulesets/ids'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import { useDeskQuery } from '../desk/use-desk-query'
import styles from './what-if.module.css'

type Props = {
	readonly role: string
	readonly changed: KnownFacts
	readonly ruleset: RulesetId
	readonly count: number
}

/** Who would meet every condition under a rule set, by name, loaded on request. */
export function WhoTurns({ role, changed, ruleset, count }: Props) {
	const { words, say, state } = useScreening()
	const [isShown, setShown] = useState(false)
	const asked = useMemo(
		() => (isShown ? { role, changed, ruleset, from: null, to: 'eligible' as const } : null),
		[isShown, role, changed, ruleset],
	)
	const { latest: who } = useDeskQuery('whoTurns', asked, state.revision)
	const text = words.screen.overview.whatIf
	return (
		<>
			<p>
				<button type="button" className="link" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
					{say(isShown ? text.hide : text.show, { count })}
				</button>
			</p>
			{isShown && who && (
				<ul className={styles.who}>
					{who.named.map(({ key, id, name }) => (
						<li key={key}>
							<a href={fragmentOf({ view: 'result', role, candidate: key })}>
								{name || say(words.screen.table.nameless)}
							</a>{' '}
							{id !== name && <bdi className="quiet">{id}</bdi>}
						</li>
					))}
					{who.count > who.named.length && (
						<li>{say(text.andMore, { count: who.count - who.named.length })}</li>
					)}
				</ul>
			)}
		</>
	)
}
