## La ligne de commande

cli-no-display = Pas d'affichage ici, donc aucune fenêtre ne peut s'ouvrir : ni WAYLAND_DISPLAY ni DISPLAY ne sont définis.
cli-no-window = Ce programme a été compilé sans sa fenêtre (option gui).
cli-display-silent = Aucune fenêtre ne peut s'ouvrir : un affichage est indiqué ({ $names }), mais personne n'y répond. Le plus souvent, la session correspondante est terminée.
  Effacer la variable ou indiquer un affichage existant ; `echo $DISPLAY $WAYLAND_DISPLAY` dans un terminal du bureau en donne le nom. Par ssh, se connecter avec `ssh -X`.
cli-display-refused = Aucune fenêtre ne peut s'ouvrir : l'affichage existe, mais refuse ce programme.
  Lancer le programme sous le compte auquel appartient le bureau (sans sudo) et vérifier que XAUTHORITY désigne le fichier de ce compte.
cli-no-graphics = Aucune fenêtre ne peut s'ouvrir : rien sur cet ordinateur ne peut la dessiner (pas d'OpenGL, ou un pilote défaillant).
  Essayer `LIBGL_ALWAYS_SOFTWARE=1 demarche`, qui dessine sans la carte graphique. Si cela échoue aussi, les pilotes manquent : libgl1, libegl1 et libgl1-mesa-dri sous Debian et Ubuntu ; libglvnd-glx, libglvnd-egl et mesa-dri-drivers sous Fedora.
cli-library-missing = Aucune fenêtre ne peut s'ouvrir : { $library } manque sur cet ordinateur ou ne peut pas être chargé.
  La fenêtre a besoin de libxkbcommon-x11-0, libxcursor1, libxi6, libxrandr2, libx11-xcb1, libgl1 et libegl1 sous Debian et Ubuntu ; de libxkbcommon-x11, libXcursor, libXi, libXrandr, libX11-xcb, libglvnd-glx et libglvnd-egl sous Fedora.
cli-a-library = une bibliothèque du système
cli-window-failed = Aucune fenêtre ne peut s'ouvrir.
cli-window-broken = La fenêtre s'est interrompue en cours d'utilisation. Ce qui a été décidé est enregistré : relancer le programme et reprendre.
cli-window-cause = Cause technique : { $cause }
cli-ten-minutes-follow = L'exercice de dix minutes se déroule donc dans le terminal ; `demarche --help` énumère tout le reste.
cli-no-language = La langue { $name } n'existe pas ici. Disponibles : { $known }
cli-renderer-not-built-in = Ce programme a été compilé sans { $renderer } ; omettre --renderer
cli-no-window-for = { $file } ne peut pas être affiché sans fenêtre. `demarche check` lit un scénario, `demarche replay` un exercice ; `demarche try` joue dix minutes dans le terminal ; `demarche --help` énumère tout.
cli-try-intro = { $title } : { $turns ->
    [one] { $turns } tour joué
   *[other] { $turns } tours joués
 } par des délégations simulées, graine { $seed }.
cli-try-end = C'était l'exercice. Dans la fenêtre, on décide soi-même pour l'Estonie : lancer `demarche` là où il y a un affichage.
cli-no-command = Il n'y a ni commande `{ $name }` ni fichier de ce nom ; voir `demarche --help`
cli-no-command-near = Il n'y a ni commande `{ $name }` ni fichier de ce nom ; s'agissait-il de `{ $near }` ? Voir `demarche --help`
cli-check-clean = { $file } : aucun problème
cli-check-counts = { $file } : { $errors ->
    [one] { $errors } erreur
   *[other] { $errors } erreurs
 }, { $warnings ->
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
 }, { $notes ->
    [one] { $notes } remarque
   *[other] { $notes } remarques
 }
cli-hint = conseil
cli-saved = entrée { $entry } enregistrée : tour { $turn }, { $phase }
cli-played = { $turns ->
    [one] { $turns } tour joué
   *[other] { $turns } tours joués
 }, { $entries ->
    [one] { $entries } entrée
   *[other] { $entries } entrées
 } dans { $file }
