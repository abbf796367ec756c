import { useMemo } from 'react'
import { useNames } from '@/components/form/use-names'
import type { TeamDeskWords } from '@/components/screening/team/team-desk-words'
import type { HistorySpeech, SaidValueChange } from '@/lib/screening/history/history-speech'
import { sayEvent } from '@/lib/screening/history/say-event'
import type { ChangedInEntry } from '@/lib/team-api/routes/audit'
import { changedInEntryRoute } from '@/lib/team-api/routes/audit'
import { betweenSentences, joinSentences } from '@/lib/words/join-sentences'
import type { Names } from '@/lib/words/names'
import { NotLoaded } from '../session/not-loaded'
import { useTeam } from '../session/team-context'
import { useTeamData } from '../session/use-team-data'
import styles from './audit.module.css'

type Props = { readonly number: number; readonly deskWords: TeamDeskWords }

function useSpeech(deskWords: TeamDeskWords, names: Names | null, openings: ChangedInEntry['openings']) {
	const { locale } = useTeam()
	return useMemo((): HistorySpeech | null => {
		if (!names) return null
		const stagesOf = (stages: ChangedInEntry['openings'][number]['stages']) =>
			Object.fromEntries(stages.map(({ id, name }) => [id, name]))
		return {
			locale,
			countries: names.countryNames,
			languages: names.languageNames,
			words: deskWords,
			roles: Object.fromEntries(openings.map(({ id, name }) => [id, name])),
			stages: Object.fromEntries(openings.map(({ id, stages }) => [id, stagesOf(stages)])),
		}
	}, [locale, names, deskWords, openings])
}

const none: ChangedInEntry['openings'] = []

/** What changed with an entry, from what to what, as far as it is kept and the member sees it. */
export function ChangedValues({ number, deskWords }: Props) {
	const { locale, words, say } = useTeam()
	const { data, refusal, reload } = useTeamData(changedInEntryRoute, `?number=${number}`)
	const names = useNames(locale, true)
	const speech = useSpeech(deskWords, names, data?.openings ?? none)
	const text = words.audit.filter
	if (!data || !speech) return <NotLoaded refusal={refusal} onRetry={reload} />
	if (data.changes.length === 0) return <p className="quiet">{say(text.gone)}</p>
	return (
		<>
			<ul className={styles.changes}>
				{data.changes.map(({ operation, patch, name }, at) => {
					const id = `${operation.id} ${at}`
					const { what, changes, notes } = sayEvent({ id, operation, patch }, speech)
					return (
						<li key={id} data-changed={patch.store}>
							<p>
								<strong>
									<bdi>{name || say(text.nameless)}</bdi>
								</strong>
								{what}
							</p>
							{changes.map((change) => (
								<Change key={change.label} change={change} deskWords={deskWords} />
							))}
							{notes.length > 0 && <p className="quiet">{joinSentences(say, words, notes)}</p>}
						</li>
					)
				})}
			</ul>
			{data.more > 0 && <p className="quiet">{say(text.more, { count: data.more })}</p>}
		</>
	)
}

/** A value before and after. */
function Change({
	change: { label, from, to },
	deskWords,
}: {
	readonly change: SaidValueChange
	readonly deskWords: TeamDeskWords
}) {
	const { words, say } = useTeam()
	const { history } = deskWords.screen
	return (
		<p>
			{say(history.valueOf, { label }) + betweenSentences(say, words)}
			<span className="visually-hidden">{say(history.fromTo, { from, to })}</span>
			<span aria-hidden="true">
				<del>{from}</del> {say(history.arrow)} <strong>{to}</strong>
			</span>
		</p>
	)
}
