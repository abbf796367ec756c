import type { CompiledMessage } from 'icu-minify/format'
import { Mark } from '@/components/ui/marks/mark'
import { sayDay } from '@/lib/i18n/say'
import { type NamedWay, namedWays } from '@/lib/result/named-ways'
import { sources } from '@/rules/sources'
import type { Checked, ResultContext } from '../checked/context'
import section from '../checked/section.module.css'
import { CheckedSources } from '../checked/source-links'
import { wordFor } from '../checked/standing-words'
import styles from './named-ways.module.css'

type Props = ResultContext & { readonly shown: readonly Checked[] }

/** The ways that the person named and that an authority settles: what the text of each asks for, and who decides. */
export function NamedWays({ shown, ...context }: Props) {
	const { words, say, facts } = context
	const text = words.result.ways
	const permit = shown.find(({ id }) => id === 'work-permit')
	const ways = permit ? namedWays(facts, permit.result) : []
	if (!permit || ways.length === 0) return null
	return (
		<section className={section.margin} id="ways" aria-labelledby="ways-title">
			<h2 id="ways-title">{say(text.title)}</h2>
			<div>
				<p className={section.intro}>{say(text.lead)}</p>
				<ul className={styles.ways}>
					{ways.map((way) => (
						<WayCard key={way.way} {...context} {...way} checked={permit} />
					))}
				</ul>
			</div>
		</section>
	)
}

/** One way: what it is, what its text asks for, who decides, and where that stands. */
export function WayCard({
	way,
	source,
	asks,
	checked,
	...context
}: ResultContext & NamedWay & { readonly checked: Checked }) {
	const { words, say, speech } = context
	const text = words.result.ways
	const texts: Readonly<Record<string, CompiledMessage>> = text.texts[way]
	return (
		<li className={styles.way} data-named-way={way}>
			<h3>{say(words.facts.specialRoutes.options[way])}</h3>
			<p className={styles.about}>{say(text.asks)}</p>
			<ul className={styles.asks}>
				{asks.map(({ id, standing }) => (
					<li key={id} data-standing={standing}>
						<Mark kind={standing} size="table" />
						<span>
							{say(texts[id] ?? '')}{' '}
							<span className="visually-hidden">{say(words.result.marks[wordFor[standing]])}</span>
						</span>
					</li>
				))}
			</ul>
			{way === 'graduate' && <p>{say(text.local)}</p>}
			<p>{say(way === 'not-employment' ? text.notEmployment : text.who)}</p>
			<p className={styles.source}>
				<CheckedSources {...context} checked={checked} sources={[source]} />{' '}
				{say(text.read, { date: sayDay(speech.locale, sources[source.id].checked) })}
			</p>
		</li>
	)
}
