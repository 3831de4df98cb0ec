## Constats dans les fichiers de scénario ; l'identifiant est `found-` suivi du code ; `.hint` est la solution

found-near = s'agit-il de `{ $near }` ?
found-at = dans { $path }

found-empty-file = Le fichier est vide
    .hint = partir d'un scénario fourni, par exemple scenarios/first-call.ron
found-not-text = { $what ->
    [utf-16] Ce fichier est enregistré en UTF-16 (« Unicode » dans certains éditeurs)
    [bytes] La ligne { $line } contient un caractère qui n'est pas enregistré en UTF-8 (peut-être en ANSI, Windows-1252)
   *[zero] La ligne { $line } contient un octet nul ; ce n'est peut-être pas un fichier texte
 }
    .hint = { $what ->
        [zero] est-ce le bon fichier ? Un scénario est un texte en UTF-8
       *[other] l'enregistrer en UTF-8 ; la plupart des éditeurs le proposent sous Enregistrer sous, Encodage
    }
found-too-large = Le fichier compte { $size } octets ; { $most } au plus sont lus
    .hint = un scénario d'une journée entière reste sous 300 000 octets ; est-ce le bon fichier ?
found-too-deep = Les parenthèses et crochets sont imbriqués sur plus de { $most } niveaux
    .hint = le format n'en demande jamais plus de dix
found-too-many = Il y a ici plus de { $most } { $what ->
    [hypotheses] hypothèses
    [items] éléments
   *[values] valeurs
 }
    .hint = { $what ->
        [hypotheses] { $most } au plus, car { $most } signes servent à les distinguer ; en réunir certaines, ou en retirer
       *[other] diviser le scénario, ou en retirer ce qui n'est pas joué
    }
found-unclosed-bracket = Ce `{ $bracket }` n'est jamais fermé
    .hint = ajouter le `{ $closer }` manquant
found-mismatched-bracket = { $what ->
    [extra] Ce signe fermant est de trop
   *[wrong] Ce signe fermant ne ferme rien d'ouvert
 }
    .hint = { $what ->
        [extra] le retirer, ou ajouter le signe ouvrant à sa place
       *[wrong] un `{ $closer }` est attendu ; vérifier les signes qui précèdent
    }
found-unterminated-string = { $what ->
    [comment] Ce commentaire ne se termine pas
    [fields] Ce texte déborde sur ce qui le suit
   *[text] Ce texte ne se termine pas
 }
    .hint = { $what ->
        [comment] le fermer par */
        [fields] son guillemet fermant manque, ou il y en a un de trop ; écrire \" pour un guillemet dans le texte
       *[text] le fermer par un guillemet ; écrire \" pour un guillemet dans le texte
    }