cli-not-seat = { $name } ne fait pas partie des 27 ; utiliser un code de deux lettres, par exemple ee, ou pool
cli-not-audience = { $name } n'est pas un public connu ; utiliser public, facilitator ou l'un des sièges : { $seats }
cli-turn = { $turn } n'est pas un tour ; utiliser un nombre de 1 à { $turns }, ou end
cli-other-exercise = { $file } contient un autre exercice (scénario ou graine différents) ; choisir un autre nom
cli-scenario-broken = { $file } ne peut pas être joué tel quel ; lancer `demarche check { $file }`
cli-no-such-entry = L'entrée { $entry } n'existe pas ; la dernière est { $last }

assess-title = { $scenario }, { $holder }, { $turn }
assess-first-versions = Les dés décident de ce qui est trouvé : ici, chaque élément est lu dans sa première version. `simulate --reliability` tire de nombreux exercices.
assess-holder-pool = tableau commun de la situation
assess-turn-end = à la fin
assess-turn = jusqu'au tour { $turn }
assess-verdict = { $hypothesis } : { $word } ({ $percent } %), confiance dans l'analyse { $confidence }
assess-groups = Poids des éléments par groupe, en décibans
assess-loo = Sans l'un des groupes, « { $hypothesis } » tombe à
assess-prior = a priori

simulate-broken = La simulation de graine { $seed } s'est interrompue au tour { $turn } ; rien n'est donc compté. C'est un défaut de Démarche ; le signaler en joignant le scénario et cette graine. Cause : { $cause }
simulate-title = { $scenario } : { $runs ->
    [one] { $runs } simulation
   *[other] { $runs } simulations
 } de { $turns ->
    [one] { $turns } tour
   *[other] { $turns } tours
 }, graines à partir de { $seed }
simulate-quantity = grandeur
simulate-mean = moyenne
simulate-in-runs = { $count ->
    [one] dans { $count } simulation
   *[other] dans { $count } simulations
 }
simulate-rungs = Échelon le plus haut atteint, nombre de simulations
simulate-injects = Injects et part des simulations où ils ont été diffusés
simulate-measures = Mesures : proposées, adoptées (toutes simulations confondues)
simulate-findings = Constats
simulate-inject-never = { $msel } { $title } n'a jamais été diffusé
simulate-inject-rare = { $msel } { $title } n'a été diffusé que { $count } fois sur { $runs } simulations
simulate-wait = { $condition } : rempli à temps { $count } fois sur { $runs } simulations
simulate-seen = une simulation qui le montre : demarche play "{ $scenario }" --seed { $seed } --out run-{ $seed }.demarche
simulate-measure-always = Mesure adoptée dans chaque simulation : { $measure }
simulate-measure-never = Mesure proposée { $count } fois et jamais adoptée : { $measure }
simulate-failed = { $reason } : { $count } fois
simulate-undecided = encore en cours à la fin de l'exercice : { $count } fois
simulate-measures-unasked = Jamais proposées par les délégations simulées : { $measures }
simulate-category-never = Aucune mesure de la catégorie « { $category } » n'a jamais été adoptée
simulate-no-finding = aucun

policies-title = { $scenario } : manières de jouer côte à côte, { $runs ->
    [one] { $runs } simulation
   *[other] { $runs } simulations
 } chacune, graines à partir de { $seed } ; moyenne et erreur type
policies-policy = manière
policies-harm_averted = évité
policies-cohesion = cohésion
policies-credibility = crédible
policies-tension_final = tension
policies-shared_truth_ppm = vérité
policies-principle_protect = protéger
policies-principle_context = contexte
policies-principle_objectives = objectifs
policies-principle_awareness = tableau
policies-principle_proportionate = proportion
policies-principle_law = droit
policies-rung = échelon
policies-adopted = décidé
policies-dominant = { $policy } l'emporte en tout : le scénario n'a qu'une bonne manière de jouer
policies-worthless = { $policy } ne change rien par rapport à l'inaction
policies-sharing = Tout partager plutôt que rien : { $figure } { $difference } ({ $sure })
policies-errors = { $errors } erreurs types
policies-in-every-run = dans chaque simulation

