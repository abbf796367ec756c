import { decodeHandoff } from '@/lib/handoff/decode-handoff'
import { sayDay } from '@/lib/i18n/say'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'

/** The maximum number listed. */
const maxListed = 20

/** Answers that belong to no known person, each of which can be opened and added as a new candidate. */
export function UnknownAnswers({ codes }: { readonly codes: readonly string[] }) {
	const { locale, words, say } = useScreening()
	const text = words.screen.replies
	if (codes.length === 0) return null
	const left = codes.length - maxListed
	return (
		<section aria-labelledby="unknown-answers">
			<h2 id="unknown-answers">{say(text.unknown)}</h2>
			<ul>
				{codes.slice(0, maxListed).map((code) => {
					const read = decodeHandoff(code)
					if (read.kind !== 'read') return null
					return (
						<li key={code}>
							<a className="link" href={fragmentOf({ view: 'take', code })}>
								{say(text.look, { day: sayDay(locale, read.asOf) })}
							</a>
						</li>
					)
				})}
			</ul>
			{left > 0 && <p>{say(text.notListed, { count: left })}</p>}
		</section>
	)
}