found-syntax = { $what ->
    [comma] Une virgule manque après ceci
    [colon] Un deux-points manque après ceci
    [stray-comma] Cette virgule est de trop
    [no-value] Une valeur manque ici
    [text] Il faut ici un texte entre guillemets, et non `{ $here }`
    [quotes] `{ $here }` a d'autres guillemets que "
    [quote-inside] Le texte se termine par ce guillemet, et il y a une suite
    [escape] Ce signe n'a pas de sens après une barre oblique inverse
    [number] Il faut ici un nombre entier, et non `{ $here }`
    [whole] `{ $here }` n'est pas un nombre entier
    [separator] Un nombre s'écrit sans séparateurs
    [size] Le nombre `{ $here }` ne convient pas ici
    [yes-no] Il faut ici `true` ou `false`, et non `{ $here }`
    [list] Il faut ici une liste entre crochets
    [table] Il faut ici une table entre accolades
    [fields] Il faut ici des champs entre parenthèses
    [grade] Il faut ici une cotation, et non `{ $here }`
    [start] Un scénario commence par une parenthèse, et non par `{ $here }`
    [brackets] Il faut ici des valeurs entre parenthèses, et non `{ $here }`
    [arguments] `{ $here }` demande quelque chose entre parenthèses
    [no-brackets] `{ $here }` ne prend rien entre parenthèses
    [too-few-values] { $most } valeurs vont dans ces parenthèses ; ici, il y en a { $count ->
        [one] { $count }
       *[other] { $count }
    }
    [too-many-values] Ces parenthèses ne prennent rien de plus
    [variant] `{ $name }` n'est aucun des mots possibles ici : { $expected }
    [no-quotes] Il faut ici un mot sans guillemets, et non { $here }
    [word] Il faut ici un mot, et non `{ $here }`
    [hash] Un commentaire ne commence pas par `{ $here }`
    [name] `{ $here }` n'est pas un mot du format
    [blank] Il y a ici une espace qui n'en a que l'apparence
    [after-end] Le scénario est terminé, et il y a une suite
   *[other] Ceci ne peut être lu : { $message }
 }
    .hint = { $what ->
        [comma] des virgules séparent les champs et les éléments
        [colon] un champ s'écrit nom: valeur
        [stray-comma] la retirer, ou écrire ce qui doit la précéder
        [no-value] en écrire une, ou omettre le champ s'il a une valeur par défaut
        [text] l'écrire comme "Les ferries sont à l'arrêt"
        [quotes] écrire " des deux côtés
        [quote-inside] écrire \" pour un guillemet dans un texte ; si le texte devait se terminer ici, une virgule manque
        [escape] écrire \\ pour une barre oblique inverse, \" pour un guillemet, \n pour un saut de ligne
        [number] écrire seulement des chiffres, sans guillemets
        [whole] écrire seulement des chiffres, sans fraction ni unité, suivis d'une virgule
        [separator] écrire 1000, et non 1,000
        [size] il est trop grand, ou négatif là où les nombres commencent à 0
        [yes-no] l'écrire sans guillemets et en minuscules
        [list] l'entourer de [ et ], même si elle n'a qu'un élément
        [table] l'écrire comme { "{" } "host": 0, "other": 10 { "}" }
        [fields] l'écrire comme ( nom: valeur, … )
        [grade] l'écrire comme (B, 2)
        [start] copier le cadre de scenarios/first-call.ron
        [brackets] l'écrire comme (40, 90)
        [arguments] par exemple Turn(2), State("ee") ou All([…])
        [no-brackets] retirer les parenthèses, ou employer un mot qui en prend
        [too-few-values] voir scenarios/README.md pour ce qui va ici
        [too-many-values] retirer le reste ; plusieurs conditions vont dans All([…]) ou Any([…])
        [variant] employer l'un d'eux, à l'orthographe exacte
        [no-quotes] les mots sont des noms de champs, ou des choix comme Public, Turn(2) ou State("ee")
        [word] les mots sont des noms de champs, ou des choix comme Public, Turn(2) ou State("ee")
        [hash] écrire // devant un commentaire
        [name] les mots du format n'ont que des lettres, des chiffres et des traits de soulignement
        [blank] remplacer les espaces d'ici par des espaces ordinaires ; ces autres espaces viennent de pages web et de traitements de texte
        [after-end] la retirer, ou la placer avant la dernière parenthèse
       *[other] comparer avec le même endroit dans scenarios/first-call.ron
    }
found-unknown-field = Il n'y a pas de champ `{ $name }` ici
    .hint = champs possibles ici : { $expected }
found-duplicate-field = `{ $name }` est écrit deux fois
    .hint = n'en garder qu'un
found-missing-field = Le champ `{ $name }` manque ici
    .hint = voir scenarios/README.md pour ce qu'il contient
found-wrong-format = Ce fichier indique le format { $found } ; ce programme lit le format { $known }
    .hint = mettre format à { $known }, ou employer le programme qui a écrit le fichier
found-duplicate-key = Le nom `{ $name }` est donné deux fois
    .hint = donner un autre nom à l'un des deux
found-unknown-key = Il n'y a pas { $kind ->
    [objective] d'objectif
    [adversary] d'adversaire
    [hypothesis] d'hypothèse
    [evidence] d'élément de preuve
    [inject] d'inject
    [outsider] de tiers
    [partner] de partenaire
    [answer] de réponse à l'inject
   *[activity] d'activité
 } du nom de `{ $name }`
    .hint = l'ajouter, ou employer un nom existant
found-bad-key = `{ $name }` ne peut être une clé
    .hint = une clé se compose de minuscules, de chiffres et de traits d'union, par exemple first-wave
found-unknown-state = `{ $name }` n'est pas le code d'un État membre
    .hint = deux minuscules, par exemple ee ; pour la Grèce, el
found-unknown-measure = Le catalogue n'a pas de mesure `{ $name }`
    .hint = les identifiants vont de P1 à N2 ; voir assets/toolbox.ron
found-unknown-parameter = Il n'y a pas de paramètre `{ $name }`
    .hint = tous les paramètres se trouvent dans assets/rules.ron
