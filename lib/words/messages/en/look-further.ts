/** The ways on from a result. */
export const lookFurther = {
	title: 'Look further',
	otherAnswers: { title: 'Try other answers', text: 'Change one and see what turns. Your own answers stay.' },
	points: {
		title: 'Points of the work permit',
		text: '{points} of {most}. Class B needs {b}, class A {a}.',
	},
}
