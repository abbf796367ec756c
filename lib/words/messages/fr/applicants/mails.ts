/** The mail with which a candidate is sent a personal link. Plain words with slots in braces, without plurals. */
export const mails = {
	subject: '{company} : questions sur le poste « {opening} »',
	greeting: 'Bonjour {name},',
	greetingWithoutName: 'Bonjour,',
	purpose:
		'{company} pense à vous pour le poste « {opening} ». Pour voir quelles conditions de ce poste en Chine vous remplissez, il nous faut vos réponses à ces questions :',
	link: 'Merci d’y répondre par votre lien personnel. Ce que nous savons déjà est prérempli ; corrigez-le si c’est faux.',
	until: 'Merci de répondre au plus tard le {day}.',
	how: 'Vos réponses restent sur votre appareil jusqu’à ce que vous les envoyiez. Sur la page de votre résultat, sous « {sendBack} », copiez le lien qui contient vos réponses et envoyez-le-nous en réponse à cet e-mail.',
	use: 'Ce que deviennent vos réponses : nous les utilisons seulement pour ce poste. Un programme les compare aux conditions, et une personne de {company} prend la décision. Aucune question n’est obligatoire : sans réponse, elle reste à confirmer. Vous pouvez nous demander ce qui est conservé sur vous, et le faire corriger ou supprimer.',
	private:
		'Quiconque a votre lien peut lire ce qui est rempli : ne le transmettez à personne. La page elle-même n’envoie vos réponses ni à nous, ni aux personnes qui la gèrent.',
	contact: 'Contact pour vos questions : {contact}',
}