found-unknown-adversary-type = Il n'y a pas de type d'adversaire `{ $name }`
    .hint = calibrated-spy, revisionist, tolerating-host ou opportunist
found-out-of-range = { $value } sort de l'intervalle de { $low } à { $high }
    .hint = choisir une valeur entre { $low } et { $high }
found-bad-date = « { $text } » n'est pas une date avec une heure
    .hint = l'écrire comme 2027-03-08T21:30
found-empty-text = Ce texte est vide
    .hint = écrire ce que les participants doivent lire ici
found-text-too-long = Ce texte compte { $count } caractères ; { $most } au plus
    .hint = le raccourcir, ou le diviser en deux
found-unprintable = { $what ->
    [break] Un texte d'une seule ligne contient un saut de ligne ({ $character })
    [tab] Ce texte contient une tabulation ({ $character })
    [control] Ce texte contient un caractère de commande ({ $character })
    [direction] Ce texte contient un caractère qui inverse l'ordre des lettres ({ $character })
   *[invisible] Ce texte contient un caractère que personne ne peut voir ({ $character })
 }
    .hint = { $what ->
        [break] l'écrire sur une seule ligne
        [tab] écrire des espaces à la place
        [control] retirer { $character } ; de ces caractères, un texte long n'admet que les sauts de ligne
       *[other] retirer { $character } ; de tels caractères arrivent avec des textes de pages web, de messageries et de traitements de texte
    }
found-hidden-outside = Hors des textes se trouve { $what ->
    [control] un caractère de commande ({ $character })
    [direction] un caractère qui inverse l'ordre des lettres ({ $character })
   *[invisible] un caractère que personne ne peut voir ({ $character })
 }
    .hint = retirer { $character } ; avec lui, un fichier peut avoir une autre apparence que ce qu'il dit
found-cannot-be-shown = Les polices du programme n'ont pas de forme pour { $characters }
    .hint = l'écrire autrement ; les lettres des 24 langues de l'UE peuvent être affichées, la plupart des signes et des autres écritures ne le peuvent pas
found-no-seats = Personne ne peut prendre place
    .hint = ajouter au moins un siège pour une équipe
found-seat-without-brief = Le siège { $state } n'a pas d'instructions nationales
    .hint = écrire ce que la capitale sait, veut et craint
found-presidency-without-seat = `{ $state }` préside le groupe de travail et n'a pas de siège
    .hint = lui ajouter un siège, confier la présidence à un autre siège, ou omettre presidency : c'est alors le programme qui préside
found-languages-unread = Des textes sont annoncés en { $count } langues ; ce format contient chaque texte une seule fois
    .hint = nommer la langue dans laquelle les textes sont écrits ; écrire un fichier distinct pour chaque autre langue
found-seat-without-pull = Le siège { $state } ne veut rien ou ne refuse rien
    .hint = ajouter objectives et red_lines, pour que la délégation ait quelque chose à défendre
found-missing-hypothesis = Aucune hypothèse n'a la relation { $relation }
    .hint = en ajouter une ; toute table doit garder à l'esprit qu'elle peut se tromper
found-likelihood-incomplete = La ligne de `{ $name }` omet { $missing }
    .hint = donner une valeur à chaque hypothèse ; 0 veut dire attendu si elle est vraie
found-likelihood-says-nothing = La ligne de `{ $name }` est la même pour toutes les hypothèses
    .hint = un élément qui va avec tout n'apprend rien ; changer une valeur ou retirer l'élément
found-truth-unsettled = Rien ne dit quelle hypothèse est vraie, ou deux indications le disent
    .hint = écrire soit « truth » avec la clé d'une hypothèse, soit « truth_drawn: true », et les dés choisissent
found-truth-always-so = Ceci attend ce qui est vrai, et dans ce scénario c'est toujours la même chose
    .hint = convient avec « truth_drawn: true » ; sinon l'omettre, ou attendre quelque chose que le jeu peut changer
found-otherwise-missing = { $name } dit la même chose quoi que les dés rendent vrai, et trompe donc qui croit ses vraisemblances
    .hint = lui donner « otherwise » : ce qui est trouvé là où il n'en est pas ainsi
found-otherwise-unused = { $name } peut dire autre chose, mais ce scénario ne laisse rien aux dés
    .hint = omettre « otherwise », ou écrire « truth_drawn: true » à la place de « truth »
