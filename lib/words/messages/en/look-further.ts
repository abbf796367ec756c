/** The ways on from a result. */
export const lookFurther = {
	title: 'Look further',
	otherAnswers: {
		title: 'Try other answers',
		text: 'Change one and see what changes. Your own answers stay.',
	},
	points: {
		title: 'Points of the work permit',
		text: '{points} of {most}. Class B needs {b}, class A {a}.',
	},
	routes: { title: 'Map of the routes', text: 'Where you are on the K, R and Z routes.' },
	plan: { title: 'Plan with dates', text: 'What is to be done by when, and a file for your calendar.' },
}
