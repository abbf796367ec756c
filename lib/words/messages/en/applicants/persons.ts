/** Who stands in the table of persons at the edges of a rule set, and why. */
export const persons = {
	/** Base persons, from whom the others differ in a few answers. */
	bases: {
		'k-published': {
			graduate:
				'An engineer aged 29 with a master’s degree from a well-known institution. For this table only, we assume an official age limit of 18 to 45 and an official list of institutions.',
			researcher:
				'A researcher at a well-known institution who has no degree. For this table only, we assume an official age limit of 18 to 45 and an official list of institutions.',
		},
		article: {
			engineer: 'An engineer from Nigeria with a job offer in writing, to design for Nigeria and Ghana.',
			manager:
				'A manager from Brazil with a job offer in writing in wholesale trade, for the market at home, who knows the buyers from personal experience.',
			technician:
				'A technician with a bachelor’s degree who knows the buyers from study, and is otherwise like the engineer.',
		},
		'work-permit': {
			'by-degree': 'Few points (40), but a bachelor’s degree and two years of work.',
			'by-60-points': 'Exactly 60 points, and a vocational certificate only.',
			'by-85-points': 'Exactly 85 points, with a master’s degree.',
		},
		h1b: {
			graduate: 'A master’s degree related to the job, and higher pay than is usual for it.',
			practitioner: 'No degree, but twelve years of related work.',
		},
	},
	/** Why a person is in the table. */
	why: {
		'all-met': 'Every condition is met.',
		'not-enough': '“{label}: {answer}” does not meet the condition.',
		enough: '“{label}: {answer}” meets the condition, too.',
		'settles-nothing': '“{label}: {answer}” is not enough to decide.',
		'not-sure': '“{label}” is left open, and the other answers do not decide.',
		at: '{label}: {answer}, exactly at the limit.',
		below: '{label}: {answer}, just below the limit of {limit}.',
		above: '{label}: {answer}, just above the limit of {limit}.',
		'not-published': 'Without {parameter}, no one can say whether the condition is met.',
		'points-enough':
			'{label}: {answer}. With {points, plural, one {# point} other {# points}} in all it is just enough.',
		'points-short':
			'{label}: {answer}. One short of the {needed, plural, one {# point} other {# points}} needed.',
		'points-open':
			'“{label}” is left open: between {low, number} and {high, plural, one {# point} other {# points}} in all.',
		'other-way': 'Met by the other route: “{label}: {answer}”.',
		'no-way': 'With “{label}: {answer}”, no route is complete.',
		'one-entry': '{label}: {answer}. One entry on the list decides.',
		'never-decides': '“{label}: {answer}” does not meet the condition, but it never decides the result.',
	},
}