found-listable-without-file = Aucun élément concernant { $name } ne pourrait être présenté à un juge
    .hint = convient si c'est la leçon ; sinon marquer un élément de son dossier comme communicable
found-likelihood-off-scale = { $value } n'est pas un degré de l'échelle
    .hint = les degrés sont 0, 2, 5, 10, 15 et 20 décibans
found-grade-without-weight = Avec la cotation { $grade }, l'élément ne compte pour rien
    .hint = convient si c'est la leçon
found-evidence-never-held = Personne ne peut jamais détenir `{ $name }`
    .hint = le faire apparaître à un tour de l'exercice, ou le faire révéler par un inject
found-inject-unreachable = `{ $name }` ne peut jamais être diffusé en { $turns ->
    [one] { $turns } tour
   *[other] { $turns } tours
 }
    .hint = choisir un tour de l'exercice, ou une condition qui peut se réaliser
found-secret-sent-to-public = { $what ->
    [evidence] `{ $name }` est un élément que seul { $holder } détient, et atteindrait tout le monde
   *[inject] `{ $name }` relève du renseignement et atteindrait l'affichage public
 }
    .hint = { $what ->
        [evidence] mettre recipients à States(["{ $holder }"]), ou donner l'élément au détenteur Pool
       *[inject] l'envoyer à All ou à States([…]), ou lui donner un autre type
    }
found-no-recipients = `{ $name }` n'atteint personne
    .hint = nommer des États, par exemple States(["ee"]), ou l'envoyer à All ou Public
found-answers-count = `{ $name }` : { $count ->
    [0] aucune réponse
    [one] { $count } réponse
   *[other] { $count } réponses
 } ; un inject qui appelle une réponse en a de deux à cinq
    .hint = écrire de deux à cinq réponses, ou omettre answers, answer_by et unanswered
found-answer-by-stranger = `{ $name }` attend une réponse de qui ne le reçoit pas : { $state }
    .hint = ajouter { $state } aux destinataires, ou faire répondre un destinataire
found-revealed-to-stranger = `{ $name }` appartient à { $holder } et atteindrait d'autres, ou n'atteindrait pas son détenteur
    .hint = mettre recipients à States(["{ $holder }"])
found-inject-without-expectation = `{ $name }` ne dit pas ce que les participants doivent faire
    .hint = remplir expected, pour que les évaluateurs sachent quoi regarder
found-inject-without-objective = `{ $name }` ne sert aucun objectif
    .hint = le lier à un objectif, ou l'omettre
found-no-objectives = L'exercice n'a pas d'objectif
    .hint = dire ce que les participants doivent savoir faire, pour que les évaluateurs sachent quoi regarder
found-objective-without-criterion = L'objectif `{ $name }` n'a pas de critère
    .hint = dire à quoi un évaluateur voit qu'il est atteint
found-objective-untested = Aucun inject ne sert l'objectif `{ $name }`
    .hint = y lier au moins un inject
found-activity-never-starts = L'activité `{ $name }` ne commence jamais
    .hint = lui donner from_turn, ou la faire commencer par un inject
found-activity-without-victim = L'activité `{ $name }` ne touche personne
    .hint = nommer les États qu'elle touche, ou outsiders
found-stop-without-whom = `{ $name }` peut être arrêté par quelqu'un qui n'y est pas nommé
    .hint = écrire `{ $field }:` avec un adversaire, ou retirer cette ligne
found-adversary-unused = L'adversaire `{ $name }` n'agit pas et n'est pas soupçonné
    .hint = lui donner acts_from, ou faire pointer une hypothèse vers lui
found-playbook-incomplete = `{ $name }` n'a pas de mots pour { $missing }
    .hint = les mots généraux du programme y sont employés
found-outsider-unused = Aucune activité ne touche `{ $name }`
    .hint = le nommer dans outsiders d'une activité, ou l'omettre
found-attributes-nobody = L'inject `{ $name }` procède à une attribution et ne nomme personne
    .hint = écrire Author ou Territory à la place de Nobody, ou omettre l'effet
found-group-unused = Aucun élément n'appartient au groupe `{ $name }`
    .hint = y placer des éléments, ou l'omettre
found-group-undeclared = Le groupe `{ $name }` n'a pas d'entrée dans groups
    .hint = ses éléments se recoupent à 700 pour mille ; le décrire dans groups, ou corriger son nom
found-card-ignored = La carte { $state } est sans effet, car cette délégation a un siège
    .hint = omettre la carte ; le siège a son propre profil
