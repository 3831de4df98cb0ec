## Die Übung, in Sätzen erzählt

story-truth-drawn = Die Würfel haben gewählt, was wahr ist: { $truth }. { $otherwise ->
        [0] Alle { $items } Belege sagen, was an erster Stelle geschrieben steht
        [one] Einer von { $items } Belegen sagt anderes, als an erster Stelle geschrieben steht
       *[other] { $otherwise } von { $items } Belegen sagen anderes, als an erster Stelle geschrieben steht
    }.
story-opened = „{ $title }“ beginnt. Von Teams gespielte Delegationen: { $teams }
story-phase = Runde { $turn } von { $turns } · { $phase } · { $time }
story-ended = Die Übung ist vorbei
story-evidence-received = Eingegangen ({ $state }): { $title } ({ $grade })
story-pooled = Im gemeinsamen Lagebild: { $title } ({ $grade })
story-pooled-full = { $state }, vollständig geteilt: { $title } ({ $grade })
story-pooled-sanitised = { $state }, geteilt: ein bereinigter Bericht, Quellenbewertung { $grade }
story-pooled-assessment = { $state }, geteilt: eine Bewertung, Quellenbewertung { $grade }
story-inject = { $msel } { $title }
story-answered = { $msel } { $title }: die Antwort ({ $state }) lautet „{ $answer }“
story-unanswered = { $msel } { $title }: niemand antwortet, und das bedeutet „{ $answer }“
story-answer-reply = { $said }. Die Erwiderung: { $reply }
story-set-off = { $msel } kommt, ausgelöst durch: { $causes }
story-inject-skipped = { $msel } wird ausgelassen
story-activity-started = Neue böswillige Aktivität: { $title }; betroffen: { $victims }
story-activity-ended = Aktivität vorbei: { $title }
story-activity-ended-at = Aktivität vorbei: { $title }, { $left } → 0 % ihrer Stärke
story-leaked = Nach außen gelangt: was { $state } von „{ $title }“ preisgegeben hat
story-stemmed = { $title }, { $before } → { $left } % der Stärke: { $force }. { $text }
story-stemmed-by = { $title }, { $before } → { $left } % der Stärke: { $force }, dank: { $thanks }. { $text }
story-stemmed-cause = { $title }, { $before } → { $left } % der Stärke, ausgelöst durch: { $cause }
story-stemmed-on = { $title }, { $before } → { $left } % der Stärke: { $force }
story-stemmed-on-by = { $title }, { $before } → { $left } % der Stärke: { $force }, dank: { $thanks }
story-came-out = Es kommt heraus, wie es war: { $truth }
story-source-lost = Eine Quelle verstummt: { $root }
story-channel-closed = Der Kanal zu { $adversary } ist geschlossen
story-way-out-withdrawn = { $adversary } nimmt das Angebot eines Auswegs zurück
decided-by-a-state = { $decision } ({ $state })
story-stemmed-part = { $decision } mit { $points ->
    [one] { $points } Punkt
   *[other] { $points } Punkten
 }
force-help = technische Hilfe greift
force-police = Polizei und Staatsanwaltschaft greifen durch
force-host = die Behörden des Hoheitsgebiets handeln
force-actor = die Täter geben auf
force-help-on = technische Hilfe wirkt weiter
force-police-on = die Ermittlungen gehen weiter
force-host-on = die Behörden des Hoheitsgebiets handeln weiter
force-actor-on = die Täter ziehen sich weiter zurück
act-again = { $title }, noch einmal
act-again-text = Es ist wie { $before ->
    [one] beim vorigen Mal
   *[other] die { $before } Male zuvor
 }.
