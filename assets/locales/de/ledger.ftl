## Einträge im Buch, in Sätzen; die id ist `ledger-` und die id der Regel

ledger-head = { $quantity } { $before } → { $after }
ledger-origin = { $rule } · { $cause }
rule-pressure-measure = als Druck gespürt
rule-grievance-measure = nachgetragen
rule-cost-measure = Kosten auferlegt
rule-cost-lifted = Kosten erlassen
rule-publicity-measure = öffentlich wahrgenommen
rule-belief-signal = Signal
rule-belief-no-reply = keine Reaktion
rule-belief-eased-early = zu früh gelockert
rule-belief-failure = Scheitern nach außen sichtbar
rule-adversary-act = Handlung
rule-fade = Beruhigung
rule-grievance-reset = neue Runde
rule-harm-done = Schaden
rule-severity-activities = was im Gange ist
rule-inject-effect = Neuigkeit
rule-cohesion-adopted = gemeinsam angenommen
rule-cohesion-against = Spaltung
rule-cohesion-solo-line = eigener Weg
rule-cohesion-solo-attribution = Zuschreibung im Alleingang
rule-cohesion-in-vain = Aufruf ohne Grundlage
rule-cohesion-fast-track = Eile
rule-cohesion-declared = Enthaltung mit Erklärung
rule-cohesion-solidarity = füreinander einstehen
rule-cohesion-victims-alone = alleingelassen
rule-cohesion-leak = Indiskretion
rule-named-rightly = zu Recht benannt
rule-named-wrongly = zu Unrecht benannt
rule-grievance-wronged = Unrecht erlitten
rule-belief-partner = Partner
rule-override = von Hand gesetzt
rule-attribution = Belege
ledger-engine = Rechenkern { $engine } · von der Übungsleitung gesetzt auf { $set }
ledger-pressure-measure = { $cause } war als Druck zu spüren: { $base ->
    [one] ein Punkt
   *[other] { $base } Punkte
 } mal { $times } ({ $parts }){ $earlier ->
    [0] .
   *[other] ; schon früher eingesetzt, daher mit geringerer Wirkung.
 }
ledger-pressure-eased = { $cause } hat die Spannung gesenkt.
ledger-pressure-measure-plain = { $cause } war als Druck zu spüren.
part-public = öffentlich { $percent } %
part-wrong = falscher Adressat { $percent } %
part-reasons = Gründe mitgeteilt { $percent } %
part-confidence = Vertrauen aufgebaut { $percent } %
part-channel = Kanal offen { $percent } %
part-none = ohne Zu- und Abschläge
ledger-grievance-measure = { $adversary } trägt den Druck dieser Runde nach: { $cause }.
ledger-cost-measure = { $cause } legt { $adversary } Kosten auf: { $points }.
ledger-cost-lifted = { $cause } beendet Maßnahmen gegen { $adversary }; was sie noch kosten, fällt weg.
ledger-publicity-measure = { $cause } wurde von der Öffentlichkeit wahrgenommen.
ledger-belief-signal = { $cause } signalisiert, dass die EU reagiert, und schließt { $share } % dessen, was zur vollen Glaubwürdigkeit fehlte.
ledger-belief-no-reply = Die letzte Handlung von { $adversary } blieb ohne Reaktion, die dort zu bemerken gewesen wäre; dort wird bezweifelt, dass eine kommt.
ledger-belief-no-reply-first = Das bisher Geschehene blieb ohne Reaktion, die { $adversary } hätte bemerken können; dort wird bezweifelt, dass eine kommt.
ledger-belief-eased-early = { $cause } kommt, bevor sich etwas geändert hat; { $adversary } schließt daraus, dass es nicht ernst gemeint war.
ledger-belief-failure = { $cause } ist vor aller Augen gescheitert; { $adversary } merkt es sich.
ledger-adversary-act = { $cause }.
ledger-fade = Von Runde zu Runde beruhigt es sich: Von { $before } bleiben { $share } %, auf eine ganze Zahl abgerundet.
ledger-grievance-reset = Eine neue Runde; der Groll wird neu gezählt.
ledger-harm-done = { $cause }: { $change } { $unit }.
ledger-harm-done-activity = { $cause }: { $change } { $unit }, bei { $left } % der Stärke{ $paused ->
    [0] .
   *[other] , und davon die Hälfte, weil die Täter innehalten.
 }
ledger-severity-activities = Die schlimmste Aktivität zählt { $worst }, was daneben im Gange ist, { $further }.
ledger-inject-effect = { $cause }.
ledger-cohesion-adopted = Die 27 haben gemeinsam angenommen: { $cause }.
ledger-cohesion-against = { $against ->
    [one] Eine Delegation hat
   *[other] { $against } Delegationen haben
 } sich dagegengestellt: { $cause }.
ledger-cohesion-solidarity = { $cause } steht den Betroffenen bei, und sie sehen es.
ledger-cohesion-victims-alone = Die Betroffenen haben weder Hilfe noch ein öffentliches Wort der Union; sie beginnen zu fragen, wozu sie da ist.
ledger-cohesion-leak = Etwas Geteiltes ist nach außen gelangt, und jeder blickt auf jeden.
ledger-named-rightly = Es ist herausgekommen, wer dahinterstand, und was { $cause } sagte, trifft zu.
ledger-named-wrongly = Es ist herausgekommen, wer dahinterstand, und was { $cause } sagte, trifft nicht zu.
ledger-grievance-wronged = { $adversary } wurde öffentlich zu Unrecht benannt oder für mehr als das Getane, und schlägt daraus Kapital.
ledger-cohesion-solo-line = Öffentlich auf Abstand zum Angenommenen gegangen: { $cause }.
ledger-cohesion-in-vain = Die anderen wurden zu Hilfe gerufen ({ $cause }), und was das voraussetzt, lag nicht vor.
ledger-cohesion-solo-attribution = Zuschreibung im Alleingang: { $cause }.
ledger-override = Von der Übungsleitung gesetzt: { $reason }
ledger-attribution-head = { $holder }: { $hypothesis } { $before } → { $after } %
ledger-attribution-beside = { $head }; was wahr ist, { $hypothesis }: { $before } → { $after } %
ledger-attribution = Anlass: { $cause }.
picture-shared = Gemeinsames Lagebild
picture-of = Lagebild ({ $state })
cause-act = { $adversary }: { $act }
cause-inject = { $msel } { $title }
cause-answer = die Antwort „{ $answer }“ auf { $msel } { $title }
cause-shared = von { $state } Geteiltes
cause-passed = von { $state } an einen einzigen Staat Weitergegebenes
cause-time = Was die Runde brachte
cause-facilitator = die Übungsleitung
cause-red = was { $adversary } neben der Handlung tat
cause-reply = die Antwort von { $adversary }
ledger-cohesion-fast-track = Der Vorsitz hat das Eilverfahren gewählt ({ $cause }); Delegationen, die sich gedrängt fühlen, nehmen es übel.
ledger-cohesion-declared = Enthaltung mit förmlicher Erklärung: { $cause }.
ledger-belief-partner = { $cause } hat sich der Reaktion angeschlossen; { $adversary } sieht, dass die Union nicht allein steht.
