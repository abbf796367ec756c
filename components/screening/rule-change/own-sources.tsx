import { useTeam } from '@/components/team/session/team-context'
import { sayDay } from '@/lib/i18n/say'
import type { OwnParameters } from '@/lib/screening/model/own-parameters'
import { isAddress } from '@/lib/screening/parameters/parameter-faults'
import { sourcesOf } from './say-own'

/** The sources of the team's values, each once with its day. */
export function OwnSources({ own }: { readonly own: OwnParameters }) {
	const { locale, words, say } = useTeam()
	return sourcesOf(own).map(({ date, source }) => (
		<span key={`${date} ${source}`} data-source>
			{say(words.rules.ownSource, { date: sayDay(locale, date) })}{' '}
			{isAddress(source) ? (
				<a className="link" href={source} rel="noreferrer">
					<bdi dir="ltr">{source}</bdi>
				</a>
			) : (
				<bdi>{source}</bdi>
			)}
		</span>
	))
}
