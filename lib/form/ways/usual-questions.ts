/**
 * GUESSES: the average number of questions in the quick way, rounded up, for 300 persons drawn from
 * rules/asking/priors.ts, as of 2026-11-26. By the rule sets chosen.
 */
export const usualQuestions: Readonly<Record<string, number>> = {
	'k-published': 7,
	article: 4,
	'article+k-published': 9,
	'work-permit': 4,
	'k-published+work-permit': 10,
	'article+work-permit': 5,
	'article+k-published+work-permit': 11,
	h1b: 4,
	'h1b+k-published': 10,
	'article+h1b': 7,
	'article+h1b+k-published': 13,
	'h1b+work-permit': 7,
	'h1b+k-published+work-permit': 13,
	'article+h1b+work-permit': 7,
	'article+h1b+k-published+work-permit': 12,
}
