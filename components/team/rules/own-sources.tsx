import { sayDay } from '@/lib/i18n/say'
import type { OwnParameters } from '@/lib/screening/model/own-parameters'
import { isAddress } from '@/lib/screening/parameters/parameter-faults'
import { parameterIds } from '@/rules/parameters'
import { useTeam } from '../session/team-context'

/** The sources of what is set, each once with its day. */
export function OwnSources({ own }: { readonly own: OwnParameters }) {
	const { locale, words, say } = useTeam()
	const sources = new Map(
		parameterIds.flatMap((id) => {
			const set = own[id]
			return set ? [[`${set.date} ${set.source}`, set] as const] : []
		}),
	)
	return [...sources].map(([key, { date, source }]) => (
		<span key={key} data-source>
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
