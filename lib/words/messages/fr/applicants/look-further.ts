/** The ways on from a result. */
export const lookFurther = {
	otherAnswers: { title: 'Essayer d’autres réponses' },
}
