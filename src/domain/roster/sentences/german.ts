/** Ein oder zwei Sätze je Problem: was falsch ist, was zu tun ist. Names in braces are filled from the details. */
export const german = {
  noSheet:
    'Die Arbeitsmappe enthält kein lesbares Blatt. Öffnen Sie eine Mappe mit Roster oder fügen Sie die Vorlage ein.',
  sheetMissing: 'Ein Blatt „{sheet}“ gibt es nicht. Wählen Sie das Blatt mit dem Roster.',
  noHeader:
    'Keine Zeile von „{sheet}“ sieht nach Überschriften eines Rosters aus. Ergänzen Sie über den Mitarbeitenden eine Kopfzeile mit Stellenbezeichnung.',
  noTitleColumn:
    'Keine Spalte von „{sheet}“ enthält Stellenbezeichnungen, daher findet niemand ein Profil. Wählen Sie die richtige Spalte.',
  noMember:
    '„{sheet}“ enthält keine Mitarbeitenden. Wählen Sie ein anderes Blatt oder tragen Sie sie unter den Überschriften ein.',
  severalSheets:
    'Gelesen wurde „{sheet}“, doch nicht nur dieses Blatt sieht nach einem Roster aus: siehe {others}. Wählen Sie ein anderes Blatt, falls es das falsche war.',
  encodingDoubtful:
    'Die Datei sagt nicht, wie ihre Buchstaben gespeichert sind; gelesen wurde sie als {encoding}. Prüfen Sie Umlaute und Akzente, etwa in „{word}“; stimmen sie nicht, speichern Sie die Datei als UTF-8.',
  columnMissing:
    'Keine Spalte heißt „{header}“, wie Sie es für {field} gewählt hatten. Wählen Sie die Spalte neu.',
  rowsOfSeveral:
    '„{header}“ zählt {count} Personen in diesen Zeilen, gelesen wurde aber jede Zeile als eine. Geben Sie jeder Person eine Zeile.',
  columnByContent:
    'Die Überschrift „{header}“ ist unbekannt; nach ihren Zellen wurde die Spalte als {field} gelesen. Bestätigen oder korrigieren Sie das.',
  columnByPart:
    'Die Überschrift „{header}“ wurde als {field} gelesen, doch nicht alle ihre Wörter sind bekannt. Bestätigen oder korrigieren Sie das.',
  columnAsked:
    'Die Zellen von „{header}“ sehen nach {field} aus, die Überschrift sagt es aber nicht: Die Spalte wurde nicht verwendet. Wählen Sie sie als {field}, wenn sie das ist.',
  columnUnlike:
    'Die Überschrift „{header}“ sagt {field}, die Zellen aber nicht: Die Spalte wurde nicht verwendet. Korrigieren Sie die Zellen, oder wählen Sie eine andere Spalte.',
  duplicateId:
    'Die Nummer {id} steht schon in Zeile {row}; beide Zeilen wurden gezählt, diese als {given}. Ist es eine Person mit zwei Stellen, prüfen Sie die Summe ihrer FTE; sonst geben Sie jeder Person eine eigene Nummer.',
  duplicateRow:
    'Diese Zeile wiederholt Zeile {row} mit derselben Personalnummer {id} und wurde nur einmal gezählt. Löschen Sie sie.',
  duplicateName:
    '{name} steht mehrmals in der Liste und wurde jedes Mal gezählt, hier als {given}. Ist es eine Person, behalten Sie eine Zeile; sonst ergänzen Sie eine Spalte mit Personalnummern.',
  missingId:
    'Hier fehlt die Personalnummer; die Person wurde als {given} gelesen. Tragen Sie die Nummer ein.',
  missingTitle: 'Hier fehlt die Stellenbezeichnung, daher lässt sich kein Profil finden. Tragen Sie sie ein.',
  titleNotText:
    '{value} ist keine Stellenbezeichnung, daher wurde die Zeile nicht gelesen. Tragen Sie sie ein, außer die Zeile gehört zu einer anderen Tabelle.',
  missingName:
    'Hier fehlt der Name. Tragen Sie ihn ein, oder lassen Sie ihn weg, wenn das Roster anonym ist.',
  rowShifted:
    'Die Zellen dieser Zeile stehen eine Spalte zu weit {direction}; sie wurden in ihren richtigen Spalten gelesen. Schieben Sie sie zurück.',
  rowTooLong:
    'Diese Zeile hat mehr Zellen als die Tabelle Überschriften („{value}“), ihre Zellen sind also vielleicht verrutscht. Prüfen Sie sie, etwa auf ein Komma ohne Anführungszeichen.',
  otherTable:
    'Hier beginnt eine andere Tabelle („{text}“); ihre Zeilen wurden nicht gelesen. Stellen Sie sie auf ein eigenes Blatt, oder fügen Sie sie in die Liste ein.',
  tableBeside:
    'Neben der Liste steht ab „{header}“ eine weitere Tabelle; nur die erste wurde gelesen. Wählen Sie Tabelle 2, wenn sie die richtige ist, oder stellen Sie ihre Zeilen unter die erste.',
  transposed:
    '„{sheet}“ steht auf der Seite: Die Überschriften stehen untereinander, die Personen nebeneinander. Vertauschen Sie Zeilen und Spalten (kopieren, dann Inhalte einfügen > Transponieren).',
  skillsOnSide:
    '„{sheet}“ ist eine Skill-Matrix auf der Seite: Die Skills stehen untereinander, die Personen nebeneinander. Vertauschen Sie Zeilen und Spalten (kopieren, dann Inhalte einfügen > Transponieren), und ergänzen Sie eine Spalte mit Stellenbezeichnungen.',
  tableMissing: 'In „{sheet}“ steht keine Tabelle {table} neben der ersten. Wählen Sie eine, die es gibt.',
  rowNotRead:
    'Diese Zeile nennt niemanden und wurde nicht gelesen. Tragen Sie Nummer, Name oder Stellenbezeichnung ein oder löschen Sie die Zeile.',
  totalRow: 'Diese Zeile gilt als Summe und wurde nicht als Person gezählt. Nichts zu tun, wenn das stimmt.',
  sectionRow: '„{text}“ gilt als Zwischenüberschrift, nicht als Person. Nichts zu tun, wenn das stimmt.',
  sectionUnit:
    '„{text}“ gilt als Zwischenüberschrift und wurde als Bereich der Zeilen darunter gelesen. Korrigieren Sie die Bereiche, wenn das nicht stimmt.',
  noteRow: '„{text}“ gilt als Anmerkung und wurde nicht gelesen. Nichts zu tun, wenn das stimmt.',
  repeatedHeader: 'Diese Zeile wiederholt die Überschriften und wurde übersprungen. Nichts zu tun.',
  blankRows:
    'Leere Zeilen zwischen den Mitarbeitenden wurden übersprungen: {count}, die erste hier. Nichts zu tun.',
  hiddenRows:
    '{count} Mitarbeitende stehen in ausgeblendeten oder gefilterten Zeilen, die erste hier; {treated}. Blenden Sie die Zeilen zur Prüfung ein.',
  leaver:
    '{name} ist ausgeschieden ({reason}) und wurde nicht gezählt. Korrigieren Sie die Zelle, falls das nicht stimmt.',
  notAPerson:
    '{name} ist ein Gast, eine Bewerbung, ein Konto oder ein Platzhalter ({reason}) und wurde nicht gezählt. Korrigieren Sie die Zelle, falls die Person zum Team gehört.',
  onLeave:
    '{name} ist abwesend gemeldet (etwa Elternzeit) und zählt mit FTE {fte}. Tragen Sie FTE 0 ein, solange der Vertrag ruht; sonst nichts zu tun.',
  vacancy:
    'Diese Stelle nennt keine Person („{title}“) und wurde nicht gezählt. Tragen Sie den Namen ein, wenn sie besetzt ist.',
  twoPeople:
    '„{name}“ sieht nach mehreren Personen in einer Zelle aus und wurde als eine gezählt. Geben Sie jeder Person eine Zeile.',
  mergedCells:
    'Diese Zelle ist über {rows} Zeilen verbunden, daher wurde {field} nur für die erste davon gelesen. Heben Sie die Verbindung auf und tragen Sie den Wert in jede Zeile ein.',
  emptyBelow:
    'Leere Zellen unter einer gefüllten, wie bei verbundenen Zellen ({field}): {count}, die erste hier; sie blieben leer. Tragen Sie den Wert in jede Zeile ein, für die er gilt.',
  errorCell:
    'Die Zelle enthält den Fehler {value}, daher blieb {field} leer. Korrigieren Sie die Formel oder tragen Sie den Wert ein.',
  numberAsText:
    '„{value}“ ist eine als Text gespeicherte Zahl ({field}) und wurde als Zahl gelesen. Mit der Korrektur wird die Zahl gespeichert.',
  columnAsText:
    'Die Zahlen dieser Spalte ({field}) sind als Text gespeichert ({count}) und wurden als Zahlen gelesen. Nichts zu tun.',
  notANumber: '„{value}“ ist keine Zahl, daher blieb {field} leer. Tragen Sie eine Zahl ein.',
  dateUnreadable: '„{value}“ ist kein Datum, daher blieb {field} leer. Tragen Sie ein Datum ein.',
  dateImpossible: '„{value}“ ist kein mögliches Datum, daher blieb {field} leer. Korrigieren Sie das Datum.',
  dateAmbiguous:
    '„{value}“ lässt sich zweifach lesen; {field} wurde als {date} gelesen. Tragen Sie ein Datum oder Jahr-Monat-Tag ein.',
  dateYearOnly:
    '„{value}“ ist nur ein Jahr; {field} wurde als {date} gelesen. Tragen Sie den Tag ein, wenn er wichtig ist.',
  endBeforeStart:
    'Der Austritt {end} liegt vor dem Eintritt {start}, daher blieb der Austritt leer. Korrigieren Sie eines der beiden.',
  fteRange:
    '{value} ist kein möglicher FTE-Wert (über 0, höchstens {highest}) und blieb weg: Die Person zählt nicht zur Kapazität, bis Sie ihn korrigieren.',
  fteZero:
    'FTE 0: Dieses Mitglied bringt keine Kapazität ein. Nichts zu tun, solange ein Vertrag ruht; sonst korrigieren Sie die Arbeitszeit.',
  fteAsPercent:
    '{value} steht zwischen Anteilen und wurde als Prozent gelesen: FTE {fte}. Mit der Korrektur wird der Anteil gespeichert.',
  fteUnreadable:
    '„{value}“ nennt keine Arbeitszeit. Ohne andere Angabe zählt die Person nicht zur Kapazität, bis Sie den FTE-Wert eintragen.',
  fteDiffers:
    'Hier wurde FTE {fte} gelesen, „{header}“ sagt aber {other}. Wählen Sie die Spalte mit der Arbeitszeit, oder korrigieren Sie eine der Zellen.',
  fteHours:
    'Diese Spalte enthält Wochenstunden; {hours} Stunden gelten als FTE 1. Ändern Sie bei Bedarf die Wochenstunden in den Annahmen.',
  fteHoursOf:
    'Diese Spalte enthält Stunden je {period}; {hours} Wochenstunden gelten als FTE 1. Ändern Sie bei Bedarf die Wochenstunden in den Annahmen.',
  partTimeAssumed: 'Teilzeit ohne Zahl wurde als FTE {fte} gezählt. Tragen Sie den FTE-Wert ein.',
  costPeriod:
    'Die Kosten gelten je {period} und wurden für ein volles Jahr mit {factor} multipliziert; Stunden und Tage zählen nach der eigenen Arbeitszeit. Prüfen Sie die Annahme.',
  costScale:
    'Wie die Überschrift sagt, wurden die Kosten mit {factor} multipliziert. Prüfen Sie einen der Werte.',
  costRange:
    '{value} ist kein möglicher Betrag für Jahreskosten und blieb leer. Korrigieren Sie den Betrag, oder nennen Sie in der Überschrift, was er zählt (Stunde, Monat, Tausend).',
  costLooksMonthly:
    'Die Kosten dieser Spalte (Median {median}) sehen monatlich aus, ohne dass die Überschrift es sagt; gelesen wurden sie als jährlich. Nennen Sie den Zeitraum in der Überschrift.',
  currencyUnknown: '„{value}“ ist keine bekannte Währung und blieb leer. Tragen Sie einen Code wie EUR ein.',
  currencyMissing:
    'Beträge ohne Währung: {count}, der erste hier. Nennen Sie sie in der Überschrift oder in einer Währungsspalte.',
  mixedCurrencies:
    'Kosten stehen in {main} und auch in {others}; der erste andere Betrag steht hier. Tragen Sie Wechselkurse oder eine einzige Währung ein.',
  ratingRange:
    '„{value}“ ist keine Bewertung von 0 bis 5; der Skill wurde ohne Bewertung gelesen. Korrigieren Sie die Bewertung.',
  oldRatings:
    '{count} Mitarbeitende haben Bewertungen, die älter als {days} Tage sind, die älteste vom {date} hier. Lassen Sie die Skills neu bewerten.',
  uncalculated:
    '{sheet}!{cell} enthält eine Formel ohne ihr Ergebnis, weil ein Programm die Datei gespeichert hat, das nicht rechnet. Öffnen Sie die Datei in Excel oder LibreOffice, speichern Sie sie dort, und planen Sie sie erneut.',
  formulaText:
    '„{value}“ beginnt wie eine Formel und wurde als Text gelesen; geschrieben wird es auch als Text. Korrigieren Sie es, wenn es ein Wert sein soll.',
  longText:
    'Dieser Text hat {count} Zeichen, eine Zelle fasst 32.767: Der Rest fehlt im Plan. Kürzen Sie den Text.',
} as const;
