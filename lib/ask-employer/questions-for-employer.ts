import { type FactId, factIds, facts } from '@/rules/facts'

type Wordings<Text> = {
	readonly facts: { readonly [F in FactId]: { readonly question: Text } }
	readonly employer: { readonly questions: { readonly [F in FactId]?: Text } }
}

/** The questions that an employer can answer, in words that speak to the employer. */
export function questionsForEmployer<Text>({ facts: texts, employer }: Wordings<Text>): {
	readonly [F in FactId]?: Text
} {
	const asked = factIds.filter((fact) => facts[fact].who === 'E')
	return Object.fromEntries(
		asked.map((fact) => [fact, employer.questions[fact] ?? texts[fact].question]),
	) as { readonly [F in FactId]?: Text }
}
