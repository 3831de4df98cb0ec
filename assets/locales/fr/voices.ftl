## Ce que les délégations disent d'une proposition : une raison, dans des mots conformes à leur caractère, et un prix
## Il n'y en a pas deux qui commencent de la même façon, pour que personne n'en répète une autre dans le même tour. `-again` est la seconde façon de le dire.

voice-gate-plain = Nous ne savons pas assez sûrement qui a agi : { $cite }.
voice-gate-plain-again = Nos experts doutent encore : { $cite }.
voice-gate-formal = Le degré de certitude ne permet pas encore d'aller aussi loin : { $cite }.
voice-gate-formal-again = Une déclaration de ce poids appelle des constats plus solides : { $cite }.
voice-gate-warm = Vous avez notre confiance, mais il nous faut encore une certitude : { $cite }.
voice-gate-warm-again = Avec toute notre sympathie pour ceux qui sont touchés, nous n'en savons pas assez : { $cite }.
voice-gate-dry = Savoir est une chose, supposer en est une autre : { $cite }.
voice-gate-dry-again = Voilà qui va plus loin que le dossier : { $cite }.

voice-proportion-plain = Les faits n'en demandent pas tant : { $cite }.
voice-proportion-plain-again = Nous n'irions pas jusque-là : { $cite }.
voice-proportion-formal = La mesure doit être proportionnée au dommage : { $cite }.
voice-proportion-formal-again = La proportion est une condition de toute réponse : { $cite }.
voice-proportion-warm = Nous comprenons la colère, mais c'est trop : { $cite }.
voice-proportion-warm-again = Gardons nos moyens les plus forts pour les jours les plus graves : { $cite }.
voice-proportion-dry = On ne commence pas par le sommet : { $cite }.
voice-proportion-dry-again = À une telle question, c'est une bien grande réponse : { $cite }.

voice-solidarity-plain = Nous sommes aux côtés de ceux qui ont été touchés, mais ce n'est pas là l'aide qu'ils attendent de nous.
voice-solidarity-formal = La solidarité peut prendre d'autres formes, que nous préférerions à celle-ci.
voice-solidarity-warm = Ceux qui ont été touchés sont nos amis, et nous préférerions les aider autrement.
voice-solidarity-dry = On ne voit pas bien qui cela aiderait.

voice-risk-plain = Nous craignons un retour de bâton : { $cite }.
voice-risk-plain-again = Cela pourrait aggraver les choses : { $cite }.
voice-risk-formal = Mes autorités voient un risque d'escalade : { $cite }.
voice-risk-formal-again = Il convient de peser les conséquences avant d'agir : { $cite }.
voice-risk-warm = Réfléchissons ensemble un coup plus loin : { $cite }.
voice-risk-warm-again = C'est notre population qui aurait à vivre avec la réponse : { $cite }.
voice-risk-dry = Il y aura un coup suivant, et ce ne sera pas le nôtre : { $cite }.
voice-risk-dry-again = Personne ne nous a dit ce qui se passe le lendemain : { $cite }.

voice-picture-plain = Nous n'avons pas d'évaluation commune récente sur laquelle nous appuyer : { $cite }.
voice-picture-plain-again = Il faudrait d'abord regarder le même tableau : { $cite }.
voice-picture-formal = Une décision devrait reposer sur une évaluation à jour : { $cite }.
voice-picture-formal-again = Le Conseil n'est saisi d'aucun produit à jour : { $cite }.
voice-picture-warm = Nous serions plus à l'aise avec un seul tableau pour nous tous : { $cite }.
voice-picture-warm-again = Lire d'abord le même papier nous aiderait tous : { $cite }.
voice-picture-dry = Chacun de nous a son tableau, et ensemble nous n'en avons aucun : { $cite }.
voice-picture-dry-again = Aujourd'hui, nous déciderions de mémoire : { $cite }.

