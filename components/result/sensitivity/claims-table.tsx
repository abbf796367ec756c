import { StandingMark } from '@/components/ui/marks/mark'
import { limitClaims } from '@/lib/about/limit-claims'
import { sayFirst } from '@/lib/i18n/say'
import type { LimitSensitivity } from '@/lib/result/sensitivity'
import { numberKind } from '@/rules/member'
import type { ResultContext } from '../checked/context'
import styles from './sensitivity.module.css'

type Props = Pick<ResultContext, 'words' | 'say' | 'speech'> & { readonly limit: LimitSensitivity }

/** The results of a condition under the circulating figures, and who states them; each marked as a claim. */
export function ClaimsTable({ limit: { parameter, stretches }, words, say, speech }: Props) {
	const texts = words.sensitivity
	const { max } = numberKind(parameter)
	const resultAt = (value: number) =>
		stretches.find(({ from, to }) => from <= value && value <= to)?.result ?? 'unknown'
	return (
		<table className={styles.claims}>
			<thead>
				<tr>
					<th scope="col">{sayFirst(speech.locale, say(words.parameters[parameter].name))}</th>
					<th scope="col">{say(texts.yours)}</th>
					<th scope="col">{say(texts.who)}</th>
				</tr>
			</thead>
			<tbody>
				{limitClaims[parameter].map(({ id, value }) => {
					const result = resultAt(value ?? max)
					return (
						<tr key={id}>
							<th scope="row">{value ?? say(texts.none)}</th>
							<td>
								<span className={styles.result}>
									<StandingMark kind={result === 'unknown' ? 'unanswered' : result} size="table" />{' '}
									{say(words.result.marks[result])}
								</span>
							</td>
							<td>
								{say(texts.claims[id])} <span className="tag dashed">{say(texts.claim)}</span>
							</td>
						</tr>
					)
				})}
			</tbody>
		</table>
	)
}