reckoning-a0 = Die Gegenseite verspricht sich vom Einlenken mehr als vom Weitermachen.
reckoning-a1 = Die Gegenseite wartet ab, ob etwas folgt.
reckoning-a2 = Die Gegenseite rechnet damit, dass Worte genügen.
reckoning-a3 = Die Gegenseite antwortet, um das Gesicht zu wahren.
reckoning-a4 = Die Gegenseite rechnet damit, dass niemand beantwortet, was niemand beweisen kann.
reckoning-a5 = Die Gegenseite rechnet damit, dass der Gewinn alles aufwiegt, was folgen mag.
reckoning-a6 = Die Gegenseite meint, nichts mehr zu verlieren zu haben.
story-channel = Ein Kanal zu { $adversary } ist offen
story-way-out = Für { $adversary } zeigt sich ein Ausweg
story-moved = { $head }. { $sentence }
story-sharing-sealed = { $state }: Auswahl zum Teilen versiegelt
story-passing-sealed = { $state }: Weitergabe von „{ $title }“ allein an { $to } versiegelt: { $mode }
story-passing-taken-back = { $state }: Weitergabe von „{ $title }“ allein an { $to } zurückgenommen
story-passed-full = { $state } allein an { $to }, vollständig: { $title } ({ $grade })
story-passed-sanitised = { $state } allein an { $to }: ein bereinigter Bericht, Quellenbewertung { $grade }
story-passed-sanitised-of = { $state } allein an { $to }, bereinigt: { $title } ({ $grade })
story-passed-assessment = { $state } allein an { $to }: eine Bewertung, Quellenbewertung { $grade }
story-passed-assessment-of = { $state } allein an { $to }, als Bewertung: { $title } ({ $grade })
story-judged = { $state }, Urteil: { $judgement }; Konfidenz { $confidence }
story-sharing-revealed = Die Beiträge der Delegationen werden geöffnet
story-service-asked = Anfrage ({ $state }) an: { $service }; Antwort fällig in Runde { $turn }
story-intcen-tasked = Auftrag ({ $state }) an: { $service }; verlangt ist eine Bewertung
story-service-answered = { $service }, „{ $title }“: { $text }
story-drafted = Entworfen ({ $state }): { $proposal }
story-discarded = Entwurf nicht weiterverfolgt: { $proposal }
story-twin = Schon auf dem Tisch: { $proposal }. Eine andere Delegation war schneller, und ein Text genügt. Unserer wird nicht danebengelegt; zu jenem können wir Änderungen verlangen
story-submitted = Eingereicht: { $proposal }
story-reopened = Zurückgenommen, wieder ein Entwurf: { $proposal }
story-tabled = Vorschlag ({ $state }): { $proposal }; Entscheidung fällig in Runde { $due }
story-tabled-reasons = Vorschlag ({ $state }): { $proposal }; Entscheidung fällig in Runde { $due }. „{ $reasons }“
story-joined = { $state }, Anschluss an { $proposal }
story-left = { $state }, nicht mehr angeschlossen: { $proposal }
story-stand-terms = { $state } zu { $proposal }: { $stand } [{ $terms }]
story-message = { $from } an { $to }: „{ $text }“
story-vote-sealed = { $state }, Stimme zu { $proposal } versiegelt: { $vote }
story-spoke-author = { $voice }: öffentliche Zuschreibung der Aktivität an { $adversary }
story-spoke-backing = { $voice }, öffentlich: { $adversary } unterstützt diejenigen, die hinter der Aktivität stehen
story-spoke-territory = { $voice }, öffentlich: Die Aktivität kommt vom Hoheitsgebiet von { $adversary }
story-spoke-nobody = { $voice }: öffentliche Äußerung zu der Aktivität, ohne jemanden zu nennen
story-asked = { $voice }: Bitte an die Union zu handeln
story-services-concluded = Die Dienste kommen zu dem Schluss, dass die Spur zu { $adversary } führt ({ $state }); die Regierung hat sich nicht geäußert
story-told-to-the-addressee = Nur dem Adressaten mitgeteilt: { $proposal }; veröffentlicht wird nichts
story-told-to-partners = An die Hauptstädte der Partner: { $proposal }; veröffentlicht wird nichts. { $line }
story-told-with-reasons = Mitteilung zu { $proposal }: { $form }, mit Gründen. { $line }
story-told-quietly = Mitteilung zu { $proposal }: { $form }. { $line }
story-told-without-reasons = Mitteilung zu { $proposal }: { $form }, ohne Gründe. { $line }
story-line-sealed = Nationale Linie festgelegt ({ $state }): { $line }
story-lines = Nationale Linien. Die Entscheidung tragen mit: { $endorse }. Auf Abstand gehen: { $distance }
story-rolled = Die Würfel fallen (Wurf { $n })
story-acted = { $title }. { $text }
story-acted-chosen = { $title }. { $text } (Gewählt von denen, die { $adversary } spielen; ohne sie käme es dazu in { $odds } % der Fälle. { $why })
story-move-sealed = { $adversary }: Der Zug dieser Runde ist versiegelt ({ $move })
story-step-found = { $adversary }, durchschaut: { $step }
story-step-unnoticed = { $adversary }, von niemandem bemerkt: { $step }
story-names-chosen = { $proposal }: { $names ->
        [none] niemand wird genannt
       *[other] zu nennen: { $names }
    }
