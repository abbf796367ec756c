/** The ways on from a result. */
export const lookFurther = {
	otherAnswers: { title: 'Попробовать другие ответы' },
}