voice-law-plain = La base juridique n'est pas assez solide pour nous : { $cite }.
voice-law-plain-again = Nos juristes ne donnent pas leur feu vert : { $cite }.
voice-law-formal = Ma délégation formule une réserve d'examen pour motifs juridiques : { $cite }.
voice-law-formal-again = Les conditions juridiques doivent être pleinement remplies : { $cite }.
voice-law-warm = Nous voulons que cela tienne, et il faut donc que le droit soit respecté : { $cite }.
voice-law-warm-again = N'offrons pas à nos détracteurs une victoire facile : { $cite }.
voice-law-dry = Une bonne cause ne remplace pas une base juridique : { $cite }.
voice-law-dry-again = Quelqu'un lira ce texte un code à la main : { $cite }.

voice-publicity-plain = C'est très public pour nous : { $cite }.
voice-publicity-plain-again = Trop de monde l'entendrait : { $cite }.
voice-publicity-formal = Ma capitale préfère la discrétion à ce stade : { $cite }.
voice-publicity-formal-again = Une parole aussi publique nous met mal à l'aise : { $cite }.
voice-publicity-warm = Tant de publicité ferme des portes : { $cite }.
voice-publicity-warm-again = Nous espérons que des portes pourront rester ouvertes : { $cite }.
voice-publicity-dry = Ce qui est dit en public ne se reprend pas : { $cite }.
voice-publicity-dry-again = La presse n'aura pas à répondre, nous si : { $cite }.

voice-interest-plain = Cela nous coûterait plus qu'à la plupart, car { $cite }.
voice-interest-formal = Un intérêt essentiel est en jeu pour nous, car { $cite }.
voice-interest-warm = Nous demandons un peu de compréhension, car { $cite }.
voice-interest-dry = La facture nous reviendrait, car { $cite }.
voice-interest-general-plain = Un intérêt qui nous est propre est en jeu, et nous préférerions en parler en privé.
voice-interest-general-formal = Des intérêts nationaux sont concernés, et je n'ai pas d'instructions pour en parler ici.
voice-interest-general-warm = Quelque chose, chez nous, rend la chose difficile ; nous vous le dirions en privé.
voice-interest-general-dry = Nos raisons sont les nôtres, et elles sont bonnes.

voice-red-line-plain = Une de nos lignes rouges serait franchie, car { $cite }.
voice-red-line-formal = Mes instructions ne laissent aucune marge, car { $cite }.
voice-red-line-warm = Nous regrettons de devoir dire que nous ne pouvons pas aller jusque-là, car { $cite }.
voice-red-line-dry = Il est peu de choses que nous refusions ; celle-ci en est une, car { $cite }.
voice-red-line-general-plain = Il y a là une ligne que nous ne pouvons pas franchir, et nous préférerions l'expliquer en privé.
voice-red-line-general-formal = J'ai pour instruction de ne pas accepter, et je ne peux en dire plus.
voice-red-line-general-warm = Nous savons que vous aimeriez entendre autre chose, mais cela nous est impossible.
voice-red-line-general-dry = Notre réponse est non, et elle l'était avant notre arrivée.

voice-courted-plain = Des pourparlers avec ce gouvernement viennent de devenir possibles, et nous ne voudrions pas les gâcher.
voice-courted-formal = Ma capitale voit une ouverture dans ses relations avec ce gouvernement et souhaite la préserver.
voice-courted-warm = Après un long silence, ils nous parlent de nouveau ; comprenez que nous avancions avec douceur.
voice-courted-dry = Nos relations avec ce gouvernement sont bonnes cette semaine.
voice-persuasion-plain = Nous avons entendu les arguments, et ils ne nous ont pas convaincus.
voice-persuasion-formal = Les arguments ont été transmis à ma capitale, qui n'a pas été convaincue.
voice-persuasion-warm = Merci du temps que vous nous avez consacré ; nous voyons toujours les choses autrement.
voice-persuasion-dry = On nous a dit beaucoup de choses, et la plupart deux fois.

