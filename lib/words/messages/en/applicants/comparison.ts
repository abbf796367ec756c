/** Two rule sets, or two versions of one, side by side. */
export const comparison = {
	title: 'Compare two rule sets',
	pair: '{one} – {other}',
	description:
		'Two rule sets side by side: which conditions are the same, which are stricter, and who gets a different result, with an invented person for each difference.',
	lead: 'Choose any two rule sets, or two versions of one. What this page says about everyone is proved, and an invented person shows each difference.',
	link: 'Compare two rule sets',
	another: 'Compare with another rule set',
	/** As people would ask, for the search. */
	questions: {
		brief: 'What did the article assume, what was published, and what would the H-1B require?',
		'all-pairs': 'Is one rule set stricter than another?',
	},
	pick: {
		label: 'What to compare',
		one: 'This',
		other: 'with',
		option: '{name}, {version}',
		swap: 'Swap',
		go: 'Compare',
	},
	unknown: {
		title: 'We do not have that rule set or version',
		text: 'Choose two of those above.',
	},
	/** The question of the day, and its answers. */
	brief: {
		title: 'In short',
		sets: {
			article: {
				title: 'What the article assumed',
				text: 'A visa much like the H-1B: an employer in China makes a job offer in writing and can name a gap in skills that you fill.',
			},
			'k-published': {
				title: 'What was published',
				text: 'No employer is required. The rule asks about your age, about studies, teaching or research in science and technology, and about proof.',
			},
			h1b: {
				title: 'What the H-1B would require',
				text: 'A job offer too, but for a job that needs a specific degree, and pay that is usual for it. It does not ask which market you know.',
			},
		},
		whom: 'Below you see who gets a different result.',
	},
	meaning: {
		title: 'What this means for you',
		equal: 'Your result is the same under both.',
		stricter:
			'If you meet “{strict}”, you also meet “{loose}”. If you do not meet “{loose}”, you do not meet “{strict}” either.',
		neither: 'Your result under one does not tell you your result under the other. Check both.',
		apart: 'You can meet only one of the two.',
		only: 'Only “{name}” asks about: {facts}.',
		onlyMore: 'Only “{name}” asks about: {facts}; and {count, plural, one {# more} other {# more}}.',
	},
	relations: {
		equal: {
			title: 'Equal: the same people meet both',
			text: 'Anyone who meets one also meets the other.',
			short: 'Equal',
		},
		stricter: {
			title: 'Stricter: {one}',
			text: 'Anyone who meets “{one}” also meets “{other}”, but not the other way round.',
			short: 'Stricter',
		},
		looser: {
			title: 'Stricter: {other}',
			text: 'Anyone who meets “{other}” also meets “{one}”, but not the other way round.',
			short: 'Less strict',
		},
		neither: {
			title: 'Neither is stricter than the other',
			text: 'Some people meet only the first, some only the second, and some both.',
			short: 'Neither',
		},
		apart: {
			title: 'No one can meet both',
			text: 'Some people meet the first and some meet the second, but no one meets both.',
			short: 'Never both',
		},
	},
	favour: {
		title: 'Assumed in the person’s favour here:',
		minAge: 'no one is too young',
		maxAge: 'no one is too old',
		renownedListPublished: 'every institution that is called well-known is on a list',
		nobody: 'On {date}, no one could meet every condition yet: {name}.',
	},
	meets: 'Meets: {name}',
	persons: {
		title: 'Who gets a different result',
		lead: 'These people are invented. Each starts from the same person, who meets every required condition: {facts}. Only the answers named here are different.',
		one: 'Meets only: {name}',
		both: 'Meets both',
		neither: 'Meets neither',
		same: 'Same answers as the person we start from.',
		unmet: 'Not met: {condition}',
		more: 'Not met: {condition}; and {count, plural, one {one more condition} other {# more conditions}}',
		unsettled: 'Not settled: {names}. Everything else is met.',
		decides: '{count, plural, one {This one answer decides it:} other {These # answers decide it together:}}',
		fold: '{count, plural, one {Show # person} other {Show # people}}',
		open: 'Open person {letter}',
	},
	rows: {
		title: 'Side by side',
		lead: '“Here” is “{one}”; “there” is “{other}”. Each relation is proved for all people who answer every question. In the marked rows, the condition is the same in both.',
		relation: 'Relation',
		names: {
			same: 'The same',
			together: 'The same combined',
			stricter: 'Stricter here',
			looser: 'Stricter there',
			apart: 'Never both',
			shares: 'Different test',
			'only-one': 'Only here',
			'only-other': 'Only there',
		},
		look: 'Both look at: {facts}',
		exempting: 'Who it applies to: {condition}',
		required: 'Required: {condition}',
		supporting: 'Supporting only: {condition}',
		alone: 'A person who meets all but this',
		notAsked: 'not asked',
	},
	pairs: {
		title: 'All pairs',
		lead: 'How each rule set relates to every other. Choose a pair to see it in full.',
		neither:
			'No rule set includes another. In each pair, some people meet only the first and some only the second.',
		pair: '{one} – {other}',
		same: '{count, plural, =0 {No condition is the same} one {# condition is the same} other {# conditions are the same}}',
		together:
			'{count, plural, one {# more is the same as several combined} other {# more are the same as several combined}}',
	},
	versions: {
		title: 'What changed',
		lead: 'Before: {before}. After: {after}. You see whose result changes with today’s rules.',
		none: 'No one’s result changes.',
		condition: 'Condition',
		whose: 'Whose result changes',
		turned: '“{from}” becomes “{to}”',
		person: 'Person',
	},
}
