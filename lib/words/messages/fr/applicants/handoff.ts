/** Handing answers over: the link on a result, the page that opens it, and invitations to answer. */
export const handoff = {
	title: 'Ouvrir des réponses partagées',
	description:
		'Ouvrez un lien ou un code qui contient les réponses d’une personne. Il est lu dans votre navigateur et n’est envoyé nulle part.',
	reading: {
		status: 'Lecture du code…',
		text: 'Cette page ouvre des réponses que quelqu’un vous a envoyées par lien ou par code. Elles sont lues sur cet appareil et ne sont envoyées nulle part.',
	},
	noScript:
		'Cette page nécessite JavaScript. Le code est la dernière partie de l’adresse. Cette partie ne quitte jamais votre navigateur : notre serveur ne la voit pas et ne peut pas la lire pour vous.',
	/** On a result. */
	handOver: {
		title: 'Partager',
		jump: 'Partager par lien',
		lead: 'Ce lien contient {count, plural, one {votre réponse (#)} many {vos # de réponses} other {vos # réponses}}, les règles que vous avez choisies et la date d’aujourd’hui. Quiconque l’ouvre voit le résultat recalculé.',
		who: 'Quiconque a le lien peut lire vos réponses, tout comme le service d’e-mail ou de messagerie qui le transporte. Nous ne l’envoyons pas : vous décidez qui le reçoit.',
		link: 'Le lien',
		copy: 'Copier le lien',
		copied: 'Le lien est copié. Collez-le dans un message.',
		copyFailed: 'Votre navigateur n’a pas permis la copie. Le lien est sélectionné : copiez-le vous-même.',
		share: 'Partager…',
		shareFailed: 'Votre appareil n’a pas partagé le lien. Copiez-le à la place.',
		sending: {
			mail: 'Me l’envoyer par e-mail',
			subject: 'Ma simulation visa K du {date}',
			text: 'Mes réponses du {date} dans le Simulateur visa K. Le lien les ouvre, avec le résultat selon les règles du jour où on l’ouvre. Quiconque a le lien peut les lire.',
		},
		qr: 'Code QR qui contient le lien vers ces réponses',
		scan: 'À scanner pour vérifier à nouveau ces réponses. Quiconque le scanne voit toutes vos réponses.',
		scanOrType: 'Scannez, ou tapez ce code sur',
		tooLong: 'Il y a trop de réponses pour un code QR que les téléphones lisent bien. Utilisez le lien.',
	},
	/** On the result of somebody who was invited. */
	reply: {
		title: 'Renvoyez vos réponses',
		jump: 'Renvoyer mes réponses',
		to: 'Renvoyez ce lien à {name} par le même chemin que l’invitation.',
		toAsker:
			'Renvoyez ce lien à la personne qui vous a envoyé l’invitation, par le même chemin que l’invitation.',
		opening: 'Le poste : {name}',
		holds:
			'Il contient {count, plural, one {votre réponse (#)} many {vos # de réponses} other {vos # réponses}} et la référence de votre invitation.',
		sending: {
			mail: 'Envoyer par e-mail',
			subject: 'Mes réponses du {date}',
			subjectFor: 'Mes réponses : {name}',
			text: 'Voici mes réponses du {date}. Ouvrez le lien pour les voir. Quiconque a le lien peut les lire.',
		},
	},
	/** Checks that were put away for another. */
	aside: {
		title: 'Autres réponses sur cet appareil',
		line: '{count, plural, one {# réponse} many {# de réponses} other {# réponses}}, dernier changement le {date}',
		lineFor:
			'{name} : {count, plural, one {# réponse} many {# de réponses} other {# réponses}}, dernier changement le {date}',
		bringBack: 'Reprendre',
		bringBackOf: 'Reprendre les réponses du {date}',
		text: 'Vos réponses actuelles seront alors mises de côté à leur place.',
	},
	paste: {
		title: 'Ouvrir des réponses',
		lead: 'Si quelqu’un vous a envoyé un lien ou un code avec des réponses, collez-le ici. Il est lu sur cet appareil et n’est envoyé nulle part.',
		label: 'Lien ou code',
		hint: 'Vous pouvez coller tout le message, si le lien s’y trouve.',
		open: 'Ouvrir',
		empty: 'Lien ou code : collez-le d’abord ici',
		another: 'Ouvrir un autre code',
	},
	/** The page where a printed result is checked again, by the code on it. */
	verify: {
		title: 'Vérifier un résultat imprimé',
		description:
			'Tapez ou scannez le code d’une simulation imprimée. Elle est vérifiée à nouveau dans votre navigateur et n’est envoyée nulle part.',
		lead: 'Tapez le code de la feuille ou scannez son code QR. Nous vérifions à nouveau les réponses qu’il contient, selon les règles du jour de la feuille et selon celles d’aujourd’hui. Cela se passe sur cet appareil ; rien n’est envoyé.',
		label: 'Code de la feuille',
		hint: 'Majuscules et espaces ne comptent pas. Vous pouvez aussi coller un lien.',
		open: 'Vérifier',
		empty: 'Code de la feuille : tapez-le d’abord ici',
		noScript:
			'Cette page nécessite JavaScript : le code est lu dans votre navigateur, car nous ne voulons pas le recevoir. Activez-le, ou scannez le code QR avec un téléphone.',
		scan: {
			title: 'Ou scannez le code QR',
			lead: 'La caméra est allumée seulement pendant que vous scannez. Aucune image ne sort de cet appareil.',
			camera: 'Utiliser la caméra',
			starting: 'La caméra démarre…',
			looking: 'Tenez le code QR devant la caméra.',
			stop: 'Arrêter la caméra',
			view: 'Ce que voit la caméra',
			picture: 'Choisir une image',
			reading: 'Recherche d’un code QR dans l’image…',
			faults: {
				refused: {
					title: 'La caméra n’a pas été autorisée.',
					text: 'Autorisez-la pour ce site dans les réglages de votre navigateur et réessayez. Ou prenez la feuille en photo et choisissez la photo ici, ou tapez le code.',
				},
				missing: {
					title: 'Aucune caméra n’a été trouvée.',
					text: 'Choisissez une image de la feuille, ou tapez le code.',
				},
				busy: {
					title: 'La caméra n’a pas pu démarrer.',
					text: 'Un autre programme l’utilise peut-être : fermez-le et réessayez. Ou choisissez une image de la feuille, ou tapez le code.',
				},
				none: {
					title: 'Cette image ne contient aucun code QR lisible.',
					text: 'Prenez la photo de plus près, avec une bonne lumière et le code QR en entier. Ou tapez le code.',
				},
				picture: {
					title: 'Cette image ne peut pas être ouverte.',
					text: 'Choisissez une autre image, de {megabytes, number} Mo au plus. Ou tapez le code.',
				},
				unloaded: {
					title: 'Le lecteur de codes n’a pas pu être chargé.',
					text: 'Vérifiez votre connexion et réessayez, ou tapez le code.',
				},
			},
		},
		same: 'Le résultat d’aujourd’hui est le même que sur la feuille',
		differs: 'Le résultat d’aujourd’hui diffère de la feuille',
		checked:
			'Réponses du {date}, vérifiées sur cet appareil selon les règles de ce jour-là et d’aujourd’hui.',
		compare: {
			title: 'Comparez avec la feuille.',
			text: 'Un résultat imprimé le {date} avec ce code dit ce qui figure sous « Sur la feuille » ; il peut omettre des ensembles de règles. Si le vôtre dit autre chose, il a été modifié, ou il ne vient pas de ce site.',
		},
		proof: {
			title: 'Les réponses sont les déclarations de la personne, pas des preuves.',
			text: 'Vérifiez les justificatifs avant de vous y fier. N’importe qui peut créer un tel code.',
		},
		later: {
			title: 'Le jour de ce code n’est pas encore venu.',
			text: 'Il dit {date}. Vérifiez la date de cet appareil, et qui vous a donné la feuille.',
		},
		columns: { rules: 'Règles', printed: 'Sur la feuille, {date}', now: 'Aujourd’hui, {date}' },
		version: 'version du {date}',
		why: 'Ce qui a changé depuis',
		details: 'Les conditions modifiées, avant et maintenant',
		noWords: 'Ce qui a changé ne peut pas être chargé pour l’instant. Les résultats plus haut sont justes.',
		whole: 'Afficher tout le résultat et toutes les réponses',
		others: {
			invitation: {
				title: 'Ce code est une invitation à répondre à des questions.',
				open: 'Ouvrir l’invitation',
			},
			question: { title: 'Ce code est une question à un employeur.', open: 'Ouvrir la question' },
			reply: {
				title: 'Ce code est la réponse d’un employeur à une question.',
				open: 'Ouvrir la réponse',
			},
			text: 'Il ne contient aucun résultat à vérifier ici.',
		},
	},
	faults: {
		mistyped: {
			title: 'Un caractère de ce code est faux ou manque.',
			line: 'Comparez la ligne {row} avec la feuille.',
			anywhere: 'Comparez chaque ligne avec la feuille.',
		},
		damaged: {
			title: 'Ce code ne peut pas être lu.',
			text: 'Une partie manque ou a changé, ou il ne vient pas de ce site. Copiez à nouveau le lien entier, ou demandez-en un nouveau à la personne qui l’a envoyé.',
		},
		future: {
			title: 'Ce code vient d’une version plus récente de ce site.',
			text: 'Rechargez cette page pour avoir la dernière version. Si cela ne suffit pas, ouvrez le lien sur le site d’où il vient.',
		},
		old: {
			title: 'Ce code vient d’une ancienne version de ce site et ne peut plus être lu.',
			text: 'Demandez à la personne qui l’a envoyé de partager à nouveau les réponses d’ici.',
		},
		reload: 'Recharger cette page',
	},
	/** What was handed over, as its reader sees it. */
	received: {
		take: 'Ajouter à mes candidats',
		takeForTeam: 'Ajouter à la liste de mon équipe',
		title: 'Réponses partagées avec vous',
		lead: 'Réponses du {date}. Les résultats plus bas sont recalculés sur cet appareil selon les règles d’aujourd’hui. « Vous » y désigne la personne qui a répondu.',
		proof: {
			title: 'Ces réponses sont les déclarations de la personne qui les a envoyées, pas des preuves.',
			text: 'Vérifiez les justificatifs avant de vous y fier. N’importe qui peut créer un tel code.',
		},
		changed: {
			title: 'Les règles ont changé depuis.',
			text: 'Changé depuis le {date} : {list}. Un résultat imprimé ce jour-là peut être différent.',
		},
		dropped: {
			title: 'Certaines réponses ne vont plus avec leurs questions.',
			text: 'Comptées comme sans réponse : {list}.',
		},
		answers: 'Toutes les réponses du code',
		none: 'Le code ne contient aucune réponse.',
		own: 'Vos propres réponses sur cet appareil restent telles quelles.',
	},
	/** An invitation, as the invited person sees it. */
	invitation: {
		title: '{name} vous demande vos réponses',
		titleUnnamed: 'Quelqu’un vous demande vos réponses',
		opening: 'Le poste : {name}',
		lead: 'Vous répondez seulement à ce qui manque encore sur vous. Vos réponses restent sur cet appareil jusqu’à ce que vous les renvoyiez vous-même, par un lien que vous recevez à la fin.',
		unknown: {
			title: 'Nous ne savons pas qui a fait cette invitation.',
			text: 'Les noms qu’elle contient ont été écrits par la personne qui l’a faite. Si vous ne l’attendiez pas, demandez à la personne ou à l’entreprise citée avant de répondre.',
		},
		left: '{left, plural, =0 {Il ne reste aucune question.} one {Il reste # question.} many {Il reste jusqu’à # de questions.} other {Il reste jusqu’à # questions.}}',
		filledIn: {
			title: 'Déjà rempli',
			text: '{count, plural, one {# réponse est venue} many {# de réponses sont venues} other {# réponses sont venues}} avec l’invitation. Vous pouvez modifier ce qui n’est pas juste.',
			show: 'Afficher ce qui est rempli',
			none: 'Rien n’est encore rempli.',
		},
		begin: 'Répondre aux questions',
		goOn: 'Continuer',
		begun: 'Vous avez commencé à répondre à cette invitation sur cet appareil.',
		own: {
			title: 'Vous avez déjà des réponses sur cet appareil',
			text: '{count, plural, one {# réponse} many {# de réponses} other {# réponses}}, dernier changement le {date}. Rien n’est perdu : elles sont mises de côté, et vous pourrez les reprendre depuis la page du résultat.',
			use: 'Commencer avec mes réponses',
			useHint:
				'Vos réponses sur vous-même sont reprises. Celles sur une proposition ou un employeur ne le sont pas : il peut s’agir d’un autre.',
			afresh: 'Commencer sans elles',
			cancel: 'Pas maintenant',
		},
	},
}
