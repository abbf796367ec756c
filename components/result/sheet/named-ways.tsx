import { shownWays, WayCards } from '@/components/ways/way-cards'
import { documentsPath, firstRoute } from '@/lib/law/documents/document-routes'
import type { Checked, ResultContext } from '../checked/context'
import section from '../checked/section.module.css'

type Props = ResultContext & { readonly shown: readonly Checked[] }

/** The ways that the person named and that an authority settles; nothing where there are none, or all is closed. */
export function NamedWays({ shown, words, say, facts, speech }: Props) {
	const permit = shown.find(({ id }) => id === 'work-permit')
	const ways = shownWays(facts, permit?.result.outcome)
	if (ways.length === 0) return null
	return (
		<section className={section.margin} id="ways" aria-labelledby="ways-title">
			<h2 id="ways-title">{say(words.ways.title)}</h2>
			<div>
				<p className={section.intro}>{say(words.ways.lead)}</p>
				<WayCards {...{ words, say, facts, ways }} locale={speech.locale} level={3} />
				<p className="no-print">
					<a className="link" href={`/${speech.locale}${documentsPath(firstRoute)}`}>
						{say(words.ways.documents)}
					</a>
				</p>
			</div>
		</section>
	)
}
