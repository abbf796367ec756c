/** The mail with which a candidate is sent a personal link. Plain words with slots in braces, without plurals. */
export const mails = {
	subject: '{company}: questions about the opening “{opening}”',
	greeting: 'Hello {name},',
	greetingWithoutName: 'Hello,',
	purpose:
		'{company} is considering you for the opening “{opening}”. To see which conditions for this job in China you meet, we need your answers to these questions:',
	link: 'Please answer them through your personal link. What we already know is filled in; please correct it where it is wrong.',
	until: 'Please reply by {day}.',
	how: 'Your answers stay on your own device until you send them. On your result page, under “{sendBack}”, copy the link that holds your answers and send it to us as a reply to this email.',
	use: 'What happens with your answers: we use them only for this opening. A program compares them with the conditions, and a person at {company} makes the decision. You need not answer a question that you do not want to answer. It is then unknown. You can ask us what is stored about you and have it corrected or deleted.',
	private:
		'Anyone who has your link can read what is filled in, so please do not pass it on. The page itself does not send your answers to us, or to the people who run it.',
	contact: 'Contact for questions: {contact}',
}
