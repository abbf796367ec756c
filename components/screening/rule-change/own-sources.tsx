import { useScreening } from '@/components/screening/desk/desk-context'
import { sayDay } from '@/lib/i18n/say'
import type { OwnParameters } from '@/lib/screening/model/own-parameters'
import { isAddress } from '@/lib/screening/parameters/parameter-faults'
import { useRuleChange } from './rule-change-context'
import { sourcesOf } from './say-own-values'

/** The sources of the team's values, each once with its day. */
export function OwnSources({ own }: { readonly own: OwnParameters }) {
	const { locale, say } = useScreening()
	const { words } = useRuleChange()
	return sourcesOf(own).map(({ date, source }) => (
		<span key={`${date} ${source}`} data-source>
			{say(words.ownSource, { date: sayDay(locale, date) })}{' '}
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
