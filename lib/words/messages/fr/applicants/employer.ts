/** What an applicant asks the employer: the link, what the employer sees, and the answers that come back. */
export const employer = {
	/** The page that makes the link. */
	ask: {
		title: 'Demander à mon employeur',
		description:
			'Créez un lien avec les questions auxquelles votre employeur peut répondre. Il ne contient aucune de vos réponses.',
		back: 'Retour au résultat',
		lead: '{count, plural, one {Un lien avec la question (#) à laquelle votre employeur peut répondre.} many {Un lien avec les # de questions auxquelles votre employeur peut répondre.} other {Un lien avec les # questions auxquelles votre employeur peut répondre.}} C’est vous qui l’envoyez.',
		holds: {
			title: 'Ce que contient le lien',
			questions:
				'{count, plural, one {# question sur le poste et l’employeur} many {# de questions sur le poste et l’employeur} other {# questions sur le poste et l’employeur}}',
			rulesets: 'les ensembles de règles qui les posent : {names}',
			reference:
				'la date d’aujourd’hui et un nombre tiré au hasard, qui permet à cet appareil de reconnaître la réponse',
			nothing: 'aucune de vos réponses, et aucun nom',
		},
		who: {
			title: 'Quiconque a le lien peut lire les questions.',
			text: 'Elles sont dans la dernière partie du lien, que les navigateurs n’envoient à aucun serveur.',
		},
		qr: 'Code QR qui contient le lien avec les questions',
		send: 'Envoyez-le',
		mail: {
			title: 'Texte pour votre message',
			hint: 'Ajoutez votre nom à la fin, pour que l’employeur sache qui pose les questions.',
			copy: 'Copier le texte',
			copied: 'Le texte est copié. Collez-le dans un message.',
			copyFailed: 'Votre navigateur n’a pas permis la copie. Le texte est sélectionné : copiez-le vous-même.',
			subject: 'Questions sur le poste en Chine',
			greeting: 'Bonjour,',
			purpose:
				'Je vérifie quelles conditions je remplis pour un visa et pour travailler en Chine. {count, plural, one {# question porte sur le poste et l’employeur, et vous pouvez y répondre mieux que moi :} many {# de questions portent sur le poste et l’employeur, et vous pouvez y répondre mieux que moi :} other {# questions portent sur le poste et l’employeur, et vous pouvez y répondre mieux que moi :}}',
			question: '{place}. {question}',
			link: 'Merci de répondre par ce lien. Vous n’avez pas besoin de compte, et vous pouvez laisser une question vide.',
			how: 'Vos réponses restent sur votre appareil jusqu’à ce que vous les envoyiez. À la fin, vous recevez un autre lien : renvoyez-le-moi, s’il vous plaît. C’est une simulation que je fais pour moi. Ce n’est pas une demande, et elle ne vous engage à rien.',
			below:
				'Merci d’écrire votre réponse sous chaque question, ou de la laisser vide. C’est une simulation que je fais pour moi. Ce n’est pas une demande, et elle ne vous engage à rien.',
			name: '(votre nom)',
		},
		plain:
			'Un lien pour l’employeur nécessite JavaScript. À la place, vous pouvez copier ce texte dans un message.',
		/** What the applicant has answered in the employer’s place, as far as it decides a condition. */
		guesses: {
			title: 'Vous avez répondu ceci à la place de votre employeur',
			text: 'Votre réponse décide d’une condition. Demander si elle est juste ? Le lien ne contient pas votre réponse.',
			ask: 'Demander : {label}',
			yours: 'Vous avez répondu « {answer} ».',
		},
		/** Said beforehand where no answer can change a result. */
		noChange: {
			title: 'Aucune réponse ne peut changer votre résultat maintenant.',
			text: 'Conditions non remplies, quoi que réponde votre employeur : {list}. Les réponses compteront une fois que cela aura changé.',
		},
		until: 'Jusqu’au retour des réponses, ces questions restent à confirmer.',
		goOn: 'Continuer sans elles',
		device: 'Ouvrez la réponse dans ce navigateur, sur cet appareil : vos réponses sont ici.',
		none: {
			title: 'Il n’y a rien à demander à votre employeur',
			text: 'Aucune question à laquelle un employeur peut répondre ne changerait votre résultat maintenant.',
		},
	},
	/** Questions in words for the employer, where those for the applicant speak to the applicant, or of the employer. */
	questions: {
		degreeRelated: 'Le domaine du diplôme de la personne a-t-il un lien direct avec le poste ?',
		employerInMainland: 'Votre entreprise est-elle enregistrée en Chine continentale ?',
		employerHiresForeigners:
			'Votre entreprise est-elle prête à embaucher une personne étrangère pour ce poste ?',
		paidInMoney: 'Le salaire de la personne serait-il versé en argent ?',
		similarStaffPayCny: 'Combien payez-vous par an les autres personnes qui font le même travail ?',
		communicationPlan: 'Y a-t-il un plan pour communiquer entre la personne et l’équipe ?',
		managementPlan: 'Un responsable désigné a-t-il un plan pour le travail de la personne ?',
		isicDivision: 'Dans quel secteur est votre entreprise ?',
		servesUpgrading: 'Le poste aide-t-il à améliorer vos produits ou votre production ?',
		targetMarkets: 'Pour quels pays ou régions la personne travaillerait-elle ?',
		specificGap: 'Pouvez-vous nommer une compétence qui manque à votre équipe actuelle ?',
		searchedAtHome: 'Avez-vous cherché cette compétence parmi les personnes déjà en Chine ?',
		headcountOnly: 'Le poste est-il ouvert seulement parce que vous manquez de personnel ?',
		designWork: 'La personne participerait-elle à la conception ?',
		productionWork: 'La personne participerait-elle à la production ?',
		workPlace: 'Où la personne travaillerait-elle ?',
		monthsPerYear: 'Combien de mois par an la personne travaillerait-elle en Chine ?',
		provincialBonus: 'Combien de points en plus la province donne-t-elle à la personne ?',
	},
	/** Over questions in a group. */
	takesPart: 'La personne participerait-elle à l’une de ces activités ?',
	/** The page that the employer opens. */
	answer: {
		title:
			'{count, plural, one {Un demandeur vous pose # question} many {Un demandeur vous pose # de questions} other {Un demandeur vous pose # questions}}',
		lead: 'Sur le poste et l’employeur. Vous n’avez pas besoin de compte. Vos réponses restent sur cet appareil jusqu’à ce que vous les renvoyiez vous-même.',
		expecting: {
			title: 'Attendiez-vous ce lien ?',
			text: 'Le message qui l’accompagne dit qui pose les questions. Le lien lui-même ne contient aucun nom. En cas de doute, demandez à cette personne avant de répondre.',
		},
		purpose: {
			title: 'À quoi cela sert',
			text: 'Le demandeur fait une simulation et a posé ces questions le {date}. Ce n’est ni une demande ni un contrat. Vos réponses servent à ces ensembles de règles :',
			you: 'Dans les questions, « la personne » désigne le demandeur.',
		},
		serves: 'Nécessaire pour :',
		servesLine: '{name} : {conditions}',
		blank:
			'Vous pouvez laisser une question vide. Elle reste alors à confirmer, comme « Je ne sais pas », et ne vaut jamais « Non ».',
		make: 'Créer le lien de retour',
		next: 'Vous recevez alors un lien à renvoyer par le même chemin que celui-ci. Rien n’est envoyé d’ici.',
		kept: 'Ce que vous indiquez est gardé dans cet onglet jusqu’à ce que vous le fermiez.',
		made: {
			title: 'Votre lien de retour est prêt',
			lead: '{count, plural, =0 {Il ne contient encore aucune réponse} one {Il contient # réponse} many {Il contient # de réponses} other {Il contient # réponses}}, la date et le numéro de la question. Il ne contient aucun nom.',
			none: 'Vous n’avez rien répondu. Vous pouvez revenir en arrière et répondre, ou envoyer le lien tel quel.',
			who: 'Quiconque a le lien peut lire ces réponses. Nous ne l’envoyons pas : renvoyez-le à la personne qui a posé les questions.',
			qr: 'Code QR qui contient le lien avec ces réponses',
			subject: 'Réponses sur le poste en Chine',
			text: 'Bonjour,\n\nvoici mes réponses sur le poste. Ouvrez ce lien dans le navigateur où vous avez fait la simulation :',
			change: 'Modifier les réponses',
		},
	},
	/** The page on which the applicant takes the answers over. */
	merge: {
		title: 'Votre employeur a répondu',
		lead: '{count, plural, =0 {Aucune réponse} one {# réponse} many {# de réponses} other {# réponses}}, du {date}. Comparez, puis choisissez. Rien n’a encore changé.',
		yours: 'La vôtre',
		theirs: 'Celle de l’employeur',
		noAnswer: 'Aucune réponse',
		fills: 'Nouvelles réponses',
		fillsHint: 'Vous n’aviez pas de réponse ici. Celle de l’employeur est sélectionnée.',
		differs: 'Réponses différentes',
		differsHint: 'Choisissez chaque fois la réponse juste.',
		same: 'Identiques aux vôtres',
		sameLine: '{label} : {answer}',
		unsure: 'L’employeur ne sait pas',
		unsureHint: 'Rien ne change ici.',
		with: 'Avec la réponse de l’employeur :',
		noTurn: 'La réponse de l’employeur ne change aucune condition.',
		all: 'Avec les réponses choisies maintenant :',
		allSame: 'Avec les réponses choisies maintenant, aucun résultat ne change.',
		choose: '{label} : choisissez l’une des deux réponses',
		take: 'Prendre les réponses choisies',
		keep: 'Garder toutes les miennes',
		note: 'Ce sont les déclarations de l’employeur, pas des preuves. Vos réponses actuelles sont mises de côté ; vous pourrez les reprendre depuis la page du résultat.',
		nothing: 'Il n’y a rien à choisir.',
		toResult: 'Voir le résultat',
		unknown: {
			title: 'Réponses d’un employeur',
			lead: 'Réponses du {date}.',
			first: 'Ces réponses ne correspondent à aucune question de cet appareil.',
			text: 'Une autre personne a peut-être posé les questions, ou vous les avez posées dans un autre navigateur. Si vous êtes l’employeur, envoyez le lien à la personne qui a posé les questions.',
			compare: 'Comparer avec mes réponses',
			careful: 'Faites-le seulement si vous savez qui a répondu.',
			without: 'Il n’y a pas de réponses sur cet appareil avec lesquelles les comparer.',
			list: 'Ce que dit la réponse reçue',
			none: 'La réponse reçue est vide.',
		},
		aside: {
			first: 'Ces réponses vont avec une simulation mise de côté.',
			text: 'Dernier changement le {date}. Reprenez-la pour comparer. Vos réponses actuelles seront alors mises de côté à sa place.',
			restore: 'Reprendre cette simulation',
		},
	},
}
