import { namedWays } from '@/lib/result/named-ways'
import type { Checked, ResultContext } from '../checked/context'
import { WayCard } from '../ways/named-ways'
import ways from '../ways/named-ways.module.css'
import styles from './annex.module.css'

type Props = ResultContext & { readonly shown: readonly Checked[] }

/** The ways that the person named, with what the text of each asks for. */
export function AnnexWays({ shown, ...context }: Props) {
	const { words, say, facts } = context
	const permit = shown.find(({ id }) => id === 'work-permit')
	const named = permit ? namedWays(facts, permit.result) : []
	if (!permit || named.length === 0) return null
	return (
		<section className={styles.decides} data-annex="ways">
			<h2>{say(words.result.ways.title)}</h2>
			<p>{say(words.result.ways.lead)}</p>
			<ul className={ways.ways}>
				{named.map((way) => (
					<WayCard key={way.way} {...context} {...way} checked={permit} />
				))}
			</ul>
		</section>
	)
}