voice-wording-plain = Nous partageons le but, mais pas les mots : { $cite }.
voice-wording-plain-again = Le ton est trop fort pour nous : { $cite }.
voice-wording-formal = Ces termes vont au-delà de ceux qu'emploierait ma capitale : { $cite }.
voice-wording-formal-again = Nous avons une réserve sur le libellé : { $cite }.
voice-wording-warm = Sur le fond, nous sommes avec vous ; la difficulté est dans les mots : { $cite }.
voice-wording-warm-again = Des mots plus doux rallieraient davantage d'entre nous : { $cite }.
voice-wording-dry = Les mots forts s'usent vite : { $cite }.
voice-wording-dry-again = Si nous disons cela maintenant, que dirons-nous la prochaine fois : { $cite } ?

voice-haste-plain = Cela va plus vite que notre capitale ne peut suivre : { $cite }.
voice-haste-formal = Je suis toujours sans instructions, et le calendrier n'aide pas : { $cite }.
voice-haste-warm = Laissez à notre capitale un moment pour suivre : { $cite }.
voice-haste-dry = Ce qui se décide à la hâte s'explique longuement : { $cite }.

voice-base-plain = Notre capitale considère de telles mesures avec réserve, quoi que dise le texte.
voice-base-formal = Mes autorités maintiennent une réserve générale sur les mesures de ce type.
voice-base-warm = Le texte n'est pas en cause ; de telles mesures nous sont difficiles.
voice-base-dry = De telles mesures, nous en avons vu beaucoup, et peu de résultats.

voice-gravity-plain = Ce qui s'est passé n'est pas assez grave pour une telle réponse : { $cite }.
voice-gravity-plain-again = Pour nous, le seuil n'est pas atteint : { $cite }.
voice-gravity-formal = La gravité de l'activité n'appelle pas cet instrument : { $cite }.
voice-gravity-formal-again = Ma délégation ne voit pas encore matière à une telle mesure : { $cite }.
voice-gravity-warm = Nous compatissons avec ceux qui sont concernés, et pourtant ce n'est pas le moment : { $cite }.
voice-gravity-warm-again = Personne ici ne prend cela à la légère, mais la réponse doit être à la mesure des faits : { $cite }.
voice-gravity-dry = Tous les incidents n'appellent pas une réponse de nous tous : { $cite }.
voice-gravity-dry-again = Si ceci est grave, il nous manque un mot pour le pire : { $cite }.

voice-attributed-plain = Nous préférerions ne pas désigner quelqu'un de notre propre chef : { $cite }.
voice-attributed-plain-again = Ce n'est pas à l'Union d'accuser avant les autres : { $cite }.
voice-attributed-formal = L'attribution reste une décision souveraine de chaque État : { $cite }.
voice-attributed-formal-again = L'Union devrait ici suivre ses membres, non les précéder : { $cite }.
voice-attributed-warm = Nous nous rangerions volontiers derrière quelqu'un qui parle : { $cite }.
voice-attributed-warm-again = Le premier mot revient à qui a été touché : { $cite }.
voice-attributed-dry = Pas d'accusation sans accusateur : { $cite }.
voice-attributed-dry-again = Tous ensemble, nous dirions ce qu'aucun de nous ne dit seul : { $cite }.

voice-court-plain = Cela ne tiendrait pas devant un tribunal : { $cite }.
voice-court-plain-again = Un juge nous en demanderait davantage : { $cite }.
voice-court-formal = Il manque à l'inscription des éléments communicables : { $cite }.
voice-court-formal-again = L'exposé des motifs ne résisterait pas à un recours en annulation : { $cite }.
voice-court-warm = Nous voulons une inscription qui tienne, par égard pour ceux qui ont été touchés : { $cite }.
voice-court-warm-again = Perdre à Luxembourg nous ferait du tort à tous : { $cite }.
voice-court-dry = Les avocats de la partie adverse se réjouiront de ce dossier : { $cite }.
voice-court-dry-again = Nous avons déjà perdu de telles affaires : { $cite }.

voice-bargain-plain = Nous avons donné notre parole sur ce texte, et nous avons du mal à la tenir.
voice-bargain-formal = Ma délégation est liée par ce qu'elle a accepté, et le regrette.
voice-bargain-warm = Vous avez fait la moitié du chemin, et nous ne l'oublions pas ; nous avons tout de même des doutes.
voice-bargain-dry = Une promesse est une promesse, même celle-ci.

