import type { LateWords } from '@/lib/lazy-words/parts'
import { storedKinds } from '@/lib/register/stores'
import { useTeam } from '../session/team-context'

/** The kinds of personal data that the program can store, whose they are, and until when. */
export function StoredKinds({ text }: { readonly text: LateWords['register'] }) {
	const { say } = useTeam()
	const { whose, what, until, of, kinds, ends } = text.data
	return (
		<table>
			<thead>
				<tr>
					<th scope="col">{say(whose)}</th>
					<th scope="col">{say(what)}</th>
					<th scope="col">{say(until)}</th>
				</tr>
			</thead>
			<tbody>
				{storedKinds.map((line) => (
					<tr key={`${line.of} ${line.kind} ${line.until}`}>
						<td>{say(of[line.of])}</td>
						<td>{say(kinds[line.kind])}</td>
						<td>{say(ends[line.until])}</td>
					</tr>
				))}
			</tbody>
		</table>
	)
}