story-delisted = { $names }: von der Liste gestrichen
story-annulled = Das Gericht erklärt die Listung für nichtig ({ $names }): Was ihm vorgelegt wurde, trägt sie nicht
story-upheld = Das Gericht lässt die Listung in Kraft ({ $name })
story-noticed = { $title }. { $text }
story-swayed = Die Delegation { $state } ist dort, wo { $adversary } sie haben will: { $points } bei jeder Antwort an { $adversary }
story-acted-odds = { $title }. { $text } ({ $adversary } täte dies in { $odds } % der Fälle. { $why })
story-finished = Fertig: { $state }
story-noted = Beobachtung: { $text }
story-noted-on = Beobachtung ({ $about }): { $text }
story-undone = Der letzte Schritt wurde zurückgenommen
story-revised = Text geändert ({ $state }), { $proposal }: { $change }
story-alone-passes = Die Delegation { $state } erklärt am Tisch, dass sie mit ihren Zweifeln an { $proposal } allein wäre und mitgehen kann
story-alone-blocks = Die Delegation { $state } erklärt am Tisch, dass sie gegen { $proposal } allein wäre und den Text so nicht passieren lassen kann
story-agenda = Tagesordnung des Vorsitzes ({ $state }): { $order }
story-taken-up = Die Ratsarbeitsgruppe befasst sich mit { $proposal }
story-fast-tracked = Vom Vorsitz ({ $state }) ins Eilverfahren gegeben: { $proposal }
story-station = { $proposal }: { $body } { $done }; nächster Schritt bei: { $next }, Entscheidung fällig in Runde { $turn }
story-lawful = Gruppe RELEX und Juristischer Dienst haben keine rechtlichen Einwände gegen { $proposal }
story-not-lawful = Gruppe RELEX und Juristischer Dienst können { $proposal } noch nicht freigeben: { $unmet }
story-silence-back = Das Schweigen zu { $proposal } ist gebrochen, der Text geht zur Überarbeitung zurück. Einwände: { $objectors }
objector-asks = verlangt: { $change }
objector-says = { $states } ({ $text })
story-declared = Enthaltung mit förmlicher Erklärung zu { $proposal }: { $states }; keine Verpflichtung zur Durchführung, aber Anerkennung, dass der Beschluss die Union bindet
story-product = INTCEN bewertet: { $hypothesis }, { $percent } % auf Grundlage dessen, was die 27 teilen ({ $items ->
    [one] ein Beleg
   *[other] { $items } Belege
 }). { $product }
story-options = Der EAD legt ein Optionenpapier vor: { $list }
story-explained = Frage zu { $proposal } ({ $to } an { $of }), Antwort: „{ $answer }“
story-called-in-vain = { $proposal }: Was ein solcher Aufruf voraussetzt, liegt nicht vor. Die anderen nehmen ihn zur Kenntnis, und niemand tut etwas
story-crisis-mode = Integrierte EU-Regelung für die politische Reaktion auf Krisen (IPCR), Modus: { $mode }
story-implemented-later = Auf den Weg gebracht: { $proposal }; spürbar ab { $when }
story-implemented-later-review = Auf den Weg gebracht: { $proposal }; spürbar ab { $when }, Überprüfung nach { $weeks ->
    [one] einer Woche
   *[other] { $weeks } Wochen
 }
story-implemented-review = In die Tat umgesetzt: { $proposal }; Überprüfung nach { $weeks ->
    [one] einer Woche
   *[other] { $weeks } Wochen
 }
story-took-effect = Beginnt zu wirken: { $proposal }
story-repealed = Aufgehoben: { $proposal }
story-renewed = Verlängert und weiter in Kraft: { $proposal }; nächste Überprüfung { $when }
story-lapsed = Ausgelaufen, weil niemand verlängert hat: { $proposal }
story-replied = Zu { $proposal }: { $general }. { $text }
story-replied-alike = Zu { $proposal }: { $adversary } gibt dieselbe Antwort
story-partner = { $partner } schließt sich der Reaktion an. { $text }
hold-agenda-full = Aufgeschoben: { $proposal }. Die Tagesordnung der Ratsarbeitsgruppe ist voll
hold-not-lawful = Aufgeschoben: { $proposal }. Die rechtlichen Voraussetzungen sind noch nicht erfüllt
hold-no-consensus = Aufgeschoben: { $proposal }. Keine politische Linie, da Delegationen widersprechen ({ $states })
story-adopted-text = { $adopted }. Der Text lautet: „{ $text }“
story-stands = Neue Positionen zu { $proposal } – { $groups }. { $voices }
story-stand-group = { $count ->
    [one] { $stand }: { $states }
   *[other] { $stand }: { $count } ({ $states })
 }
story-voice = { $states }: „{ $answer }“
story-stand-all = alle 27: { $stand }

## Was von Hand gelenkt wird

story-held = Einspielung { $msel } wird von der Übungsleitung zurückgehalten
story-freed = Einspielung { $msel } darf wieder von selbst kommen
story-reworded = Einspielung { $msel } wird mit anderen Worten erzählt als denen des Autors: „{ $title }“
story-reworded-back = Einspielung { $msel } wird wieder in den Worten des Autors erzählt
story-improvised = Einspielung: { $title }
story-direction-wrote = Die Übungsleitung schreibt (an: { $to }): „{ $text }“
story-direction-asked = Anfrage an die Übungsleitung ({ $state }): „{ $text }“
story-seat-team = Von nun an handelt ein Team für: { $state }
story-seat-simulated = Von nun an handelt das Programm nach Profil für: { $state }
story-seat-silent = Von nun an handelt niemand für: { $state }
story-ended-early = Die Übungsleitung beendet die Übung vorzeitig: { $reason }
all-teams = alle Teams
story-bookmark = Lesezeichen: { $text }
story-to-do = Zu erledigen: { $text }
story-hot-wash = Hot Wash: { $text }
story-hot-wash-on = Hot Wash ({ $about }): { $text }
noted-objective = „{ $objective }“
rating-unchallenged = ohne Schwierigkeiten
rating-some-challenges = einige Schwierigkeiten
rating-major-challenges = große Schwierigkeiten
rating-unable = nicht gelungen
