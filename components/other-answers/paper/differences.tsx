import { sayDay } from '@/lib/i18n/say'
import { keysIn } from '@/rules/keys'
import { footerOf } from '../../result/sheet/footer-of'
import { PrintFooter } from '../../result/sheet/print-footer'
import type { ComparedContext } from '../tried/context'
import { sayOwnAnswer } from '../tried/say-own-answer'
import styles from './differences.module.css'

/** On paper, before the pair: what it is, and the answers that differ. */
export function Differences(context: ComparedContext) {
	const { words, say, locale, tried } = context
	const text = words.otherAnswers
	const { given, before } = tried
	const [first] = before.judged
	const shown = before.judged
	return (
		<div className="print-only">
			<PrintFooter {...footerOf(context, shown)} />
			<h1>{say(text.pair.title)}</h1>
			{first && <p>{say(text.paper.day, { date: sayDay(locale, first.result.asOf) })}</p>}
			<p>{say(words.result.disclaimer.title)}</p>
			<table className={styles.differences}>
				<caption>{say(text.paper.answers)}</caption>
				<thead>
					<tr>
						<th scope="col">{say(text.paper.answer)}</th>
						<th scope="col">{say(text.pair.yours)}</th>
						<th scope="col">{tried.name || say(text.pair.scenario)}</th>
					</tr>
				</thead>
				<tbody>
					{keysIn(tried.tried).map((fact) => (
						<tr key={fact}>
							<th scope="row">{say(words.facts[fact].label)}</th>
							<td>{sayOwnAnswer(fact, given[fact], context)}</td>
							<td>{sayOwnAnswer(fact, tried.tried[fact], context)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	)
}