voice-small-plain = Aucun point précis ne nous gêne, mais nous ne sommes pas encore convaincus.
voice-small-formal = Ma délégation garde l'esprit ouvert et n'a pas d'instructions pour soutenir cette proposition.
voice-small-warm = Nous aimerions être avec vous, et il manque encore quelque chose.
voice-small-dry = Rien ne s'y oppose, et peu de chose y engage.

voice-too-weak-plain = Au regard de ce qui s'est passé, c'est trop peu.
voice-too-weak-formal = La réponse devrait être à la mesure du dommage, et celle-ci ne l'est pas.
voice-too-weak-warm = Les victimes méritent mieux de notre part.
voice-too-weak-dry = Personne, en face, ne s'en apercevra.

cite-item = hormis { $item } (cotation { $grade }), rien de ce qui est partagé ne désigne { $actor }
cite-item-best = ce qui est partagé de plus solide est { $item } (cotation { $grade }), et il en faut davantage
cite-item-alone = { $item } (cotation { $grade }) est ce qui est partagé de plus solide
cite-no-pointer = rien de ce qui est partagé ne désigne { $actor }
cite-no-facts = personne n'a mis un fait sur la table
cite-measure-graver = « { $measure } » est fait pour des cas plus graves
cite-measure-read = le monde entier lirait « { $measure } »
cite-answered = { $actor } répondra probablement
cite-no-channel = aucun canal avec { $actor } n'est ouvert en cas de réponse
cite-whoever = qui a fait cela répondra probablement
cite-no-product = Intcen n'a rien diffusé à ce sujet
cite-old-product = Intcen a écrit avant l'arrivée des derniers rapports
cite-test = la condition « { $test } » n'est pas remplie
cite-clause = il manque au texte « { $clause } »
cite-form = la forme n'est pas en règle
cite-tone = le texte dirait { $tone }
cite-fast = la procédure est accélérée
cite-activity = « { $activity } », c'est sérieux, mais pas de cet ordre
cite-nobody-spoke = aucun gouvernement n'a dit publiquement qui c'était
cite-victim-silent = une parole publique a été prononcée ({ $voices }), mais pas du côté des victimes ({ $victim })
cite-not-hit = aucun État membre n'est touché, et le texte nomme pourtant un auteur
cite-own-naming = le texte nomme l'auteur en notre nom à tous
cite-unshowable = rien de ce qui est partagé ne peut être montré à un juge
cite-too-little = seul { $item } peut être montré, et il en faut davantage

item-full = « { $title } »
item-sanitised = le rapport expurgé ({ $state })
item-assessment = l'évaluation ({ $state })
those-hit = ceux qui sont touchés
said-concern = « suivre avec préoccupation »
said-deplore = « déplorer »
said-condemn = « condamner »
said-strongly-condemn = « condamner avec la plus grande fermeté »

voice-changed-plain = La situation a changé depuis notre accord sur ce texte : { $news }.
voice-changed-plain-again = Quand nous avons dit oui, nous ne savions pas ce que nous savons aujourd'hui : { $news }.
voice-changed-formal = Les faits sur lesquels reposait notre accord ne sont plus les mêmes : { $news }.
voice-changed-formal-again = Notre accord antérieur portait sur d'autres faits : { $news }.
voice-changed-warm = Vous avez tenu parole, et nous voudrions tenir la nôtre, mais il y a du nouveau : { $news }.
voice-changed-warm-again = Nous n'aimons pas revenir là-dessus, mais il y a du nouveau : { $news }.
voice-changed-dry = Ce dossier-là était celui d'hier, celui d'aujourd'hui est autre : { $news }.
voice-changed-dry-again = Depuis notre oui, le monde a bougé : { $news }.
news-item = { $item } vient d'arriver
news-graver = l'affaire s'est aggravée
news-milder = l'affaire paraît moins grave

