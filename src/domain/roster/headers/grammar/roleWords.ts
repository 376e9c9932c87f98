/** Words of headings by the part they give to what the heading is about: for what time, from when, until when. See fieldWords. */
export const roleWords = {
  hour: `
    hour, hours, hourly, hrs, std, wstd, stunde, stunden, stuendlich, stuendliche, h, heure, heures, horaire, hora, horas, ora, ore, orario,
    oraria, uur, uren, godzina, godziny, godzin, godzinowa, timme, timmar, tim, timer, timeloen, timeloenn, horaria, carga horaria`,
  day: `
    day, daily, days, tag, tage, tages, taeglich, taegliche, jour, jours, journalier, jornalero, dia, dias, diario, diaria, giorno,
    giorni, giornaliero, giornaliera, dag, dags, dagen, dagelijks, dzien, dni, dzienna, dagar, dage`,
  week: `
    week, pw, wstd, weekly, weeks, wk, woche, wochen, woechentlich, woechentliche, wo, semaine, hebdomadaire, hebdomadaires, hebdo, semana, semanal, semanais,
    semanales, settimana, settimanale, settimanali, wekelijks, wekelijkse, tydzien, tygodniowo, tygodniowy, tygodniowa, vecka,
    veckor, uge, ugentlig, ugentlige, uke`,
  fortnight: `
    biweekly, bi weekly, fortnight, fortnightly, two weekly, two weeks, 2 weeks, zweiwoechentlich, zwei wochen, 2 wochen, vierzehntaegig,
    vierzehntaeglich, 14 taegig, bisettimanale, quattordicinale, tweewekelijks, varannan vecka, hver 14 dag`,
  halfMonth: `
    semi monthly, semimonthly, twice a month, twice monthly, halbmonatlich, halber monat, quincena, quincenal, quinzena, quinzenal,
    bimensuel, bimensuelle`,
  month: `
    kuukausipalkka, mesicni, mth, mies, miesieczn, mens, month, monthly, months, monat, monats, monatlich, monatliche, monatliches, mtl, mois, mensuel, mensuelle, mes, mensual, mese, mensile,
    maand, maandelijks, mensal, miesiac, miesiecznie, miesieczne, miesieczny, miesieczna, manad, manads, maned, manedlig, manedlig,
    p m, pm`,
  year: `
    vuosipalkka, year, yr, yearly, annual, annually, annum, annualized, p a, pa, jahr, jahres, jaehrlich, jaehrliche, jaehrliches, annee, annuel,
    annuelle, annuels, ano, anual, anuales, anno, annuo, annua, annuale, jaar, jaarlijks, rok, roczne, roczny, roczna, rocznie,
    ars, arlig, aars, aarlig`,
  years: 'years, yrs, yoe, yo e, jahre, jahren, annees, ans, anos, anni, jaren, lata, lat, ar, aar',
  date: 'date, dateof, dates, datum, dt, fecha, data, dato, termin, dates, zeitpunkt',
  start: `
    alkupaeivae, aloituspaeivae, nastup, first working day, start, started, begin, beginn, begins, hire, hired, hiring, entry, join, joined, joining, onboarding, commencement, eintritt,
    eintritts, einstellung, einstellungs, einstell, anfang, entree, arrivee, entrada, embauche, debut, ingreso, alta, inicio, incorporacion, contratacion,
    assunzione, inizio, ingresso, admissao, admisao, in dienst, indiensttreding, indienst, aanvang, zatrudnienie, rozpoczecia, rekrytering, ansat,
    anstaelldes, first day, erster arbeitstag, tiltraedelse, tiltredelse, oppstart, doj, rehire`,
  end: `
    loppupaeivae, paeaettymispaeivae, ukonceni, end, ends, ended, exit, leaving, left, termination, terminated, austritt, austritts, ende, kuendigung, kuendigungs, ausscheiden,
    ausgeschieden, sortie, fin, depart, baja, salida, cese, egreso, cessazione, uscita, fine, saida, fim, rescisao, desligamento, demissao,
    uit dienst, uitdienst, uitdiensttreding, einde, eind, zwolnienia, zakonczenia, rozwiazania, scadenza, vencimiento, slut, avslut, avgang, fratraedelse, fratreden, slutt,
    separation, separated, relieving, relieved, fratradt, fratraedt, departure, offboarding, expiry, expires, last day, last working, letzter arbeitstag, dernier jour, last work, befristet, befristung,
    ultimo dia, ultimo giorno, laatste werkdag, departed, dol, termd`,
  since: 'since, seit, depuis, desde, dal, sinds, od, siden, sedan, von, from, ab',
  planned: 'plan',
  until: 'until, t o m, till, to, bis, jusqu, hasta, fino, tot, til, through',
} as const;
