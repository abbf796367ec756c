import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { Support } from '@/lib/visa-routes/lanes'
import type { NamedPlace } from '@/rules/sources'
import type { RouteWords } from './words'

type Props = {
	readonly locale: Locale
	readonly words: Pick<RouteWords, 'cited' | 'places' | 'separators'>
	readonly support: readonly Support[]
}

/** The texts that support something, by their short names, each with its place and its address. */
export function Supports({ locale, words, support }: Props) {
	const say = sayIn(locale)
	const { places, separators, cited } = words
	return support.map(({ id, at }, index) => {
		const { name = id, url } = cited[id] ?? {}
		const href = url ?? `/${locale}/rules`
		const place = at && (places[at as NamedPlace] ?? null)
		return (
			<span key={`${id} ${at ?? ''}`}>
				{index > 0 && say(separators.entries)}
				<a className="ref" href={href} rel={href.startsWith('/') ? undefined : 'noreferrer'}>
					<bdi>{place ? say(separators.sourcePair, { first: name, second: say(place) }) : name}</bdi>
				</a>
				{at && !place && (
					<>
						{' '}
						<bdi dir="ltr">{at}</bdi>
					</>
				)}
			</span>
		)
	})
}