price-join-plain-1 = Nous pourrions nous rallier si vous acceptiez de { $change }.
price-join-plain-2 = Il suffirait, pour nous, de { $change }.
price-join-plain-3 = Ce que nous demandons, c'est de { $change }.
price-join-plain-4 = Notre oui vous est acquis à une condition : { $change }.
price-join-formal-1 = Ma délégation pourrait lever sa réserve s'il était décidé de { $change }.
price-join-formal-2 = Nous serions en mesure de donner notre accord, s'il était convenu de { $change }.
price-join-formal-3 = Je suggérerais de { $change } ; nous pourrions alors suivre.
price-join-formal-4 = À titre de compromis, nous proposons de { $change }.
price-join-warm-1 = Nous aimerions beaucoup nous joindre à vous ; serait-il possible de { $change } ?
price-join-warm-2 = Il est facile de nous avoir à vos côtés : il suffit de { $change }.
price-join-warm-3 = Faites un pas vers nous, à savoir { $change }, et nous sommes avec vous.
price-join-warm-4 = Peu de chose nous rallierait : { $change }.
price-join-dry-1 = Le remède est simple : { $change }.
price-join-dry-2 = Une seule modification suffirait : { $change }.
price-join-dry-3 = Cela se répare, à condition de { $change }.
price-join-dry-4 = Notre condition est brève : { $change }.
price-bear-plain-1 = Nous cesserions de faire obstacle si vous acceptiez de { $change }.
price-bear-plain-2 = Nous renoncerions au moins à nous opposer si vous vouliez bien { $change }.
price-bear-formal-1 = Nous pourrions nous résoudre à ne pas faire obstacle, s'il était décidé de { $change }.
price-bear-formal-2 = Ma délégation n'y ferait pas échec, s'il était convenu de { $change }.
price-bear-warm-1 = Nous nous effacerions pour vous, si vous pouviez { $change }.
price-bear-warm-2 = Vous ne nous trouveriez pas contre vous, si vous pouviez { $change }.
price-bear-dry-1 = Nous détournerions les yeux, à condition de { $change }.
price-bear-dry-2 = Le silence est ce que nous pourrions offrir, si vous acceptiez de { $change }.
price-step-plain-1 = Nous pourrions revoir la question si { $step }.
price-step-plain-2 = Ce serait différent pour nous si { $step }.
price-step-plain-3 = Notre réponse pourrait être autre si { $step }.
price-step-plain-4 = Vous nous trouveriez ouverts à cette idée si { $step }.
price-step-formal-1 = Ma capitale réexaminerait la question si { $step }.
price-step-formal-2 = Nous reverrions notre position si { $step }.
price-step-formal-3 = La question se présenterait autrement si { $step }.
price-step-formal-4 = Je pourrais demander de nouvelles instructions si { $step }.
price-step-warm-1 = Tout nous serait bien plus facile si { $step }.
price-step-warm-2 = Nous y réfléchirions de nouveau, et volontiers, si { $step }.
price-step-warm-3 = Vous nous aideriez beaucoup si { $step }.
price-step-warm-4 = Nous nous rapprocherions beaucoup de vous si { $step }.
price-step-dry-1 = Ce serait une autre affaire si { $step }.
price-step-dry-2 = Nous serions moins difficiles si { $step }.
price-step-dry-3 = Les choses se présenteraient mieux si { $step }.
price-step-dry-4 = Nous pourrions même changer d'avis si { $step }.
price-none-plain-1 = Nous ne voyons pas d'issue, et nous le disons avec respect.
price-none-plain-2 = Il n'y a rien que vous puissiez modifier ici, et nous vous remercions d'avoir posé la question.
price-none-formal-1 = Je regrette de ne pouvoir proposer de compromis sur ce point.
price-none-formal-2 = À regret, je dois en rester là.
price-none-warm-1 = N'y voyez pas un manque d'amitié.
price-none-warm-2 = Nous vous souhaitons de réussir, et ne pouvons vous suivre.
price-none-dry-1 = Là-dessus, nous n'avons rien à vendre.
price-none-dry-2 = Autant le dire tout de suite, c'est du temps gagné.

