import type { HiringText } from './hiringText';

/** The words of the Hiring Plan in German. */
export const hiringDe: HiringText = {
  title: 'Einstellungsplan',
  statuses: {
    proposed: 'Vorgeschlagen',
    approved: 'Genehmigt',
    onHold: 'Zurückgestellt',
    rejected: 'Abgelehnt',
    withdrawn: 'Zurückgezogen',
  },
  stages: {
    none: 'Noch keiner',
    requested: 'Beantragt',
    advertised: 'Ausgeschrieben',
    interviewing: 'Gespräche',
    offer: 'Angebot',
    signed: 'Unterschrieben',
  },
  actions: {
    hire: 'Einstellen',
    contract: 'Extern',
    train: 'Weiterbilden',
    redeploy: 'Umsetzen',
    defer: 'Aufschieben',
    shift: 'Anteil verschieben',
    open: 'Offen lassen',
  },
  rules: {
    need: 'den Bedarf',
    spare: 'den freien Aufwand der Mitglieder',
    lent: 'die dort eingestellten Personen, die nicht mehr abgeben können, als sie leisten',
    members: 'die Zahl der Mitglieder, die wechseln könnten',
    peak: 'die Lücke des letzten Quartals, über die weitere Köpfe hinausgingen',
    seat: 'die Zielmischung der Stufen: Der nächste Kopf hat eine andere Stufe',
    pace: 'die Köpfe eines Profils, die in einem Quartal eingestellt werden',
    trainees: 'die Mitglieder, die gleichzeitig in Weiterbildung sind',
    mentors: 'die Mitglieder ab Senior, die anleiten könnten',
    yearlyPay: 'das Jahresgehalt weiterer Köpfe, das das Budget nicht trägt',
    price: 'den Wert: Was sie schließen würde, kostet mehr',
    budget: 'das Budget',
    hiresPerQuarter: 'die Einstellungen je Quartal',
    approved: 'Ihre Genehmigung',
    noAction: 'die Zeit: Niemand kann früher beginnen',
    noOffer: 'die Regeln der Maßnahmen auf Assumptions: Keine passt zu dieser Lücke',
    unproven: 'die Zeitgrenze des Lösers',
    belowMinimum: 'die kleinste Lücke, für die ein Kopf vorgeschlagen wird',
    onHold: 'eine von Ihnen zurückgestellte Zeile',
    rejected: 'eine von Ihnen abgelehnte Zeile',
    locked: 'die Sperre des Plans',
  },
  warnings: {
    scientistBeforeData: 'noch stellt niemand Daten bereit, das Whitepaper nennt das ein Anti-Pattern',
    singleHead: 'ein zentrales Profil ruht auf einem einzigen Kopf',
    allJuniors: 'alle Köpfe sind Junior',
  },
  reason: ({ action, closes, before, after, seenIn, fte }) =>
    action === 'open'
      ? `Bis zu ${fte} FTE bleiben offen, zusammen ${closes} FTE-Quartale`
      : `Schließt ${closes} FTE-Quartale; die Abdeckung geht in ${seenIn} von ${before} auf ${after}`,
  deferral: ({ useCase, quarters, closes, price }) =>
    `${useCase} beginnt ${quarters} ${quarters === 1 ? 'Quartal' : 'Quartale'} später: Dadurch bleiben ${closes} FTE-Quartale weniger offen; die Verzögerung zählt ${price}, die niemand bezahlt`,
  next: (next) =>
    next.action === 'open'
      ? `Offen lassen: spart ${next.money}, aber ${next.leavesOpen} FTE-Quartale bleiben offen.`
      : `${next.who} ab ${next.quarter}: ${{ dearer: `kostet ${next.money} mehr`, cheaper: `spart ${next.money}`, same: 'kostet gleich viel' }[next.price]}${next.leavesOpen === null ? ', schließt ebenso viel' : `${next.price === 'cheaper' ? ', aber' : ', und'} ${next.leavesOpen} FTE-Quartale bleiben offen`}.`,
  cause: (kind, who, month, fte) =>
    kind === 'leaves' ? `${who} geht nach ${month} (${fte} FTE)` : `${who} kommt im ${month} (${fte} FTE)`,
  causes: (causes) => `. Ursache: ${causes}`,
  boundBy: (rules) => `; begrenzt durch ${rules}`,
  conditions: {
    lent: (from) => `; dort Eingestellte helfen aus (${from})`,
    ifFree: () =>
      '; falls frei: Noch ist nicht bestätigt, dass in dieser freien Zeit keine andere Arbeit steckt',
    free: () => '',
  },
  warning: (warnings) => `. Warnung: ${warnings}`,
  kept: {
    proposed: 'Nicht mehr vorgeschlagen; wegen Ihrer Einträge behalten',
    approved: 'Von Ihnen genehmigt; der Plan zählt die Zeile, wie sie steht',
    onHold:
      'Zurückgestellt: kostet nichts, und was sie schlösse, bleibt offen; an ihrer Stelle wird nichts anderes vorgeschlagen',
    rejected: 'Abgelehnt: Diese Maßnahme wird in keinem Quartal mehr vorgeschlagen',
    withdrawn: 'Nicht mehr vorgeschlagen; wegen Ihrer Einträge behalten',
    byHand: 'Von Ihnen hinzugefügt',
  },
  candidate: (who, has, missing) =>
    `${who}${has === '' ? '' : `: hat ${has}`}${missing === '' ? '' : `${has === '' ? ':' : ';'} fehlt ${missing}`}`,
  unlistedCandidate: (who, needed) =>
    `${who}: Fähigkeiten nicht genannt${needed === '' ? '' : `; zu prüfen: ${needed}`}`,
  separator: ' | ',
  optimal: {
    balanced: 'Bewiesen: Kein Plan in diesen Grenzen kommt auf weniger Kosten und Wert des Offenen zusammen.',
    cover:
      'Bewiesen: Kein Plan in diesen Grenzen lässt weniger offen, und keiner, der so wenig offen lässt, kostet weniger.',
  },
  proven: (gap) => `Bester Plan innerhalb der Zeitgrenze; kein Plan ist um mehr als ${gap} besser.`,
  unproven:
    'Ein schneller Plan, die günstigste Maßnahme zuerst; das bewiesene Optimum entsteht im Aufgabenbereich oder in der Befehlszeile.',
  checks: {
    unknownAction: 'Unbekannte Maßnahme: Die Zeile bewirkt nichts. Bitte eine der Liste wählen.',
    unknownProfile: 'Unbekanntes Profil: Die Zeile bewirkt nichts. Bitte eines der Liste wählen.',
    unknownStatus: 'Unbekannter Status: zählt als vorgeschlagen. Bitte einen der Liste wählen.',
    changedAction: 'Die Maßnahme wurde von Hand geändert: Was sie am alten Ort nimmt, ist nicht bekannt.',
    unknownPlace: 'Unbekannter Ort: Die Zeile kostet und schließt keine Lücke.',
    early: 'Beginnt vor dem Plan: Gehalt vor dem ersten Tag zählt nicht mit.',
    late: 'Beginnt nach dem Plan oder ohne Datum: kostet und schließt darin nichts.',
    nobody: 'Keine Köpfe: Die Zeile bewirkt nichts.',
    free: 'Kostet nichts: Für Profil und Stufe ist kein Gehalt bekannt.',
    noLevel: 'Ohne bekannte Stufe: bezahlt wie Mid-level.',
    costless: 'Kostet im Plan nichts: Prüfen Sie auf Assumptions, was es kosten sollte.',
    superfluous: 'Überflüssig: Wo und wann sie wirkt, fehlt nichts.',
    more: 'Mehr als nötig: schließt weniger als beim letzten Lauf.',
    fewer: 'Zu wenig: Hier bleibt mehr offen als beim letzten Lauf.',
  },
  stale:
    'Eingaben haben sich seit dem letzten Lauf geändert: Ob dies noch die besten Zeilen sind, ist nicht bekannt.',
  counts: {
    hires: ['Einstellung', 'Einstellungen'],
    contractors: ['Externer', 'Externe'],
    trainings: ['Weiterbildung', 'Weiterbildungen'],
    moves: ['Versetzung', 'Versetzungen'],
  },
  finding: {
    closes: [' schließt ', ' schließen '],
    of: ' von ',
    missing: ' fehlenden FTE-Quartalen für ',
    none: 'Keine Zeile zählt: ',
    open: ' FTE-Quartale bleiben offen.',
  },
  nothing: 'Es fehlt nichts, was ein ganzer Kopf schließen würde: Es wird nichts vorgeschlagen.',
  open: {
    title: 'Bleibt offen',
    more: 'Seit dem letzten Lauf bleibt mehr offen, als diese Zeilen sagen: siehe Plan Effect.',
    nothing: 'Nichts bleibt offen.',
    profile: 'Profil',
    place: 'Ort',
    quarter: 'Ab',
    quarters: 'Quartale',
    fte: 'FTE höchstens',
    closes: 'FTE-Quartale',
    reason: 'Grund',
    words: 'Grund, seine Worte',
  },
  notes: {
    plan: 'So entsteht das: geringste Kosten zusammen mit dem Wert dessen, was offen bleibt, nach den Regeln auf Assumptions. Die Zeilen stehen vom geringsten Aufwand zum größten: Anteile verschieben, Umsetzen, Weiterbilden, Extern, Einstellen; dann nach Quartal und Name. Erster Tag, Köpfe, Status, Stellenanforderung, Stand der Besetzung, Verantwortlich und Kommentar gehören Ihnen.',
    decide:
      'Entscheiden bis: erster Tag, weniger die Monate bis zur Einstellung; bei Externen, Weiterbilden und Umsetzen einen Monat davor, bei Anteilen der Beginn selbst. Volle Leistung ab: nach Einarbeitung oder Weiterbildung.',
    positions:
      'Stellen: eine Nummer je Einstellung; sie bleibt über alle Läufe und wird nie neu vergeben. Eine Zeile in Besetzung bleibt wie eine genehmigte. Um ihre Köpfe getrennt zu verfolgen, tragen Sie weniger Köpfe ein: Der nächste Lauf ergänzt die anderen als eigene Zeile.',
    cost: 'Vollkosten je Jahr = Grundgehalt x Köpfe x (1 + Lohnnebenkosten). Einmalig = Grundgehalt x Köpfe x Personalgewinnung + Köpfe x Einarbeitung; Weiterbildung: Köpfe x Monate x Weiterbildung. Kosten eines Quartals = Vollkosten x Monate darin ÷ 12 x Köpfe, die voraussichtlich bleiben, mit dem Einmaligen im Quartal des Beginns. Alle Sätze auf dem Blatt Assumptions.',
    coverage:
      'Abdeckung = Kapazität ÷ Bedarf des Profils an seinem Ort im ersten Quartal voller Leistung, vor dem Plan und nach allen Zeilen, die zählen. FTE-Quartale: von dem, was dort alle Zeilen zusammen schließen, der Teil dieser Zeile (Plan Effect). Startmonat: Monate nach dem ersten Tag des Plans. Alle Zahlen sind Formeln; nur die Auswahl der Zeilen ist die des letzten Laufs.',
    status:
      'Status: Genehmigt – bleibt, wie sie ist, und der Plan ergänzt, was noch fehlt. Zurückgestellt – kostet nichts und behält ihren Platz: Ihre Lücke bleibt offen, ihr Budget ist frei. Abgelehnt – dieselbe Maßnahme (Einstellung dieses Profils und dieser Stufe dort oder diese Weiterbildung) wird in keinem Quartal vorgeschlagen, sondern die nächstbeste.',
    kept: 'Zurückgezogen – nicht mehr vorgeschlagen, wegen Ihrer Einträge behalten. Vorschlag: was der Planer vorschlug, zur Unterscheidung von Ihren Einträgen. Löschen Sie eine genehmigte Zeile, sobald ihre Köpfe in der Mitarbeiterliste stehen.',
  },
  locked:
    'Der Plan ist gesperrt (MLTP_LockPlan auf Assumptions): Seine Zeilen bleiben, wie sie sind. Was ein neuer Lauf ändern würde, steht auf Scenarios.',
  renewal: ({ added, gone, changed, money, dearer, openBefore, openAfter }) =>
    added + gone + changed === 0
      ? ' Ein neuer Lauf würde dieselben Zeilen vorschlagen.'
      : ` Ein neuer Lauf: ${added} neue, ${gone} entfallene, ${changed} geänderte Zeilen, ${money} ${dearer ? 'mehr' : 'weniger'}, ${openAfter} statt ${openBefore} FTE-Quartale offen.`,
  changes: (added, gone, changed) =>
    ` Neben Ihren genehmigten Zeilen in diesem Lauf: ${added} neu, ${gone} entfallen, ${changed} geändert.`,
};
