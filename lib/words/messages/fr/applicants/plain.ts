/** The check without JavaScript, where the answers travel to the server. */
export const plain = {
	title: 'Simulation sans JavaScript',
	description: 'La simulation complète sur des pages simples, pour les navigateurs sans JavaScript.',
	offer: 'JavaScript est désactivé dans votre navigateur. La simulation marche sans lui.',
	link: 'Commencer la simulation sans JavaScript',
	notice:
		'Le serveur calcule l’étape suivante et ne garde rien : pas de compte, pas de cookie, pas de copie. Avec JavaScript activé, vos réponses restent sur votre appareil, sauf si vous les partagez. Pour revenir en arrière, utilisez « {back} » dans la page. Votre navigateur ne garde pas de copie : son propre bouton vous demande donc de renvoyer le formulaire.',
	/** What is sent: the same wherever it is said. */
	travel:
		'Sans JavaScript, vos réponses sont envoyées à notre serveur à chaque étape et ne sont pas conservées.',
	answersLead: 'Corrigez ce qui est faux. Merci de répondre sincèrement.',
	privacy: 'Ce qui est conservé, et où',
	footerAbout:
		'Le Simulateur visa K explique des règles. Il ne donne aucun conseil juridique et ne prend aucune décision.',
	/** How many questions a way asks: of the two rule sets that are ticked at first, and of all. */
	atMost:
		'Au plus {ticked, plural, one {# question} many {# de questions} other {# questions}} pour les deux déjà cochés, {all} pour les quatre.',
	more: 'D’après vos réponses, il y a d’autres questions sur cette page. Répondez-y aussi.',
	employerInMindHint:
		'Cochez si vous n’avez pas de proposition. Nous poserons alors aussi des questions sur l’employeur et le poste.',
	choose: 'Choisir…',
	countriesHint: 'Écrivez des noms ou des codes séparés par ; par exemple : {example}',
	languagesHint:
		'Écrivez chaque langue avec votre niveau entre parenthèses, séparées par ; par exemple : {example}. Les niveaux sont : {levels}.',
	errors: {
		both: 'Vous avez donné une réponse et coché aussi « Je ne sais pas » ou « Aucun de ces choix ». Gardez un seul des deux.',
		unknownCountry: '« {entry} » est introuvable. Écrivez un nom ou un code, séparés par ;',
		countryOrOther:
			'« {entry} » peut aussi désigner autre chose. Écrivez le nom du pays ou son code de trois lettres.',
		unknownLanguage: '« {entry} » est introuvable. Écrivez-la ainsi : {example}.',
		notHere: '« {entry} » n’est pas une réponse possible à cette question.',
		country: 'Écrivez au moins un pays ou une région, ou cochez « Je ne sais pas ».',
		language: 'Écrivez au moins une langue, ou cochez « Aucun de ces choix » ou « Je ne sais pas ».',
		level: 'Après « {entry} », écrivez votre niveau entre parenthèses : {levels}.',
	},
	print: 'Pour imprimer ce résultat ou l’enregistrer en PDF, utilisez le menu de votre navigateur.',
	startOver: 'Recommencer',
	tooLarge: {
		title: 'C’était trop long pour un seul envoi',
		text: 'Le formulaire était plus long que ce que nous pouvons lire : nous n’en avons rien lu. Revenez en arrière, raccourcissez ce que vous avez écrit et renvoyez-le.',
	},
	noForm: {
		title: 'Nous n’avons pas pu lire ce formulaire',
		text: 'Cette page n’accepte que les formulaires de cette simulation. Revenez en arrière et renvoyez-le, ou recommencez.',
	},
	toStart: 'Recommencer',
}
