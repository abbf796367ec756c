import type { Case } from '@/rules/case'
import { LogicSign, type LogicSignKind } from '../ui/marks/logic-sign'
import styles from './proof.module.css'
import { openPath, type ProofContext, sayPerson } from './proof-context'

export type SignId = keyof ProofContext['words']['proof']['signs']

const shapes: Record<SignId, LogicSignKind> = {
	proved: 'proved',
	never: 'bar',
	alike: 'same',
	implied: 'follows',
	idle: 'bar',
	ways: 'ways',
	unproved: 'unproved',
	checked: 'unproved',
	trusted: 'unproved',
}

/** A person who shows a claim; `text` names them, by default by their answers. */
export type ClaimPerson = { readonly person: Case; readonly text?: string }

/** Several persons who show one claim, with what each group is about. */
export type ShownGroup = { readonly about: string | null; readonly persons: readonly ClaimPerson[] }

type Props = {
	readonly context: ProofContext
	readonly sign: SignId
	readonly text: string
	readonly why?: React.ReactNode
	readonly person?: Case | null
	readonly groups?: readonly ShownGroup[]
}

/** A claim: its sign and word, one sentence, a small line, and who shows it. */
export function ClaimRow({ context, sign, text, why, person, groups = [] }: Props) {
	const { words, say } = context
	const { persons } = words.proof
	const count = groups.reduce((sum, group) => sum + group.persons.length, 0)
	return (
		<li className={styles.claim} data-sign={sign}>
			<span className={styles.sign}>
				<LogicSign kind={shapes[sign]} />
				{say(words.proof.signs[sign])}
			</span>
			<div className={styles.said}>
				<p>{text}</p>
				{why && <p className={styles.why}>{why}</p>}
				{person && <p className={styles.why}>{sayPerson(context, person)}</p>}
				{count > 0 && (
					<details className={styles.persons}>
						<summary>{say(persons.many, { count })}</summary>
						<ul>
							{groups.map((group) => (
								<li key={keyOf(context, group)}>
									{group.about && <span>{group.about}</span>}
									{group.persons.map(({ person: shown, text: name }) => (
										<OpenPerson
											key={`${name} ${openPath(context, shown)}`}
											context={context}
											person={shown}
											text={name}
										/>
									))}
								</li>
							))}
						</ul>
					</details>
				)}
			</div>
			{person && <OpenPerson context={context} person={person} text={say(persons.one)} />}
		</li>
	)
}

/** Conditions share parts, and persons who only differ in limits have the same address. */
const keyOf = (context: ProofContext, { about, persons }: ShownGroup): string =>
	JSON.stringify([about, ...persons.map(({ person, text }) => [text, openPath(context, person)])])

type OpenProps = {
	readonly context: ProofContext
	readonly person: Case
	readonly text?: string | undefined
}

const OpenPerson = ({ context, person, text }: OpenProps) => (
	<a className="link" href={openPath(context, person)}>
		{text ?? sayPerson(context, person)}
	</a>
)