# Si ceux qui lisent les éléments ont raison aussi souvent qu'ils le disent.
cli-nothing-drawn = Ce scénario dit lui-même ce qui est vrai : rien n'est tiré au sort et rien ne peut être compté. Avec « truth_drawn: true », les dés choisissent la vérité ; voir scenarios/README.md
reliability-title = { $scenario } : ce qu'énonce qui lit tous les éléments, et combien de fois c'est vrai ; { $draws ->
        [one] { $draws } tirage
       *[other] { $draws } tirages
    } à partir de la graine { $seed }
reliability-stated = énoncé
reliability-mean = moyenne %
reliability-true = vrai en %
reliability-error = hasard
reliability-count = énoncés
reliability-off = écart que le hasard n'explique pas
reliability-sum = Score de Brier { $brier }, contre { $naive } pour les seuls a priori (0 est le mieux). L'énoncé s'écarte en moyenne de { $distance } points sur cent de la vérité. L'hypothèse la plus probable était la vraie dans { $right } % des tirages.
cli-not-policy = { $name } n'est pas une manière de jouer ; utiliser { $known }, only: suivi d'une mesure, ou all
cli-not-a-measure = Le catalogue joué n'a pas de mesure { $name } ; utiliser l'une de celles-ci : { $known }
cli-not-a-seat = { $name } n'est pas un siège ; utiliser l'un de ceux-ci : { $seats }

store-file = { $path } : { $cause }
store-exists = { $path } : un fichier existe déjà. Choisir un autre nom, ou le continuer avec --resume
store-set-aside = { $cause }. Les préférences habituelles s'appliquent ; l'ancien fichier est gardé sous { $path }
store-not-set-aside = { $cause }. Les préférences habituelles s'appliquent, et le prochain changement écrasera l'ancien fichier
store-text = { $path } : { $message }. Solution : { $hint }
store-changed = { $path } : quelqu'un d'autre y a enregistré un autre texte depuis la lecture. Rien n'a été écrit
store-vanished = { $path } : le fichier a été supprimé, renommé ou déplacé depuis la lecture. Rien n'a été écrit
store-rulebook = { $path } : ce programme ne peut pas lire le scénario ou les données contenus : { $cause }
cli-compare-title = { $scenario } : valeurs de chaque exercice (part, en pour cent, des { $runs } exercices simulés restés en dessous), et ce qu’ont donné les exercices simulés
cli-compare-unlike = { $file } relève d’un autre scénario que le premier fichier, ou d’une autre version de celui-ci : ils ne peuvent être comparés
cli-compare-simulated = simulés { $low }–{ $high }, la moitié sous { $median }
cli-compare-judged = { $team } : score de Brier de ses estimations { $brier }, de ses propres éléments { $supported } (millièmes, 0 est le meilleur)
cli-compare-low = simulés, 10 %
cli-compare-median = simulés, 50 %
cli-compare-high = simulés, 90 %
cli-no-pdf = Ce programme a été compilé sans PDF : écrire le rapport en .html et l’imprimer, ou compiler avec --features pdf
cli-is-a-copy = { $file } est une copie scellée destinée à un seul public et ne contient pas d’exercice : `demarche replay` la raconte, la fenêtre l’ouvre
cli-whatif-list = Ce qu’on peut demander de chaque entrée : --at avec son numéro, --seat là où une ligne le nomme, et --command avec un fichier qui contient le RON de la ligne. Un ordre tel que le journal l’écrit convient aussi.
cli-whatif-unreadable = { $file } ne contient ni ordre ni aucune des questions possibles (Nothing, Order(…), Propose(…), Truth(…)) : { $why }
cli-whatif-measures = { $said }, ou { $more ->
    [one] une autre proposition
    [many] l'une parmi { $more } d'autres propositions
   *[other] l'une des { $more } autres propositions
 }
