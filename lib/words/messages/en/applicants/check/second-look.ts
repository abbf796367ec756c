/** What opens under a condition of a result: what decided it, the source to compare it with, and a text to ask with. */
export const secondLook = {
	secondLook: {
		answers: 'Decided by these answers',
		lookedAt: 'These answers were looked at',
		noAnswer: 'No answer to this has been given yet.',
		change: 'Change',
		answer: 'Answer it',
		source: 'Compare with the source',
		notQuoted: 'Its own words are not reproduced here.',
		ask: {
			consulate: 'Ask the embassy or consulate where you will apply',
			authority: 'Ask the authority for work permits (12333)',
			employer: 'Ask the employer',
			model: 'Ask the employer',
		},
		noOne:
			'There is no one to ask: this only compares with a rule of the United States. It decides nothing in China.',
		copy: 'Copy both',
		copied: 'Copied',
		select: 'Copying did not work here. The text is selected: copy it with the keyboard or the menu.',
		notSent: 'Nothing is sent from here.',
		/** A text to send or to show, printed in Chinese as well; only what was answered stands in it. */
		letter: {
			intro: {
				consulate: 'Hello. I have a question about the K visa (State Council Decree 814).',
				authority: 'Hello. I have a question about the work permit for foreigners (class A or B).',
				employer: 'Hello. I have a question about the job and the work permit for foreigners.',
				model:
					'Hello. I compared the job with a model from an article. The model is one author’s opinion, not law.',
			},
			condition: 'The condition, as a self-check words it: {statement}',
			source: 'The source says, in translation: “{text}”',
			facts: 'What was answered: {facts}',
			fact: '{label}: {answer}',
			institution: 'Name of the university or research institute: {line}',
			question: {
				met: 'Is the condition met in this case? If not, what is missing?',
				applied: 'How is this condition applied at present? Is there an official figure or list?',
				right: 'Is this right? If not, what would be right?',
			},
		},
	},
}