step-facts = ceux qui détiennent des faits les partageaient
step-product = Intcen nous remettait un produit à jour
step-percent = les éléments de preuve atteignaient { $percent } sur cent
step-doubt = les éléments de preuve laissaient moins de doute
step-milder = nous commencions par une mesure plus modérée
step-talks = nous commencions par la prévention ou par le dialogue
step-victim = { $count ->
    [one] la victime elle-même ({ $victim }) le disait publiquement
   *[other] les victimes elles-mêmes ({ $victim }) le disaient publiquement
 }
step-others = d'autres gouvernements le disaient publiquement
step-file = un dossier communicable existait
step-channel = nous ouvrions d'abord un canal avec { $actor }
step-private = nous faisions d'abord un geste en privé
step-request = un État touché le demandait
step-demand = nous appelions d'abord { $actor } à cesser
step-condition = la condition « { $test } » était remplie
step-form = la forme était régularisée
step-softer = le ton baissait un peu
step-time = nous avions le temps de lire et de consulter notre capitale
step-interest = on nous montrait comment notre intérêt est pris en compte
step-help = nous savions en quoi cela aide ceux qui sont touchés
step-argument = on nous donnait un bon argument que nous n'avons pas encore entendu
step-stronger = cela s'accompagnait d'une mesure qui se fasse sentir

brief-none-1 = { $states } : { $count ->
    [one] invoque { $concern }.
   *[other] invoquent { $concern }.
 }
brief-none-2 = { $states } : { $count ->
    [one] cite comme difficulté { $concern }.
   *[other] citent comme difficulté { $concern }.
 }
brief-none-3 = { $states } : { $count ->
    [one] a la même difficulté que d'autres : { $concern }.
   *[other] ont la même difficulté que d'autres : { $concern }.
 }
brief-change-1 = { $states } : { $count ->
    [one] invoque { $concern } et demande de { $change }.
   *[other] invoquent { $concern } et demandent de { $change }.
 }
brief-change-2 = { $states } : { $count ->
    [one] cite comme difficulté { $concern } et souhaite { $change }.
   *[other] citent comme difficulté { $concern } et souhaitent { $change }.
 }
brief-change-3 = { $states } : { $count ->
    [one] a la même difficulté que d'autres, { $concern }, et propose de { $change }.
   *[other] ont la même difficulté que d'autres, { $concern }, et proposent de { $change }.
 }
brief-step-1 = { $states } : { $count ->
    [one] invoque { $concern } ; les choses avanceraient si { $step }.
   *[other] invoquent { $concern } ; les choses avanceraient si { $step }.
 }
brief-step-2 = { $states } : { $count ->
    [one] cite comme difficulté { $concern } et reverrait la question si { $step }.
   *[other] citent comme difficulté { $concern } et reverraient la question si { $step }.
 }
brief-step-3 = { $states } : { $count ->
    [one] a la même difficulté que d'autres, { $concern }, et bougerait si { $step }.
   *[other] ont la même difficulté que d'autres, { $concern }, et bougeraient si { $step }.
 }
brief-changed = { $brief } Les faits ont changé depuis l'accord donné : { $news }.
aligned-1 = { $states } : { $count ->
    [one] s'aligne sur la délégation { $speaker }.
   *[other] s'alignent sur la délégation { $speaker }.
 }
aligned-2 = { $states } : { $count ->
    [one] dit la même chose que la délégation { $speaker }.
   *[other] disent la même chose que la délégation { $speaker }.
 }
aligned-3 = { $states } : { $count ->
    [one] partage l'avis de la délégation { $speaker }.
   *[other] partagent l'avis de la délégation { $speaker }.
 }
aligned-4 = { $states } : { $count ->
    [one] se joint sur ce point à la délégation { $speaker }.
   *[other] se joignent sur ce point à la délégation { $speaker }.
 }
aligned-5 = { $states } : { $count ->
    [one] n'a rien à ajouter aux propos de la délégation { $speaker }.
   *[other] n'ont rien à ajouter aux propos de la délégation { $speaker }.
 }
aligned-6 = { $states } : { $count ->
    [one] soutient la délégation { $speaker } à ce sujet.
   *[other] soutiennent la délégation { $speaker } à ce sujet.
 }
